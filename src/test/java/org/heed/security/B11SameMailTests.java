package org.heed.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.heed.HeedTest;
import org.heed.TestClock;
import org.heed.conversation.TestPost;
import org.heed.post.Letter;
import org.heed.post.LetterKind;
import org.heed.post.Postbag;
import org.heed.post.Standing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/** B11: the same mail twice is one entry, whichever way it comes again. */
@HeedTest
class B11SameMailTests {

    @Autowired private Postbag bag;
    @Autowired private TestPost.Post post;
    @Autowired private TestClock clock;

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

    @Test
    void theSameBytesAreTheSameMail() throws Exception {
        var it = bag.matter();
        var mail = answer(it, bag.acknowledgedByMail(it), Postbag.id());

        var one = bag.arrives(mail);
        var two = bag.arrives(mail);

        assertThat(two.id()).isEqualTo(one.id());
        assertThat(bag.said(it).stream().filter(line -> line.words().contains("twice"))).hasSize(1);
    }

    @Test
    void sentAgainUnderAnotherIdItIsRecordedAsADuplicate() throws Exception {
        var it = bag.matter();
        var ours = bag.acknowledgedByMail(it);

        var one = bag.arrives(answer(it, ours, Postbag.id()));
        var two = bag.arrives("Received: from elsewhere\r\n" + answer(it, ours, Postbag.id()));

        assertThat(two.kind()).isEqualTo(LetterKind.DUPLICATE);
        assertThat(two.standing()).isEqualTo(Standing.KEPT);
        assertThat(two.sameAs()).isEqualTo(one.id());
        assertThat(bag.said(it).stream().filter(line -> line.words().contains("twice"))).hasSize(1);
    }

    @Test
    void sortedAtTheSameMomentOnManyNodesItIsOneEntry() throws Exception {
        var it = bag.matter();
        var ours = bag.acknowledgedByMail(it);
        var tasks = new ArrayList<Callable<Letter>>();
        for (int i = 0; i < 6; i++) {
            var copy = "Received: by node " + i + "\r\n" + answer(it, ours, Postbag.id());
            tasks.add(() -> bag.arrivesSometime(copy.getBytes(StandardCharsets.UTF_8)));
        }
        try (var nodes = Executors.newFixedThreadPool(6)) {
            for (var done : nodes.invokeAll(tasks)) {
                done.get();
            }
        }
        clock.pass(Duration.ofMinutes(10));
        bag.sort();

        assertThat(bag.said(it).stream().filter(line -> line.words().contains("twice"))).hasSize(1);
    }

    private static String answer(Postbag.Matter it, String ours, String id) {
        return Postbag.proven(
                it.lin(), "Re: x", "never twice", "Message-ID: " + id, "In-Reply-To: " + ours);
    }
}
