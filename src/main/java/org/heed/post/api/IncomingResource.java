package org.heed.post.api;

import org.heed.identity.Me;
import org.heed.kernel.Cursor;
import org.heed.kernel.Refused;
import org.heed.kernel.Slice;
import org.heed.kernel.web.Api;
import org.heed.post.Arrivals;
import org.heed.post.IncomingId;
import org.heed.post.IncomingLists;
import org.heed.post.Letter;
import org.heed.post.LetterLine;
import org.heed.post.Remark;
import org.heed.post.Standing;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.net.URI;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Mail that comes in: handed in raw at {@code POST /api/v1/mail}, read at {@code
 * /api/v1/incoming-mail}, newest first.
 */
@RestController
class IncomingResource {

    private final Arrivals arrivals;
    private final IncomingLists lists;

    IncomingResource(Arrivals arrivals, IncomingLists lists) {
        this.arrivals = arrivals;
        this.lists = lists;
    }

    /**
     * What was kept.
     *
     * @param again whether the same bytes had been handed in before; they count once
     */
    record KeptJson(long id, boolean again) {}

    /** A row of a list. */
    record LineJson(
            long id,
            String kind,
            String standing,
            String subject,
            String fromName,
            String fromAddress,
            String sureness,
            List<String> remarks,
            String client,
            @Nullable String about,
            Instant reachedAt) {

        static LineJson of(LetterLine it) {
            return new LineJson(
                    it.id().value(),
                    it.kind().word(),
                    it.standing().word(),
                    it.subject(),
                    it.fromName(),
                    it.fromAddress(),
                    it.sureness().word(),
                    words(it.remarks()),
                    it.clientName(),
                    it.about(),
                    it.reachedAt());
        }
    }

    /** A whole mail; words are what is new in it, quoted what it answers. */
    record MailJson(
            LineJson mail, String words, String quoted, String language, List<FileJson> files) {}

    /** A file that came with it; size in bytes. */
    record FileJson(int position, String name, String type, long size, @Nullable Long document) {}

    private static List<String> words(Set<Remark> remarks) {
        return remarks.stream().map(Remark::word).sorted().toList();
    }

    /**
     * Hands in one mail as it came over the wire. It is kept when the answer is 202, and sorted
     * within seconds; the same bytes again are the same mail.
     */
    @PostMapping(
            path = "/api/v1/mail",
            consumes = {"message/rfc822", "application/octet-stream"})
    ResponseEntity<KeptJson> hand(Me me, @RequestBody byte[] raw) {
        var kept = arrivals.hand(me, raw);
        var id = kept.id().value();
        return ResponseEntity.accepted()
                .location(URI.create("/api/v1/incoming-mail/" + id))
                .body(new KeptJson(id, kept.again()));
    }

    /** Those of one standing; those that wait for a person when none is said. */
    @GetMapping("/api/v1/incoming-mail")
    Slice<LineJson> list(
            Me me,
            @RequestParam(defaultValue = "waiting") String standing,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor) {
        var which =
                Arrays.stream(Standing.values())
                        .filter(it -> it.word().equals(standing))
                        .findFirst()
                        .orElseThrow(() ->
                                Refused.because("kernel.refused.not-a-choice").at("standing"));
        return lists.of(me, which, Cursor.read(cursor, 1), Api.limit(limit)).map(LineJson::of);
    }

    @GetMapping("/api/v1/incoming-mail/{id}")
    ResponseEntity<MailJson> show(Me me, @PathVariable long id) {
        var letter = lists.get(me, new IncomingId(id));
        var line = LineJson.of(lists.line(me, letter.id()));
        return Api.shown(letter.version(), json(line, letter));
    }

    private static MailJson json(LineJson line, Letter it) {
        return new MailJson(
                line,
                it.words(),
                it.quoted(),
                it.language().tag(),
                it.files().stream()
                        .map(file ->
                                new FileJson(
                                        file.position(),
                                        file.name(),
                                        file.type(),
                                        file.size(),
                                        file.document()))
                        .toList());
    }
}
