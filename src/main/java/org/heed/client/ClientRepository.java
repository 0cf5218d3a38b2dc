package org.heed.client;

import org.heed.identity.CircleId;
import org.heed.identity.Me;
import org.heed.identity.Sight;
import org.heed.kernel.Language;
import org.heed.kernel.NotFound;
import org.heed.kernel.Refused;
import org.heed.kernel.sql.Sql;
import org.heed.kernel.text.NameKeys;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Loads and saves clients, and the keys they are found by. */
@Repository
class ClientRepository {

    private final JdbcClient jdbc;

    ClientRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    ClientCard get(Me me, ClientId id) {
        return jdbc.sql(
                        """
                        select c.id, c.slug, c.name, c.short_name, c.language, c.zone, c.channel,
                               c.customs, c.sensitivities, c.notes, c.circle_id, c.version
                        from client c
                        where c.id = :id and %s
                        """
                                .formatted(Sight.of(me, "c.circle_id")))
                .param("id", id.value())
                .param("me", me.id().value())
                .query(ClientRepository::row)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** The name of another client of this name that the person sees. */
    Optional<String> namesake(Me me, @Nullable ClientId self, String name) {
        return jdbc.sql(
                        """
                        select c.name
                        from client c
                        where lower(c.name) = lower(:name) and c.id <> :self and %s
                        limit 1
                        """
                                .formatted(Sight.of(me, "c.circle_id")))
                .param("name", name)
                .param("self", self == null ? 0 : self.value())
                .param("me", me.id().value())
                .query(String.class)
                .optional();
    }

    ClientId add(ClientFacts facts, CircleId circle, Instant at) {
        for (int attempt = 1; attempt <= 20; attempt++) {
            var id = insert(facts, circle, Slug.of(facts.shortName(), attempt), at);
            if (id.isPresent()) {
                writeKeys(id.get(), circle, facts);
                return id.get();
            }
        }
        throw new IllegalStateException("Twenty addresses are taken for " + facts.shortName());
    }

    private Optional<ClientId> insert(ClientFacts facts, CircleId circle, String slug, Instant at) {
        return jdbc.sql(
                        """
                        insert into client (circle_id, slug, name, short_name, language, zone,
                            channel, customs, sensitivities, notes, by_pinyin, by_stroke, created_at)
                        values (:circle, :slug, :name, :shortName, :language, :zone,
                            :channel, :customs, :sensitivities, :notes, :byPinyin, :byStroke, :at)
                        on conflict (slug) do nothing
                        returning id
                        """)
                .param("circle", circle.value())
                .param("slug", slug)
                .params(values(facts))
                .param("at", Sql.at(at))
                .query((row, index) -> new ClientId(row.getLong("id")))
                .optional();
    }

    /** Whoever decides about all people of a client does so one after the other. */
    void hold(ClientId id) {
        jdbc.sql("select id from client where id = :id for update")
                .param("id", id.value())
                .query(Long.class)
                .single();
    }

    void save(ClientId id, int version, ClientFacts facts, CircleId circle) {
        int saved =
                jdbc.sql(
                                """
                                update client
                                set name = :name, short_name = :shortName, language = :language,
                                    zone = :zone, channel = :channel, customs = :customs,
                                    sensitivities = :sensitivities, notes = :notes,
                                    by_pinyin = :byPinyin, by_stroke = :byStroke,
                                    version = version + 1
                                where id = :id and version = :version
                                """)
                        .param("id", id.value())
                        .param("version", version)
                        .params(values(facts))
                        .update();
        if (saved == 0) {
            throw Refused.stale();
        }
        jdbc.sql("delete from client_key where client_id = :id").param("id", id.value()).update();
        writeKeys(id, circle, facts);
    }

    private void writeKeys(ClientId id, CircleId circle, ClientFacts facts) {
        jdbc.sql(
                        """
                        insert into client_key (client_id, circle_id, key)
                        select :id, :circle, key from unnest(:keys) as key
                        """)
                .param("id", id.value())
                .param("circle", circle.value())
                .param(
                        "keys",
                        NameKeys.of(List.of(facts.shortName(), facts.name()))
                                .toArray(String[]::new))
                .update();
    }

    private static Map<String, Object> values(ClientFacts facts) {
        return Map.of(
                "name", facts.name(),
                "shortName", facts.shortName(),
                "language", facts.language().tag(),
                "zone", facts.zone().getId(),
                "channel", facts.channel().word(),
                "customs", facts.customs(),
                "sensitivities", facts.sensitivities(),
                "notes", facts.notes(),
                "byPinyin", NameOrder.byPinyin(facts.shortName()),
                "byStroke", NameOrder.byStroke(facts.shortName()));
    }

    static ClientCard row(ResultSet row, int index) throws SQLException {
        return new ClientCard(
                new ClientId(row.getLong("id")),
                row.getString("slug"),
                row.getString("name"),
                row.getString("short_name"),
                Language.of(row.getString("language")).orElseThrow(),
                ZoneId.of(row.getString("zone")),
                Channel.of(row.getString("channel")).orElseThrow(),
                row.getString("customs"),
                row.getString("sensitivities"),
                row.getString("notes"),
                new CircleId(row.getLong("circle_id")),
                row.getInt("version"));
    }
}
