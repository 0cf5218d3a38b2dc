package org.heed.rhythm;

import org.heed.client.Channel;
import org.heed.client.ClientId;
import org.heed.client.ContactId;
import org.heed.identity.CircleId;
import org.heed.identity.Me;
import org.heed.identity.PersonId;
import org.heed.identity.Sight;
import org.heed.kernel.Cursor;
import org.heed.kernel.Language;
import org.heed.kernel.NotFound;
import org.heed.kernel.Slice;
import org.heed.kernel.sql.Sql;
import org.heed.project.ProjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Looks at rhythms, the longest silence first, each with its last thirty days, in one query. */
@Service
@Transactional(readOnly = true)
public class RhythmLists {

    /** With one contact: of the project, else of all. */
    static final String WITH =
            "r.contact_id = :contact and (r.project_id = :project or r.project_id is null)";

    /** How far ahead the next contacts are looked for. */
    static final Duration AHEAD = Duration.ofDays(3);

    private static final String SOON = "r.due_at > :now and r.due_at <= :soon";
    private static final String AFTER = " and (r.due_at, r.id) > (:due, :id)";
    private static final int MOST = 100;

    private final JdbcClient jdbc;
    private final Signs signs;
    private final Clock clock;

    RhythmLists(JdbcClient jdbc, Signs signs, Clock clock) {
        this.jdbc = jdbc;
        this.signs = signs;
        this.clock = clock;
    }

    public RhythmLine get(Me me, RhythmId id) {
        return seen(me, "r.id = :id", 1)
                .param("id", id.value())
                .query(this::line)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /**
     * Those who hear too little from us, or will within a day, the longest silence first: for
     * Today.
     */
    public List<RhythmLine> goingSilent(Me me, int limit) {
        return seen(me, "r.due_at <= :soon", limit)
                .param("soon", Sql.at(clock.instant().plus(Duration.ofDays(1))))
                .query(this::line)
                .list();
    }

    /**
     * Whom to speak with before it is a silence: rhythms due within {@link #AHEAD} and not yet
     * over, the next one first. Who is over is on the radar, and not here. Source: R041.
     */
    public Slice<RhythmLine> soon(Me me, @Nullable Cursor after, int limit) {
        var now = clock.instant();
        var rows =
                seen(me, after == null ? SOON : SOON + AFTER, limit + 1)
                        .param("now", Sql.at(now))
                        .param("soon", Sql.at(now.plus(AHEAD)))
                        .param("due", after == null ? null : Sql.at(after.moment(0)))
                        .param("id", after == null ? null : after.number(1))
                        .query(this::line)
                        .list();
        return Slice.of(rows, limit, it -> Cursor.of(it.due(), it.id().value()));
    }

    /** The rhythms of a client; of one project of it when that is named; at most 100. */
    public List<RhythmLine> of(Me me, ClientId client, @Nullable ProjectId project) {
        return seen(
                        me,
                        "r.client_id = :client and (:project::bigint is null"
                                + " or r.project_id = :project or r.project_id is null)",
                        MOST)
                .param("client", client.value())
                .param("project", project == null ? null : project.value())
                .query(this::line)
                .list();
    }

    /** Which rhythm holds with a contact on a matter: the project's, else the one of all. */
    public List<RhythmLine> with(Me me, ContactId contact, @Nullable ProjectId project) {
        return seen(me, WITH, 2)
                .param("contact", contact.value())
                .param("project", project == null ? null : project.value())
                .query(this::line)
                .list();
    }

    /**
     * @param which a constant of the code; what it names is bound by whoever asks
     */
    private JdbcClient.StatementSpec seen(Me me, String which, int limit) {
        return jdbc.sql(sql(me, which))
                .param("from", Sql.at(from()))
                .param("me", me.id().value())
                .param("limit", limit);
    }

    /** The rhythms of these that somebody sees; names {@code from}, {@code me}, {@code limit}. */
    static String sql(Me me, String which) {
        return """
        select r.id, r.circle_id, r.client_id, c.slug, c.short_name, c.language,
            r.project_id, coalesce(p.number, '') as project_number,
            coalesce(p.name, '') as project_name, r.contact_id,
            o.name as contact_name, r.every_days, r.agreed,
            coalesce(r.channel, o.channel, c.channel) as channel, r.owner_id,
            coalesce(w.name, '') as owner_name, r.last_out_at, r.last_in_at,
            r.last_two_way_at, r.begun_at, r.due_at, r.version, t.ticks
        from rhythm r
        join v_client c on c.id = r.client_id
        join v_contact o on o.id = r.contact_id
        left join v_project p on p.id = r.project_id
        left join v_person w on w.id = r.owner_id
        left join lateral (
            select json_agg(json_build_object('at', k.at, 'out', k.out)
                order by k.at) as ticks
            from (
                select s.at, s.direction = 'out' as out
                from v_touchpoint s
                where s.contact_id = r.contact_id and s.at > :from
                    and (r.project_id is null or s.project_id = r.project_id)
                    and %s
                order by s.at desc
                limit 60
            ) k
        ) t on true
        where r.stopped_at is null and %s and %s
        order by r.due_at, r.id
        limit :limit
        """
                .formatted(Sight.of(me, "s.circle_id"), which, Sight.of(me, "r.circle_id"));
    }

    /** From when the ticks of a strip are read. */
    Instant from() {
        return clock.instant().minus(Duration.ofDays(RhythmLine.DAYS));
    }

    RhythmLine line(ResultSet row, int index) throws SQLException {
        var project = Sql.maybeLong(row, "project_id");
        var owner = Sql.maybeLong(row, "owner_id");
        return new RhythmLine(
                new RhythmId(row.getLong("id")),
                new CircleId(row.getLong("circle_id")),
                new ClientId(row.getLong("client_id")),
                row.getString("slug"),
                row.getString("short_name"),
                Language.of(row.getString("language")).orElseThrow(),
                project == null ? null : new ProjectId(project),
                row.getString("project_number"),
                row.getString("project_name"),
                new ContactId(row.getLong("contact_id")),
                row.getString("contact_name"),
                row.getInt("every_days"),
                row.getBoolean("agreed"),
                Channel.of(row.getString("channel")).orElseThrow(),
                owner == null ? null : new PersonId(owner),
                row.getString("owner_name"),
                Sql.maybeInstant(row, "last_out_at"),
                Sql.maybeInstant(row, "last_in_at"),
                Sql.maybeInstant(row, "last_two_way_at"),
                Sql.instant(row, "begun_at"),
                Sql.instant(row, "due_at"),
                signs.ticks(row.getString("ticks")),
                row.getInt("version"));
    }
}
