package org.heed.desk.web;

import org.heed.change.ChangeId;
import org.heed.complaint.ComplaintNumber;
import org.heed.escalation.EscalationId;
import org.heed.kernel.NotFound;
import org.heed.kernel.web.Pages;
import org.heed.meeting.MeetingId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/**
 * The number people write on paper, behind the house's address: {@code /HD-0143}, {@code /143}, and
 * {@code /D-0033} for a decision, {@code /MT-0031} for a meeting, {@code /CR-0087} for a change.
 */
@Controller
class NumberController {

    @GetMapping("/{number:(?:[Hh][Dd]-?)?[0-9]{1,9}}")
    ModelAndView show(@PathVariable String number) {
        return ComplaintNumber.of("HD-" + number.replaceAll("[^0-9]", ""))
                .map(it -> Pages.go("/complaints/" + it))
                .orElseThrow(NotFound::new);
    }

    @GetMapping("/{meeting:[Mm][Tt]-[0-9]{1,15}}")
    ModelAndView meeting(@PathVariable String meeting) {
        return MeetingId.of(meeting).map(it -> Pages.go(it.url())).orElseThrow(NotFound::new);
    }

    @GetMapping("/{change:[Cc][Rr]-[0-9]{1,15}}")
    ModelAndView change(@PathVariable String change) {
        return ChangeId.of(change).map(it -> Pages.go(it.url())).orElseThrow(NotFound::new);
    }

    @GetMapping("/{decision:[Dd]-[0-9]{1,15}}")
    ModelAndView decision(@PathVariable String decision) {
        return EscalationId.of(decision)
                .map(it -> Pages.go("/decisions/" + it.number()))
                .orElseThrow(NotFound::new);
    }
}
