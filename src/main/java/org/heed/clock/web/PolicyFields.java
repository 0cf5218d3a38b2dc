package org.heed.clock.web;

import org.heed.clock.CalendarId;
import org.heed.clock.ClockKind;
import org.heed.clock.Holder;
import org.heed.clock.PolicyForm;
import org.heed.clock.PolicyLists;
import org.heed.clock.Reopening;
import org.heed.clock.Severity;
import org.heed.clock.Timing;
import org.heed.clock.WarningPlan;
import org.heed.identity.Me;
import org.heed.kernel.Reason;
import org.heed.kernel.Refused;
import org.heed.kernel.web.Form;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A policy as it was typed; notes at each field what cannot be read, and then refuses. */
final class PolicyFields {

    private static final Pattern BREAK = Pattern.compile("[\\s,，、;；%％]+");

    private PolicyFields() {}

    static PolicyForm read(Form form, Me me, PolicyLists lists, boolean standard) {
        var name = standard ? "" : form.required("name", 80);
        var holder = standard ? null : holder(form, me, lists);
        var severity = standard ? null : form.choice("severity", Severity.class).orElse(null);
        var timings = timings(form);
        var shares = numbers(form, "shares", "clock.refused.shares");
        var leads = numbers(form, "leads", "clock.refused.leads");
        var repeat = form.number("repeat").map(PolicyFields::minutes).orElse(null);
        var reopening = form.choice("reopening", Reopening.class).orElse(Reopening.ANEW);
        form.done();
        var plan =
                new WarningPlan(
                        shares, leads.stream().map(it -> minutes(it.longValue())).toList(), repeat);
        return new PolicyForm(name, holder, severity, timings, plan, reopening);
    }

    /** Minutes, beyond any limit when they are more than that. */
    private static Duration minutes(long many) {
        return Duration.ofMinutes(Math.clamp(many, -1, 10_000_000));
    }

    /** A project says more than its client, so it is asked first. */
    private static @Nullable Holder holder(Form form, Me me, PolicyLists lists) {
        for (var field : List.of("project", "client")) {
            var typed = form.text(field);
            var picked = form.text(field + "Id");
            if (!typed.isEmpty() || !picked.isEmpty()) {
                var found = lists.holder(me, field, picked.isEmpty() ? typed : picked);
                if (found.isEmpty()) {
                    form.refuse(Reason.of("kernel.refused.not-a-choice", field));
                }
                return found.orElse(null);
            }
        }
        return null;
    }

    private static Map<ClockKind, Timing> timings(Form form) {
        var timings = new EnumMap<ClockKind, Timing>(ClockKind.class);
        for (var kind : ClockKind.values()) {
            var amount = form.number(kind.word());
            var measure = form.choice(kind.word() + "-measure", Measure.class);
            var calendar = form.number(kind.word() + "-calendar");
            if (amount.isPresent() && measure.isPresent()) {
                try {
                    timings.put(
                            kind,
                            new Timing(
                                    measure.get().target(amount.get()),
                                    calendar.map(CalendarId::new).orElse(null)));
                } catch (Refused refused) {
                    refused.at(kind.word()).reasons().forEach(form::refuse);
                }
            } else if (amount.isPresent()) {
                form.refuse(Reason.of("kernel.refused.missing", kind.word() + "-measure"));
            }
        }
        return timings;
    }

    private static List<Integer> numbers(Form form, String field, String refused) {
        var text = form.optional(field, 200);
        try {
            return BREAK.splitAsStream(text)
                    .filter(it -> !it.isEmpty())
                    .map(Integer::valueOf)
                    .toList();
        } catch (NumberFormatException notNumbers) {
            form.refuse(Reason.of(refused, field));
            return List.of();
        }
    }
}
