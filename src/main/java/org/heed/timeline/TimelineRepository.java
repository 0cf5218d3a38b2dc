package org.heed.timeline;

import org.heed.kernel.Actor;
import org.heed.kernel.Language;
import org.heed.kernel.Quote;
import org.heed.kernel.Subject;
import org.heed.kernel.sql.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Appends to chains and reads them again, link by link. */
@Repository
class TimelineRepository {

    private static final TypeReference<Map<String, String>> FACTS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    TimelineRepository(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Where a chain ends. */
    record Head(long id, Subject subject, long length, byte[] hash) {}

    /** A link as it is stored, with the hash it was stored under. */
    record Stored(Link link, byte[] hash) {}

    /** The end of a chain, locked until the transaction ends; a new chain has length 0. */
    Head lock(Subject subject) {
        jdbc.sql(
                        """
                        insert into timeline_chain (subject_kind, subject_id, head_hash)
                        values (:kind, :subject, :none)
                        on conflict (subject_kind, subject_id) do nothing
                        """)
                .param("kind", subject.kind())
                .param("subject", subject.id())
                .param("none", new byte[32])
                .update();
        return jdbc.sql(
                        """
                        select id, subject_kind, subject_id, length, head_hash
                        from timeline_chain
                        where subject_kind = :kind and subject_id = :subject
                        for update
                        """)
                .param("kind", subject.kind())
                .param("subject", subject.id())
                .query(TimelineRepository::head)
                .single();
    }

    /** Writes the link, its places on timelines and the new end of the chain. */
    void append(Head head, Link link) {
        var hash = link.hash();
        var quote = link.quote();
        jdbc.sql(
                        """
                        with entry as (
                            insert into timeline_entry (subject_kind, subject_id, sequence, alongside,
                                circle_id, at, recorded_at, actor_kind, actor_id, actor_name, kind,
                                facts, quote, quote_language, client_visible, form, previous_hash, hash)
                            values (:subjectKind, :subject, :sequence, cast(:alongside as text[]),
                                :circle, :at, :recordedAt, :actorKind, :actor, :actorName, :kind,
                                cast(:facts as jsonb), :quote, :language, :visible, :form, :previous, :hash)
                            returning id
                        ), places as (
                            insert into timeline_place
                                (subject_kind, subject_id, entry_id, circle_id, client_visible, at)
                            select split_part(place, '/', 1), split_part(place, '/', 2)::bigint,
                                entry.id, :circle, :visible, :at
                            from entry, (select :subjectKind || '/' || :subject as place
                                union select unnest(cast(:alongside as text[]))) as places
                        )
                        update timeline_chain set length = :sequence, head_hash = :hash
                        where id = :chain
                        """)
                .param("subjectKind", link.subject().kind())
                .param("subject", link.subject().id())
                .param("sequence", link.sequence())
                .param("alongside", link.alongside().toArray(String[]::new))
                .param("circle", link.circle())
                .param("at", Sql.at(link.at()))
                .param("recordedAt", Sql.at(link.recordedAt()))
                .param("actorKind", link.actor().kind().name().toLowerCase(Locale.ROOT))
                .param("actor", link.actor().id())
                .param("actorName", link.actor().name())
                .param("kind", link.kind())
                .param("facts", json.writeValueAsString(link.facts()))
                .param("quote", quote == null ? null : quote.text())
                .param("language", quote == null ? null : quote.language().tag())
                .param("visible", link.clientVisible())
                .param("form", Link.FORM)
                .param("previous", link.previous())
                .param("hash", hash)
                .param("chain", head.id())
                .update();
    }

    Optional<Head> head(Subject subject) {
        return jdbc.sql(
                        """
                        select id, subject_kind, subject_id, length, head_hash
                        from timeline_chain
                        where subject_kind = :kind and subject_id = :subject
                        """)
                .param("kind", subject.kind())
                .param("subject", subject.id())
                .query(TimelineRepository::head)
                .optional();
    }

    /** Chains in the order in which they began, after a given one. */
    List<Head> heads(long after, int limit) {
        return jdbc.sql(
                        """
                        select id, subject_kind, subject_id, length, head_hash
                        from timeline_chain
                        where id > :after
                        order by id
                        limit :limit
                        """)
                .param("after", after)
                .param("limit", limit)
                .query(TimelineRepository::head)
                .list();
    }

    /** The id of the chain that began last; 0 before the first. */
    long lastHead() {
        return jdbc.sql("select coalesce(max(id), 0) from timeline_chain")
                .query(Long.class)
                .single();
    }

    /** Hands over every link of a chain in its order, without holding them all. */
    void read(Subject subject, Consumer<Stored> each) {
        jdbc.sql(
                        """
                        select subject_kind, subject_id, sequence, alongside, circle_id, at,
                            recorded_at, actor_kind, actor_id, actor_name, kind, facts, quote,
                            quote_language, client_visible, previous_hash, hash
                        from timeline_entry
                        where subject_kind = :kind and subject_id = :subject
                        order by sequence
                        """)
                .withFetchSize(500)
                .param("kind", subject.kind())
                .param("subject", subject.id())
                .query((RowCallbackHandler) row -> each.accept(stored(row)));
    }

    private static Head head(ResultSet row, int index) throws SQLException {
        return new Head(
                row.getLong("id"),
                new Subject(row.getString("subject_kind"), row.getLong("subject_id")),
                row.getLong("length"),
                row.getBytes("head_hash"));
    }

    private Stored stored(ResultSet row) throws SQLException {
        var link =
                new Link(
                        new Subject(row.getString("subject_kind"), row.getLong("subject_id")),
                        row.getLong("sequence"),
                        row.getBytes("previous_hash"),
                        row.getLong("circle_id"),
                        Sql.texts(row, "alongside"),
                        Sql.instant(row, "at"),
                        Sql.instant(row, "recorded_at"),
                        actor(row),
                        row.getString("kind"),
                        json.readValue(row.getString("facts"), FACTS),
                        quote(row),
                        row.getBoolean("client_visible"));
        return new Stored(link, row.getBytes("hash"));
    }

    static Actor actor(ResultSet row) throws SQLException {
        var kind = Actor.Kind.valueOf(row.getString("actor_kind").toUpperCase(Locale.ROOT));
        return new Actor(kind, Sql.maybeLong(row, "actor_id"), row.getString("actor_name"));
    }

    static @Nullable Quote quote(ResultSet row) throws SQLException {
        var text = row.getString("quote");
        return text == null
                ? null
                : new Quote(text, Language.of(row.getString("quote_language")).orElseThrow());
    }
}
