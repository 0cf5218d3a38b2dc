package org.heed.lesson;

import org.heed.identity.Me;
import org.heed.identity.Sight;
import org.heed.kernel.Cursor;
import org.heed.kernel.NotFound;
import org.heed.kernel.Slice;
import org.heed.kernel.Subject;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;

/** Looks at lessons, newest first. */
@Service
@Transactional(readOnly = true)
public class LessonLists {

    private final JdbcClient jdbc;
    private final LessonRepository lessons;

    LessonLists(JdbcClient jdbc, LessonRepository lessons) {
        this.jdbc = jdbc;
        this.lessons = lessons;
    }

    public LessonCard get(Me me, LessonId id) {
        return lessons.find(me, id).orElseThrow(NotFound::new);
    }

    /** The lessons of one case, at most 200. */
    public List<LessonCard> of(Me me, Subject from) {
        return jdbc.sql(
                        LessonRepository.columns(me)
                                + "where l.from_kind = :kind and l.from_id = :from and "
                                + Sight.of(me, "l.circle_id")
                                + " order by l.id desc limit 200")
                .param("kind", from.kind())
                .param("from", from.id())
                .param("me", me.id().value())
                .query(LessonRepository::card)
                .list();
    }

    /**
     * The library.
     *
     * @param words that all stand in condition, advice or causes as written; blank for all
     */
    public Slice<LessonCard> search(Me me, String words, @Nullable Cursor after, int limit) {
        var rows =
                jdbc.sql(
                                LessonRepository.columns(me)
                                        + """
                                        where (:id::bigint is null or l.id < :id)
                                            and not exists (
                                                select 1
                                                from unnest(:words::text[]) as word
                                                where position(lower(word) in lower(
                                                    l.condition || ' ' || l.advice || ' '
                                                    || array_to_string(l.causes, ' '))) = 0)
                                            and \
                                        """
                                        + LessonRepository.readable(me)
                                        + " order by l.id desc limit :limit")
                        .param("id", after == null ? null : after.number(0))
                        .param(
                                "words",
                                words.isBlank() ? new String[0] : words.strip().split("\\s+"))
                        .param("me", me.id().value())
                        .param("limit", limit + 1)
                        .query(LessonRepository::card)
                        .list();
        return Slice.of(rows, limit, it -> Cursor.of(it.id().value()));
    }
}
