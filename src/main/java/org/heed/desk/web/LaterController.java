package org.heed.desk.web;

import org.heed.desk.Later;
import org.heed.identity.Me;
import org.heed.kernel.Subject;
import org.heed.kernel.web.Form;
import org.heed.kernel.web.Notice;
import org.heed.kernel.web.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

import java.time.Clock;
import java.time.Instant;

/** Puts something off on one's own Today, or takes it up again. */
@Controller
class LaterController {

    private final Later later;
    private final DueToday due;
    private final TodayController today;
    private final Glances glances;
    private final Clock clock;

    LaterController(
            Later later, DueToday due, TodayController today, Glances glances, Clock clock) {
        this.later = later;
        this.due = due;
        this.today = today;
        this.glances = glances;
        this.clock = clock;
    }

    @PostMapping("/today/{kind:[a-z-]{2,30}}/{id:[0-9]{1,18}}/later")
    ModelAndView putOff(Me me, @PathVariable String kind, @PathVariable long id, Form form) {
        var what = new Subject(kind, id);
        return form.attempt(
                () -> {
                    var one = due.get(glances.now(me), what);
                    var until = until(me, form);
                    form.done();
                    later.putOff(me, what, one.at(), until);
                    return Pages.go("/today", Notice.of("desk.later.put").undoAt(back(what)));
                },
                () -> today.show(me, form));
    }

    @PostMapping("/today/{kind:[a-z-]{2,30}}/{id:[0-9]{1,18}}/later/end")
    ModelAndView takeUp(Me me, @PathVariable String kind, @PathVariable long id) {
        later.takeUp(me, new Subject(kind, id));
        return Pages.go("/today");
    }

    private @Nullable Instant until(Me me, Form form) {
        var offer = LaterTimes.of(clock.instant().atZone(me.zone())).get(form.text("when"));
        return offer != null ? offer : form.moment("until", me.zone()).orElse(null);
    }

    private static String back(Subject what) {
        return "/today/" + what + "/later/end";
    }
}
