package org.heed.identity.web;

import jakarta.servlet.http.HttpSession;

import org.heed.identity.Me;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Where somebody is signed in, on all nodes. */
@Component
class MySessions {

    private final FindByIndexNameSessionRepository<? extends Session> sessions;
    private final Clock clock;

    MySessions(FindByIndexNameSessionRepository<? extends Session> sessions, Clock clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    /** Those that still go on, the latest first. */
    List<IdentityPages.Session> of(Me me, HttpSession here) {
        var now = clock.instant();
        return all(me).map(it -> shown(it, here))
                .filter(Objects::nonNull)
                .filter(it -> now.isBefore(it.seenAt().plus(BrowserSession.IDLE)))
                .sorted(Comparator.comparing(IdentityPages.Session::seenAt).reversed())
                .toList();
    }

    /** Their stamp is worth nothing any more; this only tidies up. */
    void endOthers(Me me, HttpSession here) {
        all(me).filter(it -> !it.getId().equals(here.getId()))
                .forEach(it -> sessions.deleteById(it.getId()));
    }

    private Stream<? extends Session> all(Me me) {
        return sessions.findByPrincipalName(Long.toString(me.id().value())).values().stream();
    }

    private static IdentityPages.@org.jspecify.annotations.Nullable Session shown(
            Session session, HttpSession here) {
        Instant begun = session.getAttribute(BrowserSession.BEGUN);
        Instant seen = session.getAttribute(BrowserSession.SEEN);
        return begun == null || seen == null
                ? null
                : new IdentityPages.Session(begun, seen, session.getId().equals(here.getId()));
    }
}
