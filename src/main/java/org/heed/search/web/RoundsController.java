package org.heed.search.web;

import org.heed.identity.Me;
import org.heed.kernel.web.Form;
import org.heed.kernel.web.Notice;
import org.heed.kernel.web.Pages;
import org.heed.search.Rounds;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Has everything looked at again, so that search finds it as it is. */
@Controller
@RequestMapping("/settings/search")
class RoundsController {

    private final Rounds rounds;

    RoundsController(Rounds rounds) {
        this.rounds = rounds;
    }

    @GetMapping
    ModelAndView show(Me me) {
        return Pages.show("search/rounds", new SearchPages.Rounds(rounds.open(me)));
    }

    @PostMapping("/rounds")
    ModelAndView create(Me me, Form form) {
        return form.attempt(
                () -> {
                    rounds.begin(me);
                    return Pages.go("/settings/search", Notice.of("search.rounds.begun"));
                },
                () -> show(me));
    }
}
