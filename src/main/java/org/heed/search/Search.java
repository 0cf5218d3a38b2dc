package org.heed.search;

import org.heed.identity.Me;
import org.heed.identity.Sight;
import org.heed.kernel.Cursor;
import org.heed.kernel.Refused;
import org.heed.kernel.Slice;
import org.heed.kernel.text.Excerpts;
import org.heed.kernel.text.Tokens;
import org.heed.search.Findings.After;
import org.heed.search.Findings.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Looks for records by their words. Whatever is typed is looked for; nothing typed is an error. */
@Service
@Transactional(readOnly = true)
public class Search {

    /** The longest text one may search for, in characters. */
    public static final int LONGEST = 500;

    /** Of fewer letters too many words begin with them. */
    private static final int BEGUN = 4;

    private final JdbcClient jdbc;
    private final Findings findings;
    private final Indexing indexing;

    Search(JdbcClient jdbc, Findings findings, Indexing indexing) {
        this.jdbc = jdbc;
        this.findings = findings;
        this.indexing = indexing;
    }

    /** The kinds of records that can be found, in the order of their names. */
    public List<String> kinds() {
        return indexing.kinds();
    }

    /**
     * The records this person may see that hold every word, newest first; Chinese characters typed
     * together must stand together. Empty when there are none and when no word was typed. How many
     * there are is not counted.
     *
     * @throws Refused {@code kernel.refused.cursor}; {@code kernel.refused.too-long} at {@code q}
     *     beyond {@link #LONGEST} characters; {@code search.refused.no-client} at {@code client},
     *     {@code .no-project} at {@code project} when this person sees none of that name
     */
    public Slice<Finding> look(Me me, SearchFilter filter, int limit, @Nullable String cursor) {
        return look(me, filter, Tokens.query(checked(filter.words())), limit, cursor);
    }

    /** Like {@link #look} for words alone. */
    public Slice<Hit> find(Me me, String text, int limit, @Nullable String cursor) {
        return look(me, SearchFilter.of(text), limit, cursor).map(Finding::hit);
    }

    /** Like {@link #look} while somebody types: the last word may be the beginning of one. */
    public List<Finding> lookWhileTyping(Me me, String text, int limit) {
        var query =
                checked(text).strip().length() < BEGUN
                        ? Tokens.query(text)
                        : Tokens.queryWhileTyping(text);
        return look(me, SearchFilter.of(text), query, limit, null).items();
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
                .query(Findings::hit)
                .optional();
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
                .query(Findings::hit)
                .optional();
    }

    private Slice<Finding> look(
            Me me,
            SearchFilter filter,
            Optional<String> words,
            int limit,
            @Nullable String cursor) {
        var read = Cursor.read(cursor, 2);
        var seen = findings.circles(me);
        if (words.isEmpty() || seen.isPresent() && seen.get().isEmpty()) {
            return new Slice<>(List.of(), null);
        }
        var after =
                read == null
                        ? new After(Window.END, Long.MAX_VALUE)
                        : new After(read.moment(0), read.number(1));
        var query = "(" + words.get() + ")" + Window.any(seen.orElse(Set.of())) + asked(me, filter);
        var rows = rows(me, query, after, filter, limit + 1);
        return Slice.of(rows, limit, it -> Cursor.of(it.finding().hit().at(), it.id()))
                .map(Row::finding);
    }

    private List<Row> rows(Me me, String query, After after, SearchFilter filter, int wanted) {
        // As old as the last one shown may still be a few with smaller ids.
        var until = earlier(filter.until(), after.at().plusMillis(1));
        var since = filter.from() == null ? Window.BEGINNING : filter.from();
        var excerpts = Excerpts.of(filter.words());
        var rows = new ArrayList<Row>();
        for (var window : Window.before(until, findings.weeksOfNewest(until))) {
            var part = window.since(since);
            if (rows.size() == wanted || part.isEmpty()) {
                break;
            }
            int missing = wanted - rows.size();
            rows.addAll(findings.in(part, me, query + part.asked(), after, missing, excerpts));
        }
        return rows;
    }

    /** What the index narrows by besides words. */
    private String asked(Me me, SearchFilter filter) {
        var asked = new StringBuilder();
        if (filter.kind() != null) {
            asked.append(Window.any(Set.of("k:" + kind(filter.kind()))));
        }
        if (filter.client() != null) {
            asked.append(Window.any(Set.of("g:" + circle(me, "client", filter.client()))));
        }
        if (filter.project() != null) {
            asked.append(Window.any(Set.of("c:" + circle(me, "project", filter.project()))));
        }
        return asked.toString();
    }

    /** Nothing that is typed becomes a part of the query that is more than a word. */
    private static String kind(String asked) {
        return asked.matches("[a-z-]{2,30}") ? asked : "none";
    }

    private long circle(Me me, String kind, String called) {
        return findings.circle(me, kind, called)
                .orElseThrow(() -> Refused.because("search.refused.no-" + kind).at(kind));
    }

    private static Instant earlier(@Nullable Instant one, Instant other) {
        return one == null || other.isBefore(one) ? other : one;
    }

    private static String checked(String text) {
        if (text.codePointCount(0, text.length()) > LONGEST) {
            throw Refused.because("kernel.refused.too-long", "max", LONGEST).at("q");
        }
        return text;
    }
}
