package org.heed.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.heed.handover.Relay.refused;

import org.heed.Cast;
import org.heed.HeedTest;
import org.heed.Refusals;
import org.heed.TestClock;
import org.heed.complaint.ComplaintLists;
import org.heed.escalation.DifficultyLists;
import org.heed.escalation.EscalationLists;
import org.heed.escalation.SupportLists;
import org.heed.identity.Me;
import org.heed.identity.Role;
import org.heed.kernel.NotFound;
import org.heed.project.ProjectLists;
import org.heed.promise.PromiseLists;
import org.heed.promise.Promises;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is handed over is gathered, kept current, and the new one's once they accepted it. */
@HeedTest
class HandoversTests {

    @Autowired private Relay relay;
    @Autowired private Cast cast;
    @Autowired private Handovers handovers;
    @Autowired private Lines lines;
    @Autowired private Meetings meetings;
    @Autowired private HandoverLists lists;
    @Autowired private Promises promises;
    @Autowired private PromiseLists promiseLists;
    @Autowired private ComplaintLists complaints;
    @Autowired private EscalationLists escalations;
    @Autowired private SupportLists support;
    @Autowired private DifficultyLists difficulties;
    @Autowired private ProjectLists projectLists;
    @Autowired private TestClock clock;

    private Relay.Leg leg;
    private Me siyuan;
    private Me min;

    @BeforeEach
    void aLeg() {
        leg = relay.leg();
        siyuan = leg.siyuan();
        min = leg.min();
    }

    @AfterEach
    void backToTheCast() {
        clock.set(TestClock.START);
    }

    private LineCard line(HandoverId id, String kind) {
        return lists.get(siyuan, id).lines().stream()
                .filter(it -> it.kind().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everythingOpenIsALineAndWhatIsKnownOfTheClientIsWrittenDown() {
        var whole = lists.get(siyuan, relay.prepared(leg));
        assertThat(whole.lines())
                .extracting(LineCard::kind)
                .containsExactlyInAnyOrder(
                        "promise",
                        "complaint",
                        "action",
                        "escalation",
                        "support",
                        "difficulty",
                        "manner",
                        "rhythm",
                        "sensitivities",
                        "risks",
                        "documents",
                        "access");
        assertThat(whole.lines().getFirst().kind()).isEqualTo("promise");
        assertThat(line(whole.card().id(), "manner").note()).isEqualTo("重承諾");
        assertThat(line(whole.card().id(), "sensitivities").note()).isEqualTo("不喜書面推託");
        assertThat(whole.meetings()).extracting(MeetingCard::contact).contains(leg.side().lin());
        assertThat(whole.card().waiting()).isEqualTo(12);
    }

    @Test
    void acceptingALineMakesItTheNewOnesInItsOwnRoom() {
        var id = relay.handed(leg);
        for (var line : lists.get(min, id).lines()) {
            lines.accept(min, id, line.id(), line.version());
        }
        assertThat(promiseLists.get(min, leg.promise()).by()).isEqualTo(min.id());
        var complaint = complaints.get(min, leg.complaint());
        assertThat(complaint.complaint().owner().id()).isEqualTo(min.id());
        assertThat(complaint.actions().getFirst().owner()).isEqualTo(min.id());
        assertThat(escalations.card(min, leg.escalation()).owner()).isEqualTo(min.id());
        assertThat(support.get(min, leg.support()).by()).isEqualTo(min.id());
        assertThat(difficulties.get(min, leg.difficulty()).by()).isEqualTo(min.id());
        assertThat(lists.card(min, id).waiting()).isZero();
        assertThat(lists.card(min, id).onTheHook()).isFalse();
        assertThat(lists.card(min, id).state()).isInstanceOf(HandoverState.Handed.class);
    }

    @Test
    void whatIsNotAcceptedStaysTheOldOnes() {
        var id = relay.handed(leg);
        assertThat(lists.card(min, id).onTheHook()).isTrue();
        assertThat(promiseLists.get(siyuan, leg.promise()).by()).isEqualTo(siyuan.id());
        assertThat(lists.waitingFor(siyuan)).extracting(HandoverCard::id).containsExactly(id);
        assertThat(lists.waitingFor(min)).extracting(HandoverCard::id).containsExactly(id);
        assertThat(lists.waitingFor(leg.jianguo())).isEmpty();
        var declined = line(id, "complaint");
        lines.decline(min, id, declined.id(), null, "和客户有过节");
        assertThat(lists.waitingFor(leg.jianguo()))
                .extracting(HandoverCard::id)
                .containsExactly(id);
        assertThat(complaints.card(siyuan, leg.complaint()).owner().id()).isEqualTo(siyuan.id());
    }

    @Test
    void theNewOneSeesItOnlyOnceItIsHanded() {
        var id = relay.prepared(leg);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> lists.card(min, id));
        var line = line(id, "promise");
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> lines.accept(min, id, line.id(), null));
        handovers.hand(siyuan, id, 1);
        assertThat(lists.card(min, id).to()).isEqualTo(min.id());
        assertThat(projectLists.get(min, leg.side().project()).name()).isEqualTo("WMS 升级");
        refused("handed-already", () -> handovers.hand(siyuan, id, null));
        assertThat(projectLists.get(siyuan, leg.side().project()).name())
                .as("the old one goes on seeing it")
                .isEqualTo("WMS 升级");
    }

    @Test
    void aPromiseKeptMeanwhileClosesItsLineAndANewOneMakesOne() {
        var id = relay.handed(leg);
        var asked = line(id, "promise");
        lines.ask(min, id, asked.id(), null, "写给谁？");
        promises.keep(siyuan, leg.promise(), clock.instant());
        assertThat(line(id, "promise").state()).isInstanceOf(LineState.Over.class);
        refused("line-over", () -> lines.accept(min, id, asked.id(), null));
        relay.promise(leg.side(), "周五的演示");
        assertThat(lists.get(min, id).part("promise"))
                .extracting(LineCard::label)
                .containsExactlyInAnyOrder("每周三的书面进度", "周五的演示");
    }

    @Test
    void aQuestionIsAnsweredBeforeItIsAccepted() {
        var id = relay.handed(leg);
        var line = line(id, "manner");
        lines.ask(min, id, line.id(), line.version(), "她喜欢电话还是邮件？");
        refused("only-the-old", () -> lines.answer(min, id, line.id(), null, "电话"));
        Refusals.stale(() -> lines.answer(siyuan, id, line.id(), line.version(), "电话"));
        lines.answer(siyuan, id, line.id(), null, "先打电话，再补一封邮件");
        var talk = line(id, "manner").talk();
        assertThat(talk.question()).isEqualTo("她喜欢电话还是邮件？");
        assertThat(talk.answer()).isEqualTo("先打电话，再补一封邮件");
        lines.accept(min, id, line.id(), null);
        refused("line-accepted", () -> lines.accept(min, id, line.id(), null));
    }

    @Test
    void aSuperiorDecidesWhatWasDeclined() {
        var id = relay.handed(leg);
        var one = line(id, "risks");
        var other = line(id, "access");
        lines.decline(min, id, one.id(), null, "没有人知道");
        lines.decline(min, id, other.id(), null, "账号拿不到");
        refused("only-a-superior", () -> lines.leave(siyuan, id, one.id(), null, "我留着"));
        refused("only-a-superior", () -> lines.putBack(min, id, one.id(), null));
        lines.leave(leg.jianguo(), id, one.id(), null, "周思远再带一个月");
        lines.putBack(leg.side().he(), id, other.id(), null);
        assertThat(line(id, "risks").state().word()).isEqualTo("stays");
        assertThat(line(id, "access").state().word()).isEqualTo("open");
        refused("not-declined", () -> lines.leave(leg.jianguo(), id, other.id(), null, "不"));
    }

    @Test
    void onlyTheNewOneAcceptsAndOnlyWhoLeadsHands() {
        var id = relay.prepared(leg);
        var stranger = cast.projectManager();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> handovers.hand(stranger, id, null));
        Refusals.stale(() -> handovers.hand(siyuan, id, 7));
        handovers.hand(leg.jianguo(), id, null);
        var line = line(id, "promise");
        refused("only-the-new", () -> lines.accept(siyuan, id, line.id(), null));
        refused("only-the-new", () -> lines.accept(leg.jianguo(), id, line.id(), null));
        refused("not-yours", () -> handovers.callOff(min, id, null, "我不做了"));
        refused("only-the-old", () -> lines.note(min, id, line.id(), null, "改一下"));
        refused("only-the-old", () -> lines.add(min, id, "我加的", ""));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> lines.accept(stranger, id, line.id(), null));
    }

    @Test
    void aTeamMemberSeesTheProjectAndNotItsHandover() {
        var id = relay.handed(leg);
        var member = cast.person("赵鹏", Role.MEMBER, null);
        relay.join(siyuan, leg, member);
        assertThat(projectLists.get(member, leg.side().project()).name()).isEqualTo("WMS 升级");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> lists.card(member, id));
        assertThat(lists.list(member, false, null, 50).items()).isEmpty();
        assertThat(lists.card(leg.side().he(), id).id()).isEqualTo(id);
        assertThat(lists.card(cast.administrator(), id).id()).isEqualTo(id);
    }

    @Test
    void whoMayBeginAndWithWhom() {
        var plan = relay.plan(leg);
        refused("not-yours", () -> handovers.prepare(relay.joined(siyuan, leg), plan));
        refused(
                "same-person",
                () ->
                        handovers.prepare(
                                siyuan,
                                new NewHandover(
                                        plan.about(),
                                        siyuan.id(),
                                        siyuan.id(),
                                        "换人",
                                        plan.language(),
                                        plan.plannedOn(),
                                        null)));
        refused(
                "overlap-before",
                () ->
                        handovers.prepare(
                                siyuan,
                                new NewHandover(
                                        plan.about(),
                                        siyuan.id(),
                                        min.id(),
                                        "换人",
                                        plan.language(),
                                        plan.plannedOn(),
                                        plan.plannedOn().minusDays(1))));
        relay.prepared(leg);
        refused("one-already", () -> relay.prepared(leg));
    }

    @Test
    void isCompleteOnceEverythingIsSettledAndEverybodyMet() {
        var id = relay.handed(leg);
        for (var line : lists.get(min, id).lines()) {
            lines.accept(min, id, line.id(), null);
        }
        for (var one : lists.get(min, id).meetings()) {
            assertThat(lists.card(min, id).state().word()).isEqualTo("handed");
            meetings.excuse(siyuan, id, one.contact(), null, "她已经离开这个项目");
        }
        assertThat(lists.card(min, id).state()).isInstanceOf(HandoverState.Complete.class);
        refused("over", () -> handovers.callOff(siyuan, id, null, "晚了"));
        assertThat(relay.prepared(leg)).as("another may begin").isNotEqualTo(id);
    }

    @Test
    void calledOffKeepsWhatWasAccepted() {
        var id = relay.handed(leg);
        lines.accept(min, id, line(id, "promise").id(), null);
        handovers.callOff(siyuan, id, null, "周思远留下");
        assertThat(promiseLists.get(siyuan, leg.promise()).by()).isEqualTo(min.id());
        var open = line(id, "complaint");
        refused("over", () -> lines.accept(min, id, open.id(), null));
        assertThat(lists.card(siyuan, id).state())
                .isInstanceOfSatisfying(
                        HandoverState.CalledOff.class,
                        it -> assertThat(it.why()).isEqualTo("周思远留下"));
    }
}
