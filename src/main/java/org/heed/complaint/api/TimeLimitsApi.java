package org.heed.complaint.api;

import org.heed.clock.ClockKind;
import org.heed.clock.PauseReason;
import org.heed.complaint.ComplaintNumber;
import org.heed.complaint.TimeLimits;
import org.heed.identity.Me;
import org.heed.kernel.NotFound;
import org.heed.kernel.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.util.Arrays;

/** The clocks of a complaint: seen, paused, gone on, their warnings acknowledged. */
@RestController
@RequestMapping("/api/v1/complaints/{number}/clocks")
class TimeLimitsApi {

    private final TimeLimits limits;
    private final Shown shown;

    TimeLimitsApi(TimeLimits limits, Shown shown) {
        this.limits = limits;
        this.shown = shown;
    }

    /** {@code reason}: {@code client}, or {@code third-party} as agreed with the client. */
    record PauseInput(@Nullable String reason, @Nullable String note) {}

    /** Every clock it ever had, in the order they started. */
    @GetMapping
    Slice<ClockJson> list(Me me, @PathVariable String number) {
        var lines = limits.list(me, shown.card(me, number));
        return new Slice<>(lines.stream().map(ClockJson::of).toList(), null);
    }

    /** The newest clock of a kind. */
    @GetMapping("/{kind}")
    ClockJson show(Me me, @PathVariable String number, @PathVariable String kind) {
        var of = kind(kind);
        return limits.list(me, shown.card(me, number)).reversed().stream()
                .filter(it -> it.kind() == of)
                .findFirst()
                .map(ClockJson::of)
                .orElseThrow(NotFound::new);
    }

    @PostMapping("/{kind}/pause")
    ClockJson pause(
            Me me,
            @PathVariable String number,
            @PathVariable String kind,
            @RequestBody PauseInput input) {
        var of = kind(kind);
        var complaint = complaint(me, number);
        var in = new Reading();
        var reason = in.choiceRequired("reason", input.reason(), PauseReason.class);
        var note = in.optional("note", input.note(), 2_000);
        in.done();
        limits.pause(me, complaint, of, reason, note);
        return show(me, number, kind);
    }

    /** It goes on; its new due moment is in the answer. */
    @DeleteMapping("/{kind}/pause")
    ClockJson goOn(Me me, @PathVariable String number, @PathVariable String kind) {
        limits.goOn(me, complaint(me, number), kind(kind));
        return show(me, number, kind);
    }

    /** The last warning was seen, and does not come again. */
    @PostMapping("/{kind}/acknowledgement")
    ClockJson acknowledge(Me me, @PathVariable String number, @PathVariable String kind) {
        limits.acknowledge(me, complaint(me, number), kind(kind));
        return show(me, number, kind);
    }

    private ComplaintNumber complaint(Me me, String number) {
        return shown.card(me, number).number();
    }

    private static ClockKind kind(String word) {
        return Arrays.stream(ClockKind.values())
                .filter(kind -> kind.word().equals(word))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
