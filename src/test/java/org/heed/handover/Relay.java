package org.heed.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.heed.Cases;
import org.heed.Cast;
import org.heed.client.Channel;
import org.heed.client.ContactId;
import org.heed.complaint.ActionForm;
import org.heed.complaint.ActionId;
import org.heed.complaint.Actions;
import org.heed.complaint.ComplaintForm;
import org.heed.complaint.ComplaintNumber;
import org.heed.complaint.Complaints;
import org.heed.conversation.Direction;
import org.heed.conversation.Matter;
import org.heed.conversation.NewTouchpoint;
import org.heed.conversation.Topics;
import org.heed.conversation.Touchpoints;
import org.heed.escalation.Difficulties;
import org.heed.escalation.DifficultyId;
import org.heed.escalation.DifficultyKind;
import org.heed.escalation.EscalationId;
import org.heed.escalation.Escalations;
import org.heed.escalation.NewDifficulty;
import org.heed.escalation.NewSupport;
import org.heed.escalation.SupportId;
import org.heed.escalation.SupportRequests;
import org.heed.escalation.Team;
import org.heed.identity.Me;
import org.heed.identity.Role;
import org.heed.kernel.Language;
import org.heed.kernel.Reason;
import org.heed.kernel.Refused;
import org.heed.promise.NewPromise;
import org.heed.promise.PromiseId;
import org.heed.promise.PromiseKind;
import org.heed.promise.Promises;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** 周思远 leaves the project of 恒远物流; 陈敏, who has never seen it, takes it over. 刘建国 leads both. */
@TestComponent
public class Relay {

    @Autowired private Team team;
    @Autowired private Cast cast;
    @Autowired private Promises promises;
    @Autowired private Complaints complaints;
    @Autowired private Actions actions;
    @Autowired private Escalations escalations;
    @Autowired private SupportRequests support;
    @Autowired private Difficulties difficulties;
    @Autowired private Touchpoints touchpoints;
    @Autowired private org.heed.project.Team teams;
    @Autowired private Topics topics;
    @Autowired private Handovers handovers;
    @Autowired private HandoverLists lists;
    @Autowired private Clock clock;

    /** Those people, and all that 周思远 has open. */
    public record Leg(
            Team.Side side,
            Me min,
            PromiseId promise,
            ComplaintNumber complaint,
            ActionId action,
            EscalationId escalation,
            SupportId support,
            DifficultyId difficulty) {

        public Me siyuan() {
            return side.siyuan();
        }

        public Me jianguo() {
            return side.jianguo();
        }
    }

    public Leg leg() {
        return leg(Language.ZH_HANS);
    }

    public Leg leg(Language language) {
        var side = team.side(language);
        var min = cast.person("陈敏" + Cast.next(), Role.PROJECT_MANAGER, side.jianguo(), language);
        var siyuan = side.siyuan();
        var complaint = complaints.receive(siyuan, complaint(side));
        return new Leg(
                side,
                min,
                promise(side, "每周三的书面进度"),
                complaint,
                actions.plan(
                        siyuan,
                        complaint,
                        new ActionForm("整理历程", siyuan.id(), today().plusDays(5))),
                escalations.raise(siyuan, Team.question(side.matter(), null)),
                support.ask(siyuan, new NewSupport(side.matter(), "请您出面", Language.ZH_HANS, null)),
                difficulties.note(
                        siyuan,
                        new NewDifficulty(
                                DifficultyKind.RULES, side.matter(), "不给排班表", Language.ZH_HANS)));
    }

    private ComplaintForm complaint(Team.Side side) {
        return new ComplaintForm(
                side.client().id(),
                side.project(),
                side.lin(),
                Channel.PHONE,
                clock.instant().minus(Duration.ofHours(1)),
                Cases.WORDS,
                Language.ZH_HANT,
                "",
                null,
                "",
                "换人之后",
                "",
                null,
                null,
                false,
                null,
                List.of());
    }

    public PromiseId promise(Team.Side side, String text) {
        var about = side.matter();
        return promises.make(
                side.siyuan(),
                NewPromise.plain(
                        PromiseKind.MAIN,
                        text,
                        Language.ZH_HANS,
                        about.subject(),
                        about.circle(),
                        about.client(),
                        about.project(),
                        side.siyuan().id(),
                        null,
                        clock.instant(),
                        clock.instant().plus(Duration.ofDays(3))));
    }

    public HandoverId prepared(Leg leg) {
        return handovers.prepare(leg.siyuan(), plan(leg));
    }

    public NewHandover plan(Leg leg) {
        return new NewHandover(
                leg.side().matter(),
                leg.siyuan().id(),
                leg.min().id(),
                "周思远调去另一个项目",
                Language.ZH_HANS,
                today(),
                today().plusDays(14));
    }

    public HandoverId handed(Leg leg) {
        var id = prepared(leg);
        handovers.hand(leg.siyuan(), id, null);
        return id;
    }

    /** Somebody of ours and 林雅雯, or another, on the project. */
    public void touch(Me me, Leg leg, ContactId contact, Channel channel, Direction direction) {
        var about = leg.side().matter();
        touchpoints.record(
                me,
                new NewTouchpoint(
                        about.subject(),
                        about.circle(),
                        about.client(),
                        about.project(),
                        contact,
                        channel,
                        direction,
                        false,
                        "我是陈敏，以后由我负责。",
                        Language.ZH_HANS,
                        clock.instant(),
                        null,
                        null));
    }

    void join(Me me, Leg leg, Me member) {
        teams.join(me, leg.side().project(), member.id(), "");
    }

    /** Another manager on the team, who does not manage it. */
    Me joined(Me me, Leg leg) {
        var other = cast.projectManager();
        join(me, leg, other);
        return other;
    }

    Matter client(Leg leg) {
        return topics.get(leg.siyuan(), leg.side().client().slug(), "about");
    }

    /** How many key contacts besides 林雅雯 have not met 陈敏. */
    public int others(Leg leg) {
        return lists.waitingFor(leg.min()).getFirst().unmet();
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /** Refused for this among its reasons, a key of this room without its beginning. */
    static void refused(String why, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refused.class,
                        it ->
                                assertThat(it.reasons())
                                        .extracting(Reason::key)
                                        .contains("handover.refused." + why));
    }
}
