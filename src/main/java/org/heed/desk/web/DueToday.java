package org.heed.desk.web;

import org.heed.desk.Later;
import org.heed.desk.web.DuePages.Due;
import org.heed.desk.web.DuePages.DueNow;
import org.heed.desk.web.DuePages.Put;
import org.heed.identity.Me;
import org.heed.kernel.NotFound;
import org.heed.kernel.Subject;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What is due or overdue, of any kind, the oldest breach first, each with the one thing to do about
 * it. A kind that cannot be read is named, and the others stand.
 */
@Component
class DueToday {

    static final int MOST = 20;

    private final List<DueKind> kinds;
    private final Later later;
    private final Asking asking;

    DueToday(List<DueKind> kinds, Later later, Asking asking) {
        this.kinds = kinds;
        this.later = later;
        this.asking = asking;
    }

    DueNow of(Glance at) {
        var missing = new ArrayList<String>();
        return now(at, all(at, kinds, missing), missing);
    }

    /** The same for a day whose promises stand in a list of their own. */
    DueNow besidePromises(Glance at) {
        var missing = new ArrayList<String>();
        var others = kinds.stream().filter(it -> !it.word().equals("promise")).toList();
        return now(at, all(at, others, missing), missing);
    }

    private DueNow now(Glance at, List<Due> all, List<String> missing) {
        var off = putOff(at.me());
        var here = new ArrayList<Due>();
        var away = new ArrayList<Put>();
        for (var due : all) {
            var put = off.get(due.id());
            // Of what has another moment by now, nothing was put off.
            if (put != null && put.dueAt().equals(due.at())) {
                away.add(new Put(due, put.until()));
            } else {
                here.add(due);
            }
        }
        away.sort(Comparator.comparing(Put::until));
        return new DueNow(
                here.stream().limit(MOST).toList(),
                away.stream().limit(MOST).toList(),
                missing,
                here.size() > MOST,
                "/complaints?" + (at.over() ? "" : "owner=me&") + "sort=due");
    }

    /** One of them, put off or not. */
    Due get(Glance at, Subject id) {
        return all(at, kinds, new ArrayList<>()).stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private List<Due> all(Glance at, List<DueKind> some, List<String> missing) {
        var all = new ArrayList<Due>();
        for (var kind : some) {
            var part = asking.part(at.me(), "due/" + kind.word(), () -> kind.due(at));
            if (part.isMissing()) {
                missing.add(kind.word());
            }
            all.addAll(part.or(List.of()));
        }
        all.sort(Comparator.comparing(it -> first(it, at.end())));
        return all;
    }

    /** A promise of the plan comes before what is due today, not before what is late. */
    private static Instant first(Due due, Instant end) {
        return due.kind().equals("promise") && !due.at().isBefore(end)
                ? end.minus(Duration.ofDays(1))
                : due.at();
    }

    private Map<Subject, Later.PutOff> putOff(Me me) {
        return later.of(me).stream()
                .collect(Collectors.toMap(Later.PutOff::what, Function.identity()));
    }
}
