package org.heed.clock.web;

import org.heed.clock.CalendarId;
import org.heed.clock.CalendarLine;
import org.heed.clock.ClockKind;
import org.heed.clock.Holder;
import org.heed.clock.Policy;
import org.heed.clock.Timing;
import org.heed.clock.web.ClockPages.PolicyEdit;
import org.heed.clock.web.ClockPages.PolicyRow;
import org.heed.clock.web.ClockPages.TimingView;
import org.heed.kernel.web.Form;
import org.heed.kernel.web.Option;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A policy as its pages show it. */
final class PolicyViews {

    private PolicyViews() {}

    static PolicyRow row(Policy policy, List<CalendarLine> calendars) {
        var severity = policy.severity();
        var holder = policy.holder();
        return new PolicyRow(
                policy.id().value(),
                policy.version(),
                policy.standard(),
                policy.name(),
                holder == null ? null : holder.label(),
                severity == null ? null : severity.word(),
                timings(policy, calendars).stream()
                        .filter(it -> !it.measure().equals("none"))
                        .toList(),
                list(policy.warnings().shares()),
                leads(policy),
                minutes(policy.warnings().repeat()));
    }

    /** {@code known} when it is being edited; else it is what a new one is copied from. */
    static PolicyEdit edit(Form form, Policy policy, List<CalendarLine> calendars, boolean known) {
        var severity = policy.severity();
        return new PolicyEdit(
                form,
                known ? policy.id().value() : null,
                known ? policy.version() : 0,
                known && policy.standard(),
                known ? policy.name() : null,
                known ? label(policy.holder(), "client") : null,
                known ? label(policy.holder(), "project") : null,
                severity == null || !known ? null : severity.word(),
                timings(policy, calendars),
                calendars.stream()
                        .map(it -> Option.of(Long.toString(it.id().value()), it.name()))
                        .toList(),
                list(policy.warnings().shares()),
                leads(policy),
                minutes(policy.warnings().repeat()),
                policy.reopening().word());
    }

    private static @Nullable String label(@Nullable Holder holder, String kind) {
        return holder != null && holder.subject().kind().equals(kind) ? holder.label() : null;
    }

    private static List<TimingView> timings(Policy policy, List<CalendarLine> calendars) {
        return Arrays.stream(ClockKind.values())
                .map(kind -> timing(kind, policy.timings().get(kind), calendars))
                .toList();
    }

    private static TimingView timing(
            ClockKind kind, @Nullable Timing timing, List<CalendarLine> calendars) {
        if (timing == null) {
            return new TimingView(kind.word(), "none", 0, null, null);
        }
        var amount = Measure.of(timing.target());
        var calendar = timing.calendar();
        return new TimingView(
                kind.word(),
                Form.slug(amount.measure()),
                amount.number(),
                calendar == null ? null : calendar.value(),
                calendar == null ? null : name(calendar, calendars));
    }

    private static @Nullable String name(CalendarId id, List<CalendarLine> calendars) {
        return calendars.stream()
                .filter(it -> it.id().equals(id))
                .map(CalendarLine::name)
                .findFirst()
                .orElse(null);
    }

    private static String leads(Policy policy) {
        return list(policy.warnings().leads().stream().map(Duration::toMinutes).toList());
    }

    private static @Nullable Long minutes(@Nullable Duration time) {
        return time == null ? null : time.toMinutes();
    }

    private static String list(List<? extends Number> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
