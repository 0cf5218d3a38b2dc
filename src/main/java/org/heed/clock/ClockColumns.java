package org.heed.clock;

import org.heed.kernel.About;
import org.heed.kernel.Subject;
import org.heed.kernel.sql.Sql;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes the columns of table clock; a new clock and a changed one have nearly the same. */
final class ClockColumns {

    private ClockColumns() {}

    static Map<String, @Nullable Object> of(Ticking clock) {
        var basis = clock.basis();
        var target = StoredTarget.of(basis.target());
        var policy = basis.policy();
        var owner = clock.owner();
        var told = clock.told();
        var paused = clock.state() instanceof ClockState.Paused it ? it : null;
        var columns = plan(basis.warnings());
        columns.put("startedAt", Sql.at(clock.startedAt()));
        columns.put("circle", clock.about().circle());
        columns.put("alongside", alongside(clock.about()));
        columns.put("owner", owner == null ? null : owner.value());
        columns.put("severity", clock.severity().word());
        columns.put("policy", policy == null ? null : policy.value());
        columns.put("unit", target.unit());
        columns.put("amount", target.amount());
        columns.put("version", basis.version().id());
        columns.put("countedFrom", Sql.at(clock.run().countedFrom()));
        columns.put("used", clock.run().used().dividedBy(ChronoUnit.MICROS.getDuration()));
        columns.put("dueAt", Sql.at(clock.dueAt()));
        columns.put("told", told.share());
        columns.put("toldLead", minutes(told.lead()));
        columns.put("repeatAt", Sql.at(told.repeatAt()));
        columns.put("nextAt", Sql.at(clock.nextAt()));
        columns.put("state", clock.state().word());
        columns.put("pausedAt", paused == null ? null : Sql.at(paused.since()));
        columns.put("pauseReason", paused == null ? null : paused.reason().word());
        return columns;
    }

    /** The warnings of a clock, or of a policy. */
    static Map<String, @Nullable Object> plan(WarningPlan plan) {
        var columns = new HashMap<String, @Nullable Object>();
        columns.put("shares", array(plan.shares()));
        columns.put("leads", array(plan.leads().stream().map(Duration::toMinutes).toList()));
        columns.put("repeat", minutes(plan.repeat()));
        return columns;
    }

    static String[] alongside(About about) {
        return about.alongside().stream().map(Subject::toString).toArray(String[]::new);
    }

    private static String[] array(List<? extends Number> numbers) {
        return numbers.stream().map(String::valueOf).toArray(String[]::new);
    }

    static @Nullable Integer minutes(@Nullable Duration time) {
        return time == null ? null : Math.toIntExact(time.toMinutes());
    }

    static @Nullable OffsetDateTime stoppedAt(ClockState state) {
        return Sql.at(
                switch (state) {
                    case ClockState.Running _, ClockState.Paused _, ClockState.Overdue _ -> null;
                    case ClockState.Met it -> it.stoppedAt();
                    case ClockState.Missed it -> it.stoppedAt();
                    case ClockState.Cancelled it -> it.stoppedAt();
                });
    }

    static @Nullable OffsetDateTime breachedAt(ClockState state) {
        return Sql.at(
                switch (state) {
                    case ClockState.Overdue it -> it.breachedAt();
                    case ClockState.Missed it -> it.breachedAt();
                    case ClockState.Running _,
                            ClockState.Paused _,
                            ClockState.Met _,
                            ClockState.Cancelled _ ->
                            null;
                });
    }

    static @Nullable Long late(ClockState state) {
        return state instanceof ClockState.Missed missed ? missed.lateBy().toSeconds() : null;
    }
}
