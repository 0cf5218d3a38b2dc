package org.heed.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.heed.kernel.NotFound;
import org.heed.kernel.web.Form;
import org.heed.kernel.web.PageMaker;
import org.heed.kernel.web.Pages;
import org.heed.meeting.Answers;
import org.heed.meeting.AttendeeAnswer;
import org.heed.meeting.ClientMeeting;
import org.heed.meeting.MeetingLists;
import org.heed.meeting.Minutes;
import org.heed.portal.MeetingGuest;
import org.heed.portal.MeetingGuests;
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
 * A client's page of one meeting: answer the invitation, read the minutes, say whether they are
 * right. A link alone shows the number, when it is and who leads it, and changes nothing however
 * often it is opened. Source: security, D1 to D4.
 */
@Controller("portalMeetingController")
@RequestMapping(Asked.START + "/m/{token}")
class MeetingDoorController {

    private final MeetingGuests guests;
    private final Devices devices;
    private final MeetingLists meetings;
    private final Answers answers;
    private final Minutes minutes;

    MeetingDoorController(
            MeetingGuests guests,
            Devices devices,
            MeetingLists meetings,
            Answers answers,
            Minutes minutes) {
        this.guests = guests;
        this.devices = devices;
        this.meetings = meetings;
        this.answers = answers;
        this.minutes = minutes;
    }

    @GetMapping
    ModelAndView show(@PathVariable String token, Form form, HttpServletRequest request) {
        var guest = arrive(request, token);
        return guest.isEmpty() ? gone(form, request) : page(guest.get(), token, form, request);
    }

    /** Whose link it is; times are told in their zone from here on. */
    private Optional<MeetingGuest> arrive(HttpServletRequest request, String token) {
        var guest = guests.arrive(token);
        guest.ifPresent(it -> request.setAttribute(PageMaker.ZONE, it.zone()));
        return guest;
    }

    private ModelAndView gone(Form form, HttpServletRequest request) {
        return Pages.show(
                "portal/meetinggone",
                new PortalPages.Find(form, Asked.languages(request)),
                HttpStatus.NOT_FOUND);
    }

    private ModelAndView page(
            MeetingGuest guest, String token, Form form, HttpServletRequest request) {
        var in = guests.remembers(guest, devices.of(request));
        return Pages.show(
                in ? "portal/meeting" : "portal/meetingdoor",
                new PortalPages.Meeting(
                        form,
                        meeting(guest),
                        PortalPaths.meeting(Asked.language(request), token),
                        request.getParameter("code") != null,
                        Asked.languages(request)));
    }

    private ClientMeeting meeting(MeetingGuest guest) {
        return meetings.forClient(guest.meeting(), guest.contact()).orElseThrow(NotFound::new);
    }

    /** Asks for a code; it goes to the stored address, whatever the request says. Source: D6. */
    @PostMapping("/codes")
    ModelAndView ask(@PathVariable String token, HttpServletRequest request) {
        arrive(request, token).ifPresent(guests::askCode);
        return Pages.go(PortalPaths.meeting(Asked.language(request), token) + "?code=asked");
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
                    return Pages.go(PortalPaths.meeting(Asked.language(request), token));
                },
                () -> page(guest.get(), token, form, request));
    }

    @PostMapping("/answer")
    ModelAndView answer(@PathVariable String token, Form form, HttpServletRequest request) {
        var guest = letIn(request, token);
        return act(
                guest,
                token,
                form,
                request,
                () ->
                        answers.answer(
                                guest.actor(),
                                guest.meeting(),
                                guest.contact(),
                                AttendeeAnswer.of(form.text("answer")).orElseThrow(NotFound::new),
                                form.text("words")));
    }

    /** They say that the minutes they read are right. */
    @PostMapping("/confirmation")
    ModelAndView confirm(@PathVariable String token, Form form, HttpServletRequest request) {
        var guest = letIn(request, token);
        return act(
                guest,
                token,
                form,
                request,
                () ->
                        minutes.confirm(
                                guest.actor(), guest.meeting(), guest.contact(), form.version()));
    }

    /** They say what was otherwise. */
    @PostMapping("/correction")
    ModelAndView correct(@PathVariable String token, Form form, HttpServletRequest request) {
        var guest = letIn(request, token);
        return act(
                guest,
                token,
                form,
                request,
                () ->
                        minutes.correct(
                                guest.actor(),
                                guest.meeting(),
                                guest.contact(),
                                form.text("correction")));
    }

    private MeetingGuest letIn(HttpServletRequest request, String token) {
        return arrive(request, token)
                .filter(it -> guests.remembers(it, devices.of(request)))
                .orElseThrow(Outside::new);
    }

    private ModelAndView act(
            MeetingGuest guest,
            String token,
            Form form,
            HttpServletRequest request,
            Runnable verb) {
        return form.attempt(
                () -> {
                    verb.run();
                    return Pages.go(
                            PortalPaths.meeting(Asked.language(request), token) + "?thanks=1");
                },
                () -> page(guest, token, form, request));
    }
}
