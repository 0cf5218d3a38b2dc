package org.heed.conversation.api;

import org.heed.conversation.MailCard;
import org.heed.conversation.MailId;
import org.heed.conversation.MailState;
import org.heed.conversation.Outbox;
import org.heed.conversation.OutboxLists;
import org.heed.conversation.Topics;
import org.heed.identity.Me;
import org.heed.kernel.Cursor;
import org.heed.kernel.Slice;
import org.heed.kernel.web.Api;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.time.Instant;

/** {@code /api/v1/mail}: mails of ours, newest first. */
@RestController
@RequestMapping("/api/v1/mail")
class MailResource {

    private final Outbox outbox;
    private final OutboxLists lists;
    private final Topics topics;

    MailResource(Outbox outbox, OutboxLists lists, Topics topics) {
        this.outbox = outbox;
        this.lists = lists;
        this.topics = topics;
    }

    /**
     * A mail as the API shows it.
     *
     * @param state waiting, sending, retrying, sent, failed, by-hand, sent-by-hand, taken-back or
     *     held-back
     * @param why what the mail server said; none while nothing went wrong
     */
    record MailJson(
            long id,
            String kind,
            String about,
            String toName,
            String toAddress,
            String language,
            String subject,
            String words,
            String author,
            Instant writtenAt,
            String state,
            @Nullable String why,
            int attempts,
            int version) {

        static MailJson of(MailCard it) {
            return new MailJson(
                    it.id().value(),
                    it.kind().word(),
                    it.aboutLabel(),
                    it.to().name(),
                    it.to().address(),
                    it.language().tag(),
                    it.subject(),
                    it.body(),
                    it.author().name(),
                    it.writtenAt(),
                    it.state().word(),
                    switch (it.state()) {
                        case MailState.Retrying retrying -> retrying.why();
                        case MailState.Failed failed -> failed.why();
                        case MailState.Waiting _,
                                MailState.Sending _,
                                MailState.Sent _,
                                MailState.ByHand _,
                                MailState.SentByHand _,
                                MailState.TakenBack _,
                                MailState.HeldBack _ ->
                                null;
                    },
                    it.attempts(),
                    it.version());
        }
    }

    /** About one record; without one, those that wait for a person. */
    @GetMapping
    Slice<MailJson> list(
            Me me,
            @RequestParam(required = false) @Nullable String about,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor) {
        if (about == null) {
            return lists.waitingForUs(me, Cursor.read(cursor, 1), Api.limit(limit))
                    .map(MailJson::of);
        }
        var found = lists.of(me, topics.get(me, about, "about").subject());
        return new Slice<>(found, null).map(MailJson::of);
    }

    @GetMapping("/{id}")
    ResponseEntity<MailJson> show(Me me, @PathVariable long id) {
        return shown(me, new MailId(id));
    }

    /** Takes it back before it leaves. */
    @PostMapping("/{id}/recall")
    ResponseEntity<MailJson> recall(Me me, @PathVariable long id) {
        outbox.takeBack(me, new MailId(id));
        return shown(me, new MailId(id));
    }

    /** Somebody has sent it in another way. */
    @PostMapping("/{id}/hand-delivery")
    ResponseEntity<MailJson> handDelivery(Me me, @PathVariable long id) {
        outbox.sentByHand(me, new MailId(id));
        return shown(me, new MailId(id));
    }

    /** One more attempt. */
    @PostMapping("/{id}/attempts")
    ResponseEntity<MailJson> attempt(Me me, @PathVariable long id) {
        outbox.tryAgain(me, new MailId(id));
        return shown(me, new MailId(id));
    }

    private ResponseEntity<MailJson> shown(Me me, MailId id) {
        var mail = lists.get(me, id);
        return Api.shown(mail.version(), MailJson.of(mail));
    }
}
