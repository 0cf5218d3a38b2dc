package org.heed.notification;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Message;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;

import org.heed.HeedTest;
import org.heed.TestClock;
import org.heed.conversation.TestPost;
import org.heed.identity.Circles;
import org.heed.identity.PeopleLists;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** In the evening: what is promised for tomorrow. */
@HeedTest
class EveningTests {

    @Autowired private Desk desk;
    @Autowired private EveningSweep sweep;
    @Autowired private Circles circles;
    @Autowired private PeopleLists people;
    @Autowired private TestPost.Post post;
    @Autowired private TestClock clock;

    private Desk.Case it;

    @BeforeEach
    void aCaseBeforeTheEvening() {
        post.open();
        clock.set(Instant.parse("2026-11-24T09:30:00Z"));
        it = desk.one();
        sweep.sweep();
        post.deliverToStaff();
    }

    @AfterEach
    void noServer() {
        post.close();
        clock.set(TestClock.START);
    }

    @Test
    void namesWhatIsPromisedForTheNextDayAndNothingElse() throws Exception {
        desk.promises(it, Instant.parse("2026-11-25T07:00:00Z"));
        desk.promises(it, Instant.parse("2026-11-26T07:00:00Z"));
        clock.set(Instant.parse("2026-11-24T10:29:59Z"));
        evening();
        assertThat(mails()).as("a second before").isEmpty();

        clock.set(Instant.parse("2026-11-24T10:30:00Z"));
        evening();
        evening();

        var mail = mails().getFirst();
        assertThat(mails()).hasSize(1);
        assertThat(mail.getSubject()).isEqualTo("明天：1 项承诺要兑现");
        var text = String.valueOf(((MimeMultipart) mail.getContent()).getBodyPart(0).getContent());
        assertThat(text)
                .contains("15:00  " + it.complaint().number(), "/promises/")
                .doesNotContain(Desk.CANARY, it.client().shortName());
    }

    @Test
    void onFridayItNamesMonday() throws Exception {
        desk.promises(it, Instant.parse("2026-11-30T07:00:00Z"));
        clock.set(Instant.parse("2026-11-27T10:30:00Z"));
        sweep.sweep();
        evening();

        assertThat(mails()).hasSize(1);
    }

    @Test
    void whoeverHasNothingToKeepOrDoesNotSeeItGetsNoMail() throws Exception {
        desk.promises(it, Instant.parse("2026-11-25T07:00:00Z"));
        circles.unseat(it.client().circle(), it.zhou().id());
        clock.set(Instant.parse("2026-11-24T10:30:00Z"));
        evening();

        assertThat(mails()).isEmpty();
    }

    private void evening() {
        sweep.sweep();
        post.deliverToStaff();
    }

    private List<MimeMessage> mails() throws Exception {
        var address = people.card(it.zhou().id()).email();
        var theirs = new ArrayList<MimeMessage>();
        for (var mail : post.received()) {
            if (mail.getRecipients(Message.RecipientType.TO)[0].toString().contains(address)) {
                theirs.add(mail);
            }
        }
        return theirs;
    }
}
