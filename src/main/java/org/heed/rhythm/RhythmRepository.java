package org.heed.rhythm;

import org.heed.client.Channel;
import org.heed.client.ClientId;
import org.heed.client.ContactId;
import org.heed.conversation.Direction;
import org.heed.conversation.Matter;
import org.heed.identity.CircleId;
import org.heed.identity.PersonId;
import org.heed.kernel.sql.Sql;
import org.heed.project.ProjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/** Keeps rhythms, and when each contact was last spoken with. */
@Repository
class RhythmRepository {

    private static final String RETURNING =
            """
             returning id, circle_id, client_id, project_id, contact_id, every_days, owner_id,
                coalesce(last_two_way_at, begun_at) as spoken_at, due_at, unconfirmed_since
            """;

    private final JdbcClient jdbc;

    RhythmRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A rhythm as its signs need it. */
    record Beat(
            RhythmId id,
            CircleId circle,
            ClientId client,
            @Nullable ProjectId project,
            ContactId contact,
            int every,
            @Nullable PersonId owner,
            Instant spoken,
            Instant due,
            @Nullable Instant unconfirmed) {}

    /** Writes what was agreed, over what held before with the same contact. */
    Beat agree(Matter matter, RhythmTerms terms, Instant now) {
        var project = matter.project();
        var channel = terms.channel();
        var owner = terms.owner();
        return jdbc.sql(
                        """
                        insert into rhythm (circle_id, client_id, project_id, contact_id, every_days,
                            agreed, channel, owner_id, begun_at, due_at)
                        values (:circle, :client, :project, :contact, :every,
                            true, :channel, :owner, :now, :now + make_interval(days => :every))
                        on conflict (contact_id, project_id) do update
                        set every_days = excluded.every_days, agreed = true,
                            channel = excluded.channel, owner_id = excluded.owner_id,
                            begun_at = case when rhythm.stopped_at is null then rhythm.begun_at
                                else excluded.begun_at end,
                            stopped_at = null, version = rhythm.version + 1,
                            due_at = coalesce(rhythm.last_two_way_at,
                                    case when rhythm.stopped_at is null then rhythm.begun_at
                                        else excluded.begun_at end)
                                + make_interval(days => excluded.every_days)
                        """
                                + RETURNING)
                .param("circle", matter.circle().value())
                .param("client", matter.client().value())
                .param("project", project == null ? null : project.value())
                .param("contact", terms.contact().value())
                .param("every", terms.every())
                .param("channel", channel == null ? null : channel.word())
                .param("owner", owner == null ? null : owner.value())
                .param("now", Sql.at(now))
                .query(RhythmRepository::beat)
                .single();
    }

    /** What we do with everybody we ask for first, where nothing was agreed. */
    List<Beat> begin(ContactId contact, int every, Instant now) {
        return jdbc.sql(
                        """
                        insert into rhythm (circle_id, client_id, contact_id, every_days, agreed,
                            begun_at, due_at)
                        select o.circle_id, o.client_id, o.id, :every, false,
                            :now, :now + make_interval(days => :every)
                        from v_contact o
                        where o.id = :contact and o.main and o.left_on is null
                            and not exists (select 1 from rhythm r where r.contact_id = o.id)
                        on conflict do nothing
                        """
                                + RETURNING)
                .param("contact", contact.value())
                .param("every", every)
                .param("now", Sql.at(now))
                .query(RhythmRepository::beat)
                .list();
    }

    /**
     * A real contact took place. A talk goes both ways; what was written does so when the other had
     * written since the last time both had.
     */
    List<Beat> spoken(
            ContactId contact,
            @Nullable ProjectId project,
            Direction direction,
            boolean talk,
            Instant at) {
        return jdbc.sql(
                        """
                        with was as (
                            select id, every_days, begun_at,
                                case when :out then greatest(last_out_at, :at) else last_out_at end
                                    as last_out,
                                case when :out then last_in_at else greatest(last_in_at, :at) end
                                    as last_in,
                                case when :talk or case when :out then last_in_at else last_out_at
                                        end >= coalesce(last_two_way_at, '-infinity')
                                    then greatest(last_two_way_at, :at)
                                    else last_two_way_at end as two_way,
                                case when :out then coalesce(unconfirmed_since, :at)
                                    else unconfirmed_since end as unconfirmed
                            from rhythm
                            where contact_id = :contact and stopped_at is null
                                and (project_id is null or project_id = :project)
                            order by id
                            for update)
                        update rhythm r
                        set last_out_at = was.last_out, last_in_at = was.last_in,
                            last_two_way_at = was.two_way, unconfirmed_since = was.unconfirmed,
                            due_at = coalesce(was.two_way, was.begun_at)
                                + make_interval(days => was.every_days)
                        from was
                        where r.id = was.id
                         returning r.id, r.circle_id, r.client_id, r.project_id, r.contact_id,
                            r.every_days, r.owner_id,
                            coalesce(r.last_two_way_at, r.begun_at) as spoken_at, r.due_at,
                            r.unconfirmed_since
                        """)
                .param("contact", contact.value())
                .param("project", project == null ? null : project.value())
                .param("out", direction == Direction.OUT)
                .param("talk", talk)
                .param("at", Sql.at(at))
                .query(RhythmRepository::beat)
                .list();
    }

    /**
     * They confirmed what we told them at a moment.
     *
     * @param next when we first told them something after that; none when nothing since
     */
    List<Beat> confirmed(ContactId contact, @Nullable Instant next) {
        return jdbc.sql(
                        "update rhythm set unconfirmed_since = :next "
                                + "where contact_id = :contact and stopped_at is null"
                                + RETURNING)
                .param("contact", contact.value())
                .param("next", Sql.at(next))
                .query(RhythmRepository::beat)
                .list();
    }

    /** They left: nothing is owed to them. */
    List<Beat> stopAll(ContactId contact, Instant now) {
        return jdbc.sql(
                        """
                        update rhythm set stopped_at = :now, version = version + 1
                        where contact_id = :contact and stopped_at is null
                        """
                                + RETURNING)
                .param("contact", contact.value())
                .param("now", Sql.at(now))
                .query(RhythmRepository::beat)
                .list();
    }

    int stop(RhythmId id, int version, Instant now) {
        return jdbc.sql(
                        """
                        update rhythm set stopped_at = :now, version = version + 1
                        where id = :id and version = :version and stopped_at is null
                        """)
                .param("id", id.value())
                .param("version", version)
                .param("now", Sql.at(now))
                .update();
    }

    static @Nullable Channel channel(@Nullable String word) {
        return word == null ? null : Channel.of(word).orElseThrow();
    }

    static Beat beat(ResultSet row, int index) throws SQLException {
        var project = Sql.maybeLong(row, "project_id");
        var owner = Sql.maybeLong(row, "owner_id");
        return new Beat(
                new RhythmId(row.getLong("id")),
                new CircleId(row.getLong("circle_id")),
                new ClientId(row.getLong("client_id")),
                project == null ? null : new ProjectId(project),
                new ContactId(row.getLong("contact_id")),
                row.getInt("every_days"),
                owner == null ? null : new PersonId(owner),
                Sql.instant(row, "spoken_at"),
                Sql.instant(row, "due_at"),
                Sql.maybeInstant(row, "unconfirmed_since"));
    }
}
