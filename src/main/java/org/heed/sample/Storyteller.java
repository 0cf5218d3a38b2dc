package org.heed.sample;

import org.heed.client.Channel;
import org.heed.complaint.AcknowledgementForm;
import org.heed.complaint.ActionForm;
import org.heed.complaint.Actions;
import org.heed.complaint.CauseId;
import org.heed.complaint.CauseLine;
import org.heed.complaint.Causes;
import org.heed.complaint.ComplaintForm;
import org.heed.complaint.ComplaintLists;
import org.heed.complaint.ComplaintNumber;
import org.heed.complaint.Complaints;
import org.heed.complaint.Decision;
import org.heed.complaint.DecisionForm;
import org.heed.complaint.Evidence;
import org.heed.complaint.FindingForm;
import org.heed.complaint.Firmness;
import org.heed.complaint.Listening;
import org.heed.complaint.ListeningForm;
import org.heed.complaint.Particulars;
import org.heed.complaint.Phase;
import org.heed.complaint.PointForm;
import org.heed.complaint.Points;
import org.heed.complaint.ProposalForm;
import org.heed.complaint.Proposals;
import org.heed.complaint.ReadBack;
import org.heed.complaint.Scope;
import org.heed.complaint.ScopeForm;
import org.heed.complaint.Telling;
import org.heed.complaint.Verdict;
import org.heed.conversation.Emotion;
import org.heed.identity.Me;
import org.heed.project.ClauseCard;
import org.heed.project.ClauseId;
import org.heed.project.ClauseKind;
import org.heed.project.ProjectParts;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Works a complaint from its first words to the proposal the client decides on, as told. */
@Component
class Storyteller {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private final Complaints complaints;
    private final ComplaintLists lists;
    private final Listening listening;
    private final Points points;
    private final Particulars particulars;
    private final Causes causes;
    private final Proposals proposals;
    private final Actions actions;
    private final ProjectParts parts;
    private final Clock clock;

    Storyteller(
            Complaints complaints,
            ComplaintLists lists,
            Listening listening,
            Points points,
            Particulars particulars,
            Causes causes,
            Proposals proposals,
            Actions actions,
            ProjectParts parts,
            Clock clock) {
        this.complaints = complaints;
        this.lists = lists;
        this.listening = listening;
        this.points = points;
        this.particulars = particulars;
        this.causes = causes;
        this.proposals = proposals;
        this.actions = actions;
        this.parts = parts;
        this.clock = clock;
    }

    ComplaintNumber receive(Me siyuan, Engagements.Engagement where, Story story) {
        return complaints.receive(
                siyuan,
                new ComplaintForm(
                        where.client(),
                        where.project(),
                        where.contact(story.contact()),
                        story.channel(),
                        received(story),
                        story.words(),
                        story.language(),
                        story.demand(),
                        story.matter(),
                        "",
                        story.title(),
                        "",
                        story.severity(),
                        story.emotion(),
                        false,
                        null,
                        story.tags()));
    }

    /** Works it on to agreement at most; {@link Ending} does the rest. */
    void work(Me siyuan, ComplaintNumber number, Story story) {
        if (story.phase() == Phase.RECEIVED || story.phase() == Phase.WITHDRAWN) {
            return;
        }
        acknowledge(siyuan, number, story);
        if (story.phase() == Phase.ACKNOWLEDGED) {
            return;
        }
        assess(siyuan, number, story);
        if (story.phase() == Phase.ASSESSED || story.phase() == Phase.UNRESOLVED) {
            return;
        }
        propose(siyuan, number, story);
        if (story.phase() != Phase.PROPOSED) {
            accept(siyuan, number, story);
        }
    }

    private void acknowledge(Me siyuan, ComplaintNumber number, Story story) {
        var told = talk(story, story.spoken().acknowledged(), 2, story.emotion(), calmer(story));
        complaints.acknowledge(
                siyuan,
                number,
                null,
                new AcknowledgementForm(told, clock.instant().plus(Duration.ofHours(7))));
    }

    private void assess(Me siyuan, ComplaintNumber number, Story story) {
        var heard = story.heard();
        listening.record(
                siyuan,
                number,
                null,
                new ListeningForm(heard.happened(), heard.feeling(), heard.wish(), "", ""));
        listening.readBack(
                siyuan,
                number,
                null,
                new ReadBack.Done(after(story, 3), story.contact(), Channel.PHONE));
        var clause = clause(siyuan, number);
        for (var issue : story.points()) {
            var point = points.add(siyuan, number, new PointForm(issue.text()));
            points.scope(siyuan, number, point, 1, new ScopeForm(Scope.IN, clause, ""));
        }
        var cause = cause(siyuan, story.cause());
        particulars.attribute(siyuan, number, null, Set.of(cause), cause);
        complaints.assess(siyuan, number, null);
    }

    /** What the contract says of reporting: the clause most complaints here come back to. */
    private ClauseId clause(Me siyuan, ComplaintNumber number) {
        var project = Objects.requireNonNull(lists.card(siyuan, number).project());
        return parts.clauses(siyuan, project).stream()
                .filter(it -> it.kind() == ClauseKind.RESPONSE_DUTY)
                .map(ClauseCard::id)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No clause on reporting"));
    }

    private CauseId cause(Me siyuan, String code) {
        return causes.list(siyuan).stream()
                .filter(it -> it.code().equals(code))
                .map(CauseLine::id)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No cause " + code));
    }

    /** What was found on each point, and the first action that follows. */
    void find(Me siyuan, ComplaintNumber number, Story story) {
        var found = lists.get(siyuan, number).points();
        for (int i = 0; i < found.size(); i++) {
            var issue = story.points().get(i);
            points.find(
                    siyuan,
                    number,
                    found.get(i).id(),
                    found.get(i).version(),
                    new FindingForm(issue.finding(), Decision.ACCEPTED, "", issue.answer()));
        }
        actions.plan(
                siyuan,
                number,
                new ActionForm(story.plan().action(), siyuan.id(), today().plusDays(1)));
    }

    private void propose(Me siyuan, ComplaintNumber number, Story story) {
        find(siyuan, number, story);
        int version = proposals.draft(siyuan, number, proposal(story.plan()));
        proposals.put(
                siyuan,
                number,
                null,
                version,
                talk(story, story.spoken().proposed(), 5, calmer(story), Emotion.UNEASY),
                false);
    }

    private ProposalForm proposal(Story.Plan plan) {
        var promised =
                new ProposalForm.Item(
                        plan.promise(),
                        Firmness.PROMISE,
                        clock.instant().plus(Duration.ofDays(2)),
                        null);
        var meant = new ProposalForm.Item(plan.intention(), Firmness.INTENTION, null, null);
        return new ProposalForm(
                plan.text(),
                List.of(promised, meant),
                plan.cost(),
                plan.needs(),
                plan.couldChange(),
                "人手与时段已确认。",
                "针对查明的原因，做完即可验证。",
                today().plusDays(3));
    }

    private void accept(Me siyuan, ComplaintNumber number, Story story) {
        var put = lists.get(siyuan, number).proposals().getFirst();
        var minute = new Evidence.Minute(story.contact());
        proposals.decide(
                siyuan,
                number,
                put.number(),
                new DecisionForm(Verdict.ACCEPTED, "", clock.instant(), minute));
    }

    Telling talk(Story story, String words, int hoursLater, Emotion before, Emotion after) {
        return new Telling.Talk(Channel.PHONE, after(story, hoursLater), words, before, after);
    }

    /** So many hours after it reached us, but never in the future. */
    private Instant after(Story story, int hours) {
        var then = received(story).plus(Duration.ofHours(hours));
        return then.isAfter(clock.instant()) ? clock.instant() : then;
    }

    private Instant received(Story story) {
        return clock.instant().minus(Duration.ofHours(story.hoursAgo()));
    }

    private static Emotion calmer(Story story) {
        return story.emotion().high() ? Emotion.DISAPPOINTED : story.emotion();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), SHANGHAI);
    }
}
