package org.heed.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.heed.HeedTest;
import org.heed.identity.Networks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What a peer says about others is believed only when the peer itself is listed. */
@HeedTest
class A8ForwardedHeadersTests {

    private static final String PEER = "203.0.113.7";

    @Autowired private MockMvcTester browser;
    @Autowired private Networks networks;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X-Forwarded-For",
                "X-Real-IP",
                "X-Remote-User",
                "Forwarded",
                "X-Forwarded-Host",
                "X-Original-URL",
                "X-Rewrite-URL"
            })
    void aForgedHeaderChangesNeitherTheNetworkNorThePageNorThePerson(String header) {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(PEER);
        request.addHeader(header, "198.51.100.1");
        assertThat(networks.of(request)).isEqualTo(PEER);

        assertThat(browser.get().uri("/settings/me").header(header, "/sign-in"))
                .hasStatus(303)
                .hasHeader("Location", "/sign-in?next=%2Fsettings%2Fme");
    }

    /** The weakened case: with the peer on the list the same header counts. */
    @Test
    void aListedPeerIsBelievedHopByHopAndNoFurther() {
        var behindProxy = new Networks("203.0.113.0/24, 10.0.0.0/8");
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(PEER);
        request.addHeader("X-Forwarded-For", "192.0.2.99, 198.51.100.1, 10.1.1.1");

        assertThat(behindProxy.of(request)).isEqualTo("198.51.100.1");
        assertThat(new Networks("").of(request)).isEqualTo(PEER);
    }

    /** Some proxies leave the line that came from outside as it is and add one of their own. */
    @Test
    void aLineThatCameFromOutsideDoesNotHideTheProxys() {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(PEER);
        request.addHeader("X-Forwarded-For", "192.0.2.99");
        request.addHeader("X-Forwarded-For", "198.51.100.1");

        assertThat(new Networks(PEER).of(request)).isEqualTo("198.51.100.1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"198.51.100.1:4711", "999.1.1.1", ":::::", "[2001:db8::1]:443"})
    void whatOnlyLooksLikeAnAddressIsNone(String hop) {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(PEER);
        request.addHeader("X-Forwarded-For", hop);

        assertThat(new Networks(PEER).of(request)).isEqualTo(PEER);
    }

    @Test
    void nonsenseFromAListedPeerIsNotANetwork() {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(PEER);
        request.addHeader("X-Forwarded-For", "attacker.example, 1.2.3.4'--");

        assertThat(new Networks(PEER).of(request)).isEqualTo(PEER);
    }

    @Test
    void aHouseholdOnIpv6IsOneNetwork() {
        var one = new MockHttpServletRequest();
        one.setRemoteAddr("2001:db8:1:2:aaaa::1");
        var two = new MockHttpServletRequest();
        two.setRemoteAddr("2001:db8:1:2:bbbb::2");

        assertThat(networks.of(one)).isEqualTo(networks.of(two)).endsWith("/64");
    }
}
