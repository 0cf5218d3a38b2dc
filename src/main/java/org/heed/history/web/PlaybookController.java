package org.heed.history.web;

import org.heed.complaint.ComplaintLists;
import org.heed.complaint.ComplaintNumber;
import org.heed.history.Playbooks;
import org.heed.identity.Me;
import org.heed.kernel.NotFound;
import org.heed.kernel.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Which of the three steps a complaint is in, and what is missing. */
@Controller
class PlaybookController {

    private final ComplaintLists complaints;
    private final Playbooks playbooks;

    PlaybookController(ComplaintLists complaints, Playbooks playbooks) {
        this.complaints = complaints;
        this.playbooks = playbooks;
    }

    @GetMapping("/complaints/{number}/playbook")
    ModelAndView show(Me me, @PathVariable String number) {
        var complaint = complaints.card(me, resolved(me, number));
        return Pages.show(
                "history/playbook",
                new HistoryPages.Steps(complaint, playbooks.of(me, complaint.number())));
    }

    private ComplaintNumber resolved(Me me, String number) {
        var asked = ComplaintNumber.of(number).orElseThrow(NotFound::new);
        return complaints.resolve(me, asked);
    }
}
