package org.heed.pages;

import org.heed.TestClock;
import org.heed.change.Wishes;
import org.heed.identity.web.SignedIn;
import org.springframework.session.SessionRepository;

import java.util.Locale;

/**
 * Over the pages of change requests that no table reaches: each face of the client's page, and
 * ours.
 */
final class ChangeWalk {

    private final Wishes wishes;
    private final SessionRepository<?> sessions;
    private final TestClock clock;

    ChangeWalk(Wishes wishes, SessionRepository<?> sessions, TestClock clock) {
        this.wishes = wishes;
        this.sessions = sessions;
        this.clock = clock;
    }

    void walk(Walk walk) {
        var wish = wishes.fedBack();
        var in = "/" + walk.language().tag().toLowerCase(Locale.ROOT);
        var page = wishes.page(wish).replaceFirst("^/[a-z-]+", in);
        try (var ours = walk.onlooker();
                var theirs = walk.onlooker()) {
            ours.with(SignedIn.cookie(sessions, wish.siyuan().id(), 1, clock.instant()));
            theirs.look(page);
            theirs.press(theirs.page().locator("form[action$='/codes'] .btn"));
            theirs.page().fill("#code", wishes.code(wish));
            theirs.press(theirs.page().locator("form[action$='/entry'] .btn.go"));
            theirs.lookHere("");
            ours.look(wish.id().url());
            wishes.accept(wish);
            theirs.look(page);
            ours.look(wish.id().url());
            wishes.signOurs(wish);
            wishes.signTheirs(wish);
            theirs.look(page);
            ours.look(wish.id().url());
            ours.look("/changes");
            ours.look("/changes/figures");
        }
    }
}
