package org.heed.desk.web;

import org.heed.client.ClientLists;
import org.heed.client.ClientRights;
import org.heed.clock.ClockLists;
import org.heed.complaint.ActionLine;
import org.heed.escalation.Warnings;
import org.heed.kernel.web.Form;
import org.heed.meeting.MeetingLists;
import org.heed.promise.PromiseDay;
import org.heed.promise.PromiseDays;
import org.heed.promise.PromiseLists;
import org.heed.rhythm.RhythmLists;
import org.springframework.stereotype.Component;

import java.time.LocalTime;
import java.time.temporal.IsoFields;
import java.util.List;

/** Asks the doors of the rooms below for each part of Today, one after the other. */
@Component
class TodayParts {

    private static final int AHEAD = 5;
    private static final int SILENT = 5;

    private final PromiseLists promises;
    private final PromiseDays days;
    private final Warnings warnings;
    private final ClockLists clocks;
    private final ClientLists clients;
    private final RhythmLists rhythms;
    private final MeetingLists meetings;
    private final DueToday due;
    private final OthersTurn others;
    private final EveningPart evening;
    private final LeadingParts leading;
    private final Asking asking;

    TodayParts(
            PromiseLists promises,
            PromiseDays days,
            Warnings warnings,
            ClockLists clocks,
            ClientLists clients,
            RhythmLists rhythms,
            MeetingLists meetings,
            DueToday due,
            OthersTurn others,
            EveningPart evening,
            LeadingParts leading,
            Asking asking) {
        this.promises = promises;
        this.days = days;
        this.warnings = warnings;
        this.clocks = clocks;
        this.clients = clients;
        this.rhythms = rhythms;
        this.meetings = meetings;
        this.due = due;
        this.others = others;
        this.evening = evening;
        this.leading = leading;
        this.asking = asking;
    }

    TodayPages.Today of(Glance at, Form form) {
        var me = at.me();
        var owed = asking.part(me, "due", () -> due.of(at));
        var lines = owed.isMissing() ? 0 : owed.get().due().size() + owed.get().later().size();
        return new TodayPages.Today(
                part(LocalTime.ofInstant(at.now(), me.zone())),
                at.over(),
                at.day().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR),
                asking.part(me, "as-of", clocks::lookedAtUntil),
                asking.part(me, "review", () -> evening.of(at)),
                owed,
                asking.part(me, "silent", () -> rhythms.goingSilent(me, SILENT)),
                lines == 0 && ClientRights.keeps(me) && clients.picker(me, "", 1).isEmpty(),
                at.leads() ? leading.of(at) : null,
                asking.part(me, "ahead", () -> ahead(at)),
                asking.part(me, "week", () -> week(at)),
                asking.part(me, "meetings", () -> meetings.ofDay(me, at.day())),
                asking.part(me, "waiting", () -> others.of(at)),
                asking.part(me, "warnings", () -> warnings.list(me)),
                asking.part(me, "kept", () -> days.kept(me, at.day().minusDays(1))),
                LaterTimes.of(at.now().atZone(me.zone())),
                form);
    }

    private static List<ActionLine> ahead(Glance at) {
        return at.actions().get().stream()
                .filter(it -> it.dueOn().isAfter(at.day()))
                .limit(AHEAD)
                .toList();
    }

    private List<PromiseDay> week(Glance at) {
        return PromiseDay.week(at.day(), at.me().zone(), promises.week(at.me(), at.day()));
    }

    private static String part(LocalTime time) {
        var hour = time.getHour();
        if (hour < 5 || hour >= 22) {
            return "night";
        } else if (hour < 12) {
            return "morning";
        } else {
            return hour < 18 ? "afternoon" : "evening";
        }
    }
}
