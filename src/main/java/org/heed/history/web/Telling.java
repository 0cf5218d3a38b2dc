package org.heed.history.web;

import org.heed.client.ClientCard;
import org.heed.client.ClientLists;
import org.heed.history.HistoryLists;
import org.heed.history.Imports;
import org.heed.history.Moment;
import org.heed.history.Question;
import org.heed.history.Questions;
import org.heed.history.Silences;
import org.heed.history.web.HistoryPages.Mark;
import org.heed.identity.Me;
import org.heed.kernel.Cursor;
import org.heed.kernel.Reason;
import org.heed.kernel.Refused;
import org.heed.kernel.Slice;
import org.heed.kernel.web.Form;
import org.heed.project.ProjectCard;
import org.heed.project.ProjectParts;
import org.heed.project.ProjectRights;
import org.heed.rhythm.DropOff;
import org.heed.rhythm.DropOffLists;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Puts the page of a history together: what happened, and what stands between it. */
@Component
class Telling {

    private static final int ROWS = 100;
    private static final int FOLDED = 3;

    /** What was decided or came, though nobody said a word with it. */
    private static final Set<String> TELLING =
            Set.of(
                    "project.manager-named",
                    "project.joined",
                    "project.left",
                    "project.milestone-moved",
                    "project.milestone-reached",
                    "promise.broken",
                    "meeting.held");

    private final HistoryLists histories;
    private final Silences silences;
    private final Questions questions;
    private final Imports imports;
    private final DropOffLists dropOffs;
    private final ProjectParts parts;
    private final ClientLists clients;

    Telling(
            HistoryLists histories,
            Silences silences,
            Questions questions,
            Imports imports,
            DropOffLists dropOffs,
            ProjectParts parts,
            ClientLists clients) {
        this.histories = histories;
        this.silences = silences;
        this.questions = questions;
        this.imports = imports;
        this.dropOffs = dropOffs;
        this.parts = parts;
        this.clients = clients;
    }

    HistoryPages.Shown page(
            Me me,
            ProjectCard project,
            boolean clientOnly,
            @Nullable String until,
            @Nullable String cursor,
            Form form) {
        var client = clients.get(me, project.client());
        var before = end(until, me);
        var slice = histories.of(me, project.id(), clientOnly, before, cursor, ROWS);
        var asked = questions.of(me, project.id());
        var understood = dropOffs.of(me, project.client());
        return new HistoryPages.Shown(
                project,
                client,
                marks(me, project, client, slice, upper(before, cursor), asked, understood),
                clientOnly,
                until,
                slice.next() == null ? null : address(project, clientOnly, until, slice.next()),
                silences.months(me, project.id()),
                silences.longest(me, project.id()).orElse(null),
                asked,
                understood,
                parts.milestones(me, project.id()),
                imports.of(me, project.id()),
                ProjectRights.runs(me),
                form);
    }

    private List<Mark> marks(
            Me me,
            ProjectCard project,
            ClientCard client,
            Slice<Moment> slice,
            Instant upper,
            List<Question> asked,
            List<DropOff> understood) {
        var items = slice.items();
        var lower = slice.next() == null ? Instant.EPOCH : items.getLast().at();
        var marks = new ArrayList<Mark>();
        items.forEach(it -> marks.add(new Mark.Line(it)));
        silences.between(me, project.id(), lower, upper)
                .forEach(it -> marks.add(new Mark.Silence(it)));
        for (var it : understood) {
            if (it.told() != null) {
                marks.add(new Mark.Known(it, it.told()));
            }
        }
        for (var it : asked) {
            marks.add(new Mark.Pinned(it, HistoryPages.endOf(it.endsOn(), client.zone())));
        }
        marks.removeIf(it ->
                !(it instanceof Mark.Line) && (it.at().isBefore(lower) || it.at().isAfter(upper)));
        // What stands between entries comes above the entry of its moment: below it the span
        // begins.
        marks.sort(Comparator.comparing(Mark::at).reversed().thenComparingInt(Telling::rank));
        return folded(marks);
    }

    private static int rank(Mark mark) {
        return switch (mark) {
            case Mark.Known _, Mark.Pinned _ -> 0;
            case Mark.Line _, Mark.Folded _ -> 1;
            case Mark.Silence _ -> 2;
        };
    }

    /** Many small steps of ours in a row would hide what matters. */
    private static List<Mark> folded(List<Mark> marks) {
        var all = new ArrayList<Mark>();
        var small = new ArrayList<Moment>();
        for (var mark : marks) {
            if (mark instanceof Mark.Line(var moment) && isSmall(moment)) {
                small.add(moment);
            } else {
                flush(small, all);
                all.add(mark);
            }
        }
        flush(small, all);
        return all;
    }

    private static void flush(List<Moment> small, List<Mark> all) {
        if (small.size() >= FOLDED) {
            all.add(new Mark.Folded(small));
        } else {
            small.forEach(it -> all.add(new Mark.Line(it)));
        }
        small.clear();
    }

    private static boolean isSmall(Moment moment) {
        return moment instanceof Moment.Recorded(var entry)
                && !entry.clientVisible()
                && entry.quote() == null
                && !entry.kind().startsWith("handover.")
                && !TELLING.contains(entry.kind());
    }

    /** Where this part begins, at its upper end; what is pinned ahead of now stands there too. */
    private Instant upper(@Nullable Instant until, @Nullable String cursor) {
        var after = Cursor.read(cursor, 3);
        if (after != null) {
            return after.moment(0);
        }
        return until == null ? Instant.parse("9999-01-01T00:00:00Z") : until;
    }

    private static @Nullable Instant end(@Nullable String month, Me me) {
        if (month == null || month.isBlank()) {
            return null;
        }
        try {
            var next = YearMonth.parse(month).plusMonths(1);
            if (next.getYear() > 9998) {
                throw new DateTimeException("Not a year of ours");
            }
            return next.atDay(1).atStartOfDay(me.zone()).toInstant();
        } catch (DateTimeException notAMonth) {
            throw Refused.all(List.of(Reason.of("history.refused.month", "until")));
        }
    }

    private static String address(
            ProjectCard project, boolean clientOnly, @Nullable String until, String cursor) {
        var address =
                UriComponentsBuilder.fromPath(HistoryPages.home(project))
                        .queryParam("record", clientOnly ? "client" : "all")
                        .queryParam("cursor", cursor);
        return until == null
                ? address.encode().toUriString()
                : address.queryParam("until", until).encode().toUriString();
    }
}
