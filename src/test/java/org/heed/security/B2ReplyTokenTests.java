package org.heed.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.heed.HeedTest;
import org.heed.TestClock;
import org.heed.conversation.TestPost;
import org.heed.post.Postbag;
import org.heed.post.Remark;
import org.heed.post.Standing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.List;
import java.util.function.UnaryOperator;

/** B2: guessed, changed and foreign ids of mails of ours lead nowhere. */
@HeedTest
class B2ReplyTokenTests {

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
    void areNewMailsHoweverTheyAreBent() throws Exception {
        var it = bag.matter();
        var ours = bag.acknowledgedByMail(it);
        List<UnaryOperator<String>> bent =
                List.of(
                        id -> id.replaceAll("[0-9a-f]{24}@", "0".repeat(24) + "@"),
                        id -> id.replaceFirst("complaint-(\\d+)", "complaint-1$1"),
                        id -> id.replaceFirst("acknowledgement", "proposal"),
                        id -> id.replaceFirst("\\.(\\d+)\\.([0-9a-f]{24})", ".9$1.$2"),
                        id -> id.replaceFirst("@.*>", "@evil.example>"),
                        id -> id.replaceFirst("([0-9a-f]{24})@", "$1$1@"),
                        id -> id.replaceFirst("[0-9a-f]{8}@", "@"));
        for (var bend : bent) {
            var id = bend.apply(ours);
            assertThat(id).isNotEqualTo(ours);

            var letter =
                    bag.arrives(
                            Postbag.proven(
                                    it.lin(), "Hello " + id.hashCode(), "-", "In-Reply-To: " + id));

            assertThat(letter.about()).as(id).isNull();
            assertThat(letter.standing()).as(id).isEqualTo(Standing.WAITING);
        }
    }

    @Test
    void aBentIdIsPointedOut() throws Exception {
        var it = bag.matter();
        var ours = bag.acknowledgedByMail(it);
        var bent = ours.replaceAll("[0-9a-f]{24}@", "0".repeat(24) + "@");

        var letter = bag.arrives(Postbag.proven(it.lin(), "Hi", "-", "In-Reply-To: " + bent));

        assertThat(letter.remarks()).contains(Remark.FORGED_ID);
    }

    @Test
    void theRightOneLeadsThere() throws Exception {
        var it = bag.matter();
        var ours = bag.acknowledgedByMail(it);

        var letter = bag.arrives(Postbag.proven(it.lin(), "Re: x", "-", "In-Reply-To: " + ours));

        assertThat(letter.about()).isEqualTo(bag.card(it).id().subject());
    }
}
