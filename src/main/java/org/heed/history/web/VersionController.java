package org.heed.history.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.heed.client.ClientLists;
import org.heed.document.PdfPaper;
import org.heed.document.WordPaper;
import org.heed.history.ClientHistories;
import org.heed.identity.Me;
import org.heed.kernel.Language;
import org.heed.kernel.web.PageMaker;
import org.heed.kernel.web.Pages;
import org.heed.kernel.web.Rendering;
import org.heed.project.ProjectLists;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.io.IOException;
import java.time.Clock;

/** The client's version: to look at before it is given away, as PDF and as Word document. */
@Controller("historyVersionController")
@RequestMapping("/projects/{number}/history")
class VersionController {

    private static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final ProjectLists projects;
    private final ClientLists clients;
    private final ClientHistories histories;
    private final Rendering rendering;
    private final PdfPaper pdf;
    private final WordPaper word;
    private final Clock clock;

    VersionController(
            ProjectLists projects,
            ClientLists clients,
            ClientHistories histories,
            Rendering rendering,
            PdfPaper pdf,
            WordPaper word,
            Clock clock) {
        this.projects = projects;
        this.clients = clients;
        this.histories = histories;
        this.rendering = rendering;
        this.pdf = pdf;
        this.word = word;
        this.clock = clock;
    }

    @GetMapping("/client")
    ModelAndView show(
            Me me,
            @PathVariable String number,
            @RequestParam(defaultValue = "") String language,
            HttpServletRequest request) {
        return Pages.show("history/client", version(me, number, language, request));
    }

    @GetMapping("/client.pdf")
    void pdf(
            Me me,
            @PathVariable String number,
            @RequestParam(defaultValue = "") String language,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var it = version(me, number, language, request);
        var page = rendering.of("history/clientpaper", it, request, response);
        var in = read(request);
        Papers.send(response, "application/pdf", name(it, "pdf"), pdf.of(page, in));
    }

    @GetMapping("/client.docx")
    void word(
            Me me,
            @PathVariable String number,
            @RequestParam(defaultValue = "") String language,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var it = version(me, number, language, request);
        var page = rendering.of("history/clientpaper", it, request, response);
        var in = read(request);
        Papers.send(response, WORD, name(it, "docx"), word.of(page, in));
    }

    /** In the client's language, whatever ours is, unless another is asked for; in their zone. */
    private HistoryPages.Version version(
            Me me, String number, String language, HttpServletRequest request) {
        var project = projects.get(me, number);
        var client = clients.get(me, project.client());
        request.setAttribute(PageMaker.LANGUAGE, Language.of(language).orElse(client.language()));
        request.setAttribute(PageMaker.ZONE, client.zone());
        return new HistoryPages.Version(
                project, client, histories.of(me, project.id()), clock.instant());
    }

    private static Language read(HttpServletRequest request) {
        return (Language) request.getAttribute(PageMaker.LANGUAGE);
    }

    private static String name(HistoryPages.Version it, String ending) {
        return it.project().number() + "-history." + ending;
    }
}
