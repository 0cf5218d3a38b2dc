package org.heed.identity.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.heed.identity.ApiTokens;
import org.heed.identity.Scope;
import org.heed.kernel.web.Visitor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;

/** Finds out who is behind a bearer token, with every request anew. */
class BearerFilter extends OncePerRequestFilter {

    private static final String BEARER = "bearer ";

    private final ApiTokens tokens;
    private final ApiRate rate;
    private final Refusals refusals;

    BearerFilter(ApiTokens tokens, ApiRate rate, Refusals refusals) {
        this.tokens = tokens;
        this.rate = rate;
        this.refusals = refusals;
    }

    static String authority(Scope scope) {
        return "scope:" + scope.name();
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var token = token(request);
        var bearer = token == null ? null : tokens.bearer(token).orElse(null);
        if (bearer == null) {
            chain.doFilter(request, response);
            return;
        }
        var wait = rate.take(bearer.token());
        if (!wait.isZero()) {
            refusals.tooMany(request, response, wait);
            return;
        }
        remember(request, bearer);
        try {
            chain.doFilter(request, response);
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    /** A token keeps its scope, but never more than its owner may do today. */
    private static void remember(HttpServletRequest request, ApiTokens.Bearer bearer) {
        var may =
                bearer.scopes().stream()
                        .filter(it -> !it.forAdministrators() || bearer.me().administrator())
                        .map(BearerFilter::authority)
                        .toList();
        request.setAttribute(Visitor.ATTRIBUTE, bearer.me());
        SecurityContextHolder.setContext(
                new SecurityContextImpl(
                        UsernamePasswordAuthenticationToken.authenticated(
                                bearer.me(), "", AuthorityUtils.createAuthorityList(may))));
    }

    private static @Nullable String token(HttpServletRequest request) {
        var header = request.getHeader(HttpHeaders.AUTHORIZATION);
        return header != null && header.regionMatches(true, 0, BEARER, 0, BEARER.length())
                ? header.substring(BEARER.length()).strip()
                : null;
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return true;
    }
}
