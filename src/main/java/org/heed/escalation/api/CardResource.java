package org.heed.escalation.api;

import jakarta.servlet.http.HttpServletRequest;

import org.heed.client.ClientLists;
import org.heed.escalation.CardReading;
import org.heed.escalation.LeaderCard;
import org.heed.escalation.LeaderCards;
import org.heed.identity.Me;
import org.heed.kernel.NotFound;
import org.heed.kernel.web.Api;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.time.Instant;
import java.util.List;

/** {@code /api/v1/clients/{client}/card}: what a leader has to know. */
@RestController
@RequestMapping("/api/v1/clients/{client}/card")
class CardResource {

    private final LeaderCards cards;
    private final ClientLists clients;

    CardResource(LeaderCards cards, ClientLists clients) {
        this.cards = cards;
        this.clients = clients;
    }

    /** The words of a card. */
    record CardInput(
            @Nullable String goingOn,
            @Nullable String answer,
            @Nullable String avoid,
            @Nullable String language) {}

    /** Who has read which version, and when. */
    record ReadingJson(long person, String name, int version, Instant at) {

        static ReadingJson of(CardReading it) {
            return new ReadingJson(it.person().value(), it.name(), it.version(), it.at());
        }
    }

    record CardJson(
            String goingOn,
            String answer,
            String avoid,
            String language,
            String writtenBy,
            Instant writtenAt,
            List<ReadingJson> readings,
            int version) {

        static CardJson of(LeaderCard it, List<CardReading> readings) {
            return new CardJson(
                    it.goingOn(),
                    it.answer(),
                    it.avoid(),
                    it.language().tag(),
                    it.writtenBy(),
                    it.writtenAt(),
                    readings.stream().map(ReadingJson::of).toList(),
                    it.version());
        }
    }

    @GetMapping
    ResponseEntity<CardJson> show(Me me, @PathVariable String client) {
        var id = clients.get(me, client).id();
        var card = cards.find(me, id).orElseThrow(NotFound::new);
        return Api.shown(card.version(), CardJson.of(card, cards.readings(me, id)));
    }

    /** {@code If-Match} names the version of a card that is there already. */
    @PutMapping
    ResponseEntity<CardJson> write(
            Me me,
            @PathVariable String client,
            @RequestBody CardInput input,
            HttpServletRequest request) {
        var id = clients.get(me, client).id();
        Api.matching(
                request,
                () -> {
                    cards.write(
                            me,
                            id,
                            Api.maybeIfMatch(request).orElse(0),
                            new LeaderCards.Words(
                                    Read.text(input.goingOn()),
                                    Read.text(input.answer()),
                                    Read.text(input.avoid()),
                                    Read.language(me, input.language())));
                    return id;
                });
        return show(me, client);
    }

    /** {@code If-Match} names the version that was read. */
    @PostMapping("/reading")
    ResponseEntity<CardJson> read(Me me, @PathVariable String client, HttpServletRequest request) {
        var id = clients.get(me, client).id();
        Api.matching(
                request,
                () -> {
                    cards.read(me, id, Api.maybeIfMatch(request).orElse(null));
                    return id;
                });
        return show(me, client);
    }
}
