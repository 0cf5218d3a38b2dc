package org.heed.complaint.web;

import org.heed.complaint.ComplaintCard;
import org.heed.complaint.ComplaintLists;
import org.heed.complaint.ComplaintNumber;
import org.heed.complaint.Workspace;
import org.heed.identity.Me;
import org.heed.kernel.NotFound;
import org.heed.kernel.web.Notice;
import org.heed.kernel.web.Pages;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** What every sheet begins and ends with: the complaint of the address, and the way back to it. */
@Component
class Workbench {

    private final ComplaintLists lists;

    Workbench(ComplaintLists lists) {
        this.lists = lists;
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
