package org.heed.identity.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.heed.identity.Me;
import org.heed.identity.Presence;
import org.heed.identity.SignIns;
import org.heed.kernel.web.Visitor;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;
import java.time.Clock;

/**
 * Finds out, for every request anew, who is behind the session. A session that is over, or whose
 * person was let go, ends here.
 */
class SignedInFilter extends OncePerRequestFilter {

    /** A page that renews itself says so; nobody has to be there for that. */
    static final String UNASKED = "Heed-Unasked";

    private final SignIns signIns;
    private final SessionRepository<? extends Session> sessions;
    private final Clock clock;

    SignedInFilter(SignIns signIns, SessionRepository<? extends Session> sessions, Clock clock) {
        this.signIns = signIns;
        this.sessions = sessions;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var me = me(request);
        if (me != null) {
            remember(request, me);
        }
        try {
            chain.doFilter(request, response);
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private @Nullable Me me(HttpServletRequest request) {
        var session = request.getSession(false);
        var signedIn = BrowserSession.of(session);
        if (session == null || signedIn == null) {
            return null;
        }
        var now = clock.instant();
        var me =
                signedIn.over(now)
                        ? null
                        : signIns.who(signedIn.person(), signedIn.stamp()).orElse(null);
        if (me != null) {
            request.setAttribute(
                    Presence.ATTRIBUTE,
                    new SessionPresence(sessions, session.getId(), signIns, clock));
        }
        // A page that asks by itself neither keeps a session nor ends one: the answer would take
        // the cookie of whoever has signed in again meanwhile.
        if (asked(request)) {
            if (me == null) {
                session.invalidate();
            } else {
                signedIn.seen(session, now);
            }
        }
        return me;
    }

    private static boolean asked(HttpServletRequest request) {
        return request.getHeader(UNASKED) == null && !request.getRequestURI().equals("/live");
    }

    /** For this request only: the context is never stored in the session. */
    static void remember(HttpServletRequest request, Me me, String... authorities) {
        request.setAttribute(Visitor.ATTRIBUTE, me);
        SecurityContextHolder.setContext(
                new SecurityContextImpl(
                        UsernamePasswordAuthenticationToken.authenticated(
                                me, "", AuthorityUtils.createAuthorityList(authorities))));
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return true;
    }
}
