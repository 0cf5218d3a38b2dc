package org.heed.history;

import org.heed.client.ClientCard;
import org.heed.complaint.ComplaintCard;
import org.heed.complaint.Workspace.AttributedCause;
import org.heed.conversation.TouchpointLine;
import org.heed.escalation.CardReading;
import org.heed.escalation.EscalationCard;
import org.heed.escalation.LeaderCard;
import org.heed.handover.HandoverCard;
import org.heed.project.MilestoneCard;
import org.heed.project.ProjectCard;
import org.heed.promise.PromiseCard;
import org.heed.rhythm.DropOff;
import org.heed.timeline.TimelineEntry;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What a superior has to know before they pick up the telephone, on one page. All of it is
 * internal. Source: R019, R065.
 *
 * @param complaints open ones, the most severe first, at most three
 * @param promises open ones of the project, overdue first, at most eight
 * @param slipped milestones later than first agreed
 * @param contacts the last four, the latest first
 * @param silence the longest recent gap; none when there was none
 * @param staff who came and went, the latest first, at most five
 * @param handovers of the project, the latest first, at most three
 * @param unanswered what they ask about the past and nobody has answered
 * @param climbs questions that wait for a superior
 * @param card what leaders are to say; none when nobody wrote it
 * @param readings who of the leaders has read it
 */
public record Brief(
        ProjectCard project,
        ClientCard client,
        List<Complained> complaints,
        List<PromiseCard> promises,
        List<MilestoneCard> slipped,
        List<TouchpointLine> contacts,
        @Nullable Gap silence,
        List<DropOff> understood,
        List<TimelineEntry> staff,
        List<HandoverCard> handovers,
        List<Question> unanswered,
        List<EscalationCard> climbs,
        @Nullable LeaderCard card,
        List<CardReading> readings) {

    public Brief {
        complaints = List.copyOf(complaints);
        promises = List.copyOf(promises);
        slipped = List.copyOf(slipped);
        contacts = List.copyOf(contacts);
        understood = List.copyOf(understood);
        staff = List.copyOf(staff);
        handovers = List.copyOf(handovers);
        unanswered = List.copyOf(unanswered);
        climbs = List.copyOf(climbs);
        readings = List.copyOf(readings);
    }

    /**
     * Who complained, to whom, and why we think they did.
     *
     * @param causes the primary one first; empty while nobody has named one
     */
    public record Complained(ComplaintCard complaint, List<AttributedCause> causes) {

        public Complained {
            causes = List.copyOf(causes);
        }
    }
}
