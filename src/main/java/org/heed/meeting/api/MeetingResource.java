package org.heed.meeting.api;

import jakarta.servlet.http.HttpServletRequest;

import org.heed.client.ClientLists;
import org.heed.conversation.Topics;
import org.heed.identity.Me;
import org.heed.kernel.Cursor;
import org.heed.kernel.Slice;
import org.heed.kernel.web.Api;
import org.heed.kernel.web.Creates;
import org.heed.meeting.AttendeeId;
import org.heed.meeting.MeetingLists;
import org.heed.meeting.Meetings;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;

/** {@code /api/v1/meetings}: planned, invited to, held, cancelled. */
@RestController
@RequestMapping("/api/v1/meetings")
class MeetingResource {

    private final Meetings meetings;
    private final MeetingLists lists;
    private final ClientLists clients;
    private final Topics topics;
    private final Api api;

    MeetingResource(
            Meetings meetings, MeetingLists lists, ClientLists clients, Topics topics, Api api) {
        this.meetings = meetings;
        this.lists = lists;
        this.clients = clients;
        this.topics = topics;
        this.api = api;
    }

    /** Who was there. */
    record Presence(@Nullable List<Long> came) {}

    /** Why. */
    record Why(@Nullable String why) {}

    /**
     * @param which ahead (the default; the next first) or over (the last first)
     * @param about number of a record, or slug of a client: then all about it, the last first
     */
    @GetMapping
    Slice<MeetingJson> list(
            Me me,
            @RequestParam(defaultValue = "ahead") String which,
            @RequestParam(required = false) @Nullable String about,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor) {
        if (about != null) {
            var matter = topics.get(me, about, "about");
            return new Slice<>(lists.of(me, matter.subject()), null).map(MeetingJson::of);
        }
        return lists.list(me, !which.equals("over"), Cursor.read(cursor, 2), Api.limit(limit))
                .map(MeetingJson::of);
    }

    @PostMapping
    @Creates(MeetingJson.class)
    ResponseEntity<String> create(
            Me me, @RequestBody MeetingInput input, HttpServletRequest request) {
        return api.create(
                request,
                me.id().value(),
                input,
                () -> {
                    var matter = topics.get(me, Read.text(input.about()), "about");
                    var client = clients.get(me, matter.client());
                    var id = meetings.plan(me, input.meeting(me, matter, client));
                    var whole = lists.get(me, id);
                    return new Api.Made(
                            "/api/v1/meetings/" + id.number(),
                            whole.card().version(),
                            MeetingJson.of(whole));
                });
    }

    @GetMapping("/{number}")
    ResponseEntity<MeetingJson> show(Me me, @PathVariable String number) {
        return Read.shown(lists, me, Read.id(number));
    }

    @PutMapping("/{number}")
    ResponseEntity<MeetingJson> change(
            Me me,
            @PathVariable String number,
            @RequestBody MeetingInput input,
            HttpServletRequest request) {
        var id = Read.id(number);
        var client = clients.get(me, lists.card(me, id).client());
        Api.matching(request, seen -> meetings.change(me, id, seen, input.plan(me, client)));
        return Read.shown(lists, me, id);
    }

    @PostMapping("/{number}/invitation")
    ResponseEntity<MeetingJson> invite(Me me, @PathVariable String number) {
        meetings.invite(me, Read.id(number));
        return Read.shown(lists, me, Read.id(number));
    }

    @PostMapping("/{number}/beginning")
    ResponseEntity<MeetingJson> start(Me me, @PathVariable String number) {
        meetings.start(me, Read.id(number));
        return Read.shown(lists, me, Read.id(number));
    }

    @PostMapping("/{number}/ending")
    ResponseEntity<MeetingJson> end(
            Me me, @PathVariable String number, @RequestBody Presence input) {
        var came = input.came() == null ? List.<Long>of() : input.came();
        meetings.end(me, Read.id(number), came.stream().map(AttendeeId::new).toList());
        return Read.shown(lists, me, Read.id(number));
    }

    @PostMapping("/{number}/cancellation")
    ResponseEntity<MeetingJson> cancel(Me me, @PathVariable String number, @RequestBody Why input) {
        meetings.cancel(me, Read.id(number), Read.text(input.why()));
        return Read.shown(lists, me, Read.id(number));
    }

    @PostMapping("/{number}/series-ending")
    ResponseEntity<MeetingJson> endSeries(Me me, @PathVariable String number) {
        meetings.endSeries(me, Read.id(number));
        return Read.shown(lists, me, Read.id(number));
    }
}
