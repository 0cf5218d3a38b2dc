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
import org.heed.conversation.MailKind;
import org.heed.conversation.Outbox;
import org.heed.conversation.TestPost;
import org.heed.conversation.Threads;
import org.heed.conversation.TouchpointId;
import org.heed.conversation.TouchpointLists;
import org.heed.conversation.Touchpoints;
import org.heed.identity.Me;
import org.heed.kernel.NotFound;
import org.heed.kernel.Refused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Delivered is not informed, bad news is sent fast, and what is planned is said. */
@HeedTest
class TellingTests {

    @Autowired Confirmations confirmations;
    @Autowired DropOffLists dropOffs;
    @Autowired BadNews badNews;
    @Autowired BadNewsLists badNewsLists;
    @Autowired Plans plans;
    @Autowired PlanLists planLists;
    @Autowired Rhythms rhythms;
    @Autowired RadarLists radar;
    @Autowired RhythmSweep sweep;
    @Autowired Touchpoints touchpoints;
    @Autowired Outbox outbox;
    @Autowired Threads threads;
    @Autowired TestPost.Post post;
    @Autowired TouchpointLists touchpointLists;
    @Autowired TestClock clock;
    @Autowired Cast cast;
    @Autowired Clientele clientele;

    private Me me;
    private ClientCard client;
    private ContactId lin;

    @BeforeEach
    void aContact() {
        clock.set(TestClock.START);
        me = cast.projectManager();
        client = clientele.hengyuan(me);
        lin = clientele.lin(me, client);
    }

    @AfterEach
    void backToTheCast() {
        clock.set(TestClock.START);
    }

    @Test
    void theGapIsWhatWasToldAfterTheLastConfirmation() {
        var first = told();
        clock.pass(Duration.ofDays(1));
        var second = told();
        clock.pass(Duration.ofDays(1));
        var third = told();
        assertThat(gap()).containsExactly(third, second, first);

        confirmations.confirm(me, second, null, Channel.PHONE, now(), "清楚了");
        var dropOff = dropOffs.of(me, client.id(), lin).getFirst();
        assertThat(dropOff.told()).isEqualTo(now().minus(Duration.ofDays(1)));
        assertThat(gap()).containsExactly(third);
        assertThat(dropOffs.of(cast.projectManager(), client.id())).isEmpty();
    }

    @Test
    void onlyWhatWeToldCanBeConfirmedAndNotBeforeIt() {
        var theirs = touchpoints.record(me, Quiet.mail(client, lin, IN, now()));
        var ours = told();
        assertRefused(
                "touchpoint",
                () -> confirmations.confirm(me, theirs, null, Channel.PHONE, now(), ""));
        assertRefused(
                "at",
                () ->
                        confirmations.confirm(
                                me, ours, null, Channel.PHONE, now().minusSeconds(60), ""));
        assertRefused(
                "at",
                () ->
                        confirmations.confirm(
                                me, ours, null, Channel.PHONE, now().plusSeconds(60), ""));
        assertThatThrownBy(() ->
                        confirmations.confirm(
                                cast.projectManager(), ours, null, Channel.PHONE, now(), ""))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void nothingConfirmedForAMonthIsASign() {
        rhythms.agree(me, Quiet.matter(client), new RhythmTerms(lin, 90, null, me.id()));
        var first = told();
        clock.pass(Duration.ofDays(30));
        assertThat(onTheRadar()).containsExactly(SignKind.UNCONFIRMED);
        confirmations.confirm(me, first, null, Channel.PHONE, now(), "");
        assertThat(onTheRadar()).isEmpty();
    }

    @Test
    void badNewsThatIsNotToldIsASignFromItsLimitOn() {
        var id = know();
        assertThat(onTheRadar()).isEmpty();
        clock.pass(Duration.ofDays(2));
        assertThat(onTheRadar()).containsExactly(SignKind.BAD_NEWS);
        assertThat(badNewsLists.mine(me)).extracting(BadNewsLine::id).contains(id);

        badNews.tell(me, id, Channel.PHONE, now(), "上線延後兩週");
        assertThat(onTheRadar()).isEmpty();
        var told = badNewsLists.get(me, id);
        assertThat(told.took(now().plusSeconds(999))).isEqualTo(Duration.ofDays(2));
        assertThatThrownBy(() -> badNews.tell(me, id, Channel.PHONE, now(), "再一次"))
                .isInstanceOf(Refused.class);
        assertThat(touchpointLists.ofClient(me, client.id(), null, 5).items())
                .anyMatch(it -> it.words().equals("上線延後兩週"));
    }

    @Test
    void badNewsInAMailThatCameBackIsNotTold() {
        var id = know();
        post.open();
        var mail = outbox.send(me, Quiet.letter(client, lin, MailKind.BAD_NEWS));
        clock.pass(Duration.ofMinutes(1));
        post.deliver();
        post.close();
        assertThat(badNewsLists.get(me, id).open()).isFalse();
        threads.cameBack(mail, "5.1.1");

        assertThat(badNewsLists.get(me, id).open()).isTrue();
        clock.pass(Duration.ofDays(2));
        assertThat(onTheRadar()).containsExactly(SignKind.BAD_NEWS);
    }

    @Test
    void badNewsIsNobodyElses() {
        var id = know();
        var stranger = cast.projectManager();
        assertThatThrownBy(() -> badNewsLists.get(stranger, id)).isInstanceOf(NotFound.class);
        assertThat(badNewsLists.of(stranger, client.id())).isEmpty();
        assertRefused(
                "known",
                () ->
                        badNews.know(
                                me,
                                Quiet.matter(client),
                                "x",
                                null,
                                now().plusSeconds(60),
                                null,
                                me.id()));
        assertRefused("at", () -> badNews.tell(me, id, Channel.PHONE, now().minusSeconds(1), "x"));
    }

    @Test
    void thePlanIsDueAgainAndAgain() {
        var id = plan();
        assertThat(item(id).due()).isEqualTo(now().plus(Duration.ofDays(7)));
        clock.pass(Duration.ofDays(9));
        assertThat(onTheRadar()).contains(SignKind.PLAN);

        plans.done(me, id, 1, now(), "第 47 週進度");
        assertThat(onTheRadar()).isEmpty();
        assertThat(item(id).due()).isEqualTo(TestClock.START.plus(Duration.ofDays(14)));
        assertThat(item(id).last()).isEqualTo(now());
    }

    @Test
    void aPeriodThatWasMissedIsNotOwedTwice() {
        var id = plan();
        clock.pass(Duration.ofDays(30));
        plans.skip(me, id, 1, "客戶休假");
        assertThat(item(id).due()).isEqualTo(TestClock.START.plus(Duration.ofDays(35)));
        assertThat(item(id).skipped()).isEqualTo(1);
        assertRefused("why", () -> plans.skip(me, id, 2, " "));
        assertThatThrownBy(() -> plans.done(me, id, 1, now(), "晚了")).isInstanceOf(Refused.class);
    }

    @Test
    void whatIsOffThePlanIsOwedNoMore() {
        var id = plan();
        clock.pass(Duration.ofDays(9));
        sweep.sweep();
        plans.end(me, id, 1);
        assertThat(onTheRadar()).isEmpty();
        assertThat(planLists.of(me, client.id(), null)).isEmpty();
        assertThatThrownBy(() -> plans.done(me, id, 2, now(), "x")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> planLists.get(cast.projectManager(), id))
                .isInstanceOf(NotFound.class);
    }

    private PlanItemId plan() {
        return plans.plan(
                me,
                Quiet.matter(client),
                new NewPlanItem("進度報告", lin, 7, Channel.EMAIL, me.id(), null));
    }

    private PlanItem item(PlanItemId id) {
        return planLists.get(me, id);
    }

    private BadNewsId know() {
        return badNews.know(me, Quiet.matter(client), "上線要延後兩週", lin, now(), null, me.id());
    }

    private TouchpointId told() {
        return touchpoints.record(me, Quiet.mail(client, lin, OUT, now()));
    }

    private List<TouchpointId> gap() {
        return dropOffs.of(me, client.id(), lin).getFirst().gap().stream()
                .map(DropOff.Untold::id)
                .toList();
    }

    private List<SignKind> onTheRadar() {
        sweep.sweep();
        return radar.of(me, client.id()).stream()
                .flatMap(it -> it.signs().stream())
                .map(SignLine::kind)
                .toList();
    }

    private static void assertRefused(String at, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        Refused.class,
                        it -> assertThat(it.reasons().getFirst().at()).isEqualTo(at));
    }

    private Instant now() {
        return clock.instant();
    }
}
