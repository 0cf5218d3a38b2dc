package org.heed.pages;

import org.heed.Cases;
import org.heed.Cast;
import org.heed.complaint.Phase;
import org.heed.identity.Me;
import org.heed.identity.Role;
import org.heed.identity.web.SignedIn;
import org.heed.portal.Callers;
import org.heed.security.Mirrors;
import org.heed.security.Visitors;
import org.springframework.session.SessionRepository;

import java.time.Clock;
import java.util.List;
import java.util.Locale;

/** Over the pages for those who do not work here: clients, strangers, people not yet signed in. */
final class OutsideWalk {

    private final Mirrors mirrors;
    private final Cast cast;
    private final Cases cases;
    private final Callers callers;
    private final Visitors visitors;
    private final SessionRepository<?> sessions;
    private final Clock clock;

    OutsideWalk(
            Mirrors mirrors,
            Cast cast,
            Cases cases,
            Callers callers,
            Visitors visitors,
            SessionRepository<?> sessions,
            Clock clock) {
        this.mirrors = mirrors;
        this.cast = cast;
        this.cases = cases;
        this.callers = callers;
        this.visitors = visitors;
        this.sessions = sessions;
        this.clock = clock;
    }

    void walk(Walk walk) {
        var me = cast.person("何静", Role.ADMINISTRATOR, null, walk.language());
        try (var stranger = walk.onlooker();
                var contact = walk.onlooker().with(mirrors.ours().devices().getFirst())) {
            routes(walk, stranger, contact);
            door(stranger);
            lodge(walk, stranger);
            wait(walk, me);
        }
        for (var phase : Phase.values()) {
            follow(walk, me, phase);
        }
    }

    private void routes(Walk walk, Onlooker stranger, Onlooker contact) {
        for (var route : walk.pages().expected()) {
            var uri = in(walk, route.uri(slot -> mirrors.record(mirrors.ours(), slot.record())));
            switch (route.who()) {
                case ALL -> stranger.look(uri);
                case HOLDS -> contact.look(uri);
                case PEOPLE, SEES, ADMINS -> {}
            }
        }
    }

    /** The pages before one is signed in. */
    private void door(Onlooker stranger) {
        stranger.go("/sign-in");
        stranger.page().fill("main [name=email]", "nobody@yunfan.example");
        stranger.page().fill("main [name=password]", "a-house-of-paper");
        stranger.press(stranger.page().locator("main .btn.go"));
        stranger.lookHere(" refused");
        var link = visitors.link(cast.projectManager());
        stranger.look("/sign-in/invitation/" + link);
        stranger.lookRefused("/sign-in/invitation");
    }

    /** The three steps of the public form, also when nothing was written, and what follows. */
    private void lodge(Walk walk, Onlooker stranger) {
        stranger.lookRefused(in(walk, "/en/p/new"));
        stranger.lookRefused(in(walk, "/en/p/links"));
        stranger.go(in(walk, "/en/p/new"));
        stranger.page().fill("[name=words]", "Checkout still times out.");
        stranger.press(stranger.page().locator("main .btn.go"));
        var draft = stranger.path().replace("/wish", "");
        stranger.look(draft);
        stranger.look(draft + "/wish");
        stranger.look(draft + "/reach");
        stranger.lookRefused(draft + "/reach");
        stranger.go(draft + "/reach");
        stranger.page().fill("[name=name]", "Priya Raman");
        stranger.page().fill("[name=email]", "priya" + Cast.next() + "@nowhere.example");
        stranger.press(stranger.page().locator("main .btn.go"));
        stranger.look(draft + "/check");
        stranger.press(stranger.page().locator("main form[action$='/sending'] .btn.go"));
        stranger.look(draft + "/sent");
    }

    /** What was lodged by somebody we do not know waits for one of us. */
    private void wait(Walk walk, Me me) {
        callers.intake();
        try (var chief = walk.onlooker()) {
            chief.with(SignedIn.cookie(sessions, me.id(), 1, clock.instant()));
            chief.look("/lodgings");
            chief.page().locator("main .rows a.title").first().click();
            chief.page().waitForURL("**/lodgings/*");
            chief.look(chief.path());
        }
    }

    /** Their own page: the door, what is inside in each state, and what they can do there. */
    private void follow(Walk walk, Me me, Phase phase) {
        var number = cases.at(me, phase);
        var caller = callers.letIn(me, number);
        var home = caller.page().replaceFirst("^/[a-z-]+/", "/" + tag(walk) + "/");
        if (phase == Phase.PROPOSED) {
            try (var stranger = walk.onlooker()) {
                stranger.look(home + "?code=asked");
                stranger.lookRefused(home);
            }
        }
        try (var contact = walk.onlooker().with(caller.device())) {
            contact.look(home);
            contact.look(home + "/record");
            if (phase == Phase.PROPOSED) {
                acts(contact, home);
            }
        }
    }

    private static void acts(Onlooker contact, String home) {
        for (var act : List.of("message", "call", "senior", "correction", "withdrawal", "result")) {
            contact.look(home + "/" + act);
            contact.look(home + "/done/" + act);
        }
        for (var end : List.of("accepted", "different", "worked")) {
            contact.look(home + "/done/" + end);
        }
        contact.lookRefused(home + "/message");
        contact.look(home + "/decision");
        contact.lookRefused(home + "/decision");
    }

    private static String in(Walk walk, String path) {
        return path.replaceFirst("^/en/p", "/" + tag(walk) + "/p");
    }

    private static String tag(Walk walk) {
        return walk.language().tag().toLowerCase(Locale.ROOT);
    }
}
