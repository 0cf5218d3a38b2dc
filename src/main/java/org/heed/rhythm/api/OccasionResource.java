package org.heed.rhythm.api;

import com.fasterxml.jackson.annotation.JsonInclude;

import org.heed.identity.Me;
import org.heed.kernel.Slice;
import org.heed.rhythm.Occasion;
import org.heed.rhythm.Occasions;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.time.LocalDate;

/** {@code /api/v1/occasions}: reasons to speak with the clients of the projects one runs. */
@RestController
@RequestMapping("/api/v1/occasions")
class OccasionResource {

    private final Occasions occasions;

    OccasionResource(Occasions occasions) {
        this.occasions = occasions;
    }

    /**
     * @param kind birthday, milestone-coming or milestone-reached
     * @param name of the milestone; empty for a birthday
     * @param years how old the project becomes; 0 for a milestone
     * @param movedFrom the day first agreed, where it is another one
     * @param contact whom one speaks with; left out where nobody is named on the project
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record OccasionJson(
            String kind,
            LocalDate on,
            String name,
            int years,
            @Nullable LocalDate movedFrom,
            String project,
            @Nullable Long contact,
            String contactName,
            String channel) {

        static OccasionJson of(Occasion it) {
            var contact = it.contact();
            return new OccasionJson(
                    it.kind().word(),
                    it.on(),
                    it.what(),
                    it.years(),
                    it.movedFrom(),
                    it.projectNumber(),
                    contact == null ? null : contact.value(),
                    it.contactName(),
                    it.channel().word());
        }
    }

    /** The nearest day first; at most 50. */
    @GetMapping
    Slice<OccasionJson> list(Me me) {
        return new Slice<>(occasions.of(me).stream().map(OccasionJson::of).toList(), null);
    }
}
