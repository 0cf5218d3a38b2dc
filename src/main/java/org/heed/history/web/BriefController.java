package org.heed.history.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.heed.document.PdfPaper;
import org.heed.history.Briefs;
import org.heed.identity.Me;
import org.heed.kernel.web.Pages;
import org.heed.kernel.web.Rendering;
import org.heed.project.ProjectLists;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

import java.io.IOException;
import java.time.Clock;

/** What a superior needs before they pick up the telephone; as a page and on paper. */
@Controller
@RequestMapping("/projects/{number}")
class BriefController {

    private final ProjectLists projects;
    private final Briefs briefs;
    private final Rendering rendering;
    private final PdfPaper pdf;
    private final Clock clock;

    BriefController(
            ProjectLists projects, Briefs briefs, Rendering rendering, PdfPaper pdf, Clock clock) {
        this.projects = projects;
        this.briefs = briefs;
        this.rendering = rendering;
        this.pdf = pdf;
        this.clock = clock;
    }

    @GetMapping("/brief")
    ModelAndView show(Me me, @PathVariable String number) {
        return Pages.show("history/brief", briefed(me, number));
    }

    @GetMapping("/brief.pdf")
    void print(
            Me me,
            @PathVariable String number,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var it = briefed(me, number);
        var page = rendering.of("history/briefpaper", it, request, response);
        Papers.send(
                response,
                "application/pdf",
                it.brief().project().number() + "-brief.pdf",
                pdf.of(page, me.language()));
    }

    private HistoryPages.Briefed briefed(Me me, String number) {
        var project = projects.get(me, number);
        return new HistoryPages.Briefed(briefs.of(me, project.id()), clock.instant());
    }
}
