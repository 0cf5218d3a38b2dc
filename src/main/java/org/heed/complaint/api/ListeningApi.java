package org.heed.complaint.api;

import jakarta.servlet.http.HttpServletRequest;

import org.heed.client.Channel;
import org.heed.complaint.Listening;
import org.heed.complaint.ListeningForm;
import org.heed.complaint.ReadBack;
import org.heed.identity.Me;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What we heard, and whether we said it back. */
@RestController
@RequestMapping("/api/v1/complaints/{number}/listening")
class ListeningApi {

    private final Listening listening;
    private final Shown shown;

    ListeningApi(Listening listening, Shown shown) {
        this.listening = listening;
        this.shown = shown;
    }

    record ListeningInput(
            @Nullable String happened,
            @Nullable String feeling,
            @Nullable String wish,
            @Nullable String cause,
            @Nullable String promised) {}

    /** Either when, to whom and how; or {@code reason}, why it was not read back. */
    record ReadBackInput(
            @Nullable String at,
            @Nullable String to,
            @Nullable String channel,
            @Nullable String reason) {}

    /** {@code If-Match} names the listening record's own version, once there is one. */
    @PutMapping
    ResponseEntity<WorkspaceJson> record(
            Me me,
            @PathVariable String number,
            @RequestBody ListeningInput input,
            HttpServletRequest http) {
        var in = new Reading();
        var form =
                new ListeningForm(
                        in.required("happened", input.happened(), 8_000),
                        in.optional("feeling", input.feeling(), 2_000),
                        in.optional("wish", input.wish(), 4_000),
                        in.optional("cause", input.cause(), 4_000),
                        in.optional("promised", input.promised(), 4_000));
        in.done();
        return shown.after(
                me, number, http, (complaint, seen) -> listening.record(me, complaint, seen, form));
    }

    /** {@code If-Match} names the version of the listening record that was read back. */
    @PostMapping("/read-back")
    ResponseEntity<WorkspaceJson> readBack(
            Me me,
            @PathVariable String number,
            @RequestBody ReadBackInput input,
            HttpServletRequest http) {
        return shown.after(
                me,
                number,
                http,
                (complaint, seen) -> listening.readBack(me, complaint, seen, read(input)));
    }

    private static ReadBack read(ReadBackInput input) {
        var in = new Reading();
        ReadBack readBack =
                input.reason() != null
                        ? new ReadBack.NotDone(in.required("reason", input.reason(), 2_000))
                        : new ReadBack.Done(
                                in.momentRequired("at", input.at()),
                                in.required("to", input.to(), 200),
                                in.choiceRequired("channel", input.channel(), Channel.class));
        in.done();
        return readBack;
    }
}
