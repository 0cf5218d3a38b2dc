package org.heed.complaint.web;

import org.heed.client.ClientCard;
import org.heed.clock.ClockLine;
import org.heed.complaint.ComplaintCard;
import org.heed.complaint.Phase;
import org.heed.complaint.ProposalState;
import org.heed.complaint.Workspace;
import org.heed.conversation.Composer;
import org.heed.conversation.MailCard;
import org.heed.document.DocumentLine;
import org.heed.identity.RecordVerb;
import org.heed.kernel.Reason;
import org.heed.kernel.web.Form;
import org.heed.kernel.web.Panels;
import org.heed.lesson.LessonCard;
import org.heed.project.LadderLine;
import org.heed.promise.PromiseCard;
import org.heed.timeline.TimelineEntry;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/** What the templates of a complaint's page are handed. */
public final class ComplaintPages {

    private ComplaintPages() {}

    /**
     * The one thing to do next.
     *
     * @param word last part of its message key
     * @param url where it is done
     * @param posts whether the button does it at once; otherwise it leads to a sheet or a place
     */
    public record Next(String word, String url, boolean posts) {}

    /**
     * What was said and done, oldest of the newest first.
     *
     * @param filter {@code all}, {@code client} or {@code internal}
     * @param reminders of time limits, which a later one on the same limit says anew
     * @param counts how many entries there are behind each filter, to a thousand
     * @param earlier address of what came before; none when this is all
     * @param unsent mails that wait: to leave, to be sent by hand, to be looked after
     */
    public record Log(
            String filter,
            List<TimelineEntry> entries,
            List<TimelineEntry> reminders,
            Map<String, Integer> counts,
            @Nullable String earlier,
            List<MailCard> unsent) {}

    /** What stands in the rail. */
    public record Rail(
            ClientCard client,
            List<ClockLine> clocks,
            List<PromiseCard> promises,
            List<LadderLine> ladder,
            List<DocumentLine> documents,
            List<Panels.Placed> panels) {}

    /**
     * The workspace.
     *
     * @param next none when it is over and nothing is owed
     * @param lessons what was learned from it
     * @param composer none once it is over
     */
    public record Shown(
            Workspace all,
            @Nullable Next next,
            Log log,
            Rail rail,
            List<LessonCard> lessons,
            List<Panels.Placed> wide,
            @Nullable Composer composer,
            Form form) {

        public ComplaintCard complaint() {
            return all.complaint();
        }

        public String home() {
            return "/complaints/" + complaint().number();
        }

        /** Everything that can be done beside the next step. */
        public List<RecordVerb> menu() {
            return ComplaintVerbs.menu(all);
        }

        /** Whether this part of the work has begun, so that its section stands on the page. */
        public boolean reached(Phase phase) {
            return complaint().phase().compareTo(phase) >= 0;
        }

        /** Whether a refusal is the composer's own, and is shown there. */
        public boolean composing() {
            return form.has("kind");
        }

        /** Whether the client has it and is to decide. */
        public Workspace.@Nullable Proposal waiting() {
            return all.proposals().stream()
                    .filter(it -> it.state() == ProposalState.PUT)
                    .findFirst()
                    .orElse(null);
        }

        /** Where a missing fact is given. */
        public String place(Reason reason) {
            var at = reason.at();
            if (at == null) {
                return "#next";
            } else if (at.equals("mood") && composer != null) {
                return home() + "?kind=contact#composer";
            }
            var draft =
                    all.proposals().stream()
                            .filter(it -> it.state() == ProposalState.DRAFT)
                            .findFirst();
            var inProposal = List.of("items", "cost", "feasibility", "effectiveness").contains(at);
            return inProposal && draft.isPresent()
                    ? home() + "/proposals/" + draft.get().number() + "/edit#" + at
                    : "#" + at;
        }
    }
}
