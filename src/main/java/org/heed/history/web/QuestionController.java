package org.heed.history.web;

import org.heed.client.ClientLists;
import org.heed.client.ContactId;
import org.heed.client.ContactLists;
import org.heed.history.Evidence;
import org.heed.history.HistoryLists;
import org.heed.history.NewQuestion;
import org.heed.history.QuestionId;
import org.heed.history.Questions;
import org.heed.identity.Me;
import org.heed.kernel.Language;
import org.heed.kernel.web.Form;
import org.heed.kernel.web.Notice;
import org.heed.kernel.web.Option;
import org.heed.kernel.web.Pages;
import org.heed.project.ProjectCard;
import org.heed.project.ProjectLists;
import org.heed.project.ProjectRights;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

import java.time.Clock;
import java.util.List;

/** What the client asks about a span, and what we answer. */
@Controller("historyQuestionController")
@RequestMapping("/projects/{number}/history/questions")
class QuestionController {

    private static final int PEOPLE = 100;

    private final ProjectLists projects;
    private final ClientLists clients;
    private final ContactLists contacts;
    private final Questions questions;
    private final HistoryLists histories;
    private final Clock clock;

    QuestionController(
            ProjectLists projects,
            ClientLists clients,
            ContactLists contacts,
            Questions questions,
            HistoryLists histories,
            Clock clock) {
        this.projects = projects;
        this.clients = clients;
        this.contacts = contacts;
        this.questions = questions;
        this.histories = histories;
        this.clock = clock;
    }

    @GetMapping("/new")
    ModelAndView fresh(Me me, @PathVariable String number, Form form) {
        var project = projects.get(me, number);
        var people =
                contacts.present(me, project.client(), PEOPLE).items().stream()
                        .map(it -> Option.of(Long.toString(it.id().value()), it.name()))
                        .toList();
        return Pages.show("history/asking", new HistoryPages.Asking(project, people, form));
    }

    @PostMapping
    ModelAndView create(Me me, @PathVariable String number, Form form) {
        var project = projects.get(me, number);
        return form.attempt(
                () -> {
                    form.required("words", 2000);
                    form.required("startsOn", 20);
                    form.required("endsOn", 20);
                    var starts = form.day("startsOn");
                    var ends = form.day("endsOn");
                    var at = form.moment("askedAt", me.zone()).orElse(clock.instant());
                    var contact = form.number("contact").map(ContactId::new).orElse(null);
                    form.done();
                    var language = clients.get(me, project.client()).language();
                    var id =
                            questions.ask(
                                    me,
                                    project.id(),
                                    new NewQuestion(
                                            contact,
                                            at,
                                            form.text("words"),
                                            language,
                                            starts.orElseThrow(),
                                            ends.orElseThrow()));
                    return Pages.go(here(project, id), Notice.of("history.question.pinned"));
                },
                () -> fresh(me, number, form));
    }

    @GetMapping("/{id:[0-9]{1,18}}")
    ModelAndView show(Me me, @PathVariable String number, @PathVariable long id, Form form) {
        var project = projects.get(me, number);
        var zone = clients.get(me, project.client()).zone();
        var question = questions.get(me, project.id(), new QuestionId(id));
        var offered =
                histories.within(
                        me,
                        project.id(),
                        question.startsOn().atStartOfDay(zone).toInstant(),
                        HistoryPages.endOf(question.endsOn(), zone));
        var picks =
                question.evidence().stream()
                        .map(it -> new Evidence.Pick(it.entry(), it.id()))
                        .toList();
        return Pages.show(
                "history/asked",
                new HistoryPages.Asked(
                        project,
                        question,
                        offered,
                        histories.among(me, project.id(), picks).reversed(),
                        ProjectRights.runs(me),
                        form));
    }

    @PostMapping("/{id:[0-9]{1,18}}/answer")
    ModelAndView answer(Me me, @PathVariable String number, @PathVariable long id, Form form) {
        var project = projects.get(me, number);
        return form.attempt(
                () -> {
                    var question = questions.get(me, project.id(), new QuestionId(id));
                    questions.answer(
                            me,
                            project.id(),
                            question.id(),
                            form.version(),
                            form.required("answer", 8000),
                            Language.of(form.text("language")).orElse(question.language()),
                            picks(form),
                            form.checked("visible"));
                    return Pages.go(
                            here(project, question.id()), Notice.of("history.question.answered"));
                },
                () -> show(me, number, id, form));
    }

    private static List<Evidence.Pick> picks(Form form) {
        var picks =
                form.texts("evidence").stream()
                        .filter(it -> !it.isEmpty())
                        .map(Evidence.Pick::of)
                        .distinct()
                        .toList();
        form.done();
        return picks;
    }

    private static String here(ProjectCard project, QuestionId id) {
        return HistoryPages.home(project) + "/questions/" + id.value();
    }
}
