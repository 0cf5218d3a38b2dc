package org.heed.post;

import static org.assertj.core.api.Assertions.assertThat;

import org.heed.HeedTest;
import org.heed.TestClock;
import org.heed.clock.ClockKind;
import org.heed.clock.ClockLists;
import org.heed.conversation.MailId;
import org.heed.conversation.OutboxLists;
import org.heed.conversation.TestPost;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Mails that no person wrote, that came back, or whose sender is not proven. */
@HeedTest
class NotBelievedTests {

    @Autowired private Postbag bag;
    @Autowired private ClockLists clocks;
    @Autowired private Incoming incoming;
    @Autowired private OutboxLists outbox;
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
    void outOfOfficeStopsAndStartsNothing() throws Exception {
        var it = bag.matter();
        var ours = bag.acknowledgedByMail(it);
        int before = bag.said(it).size();

        var letter =
                bag.arrives(
                        reply(
                                it,
                                ours,
                                "Automatic reply",
                                "Away until May 5",
                                "Auto-Submitted: auto-replied (vacation)"));

        assertThat(letter.kind()).isEqualTo(LetterKind.AUTOMATIC);
        assertThat(letter.standing()).isEqualTo(Standing.KEPT);
        assertThat(bag.said(it)).hasSize(before);
        assertThat(clocks.of(it.me(), bag.card(it).id().subject()))
                .noneMatch(line -> line.kind() == ClockKind.REPLY);
    }

    @Test
    void whoeverIsNotProvenWaitsUntilOneOfUsSaysItIsThem() throws Exception {
        var it = bag.matter();
        var ours = bag.acknowledgedByMail(it);
        int before = bag.said(it).size();
        var letter =
                bag.arrives(
                        Postbag.mail(
                                it.lin().email(), "Re: 關於您的投訴", "請改約星期五。", "In-Reply-To: " + ours));
        assertThat(letter.standing()).isEqualTo(Standing.WAITING);
        assertThat(letter.sureness()).isEqualTo(Sureness.CLAIMED);
        assertThat(bag.said(it)).hasSize(before);

        clock.pass(Duration.ofHours(1));
        incoming.vouch(it.me(), letter.id());

        assertThat(bag.again(letter).sureness()).isEqualTo(Sureness.VOUCHED);
        assertThat(bag.again(letter).standing()).isEqualTo(Standing.ON_RECORD);
        assertThat(bag.said(it).getFirst().contact()).isEqualTo(it.lin().id());
        assertThat(bag.said(it).getFirst().at()).isEqualTo(letter.reachedAt());
    }

    @Test
    void aMailOfOursThatCameBackIsNotDeliveredAndItsClockGoesOn() throws Exception {
        var it = bag.matter();
        var ours = bag.acknowledgedByMail(it);
        assertThat(acknowledging(it)).isEqualTo("met");

        var letter = bag.arrives(bounce(ours, "failed", "5.1.1"));
        bag.arrives(bounce(ours, "failed", "5.1.1").replace("Date: Tue", "Date: Wed"));

        assertThat(letter.kind()).isEqualTo(LetterKind.BOUNCE);
        assertThat(letter.about()).isEqualTo(bag.card(it).id().subject());
        assertThat(acknowledging(it)).isEqualTo("running");
        var mail = outbox.of(it.me(), bag.card(it).id().subject()).getFirst();
        assertThat(mail.state().word()).isEqualTo("failed");
        assertThat(outbox.waitingForUs(it.me(), null, 10).items())
                .extracting(card -> card.id())
                .contains(new MailId(mail.id().value()));
    }

    @Test
    void aMailThatIsStillOnItsWayOrOfAForgedIdChangesNothing() throws Exception {
        var it = bag.matter();
        var ours = bag.acknowledgedByMail(it);

        bag.arrives(bounce(ours, "delayed", "4.4.1"));
        bag.arrives(
                bounce(ours.replaceAll("[0-9a-f]{24}@", "0".repeat(24) + "@"), "failed", "5.1.1"));

        assertThat(acknowledging(it)).isEqualTo("met");
    }

    @Test
    void aMailThatDidNotArriveTakesBackNoLaterContact() throws Exception {
        var it = bag.matter();
        var ours = bag.acknowledgedByMail(it);
        var due = clock(it, ClockKind.UPDATE);
        clock.pass(Duration.ofHours(3));
        bag.talked(it, "電話說明了。");
        var later = clock(it, ClockKind.UPDATE);
        assertThat(later).isNotEqualTo(due);

        bag.arrives(bounce(ours, "failed", "5.1.1"));

        assertThat(clock(it, ClockKind.UPDATE)).isEqualTo(later);
    }

    private String acknowledging(Postbag.Matter it) {
        return clocks.of(it.me(), bag.card(it).id().subject()).stream()
                .filter(line -> line.kind() == ClockKind.ACKNOWLEDGE)
                .findFirst()
                .orElseThrow()
                .state()
                .word();
    }

    private Instant clock(Postbag.Matter it, ClockKind kind) {
        return clocks.of(it.me(), bag.card(it).id().subject()).stream()
                .filter(line -> line.kind() == kind && line.state().open())
                .findFirst()
                .orElseThrow()
                .dueAt();
    }

    private static String bounce(String id, String action, String status) {
        return """
        Return-Path: <>
        From: Mail Delivery System <MAILER-DAEMON@mx.hengyuan.example>
        To: care@yunfan.example
        Subject: Undelivered Mail Returned to Sender
        Date: Tue, 24 Nov 2026 01:20:00 +0000
        MIME-Version: 1.0
        Auto-Submitted: auto-replied (failure)
        Content-Type: multipart/report; report-type=delivery-status; boundary=b

        --b
        Content-Type: text/plain

        I could not deliver your mail %s.
        --b
        Content-Type: message/delivery-status

        Reporting-MTA: dns; mx.hengyuan.example

        Final-Recipient: RFC822; lin@hengyuan.example
        Action: %s
        Status: %s
        Diagnostic-Code: SMTP; 550 5.1.1 User
         unknown

        --b
        Content-Type: message/rfc822

        Message-ID: %s
        Subject: x

        words
        --b--
        """
                .formatted(status, action, status, id);
    }

    private static String reply(
            Postbag.Matter it, String to, String subject, String words, String... more) {
        var headers = new ArrayList<>(List.of(more));
        headers.add("In-Reply-To: " + to);
        return Postbag.proven(it.lin(), subject, words, headers.toArray(String[]::new));
    }
}
