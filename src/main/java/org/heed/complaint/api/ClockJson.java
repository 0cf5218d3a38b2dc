package org.heed.complaint.api;

import org.heed.clock.ClockLine;
import org.heed.clock.ClockState;
import org.heed.clock.WarningLine;
import org.heed.clock.WarningStep;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;

/**
 * A clock of a complaint as programs see it. Durations are ISO 8601.
 *
 * @param policy name of the policy that gave its length, or {@code standard: <severity>}; none when
 *     somebody named the moment
 * @param waited how long the client has waited, by the wall clock; no pause shortens it
 * @param pausedAt since when it stands still, and {@code pauseReason} why
 */
record ClockJson(
        String kind,
        String severity,
        String state,
        @Nullable String policy,
        Instant startedAt,
        Instant dueAt,
        int shareGone,
        Duration lateBy,
        Duration waited,
        @Nullable Instant pausedAt,
        @Nullable String pauseReason,
        @Nullable WarningJson warning) {

    static ClockJson of(ClockLine line) {
        var paused = line.state() instanceof ClockState.Paused it ? it : null;
        var warning = line.warning();
        return new ClockJson(
                line.kind().word(),
                line.severity().word(),
                line.state().word(),
                policy(line),
                line.startedAt(),
                line.dueAt(),
                line.shareGone(),
                line.lateBy(),
                line.waited(),
                paused == null ? null : paused.since(),
                paused == null ? null : paused.reason().word(),
                warning == null ? null : WarningJson.of(warning));
    }

    private static @Nullable String policy(ClockLine line) {
        var because = line.because();
        if (because == null) {
            return null;
        }
        return because.name() == null ? "standard: " + line.severity().word() : because.name();
    }

    /**
     * The last warning.
     *
     * @param share percent of the time gone, 100 for the breach; or {@code left}
     * @param acknowledgedBy inner id of who has seen it; none while nobody has
     */
    record WarningJson(
            @Nullable Integer share,
            @Nullable Duration left,
            Instant toldAt,
            @Nullable Long acknowledgedBy,
            @Nullable Instant acknowledgedAt) {

        static WarningJson of(WarningLine warning) {
            var seen = warning.seen();
            return new WarningJson(
                    warning.step() instanceof WarningStep.Share(var percent) ? percent : null,
                    warning.step() instanceof WarningStep.Ahead(var left) ? left : null,
                    warning.toldAt(),
                    seen == null ? null : seen.by().value(),
                    seen == null ? null : seen.at());
        }
    }
}
