package org.heed.identity.web;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;

import java.time.Duration;

/**
 * The headers of every answer. Private pages are not kept by any cache (the framework's default);
 * an asset that names its own {@code Cache-Control} keeps it. Source: security, "Decided"; ASVS
 * 3.4.
 */
final class BrowserHeaders {

    static final String CONTENT =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " connect-src 'self'; form-action 'self'; base-uri 'none';"
                    + " frame-ancestors 'none'";

    private static final String FEATURES =
            "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()";

    private BrowserHeaders() {}

    static void write(HeadersConfigurer<HttpSecurity> headers, boolean https) {
        headers.contentSecurityPolicy(it -> it.policyDirectives(CONTENT))
                .referrerPolicy(it -> it.policy(ReferrerPolicy.NO_REFERRER))
                .permissionsPolicyHeader(it -> it.policy(FEATURES))
                .crossOriginOpenerPolicy(it -> it.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(it -> it.policy(CrossOriginResourcePolicy.SAME_ORIGIN));
        if (https) {
            // The proxy ends TLS, so the request itself does not look secure.
            headers.httpStrictTransportSecurity(it ->
                    it.requestMatcher(AnyRequestMatcher.INSTANCE)
                            .maxAgeInSeconds(Duration.ofDays(365).toSeconds()));
        }
    }
}
