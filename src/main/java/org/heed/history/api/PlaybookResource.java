package org.heed.history.api;

import com.fasterxml.jackson.annotation.JsonInclude;

import org.heed.complaint.ComplaintLists;
import org.heed.complaint.ComplaintNumber;
import org.heed.history.Playbook;
import org.heed.history.Playbooks;
import org.heed.identity.Me;
import org.heed.kernel.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import java.time.Instant;
import java.util.List;

/** Which of the three steps out of a crisis a complaint is in, and what is missing. */
@RestController
class PlaybookResource {

    private final ComplaintLists complaints;
    private final Playbooks playbooks;

    PlaybookResource(ComplaintLists complaints, Playbooks playbooks) {
        this.complaints = complaints;
        this.playbooks = playbooks;
    }

    /**
     * @param step the one something is missing in; 4 when all are fulfilled
     * @param upset how they feel allows no solution yet
     * @param paper they are upset, and we have only written
     */
    record PlaybookJson(int step, boolean upset, boolean paper, List<StepJson> steps) {

        static PlaybookJson of(Playbook it) {
            return new PlaybookJson(
                    it.now(),
                    it.upset(),
                    it.paper(),
                    it.steps().stream().map(StepJson::of).toList());
        }
    }

    /** One step and what fulfils it. */
    record StepJson(int number, boolean done, List<FactJson> facts) {

        static StepJson of(Playbook.Step it) {
            return new StepJson(
                    it.number(),
                    it.done(),
                    it.facts().stream()
                            .map(one -> new FactJson(one.key(), one.done(), one.at(), one.n()))
                            .toList());
        }
    }

    /** Something that has to be true; at when it became so, count where it is counted. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record FactJson(String fact, boolean done, @Nullable Instant at, int count) {}

    @GetMapping("/api/v1/complaints/{number}/playbook")
    PlaybookJson show(Me me, @PathVariable String number) {
        return PlaybookJson.of(playbooks.of(me, resolved(me, number)));
    }

    private ComplaintNumber resolved(Me me, String number) {
        var asked = ComplaintNumber.of(number).orElseThrow(NotFound::new);
        return complaints.resolve(me, asked);
    }
}
