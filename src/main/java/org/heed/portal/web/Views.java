package org.heed.portal.web;

import jakarta.servlet.http.HttpServletRequest;

import org.heed.complaint.ClientComplaint;
import org.heed.complaint.ComplaintLists;
import org.heed.complaint.Phase;
import org.heed.complaint.ProposalState;
import org.heed.document.DocumentLists;
import org.heed.kernel.web.Host;
import org.heed.portal.Guest;
import org.heed.portal.PortalPaths;
import org.heed.promise.PromiseLists;
import org.heed.timeline.TimelineLists;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/**
 * Gathers what a guest may read. Every read goes through a door that cannot return an internal
 * fact; nothing else is asked here. Source: security, A5.
 */
@Component("portalViews")
class Views {

    private static final List<String> STEPS =
            List.of("listened", "found", "answer", "right", "worked");

    private final ComplaintLists complaints;
    private final PromiseLists promises;
    private final DocumentLists documents;
    private final TimelineLists timeline;
    private final Shown shown;
    private final Host host;
    private final Clock clock;

    Views(
            ComplaintLists complaints,
            PromiseLists promises,
            DocumentLists documents,
            TimelineLists timeline,
            Shown shown,
            Host host,
            Clock clock) {
        this.complaints = complaints;
        this.promises = promises;
        this.documents = documents;
        this.timeline = timeline;
        this.shown = shown;
        this.host = host;
        this.clock = clock;
    }

    ClientComplaint complaint(Guest guest) {
        return complaints.forClient(guest.complaint());
    }

    PortalPages.Show page(Guest guest, HttpServletRequest request, String token) {
        var complaint = complaint(guest);
        var subject = guest.complaint().subject();
        return new PortalPages.Show(
                complaint,
                PortalPaths.page(Asked.language(request), token),
                steps(complaint),
                offer(complaint, guest, request),
                complaint.recallUntil(clock.instant()).orElse(null),
                promises.forClient(subject),
                documents.forClient(subject),
                ours(guest),
                Asked.languages(request));
    }

    PortalPages.Record record(Guest guest, HttpServletRequest request, String token) {
        return new PortalPages.Record(
                page(guest, request, token),
                timeline.forClient(guest.complaint().subject()),
                clock.instant());
    }

    /** The name of our zone when the client's clock shows another time; empty otherwise. */
    private String ours(Guest guest) {
        var now = clock.instant();
        var same =
                host.zone()
                        .getRules()
                        .getOffset(now)
                        .equals(guest.zone().getRules().getOffset(now));
        return same ? "" : host.zone().getId();
    }

    private PortalPages.@Nullable Offer offer(
            ClientComplaint complaint, Guest guest, HttpServletRequest request) {
        return complaint.proposals().stream()
                .filter(it -> it.state() == ProposalState.PUT)
                .filter(it -> complaint.phase() == Phase.PROPOSED)
                .findFirst()
                .map(it ->
                        new PortalPages.Offer(
                                it,
                                Shown.hash(
                                        shown.proposal(
                                                Asked.language(request),
                                                guest.zone(),
                                                complaint,
                                                it))))
                .orElse(null);
    }

    /** Five sentences, and which of them is true now; none when it ended another way. */
    private static List<PortalPages.Step> steps(ClientComplaint complaint) {
        int here =
                switch (complaint.phase()) {
                    case RECEIVED -> 0;
                    case ACKNOWLEDGED, ASSESSED -> 1;
                    case PROPOSED -> 2;
                    case AGREED -> 3;
                    case RESOLVED -> 4;
                    case CONFIRMED, CLOSED -> STEPS.size();
                    case WITHDRAWN, UNRESOLVED -> -1;
                };
        var steps = new ArrayList<PortalPages.Step>();
        for (int i = 0; here >= 0 && i < STEPS.size(); i++) {
            var standing = i < here ? "done" : i == here ? "here" : "ahead";
            steps.add(new PortalPages.Step(STEPS.get(i), standing));
        }
        return List.copyOf(steps);
    }
}
