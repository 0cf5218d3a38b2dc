package org.heed.clock.web;

import org.heed.clock.Recounts;
import org.heed.clock.web.ClockPages.RecountPage;
import org.heed.identity.Me;
import org.heed.kernel.web.Form;
import org.heed.kernel.web.Notice;
import org.heed.kernel.web.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Which running clocks changed policies would move; a person looks, and has them counted anew. */
@Controller
class RecountController {

    private static final String PATH = "/settings/policies/recount";
    private static final int A_PAGE = 50;

    private final Recounts recounts;

    RecountController(Recounts recounts) {
        this.recounts = recounts;
    }

    @GetMapping(PATH)
    ModelAndView show(Me me, @RequestParam(required = false) @Nullable String cursor, Form form) {
        var edition = recounts.edition(me);
        var slice = recounts.preview(me, A_PAGE, cursor);
        return Pages.show(
                "clock/recount",
                new RecountPage(
                        form,
                        edition,
                        slice.items(),
                        slice.next() == null ? null : PATH + "?cursor=" + slice.next(),
                        cursor != null,
                        recounts.last(me).orElse(null)));
    }

    @PostMapping(PATH)
    ModelAndView begin(Me me, Form form) {
        return form.attempt(
                () -> {
                    recounts.begin(me, form.number("edition").orElse(0L));
                    return Pages.go(PATH, Notice.of("clock.recount.begun"));
                },
                () -> show(me, null, form));
    }
}
