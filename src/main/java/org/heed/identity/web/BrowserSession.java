package org.heed.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

import org.heed.identity.PersonId;
import org.heed.identity.SignIns;
import org.heed.kernel.Secrets;
import org.jspecify.annotations.Nullable;
import org.springframework.session.FindByIndexNameSessionRepository;

import java.time.Duration;
import java.time.Instant;

/**
 * What a session remembers of a sign-in: the person's id, their stamp, and two moments. Nothing
 * else, so that no right can outlive the request that found it. Source: security, A7, D9.
 */
record BrowserSession(PersonId person, int stamp, Instant begunAt, Instant seenAt) {

    /** However busy, after half a day the password is asked again. Source: ASVS 7.3.2. */
    static final Duration LONGEST = Duration.ofHours(12);

    /** A lunch and a meeting long; drafts survive it. Source: ASVS 7.3.1. */
    static final Duration IDLE = Duration.ofHours(2);

    private static final Duration NOTED = Duration.ofMinutes(1);

    static final String PERSON = "heed.person";
    static final String STAMP = "heed.stamp";
    static final String BEGUN = "heed.begun";
    static final String SEEN = "heed.seen";

    /** The sign-in of this session; none for a session without one. */
    static @Nullable BrowserSession of(@Nullable HttpSession session) {
        if (session != null
                && session.getAttribute(PERSON) instanceof Long person
                && session.getAttribute(STAMP) instanceof Integer stamp
                && session.getAttribute(BEGUN) instanceof Instant begun
                && session.getAttribute(SEEN) instanceof Instant seen) {
            return new BrowserSession(new PersonId(person), stamp, begun, seen);
        }
        return null;
    }

    /** A fresh session under a fresh id: whatever was known of the old one is worth nothing. */
    static void begin(HttpServletRequest request, SignIns.Proved proved, Instant now) {
        var old = request.getSession(false);
        if (old != null) {
            old.invalidate();
        }
        var session = request.getSession(true);
        session.setAttribute(PERSON, proved.person().value());
        session.setAttribute(STAMP, proved.stamp());
        session.setAttribute(BEGUN, now);
        session.setAttribute(SEEN, now);
        // Now, and not with the first form: pages fetch pieces beside themselves, and two requests
        // that each made a key would leave one page with a key that is not known.
        session.setAttribute(CsrfTokens.ATTRIBUTE, Secrets.token());
        session.setAttribute(
                FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME,
                Long.toString(proved.person().value()));
    }

    /** All other sessions were ended; this one goes on. */
    static void goOn(HttpSession session, SignIns.Proved proved) {
        session.setAttribute(STAMP, proved.stamp());
    }

    boolean over(Instant now) {
        return !now.isBefore(begunAt.plus(LONGEST)) || !now.isBefore(seenAt.plus(IDLE));
    }

    /** Written at most once a minute, so that looking costs no write. */
    void seen(HttpSession session, Instant now) {
        if (!now.isBefore(seenAt.plus(NOTED))) {
            session.setAttribute(SEEN, now);
        }
    }
}
