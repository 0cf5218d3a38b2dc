package org.heed.kernel.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;

/**
 * Refuses a request that says it is too large before anything reads it. The server would find out
 * while the form's key is looked for, and the answer would be about a missing key. Stands in the
 * chain where the visitor is known already, so that the answer is in their language.
 */
public final class UploadLimit extends OncePerRequestFilter {

    private final DataSize largest;

    public UploadLimit(DataSize largest) {
        this.largest = largest;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > largest.toBytes()) {
            refuse(request, response);
            return;
        }
        chain.doFilter(request, response);
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        request.setAttribute(
                RequestDispatcher.ERROR_STATUS_CODE,
                HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        request.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, request.getRequestURI());
        // Without its content type nobody tries to read the body on the way to the error page.
        var unread =
                new HttpServletRequestWrapper(request) {
                    @Override
                    public @Nullable String getContentType() {
                        return null;
                    }
                };
        request.getRequestDispatcher("/error").forward(unread, response);
    }
}
