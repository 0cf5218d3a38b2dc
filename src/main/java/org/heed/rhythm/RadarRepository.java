package org.heed.rhythm;

import org.heed.kernel.Subject;
import org.heed.kernel.sql.Sql;
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

    /** The line of a circle, made when there is none, and held to the end of the transaction. */
    long line(Sign sign) {
        var project = sign.project();
        var owner = sign.owner();
        return jdbc.sql(
                        """
                        insert into radar_line (circle_id, client_id, project_id, owner_id)
                        values (:circle, :client, :project, coalesce(:owner,
                            (select p.manager_id from v_project p where p.id = :project)))
                        on conflict (circle_id) do update
                        set owner_id = coalesce(radar_line.owner_id, excluded.owner_id)
                        returning id
                        """)
                .param("circle", sign.circle().value())
                .param("client", sign.client().value())
                .param("project", project == null ? null : project.value())
                .param("owner", owner == null ? null : owner.value())
                .query(Long.class)
                .single();
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

    /** The lines on which a source has signs of a kind, or of any; in the order of locking. */
    List<Long> linesOf(Subject source, @Nullable SignKind kind) {
        return jdbc.sql(
                        """
                        select l.id
                        from radar_line l
                        where l.id in (
                            select s.line_id from radar_sign s
                            where s.source_kind = :sourceKind and s.source_id = :source
                                and (:kind::text is null or s.kind = :kind))
                        order by l.id
                        for update
                        """)
                .param("sourceKind", source.kind())
                .param("source", source.id())
                .param("kind", kind == null ? null : kind.word())
                .query(Long.class)
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
     * How a line stood and stands after its sum was made anew.
     *
     * @param before how many of its signs stood alone
     * @param after how many do now
     */
    record Summed(int before, int after) {
        boolean appeared() {
            return before == 0 && after > 0;
        }

        boolean vanished() {
            return before > 0 && after == 0;
        }
    }

    /**
     * Makes the sum of a held line anew. One that appears has a new date to act by, and what
     * somebody once decided to do about it is over.
     */
    Summed sum(long line, Instant actBy) {
        return jdbc.sql(
                        """
                        with was as (select id, grounds from radar_line where id = :line),
                        signs as (
                            select coalesce(sum(s.weight), 0) as weight,
                                count(*) filter (where s.alone) as grounds,
                                min(s.since) filter (where s.alone) as since
                            from radar_sign s
                            where s.line_id = :line and s.counted)
                        update radar_line l
                        set weight = signs.weight, grounds = signs.grounds, since = signs.since,
                            act_by = case when signs.grounds = 0 then null
                                when was.grounds = 0 then :actBy::timestamptz
                                else l.act_by end,
                            step = case when was.grounds = 0 then '' else l.step end
                        from was, signs
                        where l.id = was.id
                        returning was.grounds as before, l.grounds as after
                        """)
                .param("line", line)
                .param("actBy", Sql.at(actBy))
                .query((row, index) -> new Summed(row.getInt("before"), row.getInt("after")))
                .single();
    }

    /** Counts the signs of one line that have come due; none when no line has any nobody holds. */
    Optional<Long> countDue(Instant now, List<Long> busy) {
        var line =
                jdbc.sql(
                                """
                                select l.id
                                from radar_sign s
                                join radar_line l on l.id = s.line_id
                                where not s.counted and s.since <= :now and l.id <> all (:busy)
                                order by s.since
                                limit 1
                                for update of l skip locked
                                """)
                        .param("now", Sql.at(now))
                        .param("busy", busy.toArray(Long[]::new))
                        .query(Long.class)
                        .optional();
        line.ifPresent(id ->
                jdbc.sql(
                                """
                                update radar_sign set counted = true
                                where line_id = :line and not counted and since <= :now
                                """)
                        .param("line", id)
                        .param("now", Sql.at(now))
                        .update());
        return line;
    }
}
