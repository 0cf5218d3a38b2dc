package org.heed.history;

import org.heed.identity.Me;
import org.heed.kernel.Cursor;
import org.heed.kernel.Slice;
import org.heed.project.ProjectId;
import org.heed.project.ProjectLists;
import org.heed.timeline.Chronicle;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Looks at what happened on a project, the latest first. Of what happened at one moment the
 * recorded comes before what was read from files, and the younger before the older.
 */
@Service
@Transactional(readOnly = true)
public class HistoryLists {

    /** How many entries a span offers as evidence. */
    public static final int OFFERED = 200;

    private static final Instant END = Instant.parse("9999-01-01T00:00:00Z");
    private static final Comparator<Moment> LATEST_FIRST =
            Comparator.comparing(Moment::at)
                    .reversed()
                    .thenComparing(it -> it instanceof Moment.Recorded ? 0 : 1)
                    .thenComparing(
                            it -> Evidence.Pick.of(it.word()).id(), Comparator.reverseOrder());

    private final Chronicle chronicle;
    private final ItemRepository items;
    private final ProjectLists projects;

    HistoryLists(Chronicle chronicle, ItemRepository items, ProjectLists projects) {
        this.chronicle = chronicle;
        this.items = items;
        this.projects = projects;
    }

    /**
     * @param until only what happened before; none for all
     * @param clientOnly only what the client may read
     * @throws org.heed.kernel.Refused {@code kernel.refused.cursor}
     */
    public Slice<Moment> of(
            Me me,
            ProjectId id,
            boolean clientOnly,
            @Nullable Instant until,
            @Nullable String cursor,
            int limit) {
        var project = projects.get(me, id).id();
        var after = Cursor.read(cursor, 3);
        var from = after == null ? until == null ? END : until : after.moment(0);
        // Nothing has id 0: before the first of a moment nothing of that moment is left.
        long entry = after == null ? 0 : after.text(1).equals("entry") ? after.number(2) : 0;
        long item =
                after == null ? 0 : after.text(1).equals("item") ? after.number(2) : Long.MAX_VALUE;
        var all = new ArrayList<Moment>();
        chronicle
                .before(me, project.subject(), from, entry, clientOnly, limit + 1)
                .forEach(it -> all.add(new Moment.Recorded(it)));
        items.before(me, project, from, item, clientOnly, limit + 1)
                .forEach(it -> all.add(new Moment.Read(it)));
        all.sort(LATEST_FIRST);
        return Slice.of(all.subList(0, Math.min(all.size(), limit + 1)), limit, Moment::cursor);
    }

    /** Of a span, what answers may rest on, the latest first; at most {@link #OFFERED}. */
    public List<Moment> within(Me me, ProjectId id, Instant from, Instant until) {
        return of(me, id, false, until, null, OFFERED).items().stream()
                .filter(it -> !it.at().isBefore(from))
                .toList();
    }

    /** Those that stand in this project's history, the latest first. */
    public List<Moment> among(Me me, ProjectId id, Collection<Evidence.Pick> picks) {
        var project = projects.get(me, id).id();
        var all = new ArrayList<Moment>();
        chronicle
                .among(
                        me,
                        project.subject(),
                        picks.stream().filter(Evidence.Pick::entry).map(Evidence.Pick::id).toList())
                .forEach(it -> all.add(new Moment.Recorded(it)));
        items.among(
                        me,
                        project,
                        picks.stream().filter(it -> !it.entry()).map(Evidence.Pick::id).toList())
                .forEach(it -> all.add(new Moment.Read(it)));
        all.sort(LATEST_FIRST);
        return List.copyOf(all);
    }
}
