package org.heed.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Whoever is not signed in goes to the sign-in page, and from there back to where they wanted. */
class ToSignIn implements AuthenticationEntryPoint {

    @Override
    public void commence(
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException notSignedIn) {
        var address = "/sign-in" + next(request);
        if (request.getHeader("HX-Request") != null) {
            // A piece of a page cannot show the sign-in page; the browser is sent there as a whole.
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            response.setHeader("HX-Redirect", address);
        } else {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader(HttpHeaders.LOCATION, address);
        }
    }

    private static String next(HttpServletRequest request) {
        if (!request.getMethod().equals("GET") || request.getHeader("HX-Request") != null) {
            return "";
        }
        var query = request.getQueryString();
        var path = request.getRequestURI() + (query == null ? "" : "?" + query);
        return "?next=" + URLEncoder.encode(path, StandardCharsets.UTF_8);
    }
}
