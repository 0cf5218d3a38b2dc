package org.heed;

import org.heed.client.Channel;
import org.heed.client.ClientCard;
import org.heed.clock.Severity;
import org.heed.complaint.AcknowledgementForm;
import org.heed.complaint.ActionForm;
import org.heed.complaint.ActionState;
import org.heed.complaint.Actions;
import org.heed.complaint.Aftercare;
import org.heed.complaint.CauseLine;
import org.heed.complaint.Causes;
import org.heed.complaint.ComplaintForm;
import org.heed.complaint.ComplaintLists;
import org.heed.complaint.ComplaintNumber;
import org.heed.complaint.Complaints;
import org.heed.complaint.ConfirmationForm;
import org.heed.complaint.Deadlock;
import org.heed.complaint.Decision;
import org.heed.complaint.DecisionForm;
import org.heed.complaint.Evidence;
import org.heed.complaint.FindingForm;
import org.heed.complaint.Firmness;
import org.heed.complaint.FollowUpForm;
import org.heed.complaint.FollowUpResult;
import org.heed.complaint.Listening;
import org.heed.complaint.ListeningForm;
import org.heed.complaint.Matter;
import org.heed.complaint.Particulars;
import org.heed.complaint.Phase;
import org.heed.complaint.PointForm;
import org.heed.complaint.Points;
import org.heed.complaint.ProposalForm;
import org.heed.complaint.Proposals;
import org.heed.complaint.ReadBack;
import org.heed.complaint.SatisfactionForm;
import org.heed.complaint.Scope;
import org.heed.complaint.ScopeForm;
import org.heed.complaint.Telling;
import org.heed.complaint.Verdict;
import org.heed.conversation.Emotion;
import org.heed.identity.Me;
import org.heed.kernel.Language;
import org.heed.promise.PromiseLists;
import org.heed.promise.Promises;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;

/** Complaints of the Cast, worked through the doors to wherever a test wants them. */
@TestComponent
public class Cases {

    /** What 林雅雯 said on the telephone. */
    public static final String WORDS = "換了團隊之後，進度不進反退。說好的事一再跳票，兩個月來沒有人主動告訴我們做到哪裡。";

    @Autowired private Clientele clientele;
    @Autowired private Complaints complaints;
    @Autowired private ComplaintLists lists;
    @Autowired private Listening listening;
    @Autowired private Points points;
    @Autowired private Particulars particulars;
    @Autowired private Causes causes;
    @Autowired private Proposals proposals;
    @Autowired private Actions actions;
    @Autowired private Aftercare aftercare;
    @Autowired private Promises promises;
    @Autowired private PromiseLists promiseLists;
    @Autowired private Clock clock;

    /** A complaint of a new client of theirs, just received. */
    public ComplaintNumber received(Me me) {
        return received(me, clientele.hengyuan(me));
    }

    public ComplaintNumber received(Me me, ClientCard client) {
        return complaints.receive(
                me,
                new ComplaintForm(
                        client.id(),
                        null,
                        clientele.lin(me, client),
                        Channel.PHONE,
                        clock.instant().minus(Duration.ofHours(1)),
                        WORDS,
                        Language.ZH_HANT,
                        "看得見的時間表",
                        Matter.SCHEDULE,
                        "",
                        "",
                        "",
                        Severity.NORMAL,
                        Emotion.UNEASY,
                        false,
                        null,
                        List.of("交接")));
    }

    /** A complaint of a new client, worked to a state. */
    public ComplaintNumber at(Me me, Phase phase) {
        var number = received(me);
        to(me, number, phase);
        return number;
    }

    /** Works a received complaint on to a state. */
    public void to(Me me, ComplaintNumber number, Phase phase) {
        switch (phase) {
            case RECEIVED -> {}
            case ACKNOWLEDGED -> acknowledge(me, number);
            case ASSESSED -> {
                to(me, number, Phase.ACKNOWLEDGED);
                assess(me, number);
            }
            case PROPOSED -> {
                to(me, number, Phase.ASSESSED);
                propose(me, number);
            }
            case AGREED -> {
                to(me, number, Phase.PROPOSED);
                accept(me, number);
            }
            case RESOLVED -> {
                to(me, number, Phase.AGREED);
                resolve(me, number);
            }
            case CONFIRMED -> {
                to(me, number, Phase.RESOLVED);
                confirm(me, number);
            }
            case CLOSED -> {
                to(me, number, Phase.CONFIRMED);
                close(me, number);
            }
            case WITHDRAWN -> complaints.withdraw(me, number, null, "已經沒事了");
            case UNRESOLVED -> {
                to(me, number, Phase.ACKNOWLEDGED);
                complaints.giveUp(me, number, null, deadlock(), today().plusDays(30));
            }
        }
    }

    public void acknowledge(Me me, ComplaintNumber number) {
        complaints.acknowledge(
                me,
                number,
                null,
                new AcknowledgementForm(talk("已收到"), clock.instant().plus(Duration.ofHours(8))));
    }

    /** Everything the assessment asks for, and the assessment. */
    public void assess(Me me, ComplaintNumber number) {
        prepareAssessment(me, number);
        complaints.assess(me, number, null);
    }

    public void prepareAssessment(Me me, ComplaintNumber number) {
        listening.record(
                me, number, null, new ListeningForm("換人後斷了每週確認", "被忽視", "看得見的時間表", "", ""));
        listening.readBack(
                me, number, null, new ReadBack.Done(clock.instant(), "林雅雯", Channel.PHONE));
        var point = points.add(me, number, new PointForm("兩個月沒有主動更新"));
        points.scope(me, number, point, 1, new ScopeForm(Scope.IN, null, ""));
        particulars.attribute(me, number, null, Set.of(cause(me)), cause(me));
    }

    private org.heed.complaint.CauseId cause(Me me) {
        return causes.list(me).stream()
                .filter(it -> it.code().equals("C7"))
                .map(CauseLine::id)
                .findFirst()
                .orElseThrow();
    }

    /** Findings, an action, a version with a promise and an intention; and puts it. */
    public int propose(Me me, ComplaintNumber number) {
        prepareProposal(me, number);
        var version = proposals.draft(me, number, proposal());
        proposals.put(me, number, null, version, talk("方案說明"), false);
        return version;
    }

    public void prepareProposal(Me me, ComplaintNumber number) {
        answerPoints(me, number);
        actions.plan(me, number, new ActionForm("整理完整歷程", me.id(), today().plusDays(2)));
    }

    private void answerPoints(Me me, ComplaintNumber number) {
        for (var point : lists.get(me, number).points()) {
            points.find(
                    me,
                    number,
                    point.id(),
                    point.version(),
                    new FindingForm("屬實", Decision.ACCEPTED, "", "是我們的疏失"));
        }
    }

    public ProposalForm proposal() {
        return new ProposalForm(
                "每週三書面更新",
                List.of(
                        new ProposalForm.Item(
                                "每週三 17:00 前書面更新",
                                Firmness.PROMISE,
                                clock.instant().plus(Duration.ofDays(7)),
                                null),
                        new ProposalForm.Item("盡量加派人手", Firmness.INTENTION, null, null)),
                "不另收",
                "週四前提供測試帳號",
                "切換時段須貴公司同意",
                "人手足夠",
                "補上每週確認",
                today().plusDays(3));
    }

    public void accept(Me me, ComplaintNumber number) {
        var proposed = lists.get(me, number).proposals().getFirst();
        proposals.decide(me, number, proposed.number(), decision(Verdict.ACCEPTED));
    }

    public DecisionForm decision(Verdict verdict) {
        return new DecisionForm(verdict, "就這樣", clock.instant(), minute());
    }

    /** Finishes the actions, keeps the promises, and tells the client. */
    public void resolve(Me me, ComplaintNumber number) {
        finishEverything(me, number);
        answerPoints(me, number);
        complaints.resolve(me, number, null, talk("都做好了"));
    }

    public void finishEverything(Me me, ComplaintNumber number) {
        var workspace = lists.get(me, number);
        for (var action : workspace.actions()) {
            if (action.state() != ActionState.DONE) {
                actions.finish(me, number, action.id(), action.version(), "");
            }
        }
        for (var promise : promiseLists.open(me, workspace.complaint().id().subject())) {
            promises.keep(me, promise.id(), clock.instant());
        }
    }

    public void confirm(Me me, ComplaintNumber number) {
        complaints.confirm(
                me, number, null, new ConfirmationForm.Said(null, clock.instant(), minute()));
    }

    /** Holds the follow-ups, asks, goes without a lesson, and closes. */
    public void close(Me me, ComplaintNumber number) {
        prepareClosing(me, number);
        answerPoints(me, number);
        complaints.close(me, number, null);
    }

    public void prepareClosing(Me me, ComplaintNumber number) {
        for (var followUp : lists.get(me, number).followUps()) {
            if (followUp.heldAt() != null) {
                continue;
            }
            aftercare.hold(
                    me,
                    number,
                    followUp.id(),
                    followUp.version(),
                    new FollowUpForm(
                            clock.instant(), Channel.PHONE, FollowUpResult.WELL, "一切正常", null));
        }
        aftercare.askSatisfaction(
                me, number, new SatisfactionForm(clock.instant(), Channel.PHONE, 4, 5, ""));
        aftercare.waiveLesson(me, number, "同 L-0001");
    }

    public Telling talk(String words) {
        return new Telling.Talk(Channel.PHONE, clock.instant(), words, null, null);
    }

    public static Telling mail(String words) {
        return new Telling.Mail(null, "關於您的投訴", words, Language.ZH_HANT);
    }

    public Deadlock deadlock() {
        return new Deadlock("談不攏", clock.instant(), clock.instant(), true, "");
    }

    public static Evidence minute() {
        return new Evidence.Minute("11/24 電話");
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
