package org.heed.identity.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;
import java.util.Set;

/**
 * A change that the browser itself says another site sent is refused, whatever key it carries.
 * Source: ASVS 3.5.3.
 */
class FromOurselves extends OncePerRequestFilter {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OTHERS = Set.of("cross-site", "same-site");

    private final AccessDeniedHandler refusal;

    FromOurselves(AccessDeniedHandler refusal) {
        this.refusal = refusal;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null && OTHERS.contains(site) && !SAFE.contains(request.getMethod())) {
            refusal.handle(request, response, new AccessDeniedException("from another site"));
        } else {
            chain.doFilter(request, response);
        }
    }
}
