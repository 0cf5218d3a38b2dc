package org.heed.rhythm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.heed.conversation.Direction.IN;
import static org.heed.conversation.Direction.OUT;

import org.heed.Cast;
import org.heed.Clientele;
import org.heed.HeedTest;
import org.heed.TestClock;
import org.heed.client.ClientCard;
import org.heed.client.ContactId;
import org.heed.client.ContactLists;
import org.heed.client.Contacts;
import org.heed.conversation.MailId;
import org.heed.conversation.MailKind;
import org.heed.conversation.Outbox;
import org.heed.conversation.TestPost;
import org.heed.conversation.Threads;
import org.heed.conversation.Touchpoints;
import org.heed.identity.Me;
import org.heed.kernel.NotFound;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Mails that leave and come back, people who leave and are followed. Source: decision 0128. */
@HeedTest
class LeavingAndComingBackTests {

    @Autowired Rhythms rhythms;
    @Autowired RhythmLists lists;
    @Autowired RadarLists radar;
    @Autowired RhythmSweep sweep;
    @Autowired FirstRhythms first;
    @Autowired Progress progress;
    @Autowired Touchpoints touchpoints;
    @Autowired Contacts contacts;
    @Autowired ContactLists contactLists;
    @Autowired Outbox outbox;
    @Autowired Threads threads;
    @Autowired TestPost.Post post;
    @Autowired JdbcClient jdbc;
    @Autowired TestClock clock;
    @Autowired Cast cast;
    @Autowired Clientele clientele;

    private Me me;
    private ClientCard client;
    private ContactId lin;

    @BeforeEach
    void aContactHeardEverySevenDays() {
        clock.set(TestClock.START);
        me = cast.projectManager();
        client = clientele.hengyuan(me);
        lin = clientele.lin(me, client);
        rhythms.agree(me, Quiet.matter(client), new RhythmTerms(lin, 7, null, me.id()));
    }

    @AfterEach
    void backToTheCast() {
        clock.set(TestClock.START);
    }

    @Test
    void aMailThatCameBackIsNoContact() {
        touchpoints.record(me, Quiet.mail(client, lin, IN, now()));
        var before = line();
        clock.pass(Duration.ofHours(1));
        var mail = sent();
        assertThat(line().lastTwoWay()).as("an answer to her").isEqualTo(line().lastOut());
        threads.cameBack(mail, "5.1.1");

        assertThat(line().lastOut()).isEqualTo(before.lastOut());
        assertThat(line().lastTwoWay()).isEqualTo(before.lastTwoWay());
        assertThat(line().due()).isEqualTo(before.due());
    }

    @Test
    void whatReachedThemMeanwhileStillCounts() {
        var mail = sent();
        clock.pass(Duration.ofHours(1));
        touchpoints.record(me, Quiet.call(client, lin, now()));
        var called = line();
        threads.cameBack(mail, "5.1.1");

        assertThat(line().lastOut()).isEqualTo(called.lastOut());
        assertThat(line().lastTwoWay()).isEqualTo(called.lastTwoWay());
    }

    @Test
    void whoMatteredAndLeftIsOnTheRadarUntilWhoFollowsHasSpoken() {
        touchpoints.record(me, Quiet.call(client, lin, now()));
        days(1);
        contacts.leave(me, lin, contactLists.get(me, lin).version(), LocalDate.now(clock));
        sweep.sweep();
        assertThat(onTheRadar()).containsExactly(SignKind.REPLACED_CONTACT);

        var other = clientele.lin(me, client);
        days(1);
        touchpoints.record(me, Quiet.mail(client, other, OUT, now()));
        assertThat(onTheRadar()).as("a mail of ours is no talk").hasSize(1);
        contacts.nameMain(me, other);
        touchpoints.record(me, Quiet.call(client, other, now()));
        assertThat(onTheRadar()).isEmpty();
    }

    @Test
    void progressIsWrittenOnceAndCountsWhenItHasLeft() {
        var mail = progress.write(me, line().id(), "進度", "已完成一半，週五再報。");
        assertThat(progress.write(me, line().id(), "進度", "已完成一半，週五再報。")).isEqualTo(mail);
        assertThat(line().lastOut()).isNull();
        clock.pass(Duration.ofMinutes(1));
        outbox.sentByHand(me, mail);
        assertThat(line().lastOut()).isNotNull();
        assertThat(progress.write(me, line().id(), "進度", "完成。")).isNotEqualTo(mail);
        assertThatThrownBy(() -> progress.write(cast.projectManager(), line().id(), "進度", "已完成一半。"))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whoWasThereBeforeHeedKnewOfRhythmsGetsOne() {
        contacts.nameMain(me, lin);
        jdbc.sql("delete from radar_sign where source_kind = 'rhythm' and contact_id = :lin")
                .param("lin", lin.value())
                .update();
        jdbc.sql("delete from rhythm where contact_id = :lin").param("lin", lin.value()).update();
        first.sweep();
        first.sweep();
        assertThat(line().every()).isEqualTo(30);
        assertThat(line().agreed()).isFalse();
        days(31);
        assertThat(onTheRadar()).containsExactly(SignKind.RHYTHM);
    }

    /** A mail of ours that has left. */
    private MailId sent() {
        post.open();
        var mail = outbox.send(me, Quiet.letter(client, lin, MailKind.REPLY));
        clock.pass(Duration.ofMinutes(1));
        post.deliver();
        post.close();
        return mail;
    }

    private RhythmLine line() {
        return lists.with(me, lin, null).getFirst();
    }

    private List<SignKind> onTheRadar() {
        sweep.sweep();
        return radar.of(me, client.id()).stream()
                .flatMap(it -> it.signs().stream())
                .map(SignLine::kind)
                .toList();
    }

    private void days(int days) {
        clock.pass(Duration.ofDays(days));
    }

    private Instant now() {
        return clock.instant();
    }
}
