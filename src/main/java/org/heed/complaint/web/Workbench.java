package org.heed.complaint.web;

import org.heed.clock.ClockKind;
import org.heed.clock.Clocks;
import org.heed.clock.Severity;
import org.heed.complaint.ComplaintCard;
import org.heed.complaint.ComplaintLists;
import org.heed.complaint.ComplaintNumber;
import org.heed.complaint.Workspace;
import org.heed.identity.Me;
import org.heed.kernel.NotFound;
import org.heed.kernel.web.Notice;
import org.heed.kernel.web.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

import java.time.Clock;
import java.time.Instant;

/** What every sheet begins and ends with: the complaint of the address, and the way back to it. */
@Component
class Workbench {

    private final ComplaintLists lists;
    private final Clocks clocks;
    private final Clock clock;

    Workbench(ComplaintLists lists, Clocks clocks, Clock clock) {
        this.lists = lists;
        this.clocks = clocks;
        this.clock = clock;
    }

    /**
     * @throws NotFound for what is no number, and for what is not for them
     */
    ComplaintCard card(Me me, String number) {
        return lists.card(me, number(number));
    }

    Workspace all(Me me, String number) {
        return lists.get(me, number(number));
    }

    /** When something of that kind is due if it begins now: a proposal for whoever names a date. */
    @Nullable Instant nextDue(ComplaintCard card, ClockKind kind) {
        var judged = card.severity();
        var severity = judged == null ? Severity.NORMAL : judged;
        return clocks.wouldBeDue(kind, severity, clock.instant()).orElse(null);
    }

    private static ComplaintNumber number(String number) {
        return ComplaintNumber.of(number).orElseThrow(NotFound::new);
    }

    /** To the part of the page that has changed. */
    static ModelAndView back(ComplaintCard card, String anchor) {
        return Pages.go("/complaints/" + card.number() + "#" + anchor);
    }

    /** The same with one sentence about what was done. */
    static ModelAndView back(ComplaintCard card, String anchor, String notice) {
        return Pages.go(
                "/complaints/" + card.number() + "#" + anchor,
                Notice.of("complaint.page.notice." + notice));
    }
}
