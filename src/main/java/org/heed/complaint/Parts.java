package org.heed.complaint;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Everything that belongs to one complaint, for its page and for the judging.
 *
 * @param sources everything that goes on in it, at first or at second hand, seen or not
 * @param talked whether we spoke with them since it was received or reopened
 * @param openBlockers complaints that block this one and are not over
 */
record Parts(
        List<Workspace.Correction> corrections,
        Workspace.@Nullable Listening listening,
        List<Workspace.Point> points,
        List<Workspace.AttributedCause> causes,
        List<Workspace.Proposal> proposals,
        List<Workspace.Action> actions,
        List<Workspace.FollowUp> followUps,
        Workspace.@Nullable Satisfaction satisfaction,
        Workspace.@Nullable LessonWaiver waiver,
        List<Workspace.Link> links,
        List<ComplaintLine> mergedHere,
        List<ComplaintId> sources,
        List<ComplaintLine> similar,
        boolean talked,
        List<ComplaintNumber> openBlockers) {}
