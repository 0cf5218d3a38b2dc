package org.heed.promise;

import org.heed.identity.Me;
import org.heed.identity.Sight;
import org.heed.kernel.Cursor;
import org.heed.kernel.Language;
import org.heed.kernel.NotFound;
import org.heed.kernel.Slice;
import org.heed.kernel.Subject;
import org.heed.kernel.sql.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Looks at promises, nearest date first. */
@Service
@Transactional(readOnly = true)
public class PromiseLists {

    private static final int MOST = 200;

    private final JdbcClient jdbc;
    private final Clock clock;

    PromiseLists(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public PromiseCard get(Me me, PromiseId id) {
        return seen(me, "where p.id = :id", 1)
                .param("id", id.value())
                .query(PromiseRepository::card)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /**
     * The promises of these that I may see, nearest date first.
     *
     * @param which a constant of the code; what it names is bound by whoever asks
     */
    private JdbcClient.StatementSpec seen(Me me, String which, int limit) {
        return jdbc.sql(
                        PromiseRepository.COLUMNS
                                + which
                                + " and "
                                + Sight.of(me, "p.circle_id")
                                + " order by p.due_at, p.id limit :limit")
                .param("me", me.id().value())
                .param("limit", limit);
    }

    /** Every promise of one record, at most 200. */
    public List<PromiseCard> of(Me me, Subject about) {
        return about(me, about, "true");
    }

    /** Those of one record that still have to be kept, at most 200. */
    public List<PromiseCard> open(Me me, Subject about) {
        return about(me, about, PromiseFilter.OPEN);
    }

    /** The same of several records of one kind, in one query; at most 200. */
    public List<PromiseCard> open(Me me, String kind, Collection<Long> abouts) {
        return jdbc.sql(
                        PromiseRepository.COLUMNS
                                + "where p.about_kind = :kind and p.about_id in (:abouts) and "
                                + PromiseFilter.OPEN
                                + " and "
                                + Sight.of(me, "p.circle_id")
                                + " order by p.due_at, p.id limit 200")
                .param("kind", kind)
                .param("abouts", abouts)
                .param("me", me.id().value())
                .query(PromiseRepository::card)
                .list();
    }

    private List<PromiseCard> about(Me me, Subject about, String which) {
        return seen(me, "where p.about_kind = :kind and p.about_id = :about and " + which, MOST)
                .param("kind", about.kind())
                .param("about", about.id())
                .query(PromiseRepository::card)
                .list();
    }

    /**
     * My promises due on seven days, in my zone, kept ones included, and whatever is still to be
     * kept from before; at most 200.
     */
    public List<PromiseCard> week(Me me, LocalDate from) {
        return seen(
                        me,
                        // Two looks along my own, because one condition for both would walk
                        // through everybody's promises of these days.
                        """
                        where p.by_id = :me and p.id in (
                            (select o.id from promise o
                             where o.by_id = :me and o.due_at < :to
                                and o.state in ('open', 'at-risk', 'renegotiated') and %1$s
                             order by o.due_at, o.id limit :limit)
                            union all
                            (select o.id from promise o
                             where o.by_id = :me and o.due_at >= :from and o.due_at < :to
                                and o.state in ('kept', 'kept-late', 'broken') and %1$s
                             order by o.due_at, o.id limit :limit))
                        """
                                .formatted(Sight.of(me, "o.circle_id")),
                        MOST)
                .param("from", Sql.at(from.atStartOfDay(me.zone()).toInstant()))
                .param("to", Sql.at(from.plusDays(7).atStartOfDay(me.zone()).toInstant()))
                .query(PromiseRepository::card)
                .list();
    }

    /** My open promises whose date has passed, longest first; at most {@code limit}. */
    public List<PromiseCard> overdue(Me me, int limit) {
        return seen(me, "where p.by_id = :me and p.due_at < :now and " + PromiseFilter.OPEN, limit)
                .param("now", Sql.at(clock.instant()))
                .query(PromiseRepository::card)
                .list();
    }

    /**
     * What of mine needs me beyond its date: work on it has to begin, it stands in the plan of this
     * day, or the client has to be told something. Nearest date first, at most 200.
     */
    public List<PromiseCard> attention(Me me, LocalDate day) {
        return seen(
                        me,
                        "where p.by_id = :me and (p.tell_since is not null or "
                                + PromiseFilter.OPEN
                                + " and (p.reminded_at is not null or p.plan_on = :day))",
                        MOST)
                .param("day", day)
                .query(PromiseRepository::card)
                .list();
    }

    /**
     * What I was told of as the superior: open promises that may slip a second time, and those for
     * which help was asked. Nearest date first, at most 200.
     */
    public List<PromiseCard> toldMe(Me me) {
        return seen(
                        me,
                        "where (p.briefed_id = :me or p.help_id = :me) and " + PromiseFilter.OPEN,
                        MOST)
                .query(PromiseRepository::card)
                .list();
    }

    /** Each time its date was moved, the first first. */
    public List<PromiseSlip> slips(Me me, PromiseId id) {
        return jdbc.sql(
                        """
                        select s.was_due_at, s.due_at, s.consent, s.at, w.name as by_name
                        from promise_slip s
                        join promise p on p.id = s.promise_id
                        join v_person w on w.id = s.by_id
                        where s.promise_id = :id and %s
                        order by s.id
                        limit 200
                        """
                                .formatted(Sight.of(me, "p.circle_id")))
                .param("id", id.value())
                .param("me", me.id().value())
                .query((row, index) ->
                        new PromiseSlip(
                                Sql.instant(row, "was_due_at"),
                                Sql.instant(row, "due_at"),
                                row.getString("consent"),
                                Sql.instant(row, "at"),
                                row.getString("by_name")))
                .list();
    }

    /** The ledger: what the filter lets through, nearest date first. */
    public Slice<PromiseCard> list(Me me, PromiseFilter filter, @Nullable Cursor after, int limit) {
        var about = filter.about();
        var rows =
                jdbc.sql(
                                PromiseRepository.COLUMNS
                                        + "where "
                                        + filter.condition()
                                        + """
                                         and (:client::bigint is null or p.client_id = :client)
                                        and (:by::bigint is null or p.by_id = :by)
                                        and (:kind::text is null
                                            or p.about_kind = :kind and p.about_id = :about)
                                        and (:due::timestamptz is null
                                            or (p.due_at, p.id) > (:due, :id))
                                        and \
                                        """
                                        + Sight.of(me, "p.circle_id")
                                        + " order by p.due_at, p.id limit :limit")
                        .param("now", Sql.at(clock.instant()))
                        .param("client", filter.client())
                        .param("by", filter.by())
                        .param("kind", about == null ? null : about.kind())
                        .param("about", about == null ? null : about.id())
                        .param("due", after == null ? null : Sql.at(after.moment(0)))
                        .param("id", after == null ? null : after.number(1))
                        .param("me", me.id().value())
                        .param("limit", limit + 1)
                        .query(PromiseRepository::card)
                        .list();
        return Slice.of(rows, limit, it -> Cursor.of(it.due(), it.id().value()));
    }

    public PromiseCounts counts(Me me, Subject about) {
        return jdbc.sql(
                        """
                        select
                            count(*) filter (where p.state in ('open', 'at-risk', 'renegotiated'))
                                as open,
                            count(*) filter (where p.state = 'at-risk') as at_risk,
                            count(*) filter (where p.state in ('open', 'at-risk', 'renegotiated')
                                and p.due_at < :now) as overdue,
                            count(*) filter (where p.state = 'kept') as kept,
                            count(*) filter (where p.state = 'kept-late') as kept_late,
                            count(*) filter (where p.state = 'broken') as broken,
                            count(*) filter (where p.state = 'cancelled') as cancelled
                        from promise p
                        where p.about_kind = :kind and p.about_id = :about and \
                        """
                                + Sight.of(me, "p.circle_id"))
                .param("now", Sql.at(clock.instant()))
                .param("kind", about.kind())
                .param("about", about.id())
                .param("me", me.id().value())
                .query(PromiseCounts::row)
                .single();
    }

    /**
     * What the client of this record may see of its promises, at most 200; a cancelled one is gone.
     * Judged by whoever asks: the portal, for a contact it has let in.
     */
    public List<ClientPromise> forClient(Subject about) {
        return jdbc.sql(
                        """
                        select p.id, p.text, p.language, w.name as by_name, p.due_at,
                            p.due_at <> p.first_due_at as moved,
                            case when p.state in ('kept', 'kept-late', 'broken') then p.state
                                when p.due_at < :now then 'late'
                                else 'open' end as state,
                            case when p.state in ('kept', 'kept-late') then p.state_at end
                                as done_at
                        from promise p
                        join v_person w on w.id = p.by_id
                        where p.about_kind = :kind and p.about_id = :about and p.client_visible
                            and p.state <> 'cancelled'
                        order by p.due_at, p.id
                        limit 200
                        """)
                .param("now", Sql.at(clock.instant()))
                .param("kind", about.kind())
                .param("about", about.id())
                .query((row, index) ->
                        new ClientPromise(
                                new PromiseId(row.getLong("id")),
                                row.getString("text"),
                                Language.of(row.getString("language")).orElseThrow(),
                                row.getString("by_name"),
                                Sql.instant(row, "due_at"),
                                row.getBoolean("moved"),
                                row.getString("state"),
                                Sql.maybeInstant(row, "done_at")))
                .list();
    }
}
