package org.heed.notification;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Message;
import jakarta.mail.internet.MimeMessage;

import org.heed.HeedTest;
import org.heed.TestClock;
import org.heed.conversation.TestPost;
import org.heed.identity.Me;
import org.heed.identity.PeopleLists;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** What comes late waits for the morning, and what is old goes. */
@HeedTest
class LateAndOldTests {

    /** 17:30 in Shanghai, where the Cast sits; a working day, between two digests. */
    private static final Instant AFTERNOON = Instant.parse("2026-11-24T09:30:00Z");

    @Autowired private Desk desk;
    @Autowired private MailSweep sweep;
    @Autowired private OldLines old;
    @Autowired private Notifications notifications;
    @Autowired private PeopleLists people;
    @Autowired private TestPost.Post post;
    @Autowired private JdbcClient jdbc;
    @Autowired private TestClock clock;

    private Desk.Case it;

    @BeforeEach
    void aCase() {
        post.open();
        clock.set(AFTERNOON);
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
    void whatNoNodeWroteInTimeWaitsForTheMorning() throws Exception {
        desk.writes(it, "一");
        clock.set(Instant.parse("2026-11-24T14:30:00Z"));
        mail();
        assertThat(to(it.zhou())).as("22:30 in Shanghai, due since 17:30").isEmpty();

        clock.set(Instant.parse("2026-11-24T23:30:00Z"));
        mail();
        assertThat(to(it.zhou())).hasSize(1);
    }

    @Test
    void whatNoServerTookInTimeWaitsForTheMorning() throws Exception {
        desk.writes(it, "一");
        while (sweep.sweep()) {}
        clock.set(Instant.parse("2026-11-24T14:30:00Z"));
        post.deliverToStaff();
        assertThat(to(it.zhou())).as("22:30 in Shanghai, written at 17:30").isEmpty();

        clock.set(Instant.parse("2026-11-24T23:30:00Z"));
        post.deliverToStaff();
        assertThat(to(it.zhou())).hasSize(1);
    }

    @Test
    void oldLinesAndMailsAreForgottenButNotWhatSomebodyKeeps() throws Exception {
        var other = desk.one();
        desk.writes(it, "一");
        desk.writes(other, "二");
        mail();
        var line = desk.open(it.zhou()).getFirst();
        notifications.keep(it.zhou(), line.id());
        clock.pass(Duration.ofDays(179));
        for (int mails = 0; mails < MailSweep.MAILS; mails++) {
            mail();
            clock.pass(Duration.ofHours(3));
        }
        old.sweep();
        assertThat(desk.open(other.zhou())).isNotEmpty();

        clock.pass(Duration.ofDays(2));
        old.sweep();

        assertThat(desk.open(other.zhou())).isEmpty();
        assertThat(desk.open(it.zhou()))
                .extracting(NotificationLine::id)
                .containsExactly(line.id());
        assertThat(mailsOf(other.zhou())).as("the repeated ones are young").isEqualTo(2);
        clock.pass(Duration.ofDays(180));
        old.sweep();
        assertThat(mailsOf(other.zhou())).isZero();
    }

    private int mailsOf(Me me) {
        return jdbc.sql("select count(*) from staff_mail where person_id = :me")
                .param("me", me.id().value())
                .query(Integer.class)
                .single();
    }

    private void mail() {
        while (sweep.sweep()) {}
        post.deliverToStaff();
    }

    private List<MimeMessage> to(Me me) throws Exception {
        var address = people.card(me.id()).email();
        var theirs = new java.util.ArrayList<MimeMessage>();
        for (var mail : post.received()) {
            if (mail.getRecipients(Message.RecipientType.TO)[0].toString().contains(address)) {
                theirs.add(mail);
            }
        }
        return theirs;
    }
}
