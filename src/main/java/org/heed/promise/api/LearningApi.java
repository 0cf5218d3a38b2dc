package org.heed.promise.api;

import com.fasterxml.jackson.annotation.JsonInclude;

import org.heed.client.ClientLists;
import org.heed.identity.Me;
import org.heed.identity.PersonId;
import org.heed.project.ProjectLists;
import org.heed.promise.Calibration;
import org.heed.promise.Learning;
import org.heed.promise.Whose;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;

/** {@code /api/v1/promises/learning}: what promises of the last year that are over teach. */
@RestController
class LearningApi {

    private final Learning learning;
    private final ClientLists clients;
    private final ProjectLists projects;

    LearningApi(Learning learning, ClientLists clients, ProjectLists projects) {
        this.learning = learning;
        this.clients = clients;
        this.projects = projects;
    }

    /**
     * Promises made with nearly the same confidence.
     *
     * @param said mean of the confidence, 0 to 1
     * @param came share that was done by the first date, 0 to 1
     */
    record BinJson(int count, double said, double came) {}

    /** Rates and score from 0 to 1; none where there is nothing to count. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record LearnedJson(
            int over,
            int kept,
            int troubled,
            int warned,
            int rated,
            @Nullable Double keptRate,
            @Nullable Double earlyRate,
            @Nullable Double brier,
            List<BinJson> reliability) {

        static LearnedJson of(Calibration it) {
            return new LearnedJson(
                    it.over(),
                    it.kept(),
                    it.troubled(),
                    it.warned(),
                    it.rated(),
                    it.keptRate(),
                    it.earlyRate(),
                    it.brier(),
                    it.bins().stream()
                            .map(bin -> new BinJson(bin.count(), bin.said(), bin.came()))
                            .toList());
        }
    }

    /**
     * @param person inner id; myself when nothing else is named
     * @param team inner id of a superior: those who report to them, together
     * @param client slug or inner id
     * @param project number or inner id
     */
    @GetMapping("/api/v1/promises/learning")
    LearnedJson show(
            Me me,
            @RequestParam(required = false) @Nullable Long person,
            @RequestParam(required = false) @Nullable Long team,
            @RequestParam(required = false) @Nullable String client,
            @RequestParam(required = false) @Nullable String project) {
        return LearnedJson.of(learning.of(me, whose(me, person, team, client, project)));
    }

    private Whose whose(
            Me me,
            @Nullable Long person,
            @Nullable Long team,
            @Nullable String client,
            @Nullable String project) {
        if (client != null) {
            return new Whose.Client(clients.get(me, client).id());
        } else if (project != null) {
            return new Whose.Project(projects.get(me, project).id());
        } else if (team != null) {
            return new Whose.Team(new PersonId(team));
        } else {
            return new Whose.Person(person == null ? me.id() : new PersonId(person));
        }
    }
}
