package org.heed.portal.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.heed.kernel.web.PageMaker;
import org.heed.portal.PortalPaths;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;

/** The client's pages speak the language of their address, their error pages too. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
class AddressLanguage extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        PortalPaths.language(request.getRequestURI())
                .ifPresent(it -> request.setAttribute(PageMaker.LANGUAGE, it));
        chain.doFilter(request, response);
    }
}
