package org.heed.notification;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Message;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;

import org.heed.Cast;
import org.heed.HeedTest;
import org.heed.TestClock;
import org.heed.conversation.TestPost;
import org.heed.identity.Circles;
import org.heed.identity.Me;
import org.heed.identity.PeopleLists;
import org.heed.identity.Role;
import org.heed.kernel.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.concurrent.Executors;

/** What comes by mail: at once, in the digest, never at night, never twice, never with content. */
@HeedTest
class MailingTests {

    /** 17:30 in Shanghai, where the Cast sits; a working day, between two digests. */
    private static final Instant AFTERNOON = Instant.parse("2026-11-24T09:30:00Z");

    @Autowired private Desk desk;
    @Autowired private MailSweep sweep;
    @Autowired private Notifications notifications;
    @Autowired private NotificationSettings settings;
    @Autowired private Duties duties;
    @Autowired private Circles circles;
    @Autowired private PeopleLists people;
    @Autowired private TestPost.Post post;
    @Autowired private TestClock clock;
    @Autowired private Cast cast;

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
    void whatNeedsSomebodyNowIsMailedAtOnceWithItsNumberAndNothingElse() throws Exception {
        desk.writes(it, Desk.CANARY);
        mail();

        var mail = only(it.zhou());
        var number = it.complaint().number().toString();
        assertThat(mail.getSubject()).isEqualTo(number + " 现在需要您");
        assertThat(text(mail))
                .contains(number + "：您是负责人。", "/notifications/", "/settings/me/notifications")
                .doesNotContain(Desk.CANARY, it.client().shortName(), "林雅雯", "hengyuan");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getHeader("Content-Language")).containsExactly("zh-Hans");
    }

    @Test
    void everybodyReadsItInTheirLanguage() throws Exception {
        var english = desk.one(Language.EN);
        var hant = desk.one(Language.ZH_HANT);
        desk.writes(english, "Hello?");
        desk.writes(hant, "在嗎？");
        mail();

        assertThat(only(english.zhou()).getSubject()).endsWith(" needs you now");
        assertThat(only(hant.zhou()).getSubject()).endsWith(" 現在需要您");
        assertThat(text(only(hant.zhou()))).contains("您是負責人。");
    }

    @Test
    void manyNodesWriteItOnce() throws Exception {
        desk.writes(it, "一");
        try (var nodes = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int node = 0; node < 8; node++) {
                nodes.submit(this::mail);
            }
        }

        assertThat(to(it.zhou())).hasSize(1);
    }

    @Test
    void aBurstIsOneMailAndTheNextOneWaits() throws Exception {
        desk.writes(it, "一");
        desk.writes(it, "二");
        mail();
        desk.writes(it, "三");
        mail();
        assertThat(to(it.zhou())).hasSize(1);

        clock.pass(Duration.ofMinutes(10));
        mail();
        assertThat(to(it.zhou())).hasSize(2);
    }

    @Test
    void isRepeatedTwiceUntilItIsSeen() throws Exception {
        desk.writes(it, "一");
        clock.set(Instant.parse("2026-11-25T01:00:00Z"));
        for (int hours = 0; hours < 10; hours++) {
            mail();
            clock.pass(Duration.ofHours(1));
        }
        assertThat(to(it.zhou())).hasSize(MailSweep.MAILS);

        desk.writes(it, "二");
        notifications.read(it.zhou(), desk.open(it.zhou()).getFirst().id());
        clock.pass(Duration.ofHours(24));
        mail();
        assertThat(to(it.zhou())).as("seen in time").hasSize(MailSweep.MAILS);
    }

    @Test
    void atNightItWaitsForTheMorning() throws Exception {
        clock.set(Instant.parse("2026-11-24T14:00:00Z"));
        desk.writes(it, "一");
        mail();
        assertThat(to(it.zhou())).as("22:00 in Shanghai").isEmpty();

        clock.set(Instant.parse("2026-11-24T23:29:59Z"));
        mail();
        assertThat(to(it.zhou())).isEmpty();
        clock.set(Instant.parse("2026-11-24T23:30:00Z"));
        mail();
        assertThat(to(it.zhou())).as("7:30").hasSize(1);
    }

    @Test
    void aComplaintThatArrivesAtNightReachesWhoeverIsConcerned() throws Exception {
        var chen = cast.person("陈敏", Role.PROJECT_MANAGER);
        circles.seat(it.client().circle(), chen.id());
        clock.set(Instant.parse("2026-11-24T22:00:00Z"));
        var number = desk.receivedBy(chen, it);
        mail();

        assertThat(only(it.zhou()).getSubject()).startsWith(number);
        assertThat(only(it.liu()).getSubject()).startsWith(number);
        assertThat(text(only(it.liu()))).doesNotContain(Desk.CANARY);
    }

    @Test
    void whatIsForTodayComesWithTheDigest() throws Exception {
        desk.handedOver(it);
        mail();
        assertThat(to(it.liu())).isEmpty();

        clock.set(Instant.parse("2026-11-25T00:30:00Z"));
        mail();
        assertThat(only(it.liu()).getSubject()).isEqualTo("有 1 项新情况");
        clock.set(Instant.parse("2026-11-25T08:30:00Z"));
        mail();
        assertThat(to(it.liu())).as("nothing new").hasSize(1);
    }

    @Test
    void whoeverDoesNotSeeItAnyMoreGetsNoMail() throws Exception {
        desk.writes(it, Desk.CANARY);
        circles.unseat(it.client().circle(), it.zhou().id());
        mail();
        clock.pass(Duration.ofHours(5));
        mail();

        assertThat(to(it.zhou())).isEmpty();
    }

    @Test
    void whoeverWantsNoMailGetsNone() throws Exception {
        var none = new QuietHours(LocalTime.NOON, LocalTime.NOON);
        settings.choose(
                it.zhou(),
                new NotificationPreferences(
                        false,
                        false,
                        false,
                        none,
                        new DigestTimes(List.of(LocalTime.NOON)),
                        LocalTime.NOON,
                        0));
        desk.writes(it, "一");
        mail();

        assertThat(to(it.zhou())).isEmpty();
        assertThat(desk.open(it.zhou())).hasSize(1);
    }

    @Test
    void choosingOnceMoreMailsNothingOnceMore() throws Exception {
        desk.writes(it, "一");
        mail();
        only(it.zhou());

        settings.choose(it.zhou(), settings.get(it.zhou()));
        clock.pass(Duration.ofMinutes(10));
        mail();

        only(it.zhou());
    }

    @Test
    void withoutAServerNothingWaitsForOne() throws Exception {
        post.close();
        desk.writes(it, "一");
        sweep.sweep();
        post.open();
        mail();

        assertThat(to(it.zhou())).isEmpty();
    }

    private void mail() {
        while (sweep.sweep()) {}
        post.deliverToStaff();
    }

    private MimeMessage only(Me me) throws Exception {
        assertThat(to(me)).hasSize(1);
        return to(me).getFirst();
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

    private static String text(MimeMessage mail) throws Exception {
        var parts = (MimeMultipart) mail.getContent();
        return mail.getSubject()
                + parts.getBodyPart(0).getContent()
                + parts.getBodyPart(1).getContent();
    }
}
