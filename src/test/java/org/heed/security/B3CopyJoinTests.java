package org.heed.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.heed.Cases;
import org.heed.HeedTest;
import org.heed.TestClock;
import org.heed.complaint.Complaints;
import org.heed.conversation.TestPost;
import org.heed.post.Postbag;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.Collections;

/** B3: whoever is put into Cc, or asks for answers elsewhere, gets nothing from us. */
@HeedTest
class B3CopyJoinTests {

    @Autowired private Postbag bag;
    @Autowired private Cases cases;
    @Autowired private Complaints complaints;
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
    void neitherCopiesNorReplyToBecomeRecipients() throws Exception {
        var it = bag.matter();
        var ours = bag.acknowledgedByMail(it);
        bag.arrives(
                Postbag.proven(
                        it.lin(),
                        "Re: x",
                        "請一併通知他。",
                        "In-Reply-To: " + ours,
                        "Cc: stranger@evil.example",
                        "Reply-To: other@evil.example"));

        cases.assess(it.me(), it.number());
        cases.prepareProposal(it.me(), it.number());
        cases.propose(it.me(), it.number());
        cases.accept(it.me(), it.number());
        cases.finishEverything(it.me(), it.number());
        complaints.resolve(it.me(), it.number(), null, Cases.mail("都做好了。"));
        bag.sent();

        for (var mail : post.received()) {
            assertThat(mail.getAllRecipients()).hasSize(1);
            assertThat(mail.getAllRecipients()[0].toString()).contains(it.lin().email());
            assertThat(Collections.list(mail.getAllHeaderLines()).toString())
                    .doesNotContain("evil.example");
        }
        assertThat(post.received()).hasSize(2);
        assertThat(post.received().getLast().getHeader("In-Reply-To", null)).isNotNull();
    }
}
