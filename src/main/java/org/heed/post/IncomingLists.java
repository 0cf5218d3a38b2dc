package org.heed.post;

import org.heed.identity.Me;
import org.heed.identity.Role;
import org.heed.identity.Sight;
import org.heed.kernel.Cursor;
import org.heed.kernel.NotFound;
import org.heed.kernel.Slice;
import org.heed.kernel.Subject;
import org.heed.kernel.sql.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;

/**
 * Looks at mail that came in, newest first. A mail is seen by those who see its client or record;
 * while nobody knows whose it is, by administrators and managers.
 */
@Service
@Transactional(readOnly = true)
public class IncomingLists {

    private static final String LINES =
            """
            select l.mail_id, l.kind, l.standing, l.subject, l.from_name, l.from_address, l.sureness,
                l.remarks, left(l.words, 200) as words, l.language, l.reached_at,
                coalesce(k.short_name, '') as client_name, c.label
            from letter l
            left join v_client k on k.id = l.client_id
            left join v_complaint c on l.about_kind = 'complaint' and c.id = l.about_id
            """;

    private final JdbcClient jdbc;
    private final LetterRepository letters;
    private final ArrivalRepository arrivals;

    IncomingLists(JdbcClient jdbc, LetterRepository letters, ArrivalRepository arrivals) {
        this.jdbc = jdbc;
        this.letters = letters;
        this.arrivals = arrivals;
    }

    /** What somebody sees, written once; {@code me} is to be bound. */
    static String seen(Me me) {
        var sight = Sight.of(me, "l.circle_id");
        return desk(me) && !me.everything() ? "(l.circle_id is null or " + sight + ")" : sight;
    }

    private static boolean desk(Me me) {
        return me.role() == Role.ADMINISTRATOR || me.role() == Role.MANAGER;
    }

    /** Those that wait for a person. */
    public Slice<LetterLine> waiting(Me me, @Nullable Cursor after, int limit) {
        return list(me, "l.standing = 'waiting'", after, limit);
    }

    /** Those of one kind that nothing is to be done about. */
    public Slice<LetterLine> kept(Me me, LetterKind kind, @Nullable Cursor after, int limit) {
        return switch (kind) {
            case AUTOMATIC -> kept(me, "l.kind = 'automatic'", after, limit);
            case LIST -> kept(me, "l.kind = 'list'", after, limit);
            case BOUNCE -> kept(me, "l.kind = 'bounce'", after, limit);
            case INVITATION -> kept(me, "l.kind = 'invitation'", after, limit);
            case DUPLICATE -> kept(me, "l.kind = 'duplicate'", after, limit);
            case FRESH, REPLY, COURTESY, UNKNOWN -> new Slice<>(List.of(), null);
        };
    }

    private Slice<LetterLine> kept(Me me, String kind, @Nullable Cursor after, int limit) {
        return list(me, "l.standing = 'kept' and " + kind, after, limit);
    }

    /** Those of one standing. */
    public Slice<LetterLine> of(Me me, Standing standing, @Nullable Cursor after, int limit) {
        return switch (standing) {
            case WAITING -> waiting(me, after, limit);
            case ON_RECORD -> list(me, "l.standing = 'on-record'", after, limit);
            case COMPLAINT -> list(me, "l.standing = 'complaint'", after, limit);
            case ASIDE -> list(me, "l.standing = 'aside'", after, limit);
            case KEPT -> list(me, "l.standing = 'kept'", after, limit);
        };
    }

    private Slice<LetterLine> list(Me me, String which, @Nullable Cursor after, int limit) {
        var rows =
                jdbc.sql(
                                LINES
                                        + "where "
                                        + which
                                        + " and (:after::bigint is null or l.mail_id < :after) and "
                                        + seen(me)
                                        + " order by l.mail_id desc limit :limit")
                        .param("after", after == null ? null : after.number(0))
                        .param("me", me.id().value())
                        .param("limit", limit + 1)
                        .query(IncomingLists::line)
                        .list();
        return Slice.of(rows, limit, it -> Cursor.of(it.id().value()));
    }

    /** Mails about one record that wait, or that came back; at most 20. */
    public List<LetterLine> waitingAbout(Me me, Subject about) {
        return jdbc.sql(
                        LINES
                                + """
                                where l.about_kind = :kind and l.about_id = :about
                                    and (l.standing = 'waiting'
                                        or l.standing = 'kept' and l.kind in ('bounce', 'automatic'))
                                    and \
                                """
                                + seen(me)
                                + " order by l.standing = 'waiting' desc, l.mail_id desc limit 20")
                .param("kind", about.kind())
                .param("about", about.id())
                .param("me", me.id().value())
                .query(IncomingLists::line)
                .list();
    }

    /**
     * @throws NotFound when there is none, or not for this person
     */
    public Letter get(Me me, IncomingId id) {
        require(me, id);
        return letters.find(id).orElseThrow(NotFound::new);
    }

    /** The row of one; for its number and its client's name. */
    public LetterLine line(Me me, IncomingId id) {
        return jdbc.sql(LINES + "where l.mail_id = :id and " + seen(me))
                .param("id", id.value())
                .param("me", me.id().value())
                .query(IncomingLists::line)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /**
     * The other mails of an exchange, oldest first, at most 20: those that answer the same mails,
     * in whatever order they came.
     */
    public List<LetterLine> together(Me me, IncomingId id) {
        return jdbc.sql(
                        LINES
                                + """
                                where l.mail_id in (
                                        select other.mail_id
                                        from letter_trace own
                                        join letter_trace other on other.message_id = own.message_id
                                        where own.mail_id = :id and other.mail_id <> :id)
                                    and \
                                """
                                + seen(me)
                                + " order by l.mail_id limit 20")
                .param("id", id.value())
                .param("me", me.id().value())
                .query(IncomingLists::line)
                .list();
    }

    void require(Me me, IncomingId id) {
        line(me, id);
    }

    /** The bytes of a part; throws NotFound. */
    public byte[] part(Me me, IncomingId id, int position) {
        require(me, id);
        return letters.content(id, position).orElseThrow(NotFound::new);
    }

    /** The whole mail as it came; throws NotFound. */
    public byte[] raw(Me me, IncomingId id) {
        require(me, id);
        return arrivals.raw(id);
    }

    private static LetterLine line(ResultSet row, int index) throws SQLException {
        var remarks = EnumSet.noneOf(Remark.class);
        Sql.texts(row, "remarks").forEach(it -> remarks.add(Remark.of(it)));
        return new LetterLine(
                new IncomingId(row.getLong("mail_id")),
                LetterKind.of(row.getString("kind")),
                Standing.of(row.getString("standing")),
                row.getString("subject"),
                row.getString("from_name"),
                row.getString("from_address"),
                Sureness.of(row.getString("sureness")),
                remarks,
                row.getString("words"),
                row.getString("language"),
                row.getString("client_name"),
                row.getString("label"),
                Sql.instant(row, "reached_at"));
    }
}
