package org.heed.complaint.web;

import org.heed.complaint.ProposalState;
import org.heed.complaint.Workspace;
import org.heed.complaint.web.ComplaintPages.Next;
import org.jspecify.annotations.Nullable;

/** Which one thing is to be done next, in the order of life. Source: screens, 4.1 "Primary". */
final class NextSteps {

    private NextSteps() {}

    static @Nullable Next of(Workspace all, boolean learned) {
        var card = all.complaint();
        var home = "/complaints/" + card.number();
        if (card.mergedInto() != null) {
            return null;
        }
        return switch (card.phase()) {
            case RECEIVED -> received(all, home);
            case ACKNOWLEDGED -> done(all, "assess", home + "/assessment", true);
            case ASSESSED -> assessed(all, home);
            case PROPOSED -> proposed(all, home);
            case AGREED -> done(all, "resolve", home + "/resolution", false);
            case RESOLVED -> new Next("confirm", home + "/confirmation", false);
            case CONFIRMED -> confirmed(all, home, learned);
            case CLOSED, WITHDRAWN -> null;
            case UNRESOLVED -> new Next("look-again", home + "/second-looks/new", false);
        };
    }

    private static Next received(Workspace all, String home) {
        var heard = all.listening();
        if (heard == null) {
            return new Next("listen", home + "/listening", false);
        } else if (heard.readBack() == null) {
            return new Next("read-back", home + "/read-back", false);
        } else {
            return new Next("acknowledge", home + "/acknowledgement", false);
        }
    }

    /** The verb itself once nothing is in its way; before that, what is. */
    private static Next done(Workspace all, String word, String url, boolean posts) {
        return all.missing().isEmpty()
                ? new Next(word, url, posts)
                : new Next(word + "-missing", "#next", false);
    }

    private static Next assessed(Workspace all, String home) {
        var draft =
                all.proposals().stream()
                        .filter(it -> it.state() == ProposalState.DRAFT)
                        .findFirst()
                        .orElse(null);
        return draft == null
                ? new Next("propose", home + "/proposals/new", false)
                : new Next("put", home + "/proposals/" + draft.number() + "/putting", false);
    }

    private static Next proposed(Workspace all, String home) {
        var waiting =
                all.proposals().stream()
                        .filter(it -> it.state() == ProposalState.PUT)
                        .findFirst()
                        .orElseThrow();
        var url = home + "/proposals/" + waiting.number() + "/decision";
        return new Next("decide", url, false);
    }

    private static Next confirmed(Workspace all, String home, boolean learned) {
        var due = all.followUps().stream().filter(it -> it.heldAt() == null).findFirst();
        if (due.isPresent()) {
            return new Next("follow-up", home + "/follow-ups/" + due.get().id().value(), false);
        } else if (all.satisfaction() == null) {
            return new Next("ask", home + "/satisfaction", false);
        } else if (!learned && all.lessonWaiver() == null) {
            return new Next("learn", home + "/lesson", false);
        } else {
            return done(all, "close", home + "/closure", true);
        }
    }
}
