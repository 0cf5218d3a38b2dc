package org.heed.desk.web;

import org.heed.identity.Me;
import org.heed.kernel.web.Form;
import org.heed.kernel.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** What needs me now, before the client has to ask. */
@Controller
class TodayController {

    private final TodayParts parts;
    private final TomorrowPlan tomorrow;
    private final Glances glances;

    TodayController(TodayParts parts, TomorrowPlan tomorrow, Glances glances) {
        this.parts = parts;
        this.tomorrow = tomorrow;
        this.glances = glances;
    }

    @GetMapping("/today")
    ModelAndView show(Me me, Form form) {
        return Pages.show("desk/today", parts.of(glances.now(me), form));
    }

    @GetMapping("/tomorrow")
    ModelAndView tomorrow(Me me) {
        return Pages.show("desk/tomorrow", tomorrow.of(glances.now(me)));
    }
}
