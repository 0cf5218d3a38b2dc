package org.heed.kernel.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.heed.kernel.Refused;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * One line in the log for each write on what does not exist for its writer, in the address or in
 * what was sent: a slip of the finger, or somebody who tries numbers. Source: security, A2.
 */
@Component
class RefusedWrites implements HandlerInterceptor, WebMvcConfigurer {

    private static final Logger log = LoggerFactory.getLogger(RefusedWrites.class);

    private static final String NAMED = RefusedWrites.class.getName();

    /** How refusals of what is not there, or not for them, are called in every room. */
    private static final Pattern NOT_THERE =
            Pattern.compile(".*[.-](no-such-(?!option|zone).+|not-their-.+|cannot-see)(\\..*)?");

    private static final Set<String> LOOKING = Set.of("GET", "HEAD", "OPTIONS");

    /** Remembers that what was sent named something that is not there for whoever sent it. */
    static void note(HttpServletRequest request, Refused refused) {
        if (refused.reasons().stream().anyMatch(it -> NOT_THERE.matcher(it.key()).matches())) {
            request.setAttribute(NAMED, true);
        }
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request,
            HttpServletResponse response,
            Object handler,
            @Nullable Exception failure) {
        if ((response.getStatus() == 404 || request.getAttribute(NAMED) != null)
                && !LOOKING.contains(request.getMethod())
                && request.getAttribute(Visitor.ATTRIBUTE) instanceof Visitor who) {
            log.warn(
                    "Refused write: person {} sent {} {}",
                    who.number(),
                    request.getMethod(),
                    address(request));
        }
    }

    /** Without what is secret in it: an address with a token in it is told by its pattern. */
    private static String address(HttpServletRequest request) {
        var pattern =
                String.valueOf(
                        request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
        return pattern.contains("{token}") ? pattern : request.getRequestURI();
    }
}
