package org.heed.search;

import org.heed.identity.Me;
import org.heed.identity.Sight;
import org.heed.kernel.Cursor;
import org.heed.kernel.Refused;
import org.heed.kernel.Slice;
import org.heed.kernel.Subject;
import org.heed.kernel.sql.Sql;
import org.heed.kernel.text.Tokens;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Looks for records by their words. Whatever is typed is looked for; nothing typed is an error. */
@Service
@Transactional(readOnly = true)
public class Search {

    /** The longest text one may search for, in characters. */
    public static final int LONGEST = 500;

    /** Later than every record: the last instant PostgreSQL and Java both know how to write. */
    private static final Instant END = Instant.parse("9999-12-31T23:59:59Z");

    private final JdbcClient jdbc;

    Search(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The records this person may see that hold every word, newest first; Chinese characters typed
     * together must stand together. Empty when there are none and when no word was typed.
     *
     * @throws Refused {@code kernel.refused.cursor}; {@code kernel.refused.too-long} beyond {@link
     *     #LONGEST} characters
     */
    public Slice<Hit> find(Me me, String text, int limit, @Nullable String cursor) {
        return slice(me, Tokens.query(checked(text)), limit, cursor);
    }

    /** Like {@link #find} while somebody types: the last word may be the beginning of one. */
    public List<Hit> findWhileTyping(Me me, String text, int limit) {
        return slice(me, Tokens.queryWhileTyping(checked(text)), limit, null).items();
    }

    /**
     * The one record people call by a number or short name, in any letter case. A client's people
     * are labelled with its name and are younger than it.
     */
    public Optional<Hit> called(Me me, String label) {
        return jdbc.sql(
                        """
                        select e.id, e.kind, e.subject_id, e.url, e.label, e.title, e.at
                        from search_entry e
                        where lower(e.label) = lower(:label) and\
                        """
                                + " "
                                + Sight.of(me, "e.circle_id")
                                + " order by e.at, e.id limit 1")
                .param("label", label.strip())
                .param("me", me.id().value())
                .query(Search::row)
                .optional()
                .map(Row::hit);
    }

    /**
     * The record whose page this is.
     *
     * @param url its path, such as {@code /complaints/HD-0143}
     */
    public Optional<Hit> at(Me me, String url) {
        return jdbc.sql(
                        """
                        select e.id, e.kind, e.subject_id, e.url, e.label, e.title, e.at
                        from search_entry e
                        where e.url = :url and\
                        """
                                + " "
                                + Sight.of(me, "e.circle_id")
                                + " order by e.id limit 1")
                .param("url", url)
                .param("me", me.id().value())
                .query(Search::row)
                .optional()
                .map(Row::hit);
    }

    private Slice<Hit> slice(Me me, Optional<String> query, int limit, @Nullable String cursor) {
        var after = Cursor.read(cursor, 2);
        if (query.isEmpty()) {
            return new Slice<>(List.of(), null);
        }
        var rows =
                jdbc.sql(
                                """
                                select e.id, e.kind, e.subject_id, e.url, e.label, e.title, e.at
                                from search_entry e
                                where e.tokens @@ cast(:query as tsquery)
                                    and (e.at, e.id) < (:at, :id) and\
                                """
                                        + " "
                                        + Sight.of(me, "e.circle_id")
                                        + " order by e.at desc, e.id desc limit :limit")
                        .param("query", query.get())
                        .param("at", Sql.at(after == null ? END : after.moment(0)))
                        .param("id", after == null ? Long.MAX_VALUE : after.number(1))
                        .param("me", me.id().value())
                        .param("limit", limit + 1)
                        .query(Search::row)
                        .list();
        return Slice.of(rows, limit, it -> Cursor.of(it.hit().at(), it.id())).map(Row::hit);
    }

    private static String checked(String text) {
        if (text.codePointCount(0, text.length()) > LONGEST) {
            throw Refused.because("kernel.refused.too-long", "max", LONGEST).at("q");
        }
        return text;
    }

    private record Row(long id, Hit hit) {}

    private static Row row(ResultSet row, int index) throws SQLException {
        var hit =
                new Hit(
                        new Subject(row.getString("kind"), row.getLong("subject_id")),
                        row.getString("url"),
                        row.getString("label"),
                        row.getString("title"),
                        Sql.instant(row, "at"));
        return new Row(row.getLong("id"), hit);
    }
}
