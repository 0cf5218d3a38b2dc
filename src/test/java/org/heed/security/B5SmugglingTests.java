package org.heed.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.heed.Cases;
import org.heed.HeedTest;
import org.heed.TestClock;
import org.heed.complaint.AcknowledgementForm;
import org.heed.complaint.Complaints;
import org.heed.conversation.TestPost;
import org.heed.post.Letter;
import org.heed.post.Postbag;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * B5, smuggling: what some servers take for the end of a mail ends none, neither in what we send
 * over a real socket nor in what is handed to us.
 */
@HeedTest
class B5SmugglingTests {

    private static final String SECOND =
            "MAIL FROM:<ceo@evil.example>\r\nRCPT TO:<lin@hengyuan.example>\r\nDATA\r\n"
                    + "Subject: second\r\n\r\nsmuggled\r\n.\r\n";

    @Autowired private Postbag bag;
    @Autowired private Complaints complaints;
    @Autowired private TestPost.Post post;
    @Autowired private TestClock clock;
    @Autowired private JdbcClient jdbc;

    @BeforeEach
    void open() {
        post.open();
        clock.pass(Duration.ofHours(1));
        post.deliver();
        post.close();
        post.open();
    }

    @AfterEach
    void close() {
        post.close();
        clock.set(TestClock.START);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n.\n", "\r\n.\r\n", "\r.\r", "\n.\r\n", "\r\n.\n", "\r\n\0.\r\n"})
    void sendsOneMail(String end) throws Exception {
        var it = bag.matter();
        complaints.acknowledge(
                it.me(),
                it.number(),
                null,
                new AcknowledgementForm(
                        Cases.mail("我們收到了。" + end.replace("\0", "") + SECOND),
                        clock.instant().plus(Duration.ofHours(8))));
        bag.sent();

        assertThat(post.received()).hasSize(1);
        var raw = new ByteArrayOutputStream();
        post.received().getFirst().writeTo(raw);
        assertThat(raw.toString(StandardCharsets.US_ASCII).lines())
                .doesNotContain(".", "Subject: second");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n.\n", "\r\n.\r\n", "\r.\r", "\n.\r\n", "\r\n.\n", "\r\n\0.\r\n"})
    void takesOneMail(String end) {
        var it = bag.matter();
        var before = kept();

        Letter letter =
                bag.arrives(
                        Postbag.proven(
                                it.lin(),
                                "好消息",
                                "第一封" + end + SECOND,
                                "Message-ID: " + Postbag.id()));

        assertThat(kept()).isEqualTo(before + 1);
        assertThat(letter.subject()).isEqualTo("好消息");
        assertThat(letter.words()).contains("第一封", "smuggled");
    }

    private int kept() {
        return jdbc.sql("select count(*) from incoming_mail").query(Integer.class).single();
    }
}
