package org.heed.identity.web;

import org.heed.identity.PersonId;
import org.heed.identity.Presence;
import org.heed.identity.SignIns;
import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

import java.time.Clock;
import java.time.Instant;

/** Looks at a session from outside of its requests. */
record SessionPresence(
        SessionRepository<? extends Session> sessions, String id, SignIns signIns, Clock clock)
        implements Presence {

    @Override
    public boolean here() {
        var session = sessions.findById(id);
        var signedIn = session == null ? null : read(session);
        return signedIn != null
                && !signedIn.over(clock.instant())
                && signIns.who(signedIn.person(), signedIn.stamp()).isPresent();
    }

    private static @Nullable BrowserSession read(Session session) {
        Long person = session.getAttribute(BrowserSession.PERSON);
        Integer stamp = session.getAttribute(BrowserSession.STAMP);
        Instant begun = session.getAttribute(BrowserSession.BEGUN);
        Instant seen = session.getAttribute(BrowserSession.SEEN);
        return person == null || stamp == null || begun == null || seen == null
                ? null
                : new BrowserSession(new PersonId(person), stamp, begun, seen);
    }
}
