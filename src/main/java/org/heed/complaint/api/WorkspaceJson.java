package org.heed.complaint.api;

import static org.heed.complaint.api.ComplaintJson.word;

import org.heed.complaint.ComplaintCard;
import org.heed.complaint.Workspace;
import org.heed.complaint.api.ComplaintJson.Named;
import org.heed.complaint.api.PartsJson.ActionJson;
import org.heed.complaint.api.PartsJson.CauseJson;
import org.heed.complaint.api.PartsJson.FollowUpJson;
import org.heed.complaint.api.PartsJson.LinkJson;
import org.heed.complaint.api.PartsJson.ListeningJson;
import org.heed.complaint.api.PartsJson.PointJson;
import org.heed.complaint.api.PartsJson.SatisfactionJson;
import org.heed.complaint.api.PartsJson.WaiverJson;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * A complaint with all its parts.
 *
 * @param next the word of the verb that leads to the next state; none when there is none
 * @param missing keys of what the next state still asks for
 */
record WorkspaceJson(
        String number,
        int version,
        String state,
        Instant stateSince,
        String subject,
        Named client,
        @Nullable Named project,
        @Nullable Named contact,
        String complainant,
        String channel,
        Instant receivedAt,
        Instant recordedAt,
        String words,
        String language,
        String demand,
        @Nullable String matter,
        String object,
        String background,
        @Nullable String severity,
        @Nullable String emotion,
        boolean aboutManager,
        Named owner,
        List<Named> coOwners,
        List<String> tags,
        int reopenings,
        @Nullable String mergedInto,
        @Nullable Instant dueAt,
        @Nullable Instant planPutAt,
        @Nullable ListeningJson listening,
        List<PointJson> points,
        List<CauseJson> causes,
        List<ProposalJson> proposals,
        List<ActionJson> actions,
        List<FollowUpJson> followUps,
        @Nullable SatisfactionJson satisfaction,
        @Nullable WaiverJson lessonWaiver,
        List<LinkJson> links,
        @Nullable String next,
        List<String> missing,
        String url) {

    static WorkspaceJson of(Workspace whole) {
        ComplaintCard card = whole.complaint();
        return new WorkspaceJson(
                card.number().toString(),
                card.version(),
                card.phase().word(),
                card.state().at(),
                card.title(),
                new Named(card.client().value(), card.clientName()),
                Named.of(
                        card.project() == null ? null : card.project().value(), card.projectName()),
                Named.of(
                        card.contact() == null ? null : card.contact().value(),
                        card.complainantName()),
                card.complainantName(),
                Objects.requireNonNull(word(card.channel())),
                card.receivedAt(),
                card.recordedAt(),
                card.words(),
                card.language().tag(),
                card.demand(),
                word(card.matter()),
                card.object(),
                card.background(),
                word(card.severity()),
                word(card.emotion()),
                card.about() != null,
                ComplaintJson.named(card.owner()),
                card.coOwners().stream().map(ComplaintJson::named).toList(),
                card.tags(),
                card.reopenings(),
                card.mergedInto() == null ? null : card.mergedInto().toString(),
                card.dueAt(),
                card.planPutAt(),
                whole.listening() == null ? null : ListeningJson.of(whole.listening()),
                whole.points().stream().map(PointJson::of).toList(),
                whole.causes().stream().map(CauseJson::of).toList(),
                whole.proposals().stream().map(ProposalJson::of).toList(),
                whole.actions().stream().map(ActionJson::of).toList(),
                whole.followUps().stream().map(FollowUpJson::of).toList(),
                whole.satisfaction() == null ? null : SatisfactionJson.of(whole.satisfaction()),
                whole.lessonWaiver() == null ? null : WaiverJson.of(whole.lessonWaiver()),
                whole.links().stream().map(LinkJson::of).toList(),
                word(whole.next()),
                whole.missing().stream().map(it -> it.key()).toList(),
                "/complaints/" + card.number());
    }
}
