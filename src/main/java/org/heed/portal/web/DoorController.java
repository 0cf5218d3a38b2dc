package org.heed.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.heed.complaint.ComplaintLists;
import org.heed.identity.Networks;
import org.heed.kernel.web.Form;
import org.heed.kernel.web.Pages;
import org.heed.portal.Guest;
import org.heed.portal.Guests;
import org.heed.portal.LinkWishes;
import org.heed.portal.PortalPaths;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * The door of a private page. A link alone shows the number, where things are and who looks after
 * it, and changes nothing however often it is opened; a code lets its guest in. No form here counts
 * once: a wrong code must cost a try, and the answers carry the token, which is stored nowhere.
 * Source: security, D1 to D4.
 */
@Controller("portalDoorController")
@RequestMapping(Asked.START + "/c/{token}")
class DoorController {

    private final Entrance entrance;
    private final Guests guests;
    private final LinkWishes wishes;
    private final Devices devices;
    private final Networks networks;
    private final ComplaintLists complaints;
    private final Views views;

    DoorController(
            Entrance entrance,
            Guests guests,
            LinkWishes wishes,
            Devices devices,
            Networks networks,
            ComplaintLists complaints,
            Views views) {
        this.entrance = entrance;
        this.guests = guests;
        this.wishes = wishes;
        this.devices = devices;
        this.networks = networks;
        this.complaints = complaints;
        this.views = views;
    }

    @GetMapping
    ModelAndView show(@PathVariable String token, Form form, HttpServletRequest request) {
        var guest = entrance.arrive(request, token);
        if (guest.isEmpty()) {
            return gone(form, request);
        } else if (entrance.letIn(request, guest.get())) {
            return Pages.show("portal/show", views.page(guest.get(), request, token));
        } else {
            return closed(guest.get(), form, request, token);
        }
    }

    private ModelAndView gone(Form form, HttpServletRequest request) {
        var it = new PortalPages.Find(form, Asked.languages(request));
        return Pages.show("portal/gone", it, HttpStatus.NOT_FOUND);
    }

    private ModelAndView closed(Guest guest, Form form, HttpServletRequest request, String token) {
        var complaint = complaints.forClient(guest.complaint());
        return Pages.show(
                "portal/door",
                new PortalPages.Door(
                        form,
                        complaint.number().toString(),
                        complaint.phase().word(),
                        complaint.handler(),
                        complaint.handlerPhone(),
                        PortalPaths.page(Asked.language(request), token),
                        request.getParameter("code") != null,
                        Asked.languages(request)));
    }

    /** Asks for a code; it goes to the stored address, whatever the request says. Source: D6. */
    @PostMapping("/codes")
    ModelAndView ask(@PathVariable String token, HttpServletRequest request) {
        entrance.arrive(request, token).ifPresent(guests::askCode);
        return Pages.go(PortalPaths.page(Asked.language(request), token) + "?code=asked");
    }

    @PostMapping("/entry")
    ModelAndView enter(
            @PathVariable String token,
            Form form,
            HttpServletRequest request,
            HttpServletResponse response) {
        var guest = entrance.arrive(request, token);
        if (guest.isEmpty()) {
            return gone(form, request);
        }
        return form.attempt(
                () -> {
                    devices.remember(response, guests.enter(guest.get(), form.text("code")));
                    return Pages.go(PortalPaths.page(Asked.language(request), token));
                },
                () -> closed(guest.get(), form, request, token));
    }

    /** This browser, or all of theirs, are forgotten. */
    @PostMapping("/exit")
    ModelAndView leave(
            Guest guest,
            @PathVariable String token,
            Form form,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (form.checked("everywhere")) {
            guests.leaveEverywhere(guest);
        } else {
            guests.leave(devices.of(request));
        }
        devices.forget(response);
        return Pages.go(PortalPaths.page(Asked.language(request), token));
    }

    /** A new link for an old one: the same answer whether we know it or not. */
    @PostMapping("/renewal")
    ModelAndView renew(
            @PathVariable String token,
            Form form,
            HttpServletRequest request,
            HttpServletResponse response) {
        var answer =
                form.attempt(
                        () -> {
                            wishes.renew(token, networks.of(request));
                            return Pages.go(Asked.start(request) + "/links/asked");
                        },
                        () -> gone(form, request));
        return Asked.slowed(answer, form, response);
    }
}
