package org.heed.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.heed.kernel.Secrets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.web.util.WebUtils;

/**
 * The key that proves a form is ours: in the session of those who are signed in, in a cookie for
 * everybody else, so that a stranger who opens a page costs no row. Signing in and out changes the
 * place, and with it the key. Source: security, D10.
 */
class CsrfTokens implements CsrfTokenRepository {

    static final String ATTRIBUTE = "heed.csrf";

    private final Cookies cookies;

    CsrfTokens(Cookies cookies) {
        this.cookies = cookies;
    }

    @Override
    public CsrfToken generateToken(HttpServletRequest request) {
        return token(Secrets.token());
    }

    @Override
    public void saveToken(
            @Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
        var session = request.getSession(false);
        if (session != null && BrowserSession.of(session) != null) {
            session.setAttribute(ATTRIBUTE, token == null ? null : token.getToken());
        } else if (token != null) {
            response.addHeader(
                    HttpHeaders.SET_COOKIE,
                    cookies.kept(cookies.csrf(), token.getToken()).toString());
        }
    }

    @Override
    public @Nullable CsrfToken loadToken(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null && BrowserSession.of(session) != null) {
            return session.getAttribute(ATTRIBUTE) instanceof String kept ? token(kept) : null;
        }
        var cookie = WebUtils.getCookie(request, cookies.csrf());
        return cookie == null || cookie.getValue().length() < 32 ? null : token(cookie.getValue());
    }

    private static CsrfToken token(String value) {
        return new DefaultCsrfToken("X-CSRF-TOKEN", "_csrf", value);
    }
}
