package org.heed.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

import org.heed.identity.Me;
import org.heed.identity.Networks;
import org.heed.identity.People;
import org.heed.identity.PeopleLists;
import org.heed.identity.Preferences;
import org.heed.identity.SignIns;
import org.heed.kernel.web.Form;
import org.heed.kernel.web.Notice;
import org.heed.kernel.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

import java.util.Set;

/** One's own settings: how one reads, one's password, where one is signed in. */
@Controller
@RequestMapping("/settings/me")
class MineController {

    private final People people;
    private final PeopleLists lists;
    private final SignIns signIns;
    private final Networks networks;
    private final MySessions sessions;

    MineController(
            People people,
            PeopleLists lists,
            SignIns signIns,
            Networks networks,
            MySessions sessions) {
        this.people = people;
        this.lists = lists;
        this.signIns = signIns;
        this.networks = networks;
        this.sessions = sessions;
    }

    @GetMapping
    ModelAndView edit(Me me, Form form, HttpSession session) {
        return shown(me, form, session);
    }

    @PostMapping
    ModelAndView update(Me me, Form form, HttpSession session) {
        var preferences =
                new Preferences(
                        Typed.language(form, me.language()),
                        Typed.zone(form, me.zone()),
                        Typed.oneOf(form, "theme", Set.of("", "light", "dark")),
                        Typed.oneOf(form, "density", Set.of("", "compact", "roomy")),
                        form.checked("keys"));
        return form.attempt(
                () -> {
                    people.prefer(me, preferences);
                    return Pages.go("/settings/me", Notice.of("identity.me.saved"));
                },
                () -> shown(me, form, session));
    }

    @PostMapping("/password")
    ModelAndView password(Me me, Form form, HttpServletRequest request, HttpSession session) {
        return form.attempt(
                () -> {
                    var proved =
                            signIns.changePassword(
                                    me,
                                    Typed.password(request, "current"),
                                    Typed.password(request, "password"),
                                    networks.of(request));
                    BrowserSession.goOn(session, proved);
                    sessions.endOthers(me, session);
                    return Pages.go("/settings/me", Notice.of("identity.me.password-saved"));
                },
                () -> shown(me, form, session));
    }

    /** Signs out everywhere else. */
    @PostMapping("/sign-outs")
    ModelAndView signOuts(Me me, Form form, HttpSession session) {
        return form.attempt(
                () -> {
                    BrowserSession.goOn(session, signIns.endOtherSessions(me));
                    sessions.endOthers(me, session);
                    return Pages.go("/settings/me", Notice.of("identity.me.signed-out-elsewhere"));
                },
                () -> shown(me, form, session));
    }

    private ModelAndView shown(Me me, Form form, HttpSession session) {
        return Pages.show(
                "identity/me",
                new IdentityPages.Mine(
                        form,
                        lists.card(me.id()).email(),
                        Zones.options(me.zone()),
                        sessions.of(me, session)));
    }
}
