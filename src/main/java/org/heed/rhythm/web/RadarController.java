package org.heed.rhythm.web;

import org.heed.identity.Me;
import org.heed.identity.PersonId;
import org.heed.kernel.Cursor;
import org.heed.kernel.web.Form;
import org.heed.kernel.web.Notice;
import org.heed.kernel.web.Pages;
import org.heed.rhythm.Occasion;
import org.heed.rhythm.Occasions;
import org.heed.rhythm.Radar;
import org.heed.rhythm.RadarLineId;
import org.heed.rhythm.RadarLists;
import org.heed.rhythm.RhythmLists;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.util.List;

/** The radar: who has gone quiet, why, and who does what about it by when. */
@Controller
@RequestMapping("/radar")
class RadarController {

    private static final int ROWS = 25;

    private final Radar radar;
    private final RadarLists lists;
    private final RhythmLists rhythms;
    private final Occasions occasions;
    private final Choices choices;

    RadarController(
            Radar radar,
            RadarLists lists,
            RhythmLists rhythms,
            Occasions occasions,
            Choices choices) {
        this.radar = radar;
        this.lists = lists;
        this.rhythms = rhythms;
        this.occasions = occasions;
        this.choices = choices;
    }

    @GetMapping
    ModelAndView list(
            Me me,
            @RequestParam(defaultValue = "") String view,
            @RequestParam(required = false) @Nullable String cursor) {
        if (view.equals("soon")) {
            var soon = rhythms.soon(me, Cursor.read(cursor, 2), ROWS);
            // Days stand before the list, and only where it begins.
            var days = cursor == null ? occasions.of(me) : List.<Occasion>of();
            return Pages.show("rhythm/soon", new RhythmPages.Soon(days, soon.items(), soon.next()));
        }
        var mine = view.equals("mine");
        var lines = lists.list(me, mine, Cursor.read(cursor, 2), ROWS);
        return Pages.show("rhythm/radar", new RhythmPages.Radar(lines.items(), mine, lines.next()));
    }

    @GetMapping("/{id:[0-9]{1,18}}")
    ModelAndView show(Me me, @PathVariable long id, Form form) {
        var line = lists.get(me, new RadarLineId(id));
        return Pages.show(
                "rhythm/line", new RhythmPages.Line(line, choices.owners(me, line.client()), form));
    }

    @PostMapping("/{id:[0-9]{1,18}}/step")
    ModelAndView plan(Me me, @PathVariable long id, Form form) {
        return form.attempt(
                () -> {
                    var owner = form.number("owner").map(PersonId::new).orElse(me.id());
                    form.required("actBy", 40);
                    var by = form.moment("actBy", me.zone());
                    form.done();
                    radar.plan(
                            me,
                            new RadarLineId(id),
                            form.version(),
                            owner,
                            by.orElseThrow(),
                            form.text("step"));
                    return Pages.go("/radar/" + id, Notice.of("rhythm.radar.planned"));
                },
                () -> show(me, id, form));
    }
}
