package org.heed.rhythm;

import org.heed.client.ClientId;
import org.heed.identity.CircleId;
import org.heed.identity.PersonId;
import org.heed.kernel.Subject;
import org.heed.kernel.sql.Sql;
import org.heed.project.ProjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import tools.jackson.databind.json.JsonMapper;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps signs, and the sum of each line. A line is held before its signs are touched. */
@Repository
class RadarRepository {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    RadarRepository(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** The line of a circle, made when there is none. */
    long line(
            CircleId circle,
            ClientId client,
            @Nullable ProjectId project,
            @Nullable PersonId owner) {
        return jdbc.sql(
                        """
                        insert into radar_line (circle_id, client_id, project_id, owner_id)
                        values (:circle, :client, :project, coalesce(:owner::bigint,
                            (select p.manager_id from v_project p where p.id = :project),
                            (select min(s.person_id) from v_seat s where s.circle_id = :circle)))
                        on conflict (circle_id) do update
                        set owner_id = coalesce(radar_line.owner_id, excluded.owner_id)
                        returning id
                        """)
                .param("circle", circle.value())
                .param("client", client.value())
                .param("project", project == null ? null : project.value())
                .param("owner", owner == null ? null : owner.value())
                .query(Long.class)
                .single();
    }

    /** Holds every line that is going to change, in one order, so that nobody waits in a circle. */
    void hold(List<Long> circles, List<Subject> sources) {
        jdbc.sql(
                        """
                        select l.id
                        from radar_line l
                        where l.circle_id = any (:circles)
                            or l.id in (
                                select s.line_id
                                from radar_sign s
                                join unnest(:kinds::text[], :ids::bigint[]) as o (kind, id)
                                    on s.source_kind = o.kind and s.source_id = o.id)
                        order by l.id
                        for update
                        """)
                .param("circles", circles.toArray(Long[]::new))
                .param("kinds", sources.stream().map(Subject::kind).toArray(String[]::new))
                .param("ids", sources.stream().map(Subject::id).toArray(Long[]::new))
                .query((row, index) -> row.getLong(1))
                .list();
    }

    /** Writes the sign, or over the same one. */
    void put(long line, Sign sign, boolean counted) {
        var contact = sign.contact();
        jdbc.sql(
                        """
                        insert into radar_sign (line_id, kind, source_kind, source_id, contact_id,
                            since, counted, weight, alone, facts, url)
                        values (:line, :kind, :sourceKind, :source, :contact,
                            :since, :counted, :weight, :alone, :facts::jsonb, :url)
                        on conflict (source_kind, source_id, kind, contact_id) do update
                        set line_id = excluded.line_id, since = excluded.since,
                            counted = excluded.counted, weight = excluded.weight,
                            alone = excluded.alone, facts = excluded.facts, url = excluded.url
                        """)
                .param("line", line)
                .param("kind", sign.kind().word())
                .param("sourceKind", sign.source().kind())
                .param("source", sign.source().id())
                .param("contact", contact == null ? null : contact.value())
                .param("since", Sql.at(sign.since()))
                .param("counted", counted)
                .param("weight", sign.kind().weight())
                .param("alone", sign.kind().alone())
                .param("facts", json.writeValueAsString(sign.facts()))
                .param("url", sign.url())
                .update();
    }

    /** Whose client the signs of a source are about; none when it has none. */
    Optional<ClientId> clientOf(Subject source) {
        return jdbc.sql(
                        """
                        select l.client_id
                        from radar_sign s
                        join radar_line l on l.id = s.line_id
                        where s.source_kind = :sourceKind and s.source_id = :source
                        limit 1
                        """)
                .param("sourceKind", source.kind())
                .param("source", source.id())
                .query((row, index) -> new ClientId(row.getLong("client_id")))
                .optional();
    }

    void move(Subject source, long line) {
        jdbc.sql(
                        """
                        update radar_sign set line_id = :line
                        where source_kind = :sourceKind and source_id = :source
                        """)
                .param("line", line)
                .param("sourceKind", source.kind())
                .param("source", source.id())
                .update();
    }

    /** The lines on which a source has signs of a kind, or of any. */
    List<Long> linesOf(Subject source, @Nullable SignKind kind) {
        return jdbc.sql(
                        """
                        select distinct line_id
                        from radar_sign
                        where source_kind = :sourceKind and source_id = :source
                            and (:kind::text is null or kind = :kind)
                        """)
                .param("sourceKind", source.kind())
                .param("source", source.id())
                .param("kind", kind == null ? null : kind.word())
                .query((row, index) -> row.getLong(1))
                .list();
    }

    void remove(Subject source, @Nullable SignKind kind) {
        jdbc.sql(
                        """
                        delete from radar_sign
                        where source_kind = :sourceKind and source_id = :source
                            and (:kind::text is null or kind = :kind)
                        """)
                .param("sourceKind", source.kind())
                .param("source", source.id())
                .param("kind", kind == null ? null : kind.word())
                .update();
    }

    /**
     * Makes the sum of a held line anew. One that appears has a new date to act by, and what
     * somebody once decided to do about it is over.
     */
    void sum(long line, Instant actBy) {
        jdbc.sql(
                        """
                        with signs as (
                            select coalesce(sum(s.weight), 0) as weight,
                                count(*) filter (where s.alone) as grounds,
                                min(s.since) filter (where s.alone) as since
                            from radar_sign s
                            where s.line_id = :line and s.counted)
                        update radar_line l
                        set weight = signs.weight, grounds = signs.grounds, since = signs.since,
                            act_by = case when signs.grounds = 0 then null
                                when l.grounds = 0 then :actBy::timestamptz
                                else l.act_by end,
                            step = case when l.grounds = 0 then '' else l.step end
                        from signs
                        where l.id = :line
                        """)
                .param("line", line)
                .param("actBy", Sql.at(actBy))
                .update();
    }

    /** Counts the signs of one line that have come due; none when no line has any nobody holds. */
    Optional<Long> countDue(Instant now) {
        var line =
                jdbc.sql(
                                """
                                select l.id
                                from radar_sign s
                                join radar_line l on l.id = s.line_id
                                where not s.counted and s.since <= :now
                                order by s.since
                                limit 1
                                for update of l skip locked
                                """)
                        .param("now", Sql.at(now))
                        .query(Long.class)
                        .optional();
        line.ifPresent(id -> count(id, now));
        return line;
    }

    /** A promise that is late is no longer merely open. */
    private void count(long line, Instant now) {
        jdbc.sql(
                        """
                        update radar_sign set counted = true
                        where line_id = :line and not counted and since <= :now
                        """)
                .param("line", line)
                .param("now", Sql.at(now))
                .update();
        jdbc.sql(
                        """
                        delete from radar_sign o
                        using radar_sign n
                        where o.line_id = :line and o.kind = 'promise-open'
                            and n.line_id = :line and n.kind = 'promise-late' and n.counted
                            and n.source_kind = o.source_kind and n.source_id = o.source_id
                        """)
                .param("line", line)
                .update();
    }

    /**
     * A line that came or went and was not announced, held and marked; none when there is none that
     * nobody holds.
     *
     * @param busy lines that somebody else is writing to
     */
    Optional<Long> tellOne(List<Long> busy) {
        return jdbc.sql(
                        """
                        update radar_line set told = not told
                        where id = (
                            select l.id from radar_line l
                            where (l.grounds > 0) <> l.told and l.id <> all (:busy)
                            order by l.id
                            limit 1
                            for update skip locked)
                        returning id
                        """)
                .param("busy", busy.toArray(Long[]::new))
                .query(Long.class)
                .optional();
    }
}
