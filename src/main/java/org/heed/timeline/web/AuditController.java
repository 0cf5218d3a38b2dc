package org.heed.timeline.web;

import org.heed.identity.Me;
import org.heed.identity.Organisation;
import org.heed.identity.PersonId;
import org.heed.kernel.NotFound;
import org.heed.kernel.web.Pages;
import org.heed.timeline.TimelineFilter;
import org.heed.timeline.TimelineLists;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What happened to people and rights, of everybody or of one; for administrators. */
@Controller
class AuditController {

    private static final int ENTRIES = 50;

    private final TimelineLists lists;

    AuditController(TimelineLists lists) {
        this.lists = lists;
    }

    @GetMapping("/settings/audit")
    ModelAndView list(
            Me me,
            @RequestParam(required = false) @Nullable Long person,
            @RequestParam(required = false) @Nullable String cursor) {
        if (!me.administrator()) {
            throw new NotFound();
        }
        var about = person == null ? Organisation.SUBJECT : new PersonId(person).subject();
        var found = lists.of(me, about, TimelineFilter.ALL, cursor, ENTRIES);
        var base =
                "/settings/audit?" + (person == null ? "" : "person=" + person + "&") + "cursor=";
        var next = found.next() == null ? null : base + found.next();
        return Pages.show(
                "timeline/audit", new TimelinePages.Audit(found.items(), person != null, next));
    }
}
