package org.heed.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.heed.HeedTest;
import org.heed.TestClock;
import org.heed.conversation.TestPost;
import org.heed.post.LetterKind;
import org.heed.post.Postbag;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.io.ByteArrayOutputStream;
import java.util.Map;

/**
 * B6, loops: what a machine writes is answered by nobody, speaks for nobody and stops no clock, and
 * two houses that write to one another fall silent.
 */
@HeedTest
class B6LoopTests {

    /** Ten minutes of a mail every ten seconds. */
    private static final int ROUNDS = 60;

    @Autowired private Postbag bag;
    @Autowired private TestPost.Post post;
    @Autowired private TestClock clock;
    @Autowired private JdbcClient jdbc;

    @BeforeEach
    void open() {
        clock.set(TestClock.START);
        post.open();
    }

    @AfterEach
    void close() {
        post.close();
        clock.set(TestClock.START);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Auto-Submitted: auto-replied",
                "Auto-Submitted: auto-generated (failure)",
                "Precedence: bulk",
                "Precedence: list",
                "Return-Path: <>",
                "X-Autoreply: yes",
                "X-Auto-Response-Suppress: All",
                "List-Id: <news.hengyuan.example>"
            })
    void aMachineIsAnsweredByNobodyHoweverOftenItWrites(String sign) throws Exception {
        var it = bag.matter();
        var ours = bag.acknowledgedByMail(it);
        var before = whatAMailCouldMove();

        for (int round = 0; round < ROUNDS; round++) {
            var letter =
                    bag.arrives(
                            Postbag.proven(
                                    it.lin(),
                                    "Re: " + it.number() + " " + round,
                                    "我不在辦公室。",
                                    sign,
                                    "Message-ID: " + Postbag.id(),
                                    "In-Reply-To: " + ours));
            assertThat(letter.kind()).isIn(LetterKind.AUTOMATIC, LetterKind.LIST);
        }

        assertThat(whatAMailCouldMove()).isEqualTo(before);
    }

    @Test
    void whatWeWroteOurselvesComesBackWithoutEffect() throws Exception {
        var it = bag.matter();
        bag.acknowledgedByMail(it);
        var raw = new ByteArrayOutputStream();
        post.received().getLast().writeTo(raw);
        var before = whatAMailCouldMove();

        var first = bag.arrives(raw.toByteArray());
        assertThat(first.kind()).isEqualTo(LetterKind.AUTOMATIC);
        for (int round = 0; round < ROUNDS; round++) {
            assertThat(bag.arrives(raw.toByteArray()).id()).isEqualTo(first.id());
        }
        assertThat(whatAMailCouldMove()).isEqualTo(before);
    }

    @Test
    void aBounceOfABounceIsOnlyKept() {
        var before = whatAMailCouldMove();

        var letter =
                bag.arrives(
                        Postbag.mail(
                                "MAILER-DAEMON@mx.hengyuan.example",
                                "Undelivered: Undelivered: HD-0143",
                                "The bounce you sent could not be delivered.",
                                "Return-Path: <>",
                                "Message-ID: " + Postbag.id()));

        assertThat(letter.kind()).isEqualTo(LetterKind.BOUNCE);
        assertThat(letter.about()).isNull();
        assertThat(whatAMailCouldMove()).isEqualTo(before);
    }

    private Map<String, Object> whatAMailCouldMove() {
        return jdbc.sql(
                        """
                        select (select count(*) from complaint) as complaints,
                            (select count(*) from clock where state = 'running') as running,
                            (select count(*) from touchpoint) as contacts,
                            (select count(*) from outgoing_mail) as written
                        """)
                .query()
                .singleRow();
    }
}
