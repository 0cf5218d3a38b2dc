package org.heed.rhythm.api;

import com.fasterxml.jackson.annotation.JsonInclude;

import jakarta.servlet.http.HttpServletRequest;

import org.heed.identity.Me;
import org.heed.kernel.Cursor;
import org.heed.kernel.Slice;
import org.heed.kernel.web.Api;
import org.heed.rhythm.Replies;
import org.heed.rhythm.Reply;
import org.heed.rhythm.ReplyId;
import org.heed.rhythm.ReplyLists;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.time.Instant;

/** {@code /api/v1/replies}: answers that are owed, the most urgent first. */
@RestController
@RequestMapping("/api/v1/replies")
class ReplyResource {

    private final Replies replies;
    private final ReplyLists lists;

    ReplyResource(Replies replies, ReplyLists lists) {
        this.replies = replies;
        this.lists = lists;
    }

    /** The answer; with next it is a holding reply, and next becomes a promise. */
    record Answer(@Nullable String subject, @Nullable String words, @Nullable Instant next) {}

    /** Why nobody waits. */
    record Needlessness(@Nullable String why) {}

    /** Who answers. */
    record Owner(@Nullable Long owner) {}

    /** An answer that is owed, or was given. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ReplyJson(
            long id,
            long client,
            @Nullable Long project,
            @Nullable Long contact,
            String contactName,
            String channel,
            String words,
            String language,
            Instant asked,
            Instant due,
            @Nullable Long owner,
            @Nullable Instant answered,
            @Nullable String needless,
            int version) {

        static ReplyJson of(Reply it) {
            var project = it.project();
            var contact = it.contact();
            var owner = it.owner();
            return new ReplyJson(
                    it.id().value(),
                    it.client().value(),
                    project == null ? null : project.value(),
                    contact == null ? null : contact.value(),
                    it.contactName(),
                    it.channel().word(),
                    it.words(),
                    it.language().tag(),
                    it.asked(),
                    it.due(),
                    owner == null ? null : owner.value(),
                    it.answered(),
                    it.needless(),
                    it.version());
        }
    }

    /**
     * @param mine only what is mine to answer
     */
    @GetMapping
    Slice<ReplyJson> list(
            Me me,
            @RequestParam(defaultValue = "false") boolean mine,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor) {
        return lists.open(me, mine, Cursor.read(cursor, 2), Api.limit(limit)).map(ReplyJson::of);
    }

    @GetMapping("/{id}")
    ResponseEntity<ReplyJson> show(Me me, @PathVariable long id) {
        var reply = lists.get(me, new ReplyId(id));
        return Api.shown(reply.version(), ReplyJson.of(reply));
    }

    @PostMapping("/{id}/answer")
    ResponseEntity<ReplyJson> answer(
            Me me, @PathVariable long id, @RequestBody Answer input, HttpServletRequest http) {
        var reply = lists.get(me, new ReplyId(id));
        Api.matching(
                http,
                version ->
                        replies.write(
                                me,
                                reply.id(),
                                version,
                                Read.text(input.subject()),
                                Read.text(input.words()),
                                input.next()));
        return show(me, id);
    }

    @PostMapping("/{id}/needlessness")
    ResponseEntity<ReplyJson> needless(
            Me me,
            @PathVariable long id,
            @RequestBody Needlessness input,
            HttpServletRequest http) {
        var reply = lists.get(me, new ReplyId(id));
        Api.matching(
                http, version -> replies.needless(me, reply.id(), version, Read.text(input.why())));
        return show(me, id);
    }

    @PostMapping("/{id}/owner")
    ResponseEntity<ReplyJson> hand(
            Me me, @PathVariable long id, @RequestBody Owner input, HttpServletRequest http) {
        var reply = lists.get(me, new ReplyId(id));
        Api.matching(
                http,
                version -> replies.hand(me, reply.id(), version, Read.owner(me, input.owner())));
        return show(me, id);
    }
}
