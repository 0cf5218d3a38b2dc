package org.heed.history.web;

import org.heed.clock.Severity;
import org.heed.complaint.ComplaintCard;
import org.heed.complaint.ComplaintPanel;
import org.heed.history.Questions;
import org.heed.history.Silences;
import org.heed.identity.Me;
import org.heed.kernel.web.Panel;
import org.heed.project.ProjectCard;
import org.heed.project.ProjectPanel;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import java.util.Optional;

/** The way to the history, and the step a complaint is in, on their pages. */
@Component
@Order(4)
class HistoryPanels implements ProjectPanel, ComplaintPanel {

    private final Silences silences;
    private final Questions questions;

    HistoryPanels(Silences silences, Questions questions) {
        this.silences = silences;
        this.questions = questions;
    }

    @Override
    public Optional<Panel> panel(Me me, ProjectCard project) {
        var open =
                (int)
                        questions.of(me, project.id()).stream()
                                .filter(it -> it.answer() == null)
                                .count();
        return Optional.of(
                new Panel(
                        "history.title",
                        "history/panel",
                        new HistoryPages.Hung(project, silences.longest(me, project.id()), open),
                        false));
    }

    /** Asks nothing: where it matters the page fetches the step when it is open. Decision 0007. */
    @Override
    public Optional<Panel> panel(Me me, ComplaintCard complaint) {
        if (!complaint.isOpen()) {
            return Optional.empty();
        }
        var of = complaint.project();
        return Optional.of(
                new Panel(
                        "history.playbook.title",
                        "history/stepspanel",
                        new HistoryPages.InComplaint(
                                complaint,
                                of == null ? null : "/projects/" + of.value(),
                                crisis(complaint)),
                        false));
    }

    private static boolean crisis(ComplaintCard complaint) {
        var severity = complaint.severity();
        var emotion = complaint.emotion();
        return severity != null && severity.compareTo(Severity.MAJOR) <= 0
                || emotion != null && emotion.high();
    }
}
