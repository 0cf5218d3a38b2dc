package org.heed.rhythm.api;

import com.fasterxml.jackson.annotation.JsonInclude;

import org.heed.client.Channel;
import org.heed.conversation.Topics;
import org.heed.conversation.TouchpointId;
import org.heed.identity.Me;
import org.heed.kernel.Slice;
import org.heed.rhythm.Confirmations;
import org.heed.rhythm.DropOff;
import org.heed.rhythm.DropOffLists;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** What contacts understood: {@code /api/v1/drop-off-points}, and confirming a touchpoint. */
@RestController
class ConfirmationResource {

    private final Confirmations confirmations;
    private final DropOffLists lists;
    private final Topics topics;
    private final Clock clock;

    ConfirmationResource(
            Confirmations confirmations, DropOffLists lists, Topics topics, Clock clock) {
        this.confirmations = confirmations;
        this.lists = lists;
        this.topics = topics;
        this.clock = clock;
    }

    /** They said that they understood; contact is whom it was told to unless another is named. */
    record Confirmation(
            @Nullable Long contact,
            @Nullable String channel,
            @Nullable Instant at,
            @Nullable String words) {}

    /** Something they have not confirmed. */
    record Untold(long touchpoint, Instant at, String words, String language) {}

    /**
     * @param told when we had told them what they last confirmed
     * @param gap what they have not confirmed since, newest first
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record DropOffJson(
            long contact,
            String contactName,
            @Nullable Instant told,
            @Nullable Instant confirmed,
            String words,
            List<Untold> gap,
            int more) {

        static DropOffJson of(DropOff it) {
            return new DropOffJson(
                    it.contact().value(),
                    it.name(),
                    it.told(),
                    it.confirmed(),
                    it.words(),
                    it.gap().stream()
                            .map(gap ->
                                    new Untold(
                                            gap.id().value(),
                                            gap.at(),
                                            gap.words(),
                                            gap.language().tag()))
                            .toList(),
                    it.more());
        }
    }

    /**
     * @param about a client or a project
     */
    @GetMapping("/api/v1/drop-off-points")
    Slice<DropOffJson> list(Me me, @RequestParam String about) {
        var client = topics.get(me, about, "about").client();
        return new Slice<>(lists.of(me, client), null).map(DropOffJson::of);
    }

    @PostMapping("/api/v1/touchpoints/{id}/confirmation")
    ResponseEntity<Void> confirm(Me me, @PathVariable long id, @RequestBody Confirmation input) {
        confirmations.confirm(
                me,
                new TouchpointId(id),
                Read.maybeContact(input.contact()),
                Read.channel(input.channel(), Channel.PHONE),
                Read.moment(input.at(), clock.instant()),
                Read.text(input.words()));
        return ResponseEntity.noContent().build();
    }
}
