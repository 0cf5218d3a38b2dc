package org.heed.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailServerTests {

    private static final String FROM = "云帆科技 <care@yunfan.example>";

    @Test
    void readsEverythingTheAddressSays() {
        var smtp =
                MailServer.read("smtp://me%40house:p%3Ass+w@mail.example:2525", FROM).orElseThrow();

        assertThat(smtp)
                .isEqualTo(
                        new MailServer.Smtp(
                                "mail.example",
                                2525,
                                MailServer.Security.STARTTLS_OFFERED,
                                "me@house",
                                "p:ss+w",
                                "云帆科技",
                                "care@yunfan.example"));
        assertThat(smtp.domain()).isEqualTo("yunfan.example");
        assertThat(smtp.toString()).doesNotContain("p:ss+w");
    }

    @Test
    void knowsTheUsualPortsAndHowToHideTheConnection() {
        assertThat(MailServer.read("smtps://mail.example", FROM).orElseThrow().port())
                .isEqualTo(465);
        assertThat(MailServer.read("smtp://mail.example", FROM).orElseThrow().port())
                .isEqualTo(587);
        assertThat(security("smtps://mail.example")).isEqualTo(MailServer.Security.TLS);
        assertThat(security("smtp://mail.example?starttls=required"))
                .isEqualTo(MailServer.Security.STARTTLS_REQUIRED);
        assertThat(security("smtp://mail.example?starttls=never"))
                .isEqualTo(MailServer.Security.NONE);
    }

    @Test
    void isNoneWhenNothingIsSet() {
        assertThat(MailServer.read("", "")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"mail.example", "http://mail.example", "smtp://", "smtp://a:secret word@b"})
    void stopsTheStartWithASentenceAndWithoutThePassword(String url) {
        assertThatIllegalStateException()
                .isThrownBy(() -> MailServer.read(url, FROM))
                .withMessageStartingWith("HEED_SMTP_URL")
                .withMessageNotContaining("secret")
                .withNoCause();
    }

    @Test
    void needsASender() {
        assertThatIllegalStateException()
                .isThrownBy(() -> MailServer.read("smtp://mail.example", ""))
                .withMessageStartingWith("HEED_MAIL_FROM");
    }

    private static MailServer.Security security(String url) {
        return MailServer.read(url, FROM).orElseThrow().security();
    }
}
