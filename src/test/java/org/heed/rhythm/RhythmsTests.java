package org.heed.rhythm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.heed.conversation.Direction.IN;
import static org.heed.conversation.Direction.OUT;

import org.heed.Cast;
import org.heed.Clientele;
import org.heed.HeedTest;
import org.heed.TestClock;
import org.heed.client.Channel;
import org.heed.client.ClientCard;
import org.heed.client.ContactId;
import org.heed.client.ContactLists;
import org.heed.client.Contacts;
import org.heed.conversation.Emotion;
import org.heed.conversation.Touchpoints;
import org.heed.escalation.Warnings;
import org.heed.identity.Me;
import org.heed.kernel.NotFound;
import org.heed.kernel.Refused;
import org.heed.promise.Control;
import org.heed.promise.NewPromise;
import org.heed.promise.PromiseKind;
import org.heed.promise.Promises;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Silence is counted from the last real contact in both directions. */
@HeedTest
class RhythmsTests {

    @Autowired Rhythms rhythms;
    @Autowired RhythmLists lists;
    @Autowired RadarLists radar;
    @Autowired RhythmSweep sweep;
    @Autowired Touchpoints touchpoints;
    @Autowired Contacts contacts;
    @Autowired ContactLists contactLists;
    @Autowired Promises promises;
    @Autowired Warnings warnings;
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
        agree(7);
    }

    @AfterEach
    void backToTheCast() {
        clock.set(TestClock.START);
    }

    @Test
    void silenceBeginsWhenTheAgreedDaysAreOver() {
        days(6);
        assertThat(onTheRadar()).isEmpty();
        days(1);
        assertThat(onTheRadar()).containsExactly(SignKind.RHYTHM);
        days(5);
        var line = line();
        assertThat(line.silent(now())).isEqualTo(12);
        assertThat(line.over(now())).isEqualTo(5);
        assertThat(line.overdue(now())).isTrue();
    }

    @Test
    void aTalkBeginsItAnew() {
        days(8);
        assertThat(onTheRadar()).containsExactly(SignKind.RHYTHM);
        touchpoints.record(me, Quiet.call(client, lin, now()));
        assertThat(onTheRadar()).isEmpty();
        assertThat(line().due()).isEqualTo(now().plus(Duration.ofDays(7)));
    }

    @Test
    void mailsThatNobodyAnswersAreNoContactInBothDirections() {
        days(5);
        touchpoints.record(me, Quiet.mail(client, lin, OUT, now()));
        days(3);
        assertThat(onTheRadar()).containsExactly(SignKind.RHYTHM);
        assertThat(line().lastTwoWay()).isNull();

        touchpoints.record(me, Quiet.mail(client, lin, IN, now()));
        assertThat(onTheRadar()).isEmpty();
        var answered = now();
        days(1);
        touchpoints.record(me, Quiet.mail(client, lin, OUT, now()));
        assertThat(line().lastTwoWay()).isAfter(answered);
        var ours = line().lastTwoWay();
        days(1);
        touchpoints.record(me, Quiet.mail(client, lin, OUT, now()));
        assertThat(line().lastTwoWay()).isEqualTo(ours);
    }

    @Test
    void whatIsWrittenDownLateCountsFromWhenItWas() {
        days(10);
        touchpoints.record(me, Quiet.call(client, lin, now().minus(Duration.ofDays(1))));
        touchpoints.record(me, Quiet.call(client, lin, now().minus(Duration.ofDays(6))));
        assertThat(line().silent(now())).isEqualTo(1);
    }

    @Test
    void anotherContactIsAnotherRhythm() {
        var other = clientele.lin(me, client);
        days(8);
        touchpoints.record(me, Quiet.call(client, other, now()));
        assertThat(onTheRadar()).containsExactly(SignKind.RHYTHM);
    }

    @Test
    void whoWeAskForFirstHasOneWithoutAnybodyAgreeing() {
        var fresh = clientele.hengyuan(me);
        var contact = clientele.lin(me, fresh);
        contacts.nameMain(me, contact);
        var standard = lists.of(me, fresh.id(), null).getFirst();
        assertThat(standard.agreed()).isFalse();
        assertThat(standard.every()).isEqualTo(30);
    }

    @Test
    void whoHasLeftIsOwedNothing() {
        days(8);
        assertThat(onTheRadar()).isNotEmpty();
        contacts.leave(me, lin, contactLists.get(me, lin).version(), LocalDate.of(2026, 12, 1));
        assertThat(onTheRadar()).containsExactly(SignKind.REPLACED_CONTACT);
        assertThat(lists.of(me, client.id(), null)).isEmpty();
    }

    @Test
    void endsWhenItIsEnded() {
        days(8);
        sweep.sweep();
        var line = line();
        assertThatThrownBy(() -> rhythms.stop(me, line.id(), line.version() + 1))
                .isInstanceOf(Refused.class);
        rhythms.stop(me, line.id(), line.version());
        assertThat(onTheRadar()).isEmpty();
        agree(14);
        assertThat(line().due()).isEqualTo(now().plus(Duration.ofDays(14)));
    }

    @Test
    void refusesWhatMakesNoSense() {
        var stranger = cast.projectManager();
        var elsewhere = clientele.lin(me, clientele.northwind(me));
        assertRefused("every", new RhythmTerms(lin, 0, null, null));
        assertRefused("every", new RhythmTerms(lin, 366, null, null));
        assertRefused("contact", new RhythmTerms(elsewhere, 7, null, null));
        assertRefused("owner", new RhythmTerms(lin, 7, null, stranger.id()));
        assertThatThrownBy(() ->
                        rhythms.agree(
                                stranger,
                                Quiet.matter(client),
                                new RhythmTerms(lin, 7, null, null)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void theStripShowsWhoSpokeAndWhereSilenceBegan() {
        touchpoints.record(me, Quiet.call(client, lin, now()));
        days(5);
        touchpoints.record(me, Quiet.mail(client, lin, OUT, now()));
        days(10);
        var line = lists.goingSilent(me, 5).getFirst();
        assertThat(line.contactName()).isEqualTo("林雅雯");
        assertThat(line.spoke(true)).isEqualTo(2);
        assertThat(line.spoke(false)).isZero();
        var strip = line.strip(now());
        assertThat(strip.over()).isTrue();
        assertThat(strip.spoken()).isEqualTo(90);
        assertThat(strip.due()).isEqualTo(129.2);
        assertThat(strip.us()).containsExactly(90.0, 118.0);
        assertThat(lists.goingSilent(cast.projectManager(), 5)).isEmpty();
    }

    @Test
    void angerAndPromisesAddToSilence() {
        touchpoints.record(
                me, Quiet.touched(client, lin, Channel.PHONE, OUT, now(), Emotion.ANGRY));
        promise(Duration.ofDays(9));
        days(8);
        assertThat(onTheRadar())
                .containsExactlyInAnyOrder(SignKind.RHYTHM, SignKind.MOOD, SignKind.PROMISE_OPEN);
        days(2);
        assertThat(onTheRadar())
                .containsExactlyInAnyOrder(SignKind.RHYTHM, SignKind.MOOD, SignKind.PROMISE_LATE);
        touchpoints.record(me, Quiet.touched(client, lin, Channel.PHONE, OUT, now(), Emotion.CALM));
        assertThat(onTheRadar()).containsExactly(SignKind.PROMISE_LATE);
    }

    @Test
    void aKeptPromiseIsOffTheRadar() {
        var id = promise(Duration.ofDays(2));
        days(3);
        assertThat(onTheRadar()).containsExactly(SignKind.PROMISE_LATE);
        promises.keep(me, id, now());
        assertThat(onTheRadar()).isEmpty();
    }

    @Test
    void silenceIsAnEarlyWarning() {
        days(8);
        sweep.sweep();
        assertThat(warnings.list(me))
                .filteredOn(it -> it.client().equals(client.id()))
                .singleElement()
                .satisfies(it ->
                        assertThat(it.signs())
                                .anyMatch(
                                        sign -> sign.words().key().equals("rhythm.early.rhythm")));
    }

    private org.heed.promise.PromiseId promise(Duration in) {
        return promises.make(
                me,
                new NewPromise(
                        "新的時間表",
                        client.language(),
                        client.id().subject(),
                        client.circle(),
                        client.id(),
                        null,
                        lin,
                        me.id(),
                        null,
                        now(),
                        now().plus(in),
                        null,
                        Control.FULL,
                        null,
                        "",
                        PromiseKind.MAIN,
                        true));
    }

    private void assertRefused(String at, RhythmTerms terms) {
        assertThatThrownBy(() -> rhythms.agree(me, Quiet.matter(client), terms))
                .isInstanceOfSatisfying(
                        Refused.class,
                        it -> assertThat(it.reasons().getFirst().at()).isEqualTo(at));
    }

    private void agree(int every) {
        rhythms.agree(me, Quiet.matter(client), new RhythmTerms(lin, every, null, me.id()));
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
