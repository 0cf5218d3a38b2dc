package org.heed.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.heed.change.ClientChange;
import org.heed.change.ClientView;
import org.heed.kernel.NotFound;
import org.heed.kernel.web.Form;
import org.heed.kernel.web.PageMaker;
import org.heed.kernel.web.Pages;
import org.heed.portal.ChangeGuest;
import org.heed.portal.ChangeGuests;
import org.heed.portal.PortalPaths;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

import java.util.Optional;

/**
 * The page of one change request, for who decides about it: outside what a link alone shows; inside
 * the choices with what the contract reads like before and after, the text to be signed, and the
 * answers. Source: design/screens 4.4, "Sign a change".
 */
@Controller
@RequestMapping(Asked.START + "/x/{token:[A-Za-z0-9_-]{6,64}}")
class ChangeDoorController {

    private final ChangeGuests guests;
    private final ClientView changes;
    private final ChangeShown shown;
    private final Devices devices;

    ChangeDoorController(
            ChangeGuests guests, ClientView changes, ChangeShown shown, Devices devices) {
        this.guests = guests;
        this.changes = changes;
        this.shown = shown;
        this.devices = devices;
    }

    @GetMapping
    ModelAndView show(@PathVariable String token, Form form, HttpServletRequest request) {
        return arrive(request, token)
                .map(it -> page(it, token, form, request))
                .orElseGet(() -> gone(form, request));
    }

    /** Whose link it is, let in or not; times are told in their zone from here on. */
    Optional<ChangeGuest> arrive(HttpServletRequest request, String token) {
        var guest = guests.arrive(token);
        guest.ifPresent(it -> request.setAttribute(PageMaker.ZONE, it.zone()));
        return guest;
    }

    /** Only of a guest who has been let in. */
    ChangeGuest letIn(HttpServletRequest request, String token) {
        return arrive(request, token)
                .filter(it -> guests.remembers(it, devices.of(request)))
                .orElseThrow(Outside::new);
    }

    private static ModelAndView gone(Form form, HttpServletRequest request) {
        return Pages.show(
                "portal/changegone",
                new PortalPages.Find(form, Asked.languages(request)),
                HttpStatus.NOT_FOUND);
    }

    ModelAndView page(ChangeGuest guest, String token, Form form, HttpServletRequest request) {
        var in = guests.remembers(guest, devices.of(request));
        var change = change(guest);
        return Pages.show(
                in ? "portal/change" : "portal/changedoor",
                new PortalPages.Change(
                        form,
                        change,
                        PortalPaths.change(Asked.language(request), token),
                        request.getParameter("code") != null,
                        Shown.hash(shown.offer(Asked.language(request), change)),
                        Asked.languages(request)));
    }

    ClientChange change(ChangeGuest guest) {
        return changes.of(guest.change(), guest.contact()).orElseThrow(NotFound::new);
    }

    /** Asks for a code; it goes to the stored address, whatever the request says. Source: D6. */
    @PostMapping("/codes")
    ModelAndView ask(@PathVariable String token, HttpServletRequest request) {
        arrive(request, token).ifPresent(guests::askCode);
        return Pages.go(PortalPaths.change(Asked.language(request), token) + "?code=asked");
    }

    @PostMapping("/entry")
    ModelAndView enter(
            @PathVariable String token,
            Form form,
            HttpServletRequest request,
            HttpServletResponse response) {
        var guest = arrive(request, token);
        if (guest.isEmpty()) {
            return gone(form, request);
        }
        return form.attempt(
                () -> {
                    devices.remember(response, guests.enter(guest.get(), form.text("code")));
                    return Pages.go(PortalPaths.change(Asked.language(request), token));
                },
                () -> page(guest.get(), token, form, request));
    }
}
