package org.heed.portal.web;

import jakarta.servlet.http.HttpServletRequest;

import org.heed.complaint.ClientActs;
import org.heed.kernel.Checks;
import org.heed.kernel.NotFound;
import org.heed.kernel.web.Form;
import org.heed.kernel.web.Pages;
import org.heed.kernel.web.Words;
import org.heed.portal.Guest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Writes to us, asks for a call or for someone more senior, corrects, withdraws, says that it did
 * not work: a page with a field, and a page that says what happens now.
 */
@Controller("portalActController")
@RequestMapping(Asked.START + "/c/{token}")
class ActController {

    private static final String ACTS =
            "{act:message|call|senior|correction|withdrawal|result|recall|again}";

    private final ClientActs acts;
    private final Views views;
    private final Shown shown;
    private final Words words;

    ActController(ClientActs acts, Views views, Shown shown, Words words) {
        this.acts = acts;
        this.views = views;
        this.shown = shown;
        this.words = words;
    }

    @GetMapping("/" + ACTS)
    ModelAndView show(
            Guest guest,
            @PathVariable String token,
            @PathVariable String act,
            Form form,
            HttpServletRequest request) {
        var which = of(act);
        return Pages.show(
                "portal/act",
                new PortalPages.Acting(
                        form,
                        which.word(),
                        which.wordsNeeded(),
                        views.page(guest, request, token)));
    }

    @PostMapping("/" + ACTS)
    ModelAndView create(
            Guest guest,
            @PathVariable String token,
            @PathVariable String act,
            Form form,
            HttpServletRequest request) {
        var which = of(act);
        return form.attempt(
                () -> {
                    act(guest, which, form, request);
                    return Pages.go("done/" + which.word());
                },
                () -> show(guest, token, act, form, request));
    }

    private void act(Guest guest, Act which, Form form, HttpServletRequest request) {
        var text = form.text("text");
        var checks = new Checks();
        if (which.wordsNeeded()) {
            checks.required("text", text, 4_000).done();
        } else {
            checks.optional("text", text, 4_000).done();
        }
        var id = guest.complaint();
        switch (which) {
            case MESSAGE -> acts.write(guest.actor(), id, text);
            case CALL -> acts.write(guest.actor(), id, call(text, request));
            case SENIOR -> acts.askSenior(guest.actor(), id, text);
            case CORRECTION -> acts.correct(guest.actor(), id, text);
            case WITHDRAWAL -> acts.withdraw(guest.actor(), id, text);
            case RECALL -> acts.recall(guest.actor(), id, text, recall(guest, request));
            case RESULT, AGAIN -> acts.judge(guest.actor(), id, false, text, "");
        }
    }

    private String recall(Guest guest, HttpServletRequest request) {
        return shown.recall(Asked.language(request), guest.zone(), views.complaint(guest));
    }

    private String call(String text, HttpServletRequest request) {
        return words.say(Asked.language(request), "portal.act.call.words", "text", text);
    }

    @GetMapping("/done/{act:[a-z]+}")
    ModelAndView done(
            Guest guest,
            @PathVariable String token,
            @PathVariable String act,
            HttpServletRequest request) {
        if (!act.matches("accepted|different|worked") && Act.of(act).isEmpty()) {
            throw new NotFound();
        }
        return Pages.show(
                "portal/done", new PortalPages.Done(act, views.page(guest, request, token)));
    }

    private static Act of(String word) {
        return Act.of(word).orElseThrow(NotFound::new);
    }
}
