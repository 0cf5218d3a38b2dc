package org.heed.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Message;
import jakarta.mail.internet.MimeMessage;

import org.heed.Cast;
import org.heed.HeedTest;
import org.heed.TestClock;
import org.heed.identity.Me;
import org.heed.identity.People;
import org.heed.identity.PeopleLists;
import org.heed.kernel.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;

/** Mails to our own people: one for each intention, whatever dies; silence about what fails. */
@HeedTest
class DyingStaffMailTests {

    @Autowired private StaffMails mails;
    @Autowired private StaffSender sender;
    @Autowired private Postman postman;
    @Autowired private TestPost.Post post;
    @Autowired private TransactionTemplate transaction;
    @Autowired private PeopleLists lists;
    @Autowired private People people;
    @Autowired private JdbcClient jdbc;
    @Autowired private TestClock clock;
    @Autowired private Cast cast;

    private Me me;

    @BeforeEach
    void aServer() {
        post.open();
        sender.sendDue();
        me = cast.projectManager();
    }

    @AfterEach
    void noServer() {
        post.close();
        clock.set(TestClock.START);
    }

    private boolean written() {
        return Boolean.TRUE.equals(
                transaction.execute(_ ->
                        mails.write(
                                new NewStaffMail(
                                        "test/" + me.id().value(),
                                        me.id(),
                                        Language.ZH_HANS,
                                        "一项",
                                        "正文"))));
    }

    @Test
    void anIntentionHasOneMail() throws Exception {
        assertThat(written()).isTrue();
        assertThat(written()).isFalse();
        try (var nodes = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int node = 0; node < 8; node++) {
                nodes.submit(sender::sendDue);
            }
        }

        assertThat(arrived()).hasSize(1);
    }

    @Test
    void aNodeThatDiesBeforeTheServerWasAskedLosesAndDoublesNothing() throws Exception {
        written();
        sender.claim(post.smtp().orElseThrow());
        sender.sendDue();
        assertThat(arrived()).isEmpty();

        clock.pass(Sender.HOLD);
        sender.sendDue();
        assertThat(arrived()).hasSize(1);
    }

    @Test
    void aNodeThatDiesAfterTheServersAnswerRepeatsItUnderTheSameId() throws Exception {
        written();
        var smtp = post.smtp().orElseThrow();
        postman.hand(smtp, sender.claim(smtp).orElseThrow().envelope());
        clock.pass(Sender.HOLD);
        sender.sendDue();

        assertThat(arrived()).hasSize(2);
        assertThat(arrived().get(0).getMessageID()).isEqualTo(arrived().get(1).getMessageID());
    }

    @Test
    void whoeverWasLetGoMeanwhileGetsNothing() throws Exception {
        written();
        people.disable(cast.administrator(), me.id(), 1);
        sender.sendDue();

        assertThat(arrived()).isEmpty();
        assertThat(state()).isEqualTo("dropped");
    }

    @Test
    void isGivenUpInSilenceWhenNobodyAnswers() throws Exception {
        written();
        post.at(1);
        for (int hours = 0; hours < 24; hours++) {
            sender.sendDue();
            clock.pass(Duration.ofHours(1));
        }

        assertThat(state()).isEqualTo("failed");
    }

    private String state() {
        return jdbc.sql("select state from staff_mail where person_id = :me")
                .param("me", me.id().value())
                .query(String.class)
                .single();
    }

    private List<MimeMessage> arrived() throws Exception {
        var address = lists.card(me.id()).email();
        var mine = new ArrayList<MimeMessage>();
        for (var mail : post.received()) {
            if (mail.getRecipients(Message.RecipientType.TO)[0].toString().contains(address)) {
                mine.add(mail);
            }
        }
        return mine;
    }
}
