package org.heed.desk.web;

import org.heed.complaint.ComplaintNumber;
import org.heed.kernel.NotFound;
import org.heed.kernel.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The number people write on paper, behind the house's address: {@code /HD-0143}, {@code /143}. */
@Controller
class NumberController {

    @GetMapping("/{number:(?:[Hh][Dd]-?)?[0-9]{1,9}}")
    ModelAndView show(@PathVariable String number) {
        return ComplaintNumber.of("HD-" + number.replaceAll("[^0-9]", ""))
                .map(it -> Pages.go("/complaints/" + it))
                .orElseThrow(NotFound::new);
    }
}
