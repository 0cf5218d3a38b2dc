package org.heed.escalation;

import org.heed.client.ClientCard;
import org.heed.client.ClientId;
import org.heed.identity.Me;
import org.heed.identity.PersonId;
import org.heed.identity.Sight;
import org.heed.kernel.Language;
import org.heed.kernel.sql.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Stores leader's cards and who read them. */
@Repository
class LeaderCardRepository {

    private final JdbcClient jdbc;

    LeaderCardRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<LeaderCard> find(ClientId client) {
        return jdbc.sql(
                        """
                        select c.client_id, c.going_on, c.answer, c.avoid, c.language,
                            p.name as written_by, c.written_at, c.version
                        from leader_card c
                        join v_person p on p.id = c.written_by
                        where c.client_id = :client
                        """)
                .param("client", client.value())
                .query(LeaderCardRepository::card)
                .optional();
    }

    /** Whether the card was still as the writer saw it; version 0 means none. */
    boolean save(
            ClientCard client, int version, LeaderCards.Words words, PersonId by, Instant now) {
        return jdbc.sql(version == 0 ? INSERT : UPDATE)
                        .param("client", client.id().value())
                        .param("circle", client.circle().value())
                        .param("version", version)
                        .param("goingOn", words.goingOn().strip())
                        .param("answer", words.answer().strip())
                        .param("avoid", words.avoid().strip())
                        .param("language", words.language().tag())
                        .param("by", by.value())
                        .param("now", Sql.at(now))
                        .update()
                == 1;
    }

    private static final String INSERT =
            """
            insert into leader_card (
                client_id, circle_id, going_on, answer, avoid, language, written_by, written_at)
            values (:client, :circle, :goingOn, :answer, :avoid, :language, :by, :now)
            on conflict (client_id) do nothing
            """;
    private static final String UPDATE =
            """
            update leader_card
            set going_on = :goingOn, answer = :answer, avoid = :avoid, language = :language,
                written_by = :by, written_at = :now, version = version + 1
            where client_id = :client and version = :version
            """;

    /** Whether this version was new to them. */
    boolean read(ClientCard client, PersonId person, int version, Instant now) {
        return jdbc.sql(
                                """
                                insert into leader_card_reading (
                                    client_id, circle_id, person_id, card_version, read_at)
                                values (:client, :circle, :person, :version, :now)
                                on conflict (client_id, person_id, card_version) do nothing
                                """)
                        .param("client", client.id().value())
                        .param("circle", client.circle().value())
                        .param("person", person.value())
                        .param("version", version)
                        .param("now", Sql.at(now))
                        .update()
                == 1;
    }

    List<CardReading> readings(ClientId client) {
        return jdbc.sql(
                        """
                        select r.person_id, p.name, r.card_version, r.read_at
                        from (
                            select distinct on (person_id) person_id, card_version, read_at
                            from leader_card_reading
                            where client_id = :client
                            order by person_id, card_version desc
                        ) r
                        join v_person p on p.id = r.person_id
                        order by r.read_at desc
                        limit 50
                        """)
                .param("client", client.value())
                .query((row, index) ->
                        new CardReading(
                                new PersonId(row.getLong("person_id")),
                                row.getString("name"),
                                row.getInt("card_version"),
                                Sql.instant(row, "read_at")))
                .list();
    }

    List<LeaderCard.Unread> unread(Me me, Instant from) {
        return jdbc.sql(
                        """
                        select c.client_id, k.slug, k.short_name, k.language,
                            w.name as written_by, c.written_at
                        from v_person w
                        join leader_card c on c.written_by = w.id and c.written_at >= :from
                        join v_client k on k.id = c.client_id
                        where w.superior_id = :me and not exists (
                                select 1 from leader_card_reading r
                                where r.client_id = c.client_id and r.person_id = :me
                                    and r.card_version = c.version)
                            and \
                        """
                                + Sight.of(me, "c.circle_id")
                                + " order by c.written_at desc, c.client_id limit 10")
                .param("me", me.id().value())
                .param("from", Sql.at(from))
                .query((row, index) ->
                        new LeaderCard.Unread(
                                new ClientId(row.getLong("client_id")),
                                row.getString("slug"),
                                row.getString("short_name"),
                                Language.of(row.getString("language")).orElseThrow(),
                                row.getString("written_by"),
                                Sql.instant(row, "written_at")))
                .list();
    }

    private static LeaderCard card(ResultSet row, int index) throws SQLException {
        return new LeaderCard(
                new ClientId(row.getLong("client_id")),
                row.getString("going_on"),
                row.getString("answer"),
                row.getString("avoid"),
                Language.of(row.getString("language")).orElseThrow(),
                row.getString("written_by"),
                Sql.instant(row, "written_at"),
                row.getInt("version"));
    }
}
