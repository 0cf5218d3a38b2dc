package org.heed.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.heed.Cast;
import org.heed.HeedTest;
import org.heed.identity.PeopleLists;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** One account has one address, and no look-alike of it is another way in. */
@HeedTest
class D6SecondAddressTests {

    @Autowired private MockMvcTester browser;
    @Autowired private Cast cast;
    @Autowired private Visitors visitors;
    @Autowired private PeopleLists lists;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kate@kestrel.example,eve@evil.example",
                "kate@kestrel.example eve@evil.example",
                "kate@kestrel.example\neve@evil.example",
                "[\"kate@kestrel.example\"]",
                "\u212Aate@kestrel.example",
                "kate@kestrel.examp\u0131e",
                "kate@\u043Aestrel.example",
                "kate@kestrel.example\u0000",
                "<kate@kestrel.example>"
            })
    void whatIsNotOnePlainAddressIsRefused(String email) {
        assertThat(
                        browser.post()
                                .uri("/settings/people")
                                .param("name", "Kate")
                                .param("email", email)
                                .param("role", "member")
                                .param("language", "en")
                                .param("zone", "UTC")
                                .with(cast.signedIn(cast.administrator()))
                                .with(csrf()))
                .hasStatus(422);
    }

    @Test
    void aTwinInOtherLettersIsNotTheAccount() {
        var email = visitors.somebody();
        var twin = email.replace("y", "\u0443");
        assertThat(twin).isNotEqualTo(email);

        assertThat(visitors.signIn(twin, Visitors.PASSWORD, "192.0.2.61")).hasStatus(422);
        // The weakened case: only the case of the letters may differ.
        assertThat(visitors.signIn(email.toUpperCase(), Visitors.PASSWORD, "192.0.2.61"))
                .hasStatus(303);
    }

    @Test
    void ofTwoAddressesInOneFormTheFirstCounts() {
        var email = visitors.somebody();

        assertThat(
                        browser.post()
                                .uri("/sign-in")
                                .param("email", "nobody@yunfan.example", email)
                                .param("password", Visitors.PASSWORD)
                                .with(Visitors.from("192.0.2.62"))
                                .with(csrf()))
                .hasStatus(422);
    }

    @Test
    void aLinkShowsTheAddressThatIsStored() {
        var me = cast.projectManager();
        var token = visitors.link(me);

        assertThat(
                        browser.get()
                                .uri("/sign-in/invitation?email=eve@evil.example")
                                .cookie(new jakarta.servlet.http.Cookie("heed-invitation", token)))
                .bodyText()
                .contains(lists.card(me.id()).email())
                .doesNotContain("evil");
    }
}
