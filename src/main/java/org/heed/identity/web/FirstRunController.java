package org.heed.identity.web;

import jakarta.servlet.http.HttpServletRequest;

import org.heed.identity.FirstRun;
import org.heed.identity.Organisation;
import org.heed.kernel.Language;
import org.heed.kernel.NotFound;
import org.heed.kernel.web.Form;
import org.heed.kernel.web.PageMaker;
import org.heed.kernel.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

import java.time.Clock;

/** The page behind the one-time link in the log. */
@Controller
@RequestMapping("/first-run/{token}")
class FirstRunController {

    private final FirstRun firstRun;
    private final Organisation organisation;
    private final PageMaker pages;
    private final Clock clock;

    FirstRunController(FirstRun firstRun, Organisation organisation, PageMaker pages, Clock clock) {
        this.firstRun = firstRun;
        this.organisation = organisation;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView edit(@PathVariable String token, Form form, HttpServletRequest request) {
        if (!firstRun.opens(token)) {
            throw new NotFound();
        }
        return shown(form, request);
    }

    @PostMapping
    ModelAndView create(@PathVariable String token, Form form, HttpServletRequest request) {
        if (!firstRun.opens(token)) {
            throw new NotFound();
        }
        var card = organisation.card();
        var beginning =
                new FirstRun.Beginning(
                        form.text("organisation"),
                        Typed.language(form, card.language()),
                        Typed.zone(form, card.zone()),
                        form.text("name"),
                        form.text("email"),
                        Typed.password(request, "password"),
                        form.text("start").equals("sample"));
        return form.attempt(
                () -> {
                    var proved = firstRun.begin(token, beginning);
                    BrowserSession.begin(request, proved, clock.instant());
                    return Pages.go("/");
                },
                () -> shown(form, request));
    }

    private ModelAndView shown(Form form, HttpServletRequest request) {
        AskedLanguage.fix(request);
        Language language = pages.language(request);
        var zone = organisation.card().zone();
        return Pages.show(
                "identity/first-run",
                new IdentityPages.Begin(
                        form,
                        language,
                        zone.getId(),
                        Zones.options(zone),
                        AskedLanguage.links("")));
    }
}
