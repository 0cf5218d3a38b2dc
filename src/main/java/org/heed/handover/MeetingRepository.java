package org.heed.handover;

import org.heed.client.ContactId;
import org.heed.identity.PersonId;
import org.heed.kernel.NotFound;
import org.heed.kernel.Refused;
import org.heed.kernel.sql.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Loads and saves whom the new one has to meet. */
@Repository
class MeetingRepository {

    private static final String COLUMNS =
            """
            select c.id, c.handover_id, c.contact_id, k.name, k.title, i.name as introducer_name,
                c.planned_on, c.introduced_at, c.confirmed_at, c.excused_at,
                e.name as excused_name, c.excused_why, c.next_at, c.alarms, c.version
            from handover_contact c
            join v_contact k on k.id = c.contact_id
            join v_person i on i.id = c.introducer_id
            left join v_person e on e.id = c.excused_by
            """;

    private final JdbcClient jdbc;

    MeetingRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those who have not met first; at most 200. */
    List<MeetingCard> of(HandoverId handover) {
        return jdbc.sql(
                        COLUMNS
                                + """
                                where c.handover_id = :handover
                                order by c.confirmed_at is not null or c.excused_at is not null,
                                    k.main desc, c.id
                                limit 200
                                """)
                .param("handover", handover.value())
                .query(MeetingRepository::card)
                .list();
    }

    MeetingCard get(HandoverId handover, ContactId contact) {
        return jdbc.sql(COLUMNS + "where c.handover_id = :handover and c.contact_id = :contact")
                .param("handover", handover.value())
                .param("contact", contact.value())
                .query(MeetingRepository::card)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /**
     * The key contacts: the main one of the client, those with a stake in the project, and those on
     * its ladder; for all of a client, those of all its projects. Who has left is not among them.
     */
    void gather(HandoverCard of, PersonId introducer) {
        jdbc.sql(
                        """
                        insert into handover_contact (handover_id, contact_id, introducer_id)
                        select :handover, k.id, :introducer
                        from v_contact k
                        where k.client_id = :client and k.left_on is null and (k.main
                            or k.id in (
                                select s.contact_id from v_stakeholder s
                                join v_project j on j.id = s.project_id
                                where j.client_id = :client
                                    and (:project::bigint is null or j.id = :project))
                            or k.id in (
                                select l.contact_id from v_ladder l
                                join v_project j on j.id = l.project_id
                                where j.client_id = :client
                                    and (:project::bigint is null or j.id = :project)))
                        order by k.main desc, k.id
                        limit 100
                        on conflict (handover_id, contact_id) do nothing
                        """)
                .param("handover", of.id().value())
                .param("introducer", introducer.value())
                .param("client", of.client().value())
                .param("project", of.project() == null ? null : of.project().value())
                .update();
    }

    /** One more; whether they were not among them. The alarm is set when it has been handed. */
    boolean add(HandoverCard to, ContactId contact, PersonId introducer, Optional<Instant> next) {
        return jdbc.sql(
                                """
                                insert into handover_contact (
                                    handover_id, contact_id, introducer_id, next_at)
                                select :handover, k.id, :introducer, :next::timestamptz
                                from v_contact k
                                where k.id = :contact and k.client_id = :client
                                    and k.left_on is null
                                on conflict (handover_id, contact_id) do nothing
                                """)
                        .param("handover", to.id().value())
                        .param("introducer", introducer.value())
                        .param("next", Sql.at(next.orElse(null)))
                        .param("contact", contact.value())
                        .param("client", to.client().value())
                        .update()
                > 0;
    }

    /** Sets the alarms: after the planned day, or after the grace where none is planned. */
    void arm(HandoverId handover, Instant now, Duration grace, String zone) {
        jdbc.sql(
                        """
                        update handover_contact
                        set next_at = greatest(:now + :grace::interval,
                            coalesce((planned_on + 1)::timestamp at time zone :zone, :now))
                        where handover_id = :handover and confirmed_at is null
                            and excused_at is null
                        """)
                .param("handover", handover.value())
                .param("now", Sql.at(now))
                .param("grace", grace.toString())
                .param("zone", zone)
                .update();
    }

    void silence(HandoverId handover) {
        jdbc.sql(
                        """
                        update handover_contact set next_at = null
                        where handover_id = :handover and next_at is not null
                        """)
                .param("handover", handover.value())
                .update();
    }

    /**
     * @param next when the alarm sounds if that day passes; none while it is not handed
     */
    void plan(MeetingCard before, LocalDate on, Optional<Instant> next) {
        saved(
                jdbc.sql(
                                """
                                update handover_contact
                                set planned_on = :on, next_at = :next, version = version + 1
                                where handover_id = :handover and contact_id = :contact
                                    and version = :version
                                """)
                        .param("on", on)
                        .param("next", Sql.at(next.orElse(null))),
                before);
    }

    void excuse(MeetingCard before, PersonId by, String why, Instant now) {
        saved(
                jdbc.sql(
                                """
                                update handover_contact
                                set excused_at = :now, excused_by = :by, excused_why = :why,
                                    next_at = null, version = version + 1
                                where handover_id = :handover and contact_id = :contact
                                    and version = :version
                                """)
                        .param("now", Sql.at(now))
                        .param("by", by.value())
                        .param("why", why),
                before);
    }

    private static void saved(JdbcClient.StatementSpec update, MeetingCard before) {
        var rows =
                update.param("handover", before.handover().value())
                        .param("contact", before.contact().value())
                        .param("version", before.version())
                        .update();
        if (rows == 0) {
            throw Refused.stale();
        }
    }

    /** Where the new one was introduced for the first time. */
    List<HandoverId> introduced(ContactId contact, PersonId by, Instant at) {
        return jdbc.sql(
                        """
                        update handover_contact c
                        set introduced_at = :at, version = c.version + 1
                        from handover h
                        where c.contact_id = :contact and c.introduced_at is null
                            and h.id = c.handover_id and h.state in ('prepared', 'handed')
                            and :at >= h.prepared_at
                            and (c.introducer_id = :by or h.from_id = :by
                                or h.to_id = :by and h.state = 'handed' and :at >= h.handed_at)
                        returning c.handover_id
                        """)
                .param("contact", contact.value())
                .param("by", by.value())
                .param("at", Sql.at(at))
                .query((row, index) -> new HandoverId(row.getLong("handover_id")))
                .list();
    }

    /** Where both had a say for the first time since it was handed. */
    List<HandoverId> confirmed(ContactId contact, PersonId by, Instant at) {
        return jdbc.sql(
                        """
                        update handover_contact c
                        set confirmed_at = :at, introduced_at = coalesce(c.introduced_at, :at),
                            next_at = null, version = c.version + 1
                        from handover h
                        where c.contact_id = :contact and c.confirmed_at is null
                            and c.excused_at is null and h.id = c.handover_id
                            and h.state = 'handed' and h.to_id = :by and :at >= h.handed_at
                        returning c.handover_id
                        """)
                .param("contact", contact.value())
                .param("by", by.value())
                .param("at", Sql.at(at))
                .query((row, index) -> new HandoverId(row.getLong("handover_id")))
                .list();
    }

    /** One whose alarm sounds, leaving out those somebody else holds. */
    Optional<MeetingCard> holdDue(Instant now) {
        return jdbc.sql(
                        """
                        select c.handover_id, c.contact_id from handover_contact c
                        where c.next_at <= :now
                        order by c.next_at
                        limit 1
                        for update skip locked
                        """)
                .param("now", Sql.at(now))
                .query((row, index) ->
                        get(
                                new HandoverId(row.getLong("handover_id")),
                                new ContactId(row.getLong("contact_id"))))
                .optional();
    }

    /** No new version: nobody who is writing a day down has been overtaken by an alarm. */
    void sounded(MeetingCard it, Instant next) {
        jdbc.sql(
                        """
                        update handover_contact
                        set alarms = alarms + 1, next_at = :next
                        where handover_id = :handover and contact_id = :contact
                        """)
                .param("next", Sql.at(next))
                .param("handover", it.handover().value())
                .param("contact", it.contact().value())
                .update();
    }

    private static MeetingCard card(ResultSet row, int index) throws SQLException {
        return new MeetingCard(
                row.getLong("id"),
                new HandoverId(row.getLong("handover_id")),
                new ContactId(row.getLong("contact_id")),
                row.getString("name"),
                row.getString("title"),
                row.getString("introducer_name"),
                Sql.maybeDay(row, "planned_on"),
                Sql.maybeInstant(row, "introduced_at"),
                Sql.maybeInstant(row, "confirmed_at"),
                Sql.maybeInstant(row, "excused_at"),
                row.getString("excused_name"),
                row.getString("excused_why"),
                Sql.maybeInstant(row, "next_at"),
                row.getInt("alarms"),
                row.getInt("version"));
    }
}
