package org.heed.search;

import org.heed.kernel.Description;
import org.heed.kernel.Secrets;
import org.heed.kernel.Subject;
import org.heed.kernel.sql.Sql;
import org.heed.kernel.text.Tokens;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.util.Optional;

/** Keeps one row a record in the index. */
@Repository
class SearchRepository {

    /** Of a longer text the rest is found, but not shown; in characters. */
    private static final int WORDS = 200_000;

    private final JdbcClient jdbc;

    SearchRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Indexes a record as described; cheap when it says what it said before. */
    void save(Description it) {
        var hash = hash(it);
        if (isAsBefore(it.subject(), hash)) {
            return;
        }
        jdbc.sql(
                        """
                        insert into search_entry (kind, subject_id, circle_id, url, label, title, who,
                            body, at, content_hash, tokens)
                        select :kind, :subject, c.id, :url, :label, :title, :who, :body, :at, :hash,
                            cast(:tokens as tsvector) || array_to_tsvector(array['k:' || :kind,
                                'c:' || c.id, 'g:' || c.client_circle_id, :week, :weeks8, :weeks64])
                        from v_circle c
                        where c.id = :circle
                        on conflict (kind, subject_id) do update set circle_id = excluded.circle_id,
                            url = excluded.url, label = excluded.label, title = excluded.title,
                            who = excluded.who, body = excluded.body, at = excluded.at,
                            content_hash = excluded.content_hash, tokens = excluded.tokens
                        """)
                .param("kind", it.subject().kind())
                .param("subject", it.subject().id())
                .param("circle", it.circle())
                .param("url", it.url())
                .param("label", cut(it.label(), 200))
                .param("title", cut(it.title(), 500))
                .param("who", cut(it.who(), 200))
                .param("body", cut(plain(it.body()), WORDS))
                .param("at", Sql.at(it.at()))
                .param("hash", hash)
                .param("tokens", Tokens.index(it.label(), it.title(), it.body(), it.who()))
                .param("week", Shelf.WEEK.of(it.at()))
                .param("weeks8", Shelf.EIGHT_WEEKS.of(it.at()))
                .param("weeks64", Shelf.SIXTY_FOUR_WEEKS.of(it.at()))
                .update();
    }

    /** What people call it by the index; empty when it is not there. */
    Optional<String> label(Subject subject) {
        return jdbc.sql(
                        """
                        select label from search_entry
                        where kind = :kind and subject_id = :subject
                        """)
                .param("kind", subject.kind())
                .param("subject", subject.id())
                .query(String.class)
                .optional();
    }

    /** Waits for whoever is writing it, and lets nobody else until the transaction ends. */
    void hold(Subject subject) {
        jdbc.sql(
                        """
                        select id from search_entry
                        where kind = :kind and subject_id = :subject
                        for update
                        """)
                .param("kind", subject.kind())
                .param("subject", subject.id())
                .query((row, index) -> row.getLong("id"))
                .list();
    }

    void remove(Subject subject) {
        jdbc.sql("delete from search_entry where kind = :kind and subject_id = :subject")
                .param("kind", subject.kind())
                .param("subject", subject.id())
                .update();
    }

    private boolean isAsBefore(Subject subject, byte[] hash) {
        return jdbc.sql(
                        """
                        select exists (
                            select 1 from search_entry
                            where kind = :kind and subject_id = :subject and content_hash = :hash
                        )
                        """)
                .param("kind", subject.kind())
                .param("subject", subject.id())
                .param("hash", hash)
                .query(Boolean.class)
                .single();
    }

    private static byte[] hash(Description it) {
        return Secrets.sha256(
                String.join(
                        "\u001f",
                        Long.toString(it.circle()),
                        it.url(),
                        it.label(),
                        it.title(),
                        it.at().toString(),
                        it.who(),
                        // Since V20261130_2130: written with what excerpts are made of.
                        "2",
                        it.body()));
    }

    /** PostgreSQL keeps no such character. */
    private static String plain(String text) {
        return text.replace("\0", "");
    }

    private static String cut(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most - 1)) + "…";
    }
}
