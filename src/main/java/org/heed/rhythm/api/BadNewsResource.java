package org.heed.rhythm.api;

import com.fasterxml.jackson.annotation.JsonInclude;

import jakarta.servlet.http.HttpServletRequest;

import org.heed.client.Channel;
import org.heed.conversation.Topics;
import org.heed.identity.Me;
import org.heed.kernel.Slice;
import org.heed.kernel.web.Api;
import org.heed.kernel.web.Creates;
import org.heed.rhythm.BadNews;
import org.heed.rhythm.BadNewsId;
import org.heed.rhythm.BadNewsLine;
import org.heed.rhythm.BadNewsLists;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** {@code /api/v1/bad-news}: known, and told. */
@RestController
@RequestMapping("/api/v1/bad-news")
class BadNewsResource {

    private final BadNews news;
    private final BadNewsLists lists;
    private final Topics topics;
    private final Api api;
    private final Clock clock;

    BadNewsResource(BadNews news, BadNewsLists lists, Topics topics, Api api, Clock clock) {
        this.news = news;
        this.lists = lists;
        this.topics = topics;
        this.api = api;
        this.clock = clock;
    }

    /** What we know and they do not; about is a client, a project or a complaint. */
    record BadNewsInput(
            @Nullable String about,
            @Nullable String what,
            @Nullable Long contact,
            @Nullable Instant known,
            @Nullable Instant tellBy,
            @Nullable Long owner) {}

    /** They have been told. */
    record Telling(@Nullable Instant at, @Nullable String channel, @Nullable String words) {}

    /**
     * @param took from known to told, ISO 8601; to now while they have not heard it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record BadNewsJson(
            long id,
            long client,
            @Nullable Long project,
            @Nullable Long contact,
            String about,
            String what,
            Instant known,
            Instant tellBy,
            long owner,
            @Nullable Instant told,
            @Nullable String how,
            Duration took,
            int version) {}

    /**
     * @param about a client; without it, what I have to tell
     */
    @GetMapping
    Slice<BadNewsJson> list(Me me, @RequestParam(required = false) @Nullable String about) {
        var found =
                about == null
                        ? lists.mine(me)
                        : lists.of(me, topics.get(me, about, "about").client());
        return new Slice<>(found, null).map(this::json);
    }

    @PostMapping
    @Creates(BadNewsJson.class)
    ResponseEntity<String> create(
            Me me, @RequestBody BadNewsInput input, HttpServletRequest request) {
        return api.create(
                request,
                me.id().value(),
                input,
                () -> {
                    var matter = topics.get(me, Read.text(input.about()), "about");
                    var id =
                            news.know(
                                    me,
                                    matter,
                                    Read.text(input.what()),
                                    Read.maybeContact(input.contact()),
                                    Read.moment(input.known(), clock.instant()),
                                    input.tellBy(),
                                    Read.owner(me, input.owner()));
                    var made = lists.get(me, id);
                    return new Api.Made(
                            "/api/v1/bad-news/" + id.value(), made.version(), json(made));
                });
    }

    @GetMapping("/{id}")
    ResponseEntity<BadNewsJson> show(Me me, @PathVariable long id) {
        var line = lists.get(me, new BadNewsId(id));
        return Api.shown(line.version(), json(line));
    }

    @PostMapping("/{id}/telling")
    ResponseEntity<BadNewsJson> tell(Me me, @PathVariable long id, @RequestBody Telling input) {
        var line = lists.get(me, new BadNewsId(id));
        news.tell(
                me,
                line.id(),
                Read.channel(input.channel(), Channel.PHONE),
                Read.moment(input.at(), clock.instant()),
                Read.text(input.words()));
        return show(me, id);
    }

    private BadNewsJson json(BadNewsLine it) {
        var project = it.project();
        var contact = it.contact();
        return new BadNewsJson(
                it.id().value(),
                it.client().value(),
                project == null ? null : project.value(),
                contact == null ? null : contact.value(),
                it.aboutLabel(),
                it.what(),
                it.known(),
                it.tellBy(),
                it.owner().value(),
                it.told(),
                it.how(),
                it.took(clock.instant()),
                it.version());
    }
}
