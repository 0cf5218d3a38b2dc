package org.heed.identity.web;

import jakarta.servlet.http.Cookie;

import org.heed.identity.PersonId;
import org.heed.kernel.Secrets;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import java.time.Instant;

/** A real session of a person, as sign-in makes one, without the price of a password. */
public final class SignedIn {

    private SignedIn() {}

    /** The cookie of a new session. */
    public static <S extends Session> Cookie cookie(
            SessionRepository<S> sessions, PersonId person, int stamp, Instant now) {
        var session = sessions.createSession();
        session.setAttribute(BrowserSession.PERSON, person.value());
        session.setAttribute(BrowserSession.STAMP, stamp);
        session.setAttribute(BrowserSession.BEGUN, now);
        session.setAttribute(BrowserSession.SEEN, now);
        session.setAttribute(CsrfTokens.ATTRIBUTE, Secrets.token());
        sessions.save(session);
        return new Cookie("heed", session.getId());
    }

    public static RequestPostProcessor with(Cookie cookie) {
        return request -> {
            var before = request.getCookies() == null ? new Cookie[0] : request.getCookies();
            var all = java.util.Arrays.copyOf(before, before.length + 1);
            all[before.length] = cookie;
            request.setCookies(all);
            return request;
        };
    }
}
