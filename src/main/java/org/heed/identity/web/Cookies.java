package org.heed.identity.web;

import org.heed.kernel.web.Host;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ResponseCookie;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.stereotype.Component;

import java.time.Duration;

/**
 * Names and flags of our cookies. Where we are reached by https they are {@code __Host-} cookies,
 * which no neighbour below our domain can set. {@code Lax} and not {@code Strict}, because people
 * come from links in mails and should find themselves signed in. Source: ASVS 3.3.
 */
@Component
class Cookies {

    private final boolean secure;

    Cookies(Host host) {
        secure = host.address().startsWith("https:");
    }

    boolean secure() {
        return secure;
    }

    String session() {
        return secure ? "__Host-heed" : "heed";
    }

    String csrf() {
        return secure ? "__Host-heed-form" : "heed-form";
    }

    /** A secret that was in an address, for as long as it is good. */
    ResponseCookie shortLived(String name, String value) {
        return written(name, value).maxAge(Duration.ofMinutes(10)).build();
    }

    ResponseCookie gone(String name) {
        return written(name, "").maxAge(Duration.ZERO).build();
    }

    ResponseCookie kept(String name, String value) {
        return written(name, value).build();
    }

    private ResponseCookie.ResponseCookieBuilder written(String name, String value) {
        return ResponseCookie.from(name, value)
                .path("/")
                .httpOnly(true)
                .secure(secure)
                .sameSite("Lax");
    }

    @Bean
    CookieSerializer cookieSerializer() {
        var written = new DefaultCookieSerializer();
        written.setCookieName(session());
        written.setCookiePath("/");
        written.setUseSecureCookie(secure);
        written.setUseHttpOnlyCookie(true);
        written.setSameSite("Lax");
        written.setUseBase64Encoding(false);
        return written;
    }
}
