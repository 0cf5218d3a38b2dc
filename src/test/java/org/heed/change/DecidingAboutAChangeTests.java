package org.heed.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.heed.HeedTest;
import org.heed.TestClock;
import org.heed.client.ContactId;
import org.heed.conversation.OutboxLists;
import org.heed.kernel.NotFound;
import org.heed.kernel.Refused;
import org.heed.kernel.Secrets;
import org.heed.project.Baselines;
import org.heed.project.Money;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

/** A wish on its way to a signature and to work. */
@HeedTest
class DecidingAboutAChangeTests {

    @Autowired private Wishes wishes;
    @Autowired private Changes changes;
    @Autowired private ChangeLists lists;
    @Autowired private Analyses analyses;
    @Autowired private Offers offers;
    @Autowired private Agreements agreements;
    @Autowired private Revisions revisions;
    @Autowired private Baselines baselines;
    @Autowired private OutboxLists mails;
    @Autowired private TestClock clock;

    private static String refusal(ThrowingCallable act) {
        var found = new String[1];
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refused.class, it -> found[0] = it.reasons().getFirst().key());
        return found[0].replace("change.refused.", "");
    }

    @Test
    void goesFromTheFirstWordsToWorkWithEveryGate() {
        var wish = wishes.signed();
        var me = wish.siyuan();
        assertThat(refusal(() -> changes.begin(me, wish.id(), null))).isEqualTo("gate-plan");
        assertThat(refusal(() -> revisions.tell(me, wish.id(), null, "好"))).isEqualTo("gate-plan");
        revisions.replan(me, wish.id(), 1, "按协议");
        revisions.rebudget(me, wish.id(), 2, "按协议");
        assertThat(refusal(() -> changes.begin(me, wish.id(), null))).isEqualTo("gate-told");
        wishes.tell(wish);
        changes.begin(me, wish.id(), null);
        changes.finish(me, wish.id(), null, "三月底上線");

        assertThat(wishes.card(wish).state()).isEqualTo(new ChangeState.Done("三月底上線"));
        var running = baselines.current(wish.side().project()).orElseThrow();
        assertThat(running.endsOn()).isEqualTo(LocalDate.of(2027, 4, 4));
        assertThat(running.value()).isEqualTo(new Money("TWD", 101_200_000));
        assertThat(running.change()).isEqualTo(wish.id().number());
        assertThat(running.number()).isEqualTo(3);
    }

    @Test
    void doesNotBeginBeforeEveryMailToThemHasLeft() {
        var wish = wishes.revised();
        revisions.tell(wish.siyuan(), wish.id(), null, "三月底可以用手機揀貨。");
        assertThat(refusal(() -> changes.begin(wish.siyuan(), wish.id(), null)))
                .isEqualTo("not-proven");
        wishes.tell(wish);
        changes.begin(wish.siyuan(), wish.id(), null);
        var notices = lists.get(wish.siyuan(), wish.id()).notices();
        assertThat(notices).allMatch(Notified::proven);
        assertThat(notices).filteredOn(it -> !it.ours()).hasSize(1);
        assertThat(notices).filteredOn(Notified::ours).isNotEmpty();
        assertThat(mails.of(wish.siyuan(), wish.id().subject())).hasSize(2);
    }

    @Test
    void keepsWhatTheClientSawAndWhatTheySaid() {
        var wish = wishes.accepted();
        var answer = lists.get(wish.siyuan(), wish.id()).answers().getFirst();
        assertThat(answer.verdict()).isEqualTo("accepted");
        assertThat(answer.by()).isEqualTo("林雅雯");
        assertThat(answer.shown()).isEqualTo("看到的");
        assertThat(answer.hash()).isEqualTo(HexFormat.of().formatHex(Secrets.sha256("看到的")));
        assertThat(wishes.paper(wish).text())
                .contains("1,000,000", "1,012,000", "2027", "手機掃描揀貨")
                .doesNotContain(Wishes.SECRET);
    }

    @Test
    void needsASuperiorAboveTheLimitAndAgainAfterAnotherAnalysis() {
        var wish = wishes.raised();
        wishes.analyse(wish, 6, 0);
        assertThat(refusal(() -> wishes.feedBack(wish))).isEqualTo("not-approved");
        assertThat(lists.dueOf(wish.side().jianguo(), wishes.today()))
                .extracting(ChangeCard::id)
                .containsExactly(wish.id());
        assertThat(refusal(() -> analyses.approve(wish.siyuan(), wish.id(), 1, "")))
                .isEqualTo("not-above");
        analyses.approve(wish.side().jianguo(), wish.id(), 1, "可以");
        assertThat(refusal(() -> analyses.approve(wish.side().he(), wish.id(), 1, "")))
                .isEqualTo("approved-already");

        wishes.analyse(wish, 7, 0);
        assertThat(lists.get(wish.siyuan(), wish.id()).need()).isEqualTo(ApprovalNeed.WANTED);
        assertThat(refusal(() -> wishes.feedBack(wish))).isEqualTo("not-approved");
        assertThat(refusal(() -> analyses.approve(wish.side().jianguo(), wish.id(), 1, "")))
                .isEqualTo("analysed-anew");
        analyses.approve(wish.side().he(), wish.id(), 2, "");
        wishes.feedBack(wish);
        assertThat(wishes.card(wish).state().word()).isEqualTo("fed-back");
    }

    @Test
    void isNotApprovedByWhoAnalysedIt() {
        var wish = wishes.raised();
        analyses.analyse(wish.side().jianguo(), wish.id(), null, Wishes.form(30, 1));
        assertThat(refusal(() -> analyses.approve(wish.side().jianguo(), wish.id(), 1, "")))
                .isEqualTo("not-above");
        analyses.approve(wish.side().he(), wish.id(), 1, "");
    }

    @Test
    void takesAnOfferOffTheTableWhenItIsAnalysedAnew() {
        var wish = wishes.fedBack();
        wishes.analyse(wish, 2, 500_000);
        assertThat(refusal(() -> wishes.accept(wish))).isEqualTo("is-analysed");
        wishes.feedBack(wish);
        assertThat(refusal(() -> wishes.accept(wish))).isEqualTo("offer-replaced");
    }

    @Test
    void isNotAcceptedAfterItsLastDay() {
        var wish = wishes.fedBack();
        clock.pass(Duration.ofDays(14));
        assertThat(wishes.card(wish).overdue(clock.instant())).isFalse();
        clock.pass(Duration.ofDays(1));
        assertThat(refusal(() -> wishes.accept(wish))).isEqualTo("expired");
        assertThat(wishes.card(wish).overdue(clock.instant())).isTrue();
        assertThat(lists.dueOf(wish.siyuan(), wishes.today()))
                .extracting(ChangeCard::id)
                .containsExactly(wish.id());
        assertThat(
                        lists.list(
                                        wish.siyuan(),
                                        new ChangeFilter("all", null, null, true, true),
                                        null,
                                        10)
                                .items())
                .hasSize(1);
    }

    @Test
    void isNotAcceptedWithFiguresOfAContractThatWasRevisedMeanwhile() {
        var wish = wishes.fedBack();
        wishes.contract(wish.side(), 1);
        assertThat(refusal(() -> wishes.accept(wish))).isEqualTo("baseline-moved");
        wishes.feedBack(wish);
        offers.answerByClient(
                wishes.lin(wish),
                wish.id(),
                wish.side().lin(),
                2,
                new ClientAnswer.Accept(1, ""),
                "x");
    }

    @Test
    void isNotSignedWhenTheContractWasRevisedMeanwhile() {
        var wish = wishes.accepted();
        wishes.signOurs(wish);
        wishes.contract(wish.side(), 1);
        assertThat(refusal(() -> wishes.signTheirs(wish))).isEqualTo("baseline-moved");
        agreements.draw(wish.siyuan(), wish.id(), null, "");
        assertThat(wishes.paper(wish).signatures()).isEmpty();
        wishes.signOurs(wish);
        wishes.signTheirs(wish);
        assertThat(wishes.card(wish).state()).isEqualTo(new ChangeState.Signed(2));
    }

    @Test
    void isSignedOnceForEachSide() {
        var wish = wishes.accepted();
        wishes.signTheirs(wish);
        assertThat(refusal(() -> wishes.signTheirs(wish))).isEqualTo("signed-already");
        assertThat(wishes.paper(wish).signatures()).hasSize(1);
        wishes.signOurs(wish);
        assertThat(refusal(() -> wishes.signOurs(wish))).isEqualTo("is-signed");
    }

    @Test
    void isNotSignedInAVersionThatWasReplaced() {
        var wish = wishes.accepted();
        var old = wishes.paper(wish);
        agreements.draw(wish.siyuan(), wish.id(), null, "付款分兩期。");
        assertThat(
                        refusal(() ->
                                agreements.signByClient(
                                        wishes.lin(wish),
                                        wish.id(),
                                        wish.side().lin(),
                                        old.number(),
                                        old.hash(),
                                        "林雅雯",
                                        "副總")))
                .isEqualTo("paper-replaced");
        assertThat(wishes.paper(wish).text()).contains("付款分兩期。");
        assertThat(wishes.paper(wish).hash()).isNotEqualTo(old.hash());
    }

    @Test
    void revisesTheContractThatWasLookedAtAndNoOther() {
        var wish = wishes.signed();
        wishes.contract(wish.side(), 1);
        assertThatThrownBy(() -> revisions.replan(wish.siyuan(), wish.id(), 1, "按协议"))
                .isInstanceOfSatisfying(Refused.class, it -> assertThat(it.conflict()).isTrue());
        revisions.replan(wish.siyuan(), wish.id(), 2, "按协议");
        assertThat(refusal(() -> revisions.replan(wish.siyuan(), wish.id(), 3, "再一次")))
                .isEqualTo("gate-passed");
    }

    @Test
    void comesBackOnTheDayItWasPutOffTo() {
        var wish = wishes.fedBack();
        offers.answerByClient(
                wishes.lin(wish),
                wish.id(),
                wish.side().lin(),
                1,
                new ClientAnswer.Later(wishes.today().plusDays(30), "年後再談"),
                "x");
        assertThat(lists.dueOf(wish.siyuan(), wishes.today().plusDays(30))).isEmpty();
        clock.pass(Duration.ofDays(30));
        assertThat(lists.dueOf(wish.siyuan(), wishes.today().plusDays(1))).hasSize(1);
        assertThat(wishes.card(wish).overdue(clock.instant())).isTrue();
        changes.resume(wish.siyuan(), wish.id(), null);
        assertThat(wishes.card(wish).state()).isEqualTo(new ChangeState.Analysed(1));
    }

    @Test
    void isDecidedByOneOfTwoWhoDecideAtOnce() throws Exception {
        var wish = wishes.fedBack();
        var outcomes = new ArrayList<String>();
        try (var two = Executors.newFixedThreadPool(2)) {
            var start = new CountDownLatch(1);
            Callable<String> accept = () -> outcome(start, () -> wishes.accept(wish));
            Callable<String> insist = () -> outcome(start, () -> wishes.insist(wish));
            var first = two.submit(accept);
            var second = two.submit(insist);
            start.countDown();
            outcomes.add(first.get());
            outcomes.add(second.get());
        }
        assertThat(outcomes).containsOnlyOnce("done");
        assertThat(lists.get(wish.siyuan(), wish.id()).answers()).hasSize(1);
        assertThat(wishes.card(wish).state().word()).isIn("accepted", "insisted");
    }

    private static String outcome(CountDownLatch start, Runnable act) throws InterruptedException {
        start.await();
        try {
            act.run();
            return "done";
        } catch (Refused late) {
            return late.reasons().getFirst().key();
        }
    }

    @Test
    void isDecidedByTheOneWhoWantsItAndNobodyElseThere() {
        var wish = wishes.fedBack();
        assertThatThrownBy(() ->
                        offers.answerByClient(
                                wishes.lin(wish),
                                wish.id(),
                                new ContactId(wish.side().lin().value() + 1),
                                1,
                                new ClientAnswer.Accept(1, ""),
                                "x"))
                .isInstanceOf(NotFound.class);
    }
}
