package org.heed.rhythm;

import org.heed.client.Channel;
import org.heed.client.ContactId;
import org.heed.kernel.sql.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/** Reckons anew when a contact was last spoken with, from what is known to have reached them. */
@Repository
class RhythmReckoning {

    /** Nobody's silence reaches further back than this many contacts. */
    private static final int LOOKED_AT = 200;

    private final JdbcClient jdbc;

    RhythmReckoning(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * As if what left at that moment had not: each moment it had set becomes what the other
     * contacts say. Both sides were heard when a talk took place, or when the other one wrote next.
     */
    List<RhythmRepository.Beat> without(ContactId contact, Instant leftAt) {
        return jdbc.sql(
                        """
                        with said as (
                            select t.at, t.direction, t.channel in (:talks) as talk, t.project_id
                            from v_touchpoint t
                            where t.contact_id = :contact
                                and not (t.direction = 'out' and t.at = :left)
                            order by t.at desc
                            limit :most
                        ),
                        turn as (
                            select r.id, c.at, c.direction, c.talk,
                                lag(c.direction) over (partition by r.id order by c.at) as before
                            from rhythm r
                            join said c on r.project_id is null or r.project_id = c.project_id
                            where r.contact_id = :contact and r.stopped_at is null
                        ),
                        known as (
                            select r.id,
                                max(t.at) filter (where t.direction = 'out') as last_out,
                                max(t.at) filter (where t.talk or t.before <> t.direction)
                                    as two_way,
                                min(t.at) filter (where t.direction = 'out' and t.at > coalesce((
                                    select max(f.told_at) from confirmation f
                                    where f.contact_id = :contact), '-infinity')) as unconfirmed
                            from rhythm r
                            left join turn t on t.id = r.id
                            where r.contact_id = :contact and r.stopped_at is null
                            group by r.id
                        ),
                        was as (
                            select r.id, r.every_days, r.begun_at,
                                case when r.last_out_at = :left then k.last_out
                                    else r.last_out_at end as last_out,
                                case when r.last_two_way_at = :left then k.two_way
                                    else r.last_two_way_at end as two_way,
                                case when r.unconfirmed_since = :left then k.unconfirmed
                                    else r.unconfirmed_since end as unconfirmed
                            from rhythm r
                            join known k on k.id = r.id
                            where :left in (r.last_out_at, r.last_two_way_at, r.unconfirmed_since)
                            order by r.id
                            for update of r
                        )
                        update rhythm r
                        set last_out_at = was.last_out, last_two_way_at = was.two_way,
                            unconfirmed_since = was.unconfirmed,
                            due_at = coalesce(was.two_way, was.begun_at)
                                + make_interval(days => was.every_days)
                        from was
                        where r.id = was.id
                        returning r.id, r.circle_id, r.client_id, r.project_id, r.contact_id,
                            r.every_days, r.owner_id,
                            coalesce(r.last_two_way_at, r.begun_at) as spoken_at, r.due_at,
                            r.unconfirmed_since
                        """)
                .param(
                        "talks",
                        Arrays.stream(Channel.values())
                                .filter(Ears::talk)
                                .map(Channel::word)
                                .toList())
                .param("contact", contact.value())
                .param("left", Sql.at(leftAt))
                .param("most", LOOKED_AT)
                .query(RhythmRepository::beat)
                .list();
    }
}
