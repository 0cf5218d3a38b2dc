package org.heed.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.heed.kernel.web.Host;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

import java.time.Duration;

/** The cookie of a browser that is remembered. Source: ASVS 3.3; security, "Client links". */
@Component("clientDevices")
class Devices {

    private static final Duration LASTS = Duration.ofDays(30);

    private final boolean secure;

    Devices(Host host) {
        secure = host.address().startsWith("https:");
    }

    /** The cookie's value; empty when there is none. */
    String of(HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, name());
        return cookie == null ? "" : cookie.getValue();
    }

    void remember(HttpServletResponse response, String value) {
        write(response, value, LASTS);
    }

    void forget(HttpServletResponse response) {
        write(response, "", Duration.ZERO);
    }

    private void write(HttpServletResponse response, String value, Duration lasts) {
        var cookie =
                ResponseCookie.from(name(), value)
                        .path("/")
                        .httpOnly(true)
                        .secure(secure)
                        .sameSite("Lax")
                        .maxAge(lasts)
                        .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    private String name() {
        return secure ? "__Host-heed-client" : "heed-client";
    }
}
