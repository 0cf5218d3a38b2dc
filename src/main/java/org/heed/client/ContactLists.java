package org.heed.client;

import org.heed.identity.Me;
import org.heed.identity.Sight;
import org.heed.kernel.Cursor;
import org.heed.kernel.Slice;
import org.heed.kernel.text.NameKeys;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;

/** Looks contacts up; one whose client is outside of one's circles does not exist. */
@Service
@Transactional(readOnly = true)
public class ContactLists {

    private final JdbcClient jdbc;
    private final ContactRepository repository;

    ContactLists(JdbcClient jdbc, ContactRepository repository) {
        this.jdbc = jdbc;
        this.repository = repository;
    }

    public ContactCard get(Me me, ContactId id) {
        return repository.get(me, id);
    }

    /** Those who are there, the main contact first and then the newest. */
    public Slice<ContactCard> present(Me me, ClientId client, int limit) {
        var rows =
                jdbc.sql(
                                """
                                select o.id, o.client_id, c.slug, c.short_name, c.circle_id,
                                       o.name, o.family, o.given, o.address_zh_hans,
                                       o.address_zh_hant, o.address_en, o.title, o.email,
                                       o.phone, o.language, o.channel, o.notes, o.main,
                                       o.left_on, o.version
                                from contact o
                                join client c on c.id = o.client_id
                                where o.client_id = :client and o.left_on is null and %s
                                order by o.main desc, o.id desc
                                limit :limit
                                """
                                        .formatted(Sight.of(me, "c.circle_id")))
                        .param("client", client.value())
                        .param("limit", limit + 1)
                        .param("me", me.id().value())
                        .query(ContactRepository::row)
                        .list();
        return Slice.of(rows, limit, it -> Cursor.of(it.id().value()));
    }

    /** A client's people by name, or all one may see, oldest first; those who left included. */
    public Slice<ContactCard> list(
            Me me, @Nullable ClientId client, @Nullable String cursor, int limit) {
        var after = Cursor.read(cursor, 1);
        var rows =
                jdbc.sql(
                                """
                                select o.id, o.client_id, c.slug, c.short_name, c.circle_id,
                                       o.name, o.family, o.given, o.address_zh_hans,
                                       o.address_zh_hant, o.address_en, o.title, o.email,
                                       o.phone, o.language, o.channel, o.notes, o.main,
                                       o.left_on, o.version
                                from contact o
                                join client c on c.id = o.client_id
                                where %s and %s and %s
                                order by %s
                                limit :limit
                                """
                                        .formatted(
                                                client == null ? "true" : "o.client_id = :client",
                                                after(client, after),
                                                Sight.of(me, "c.circle_id"),
                                                client == null ? "o.id" : "o.by_pinyin, o.id"))
                        .param("client", client == null ? 0 : client.value())
                        .param("last", after == null ? 0 : after.number(0))
                        .param("limit", limit + 1)
                        .param("me", me.id().value())
                        .query(ContactRepository::row)
                        .list();
        return Slice.of(rows, limit, it -> Cursor.of(it.id().value()));
    }

    private static String after(@Nullable ClientId client, @Nullable Cursor after) {
        if (after == null) {
            return "true";
        } else if (client == null) {
            return "o.id > :last";
        } else {
            return """
            (o.by_pinyin, o.id) >
            (select l.by_pinyin, l.id from contact l where l.id = :last)
            """;
        }
    }

    /**
     * At most {@code limit} contacts who are still there, found by what was typed so far: a part of
     * the name in either script, pinyin, initials, or the mail address.
     */
    public List<Found> picker(Me me, @Nullable ClientId client, String text, int limit) {
        var key = NameKeys.typed(text);
        return jdbc.sql(
                        """
                        with hit as (%s order by k.key, k.contact_id limit :reach)
                        select o.id, o.name,
                               concat_ws(' · ', nullif(o.title, ''), c.short_name) as hint
                        from (select contact_id, min(key) as key from hit group by contact_id) h
                        join contact o on o.id = h.contact_id
                        join client c on c.id = o.client_id
                        where %s
                        order by h.key, o.id
                        limit :limit
                        """
                                .formatted(hits(me, client), Sight.of(me, "c.circle_id")))
                .param("from", key)
                .param("to", key + Keys.LAST)
                .param("client", client == null ? 0 : client.value())
                .param("reach", limit * Keys.EACH)
                .param("limit", limit)
                .param("me", me.id().value())
                .query((row, index) ->
                        new Found(row.getLong("id"), row.getString("name"), row.getString("hint")))
                .list();
    }

    /**
     * Where the keys are read from: one range of an index for a client and for who sees everything,
     * else one short range for each circle, so that the work never grows with what is not seen.
     * Circle and key are compared as one row, which only the index that has both can answer:
     * estimates tempted the planner to the other.
     */
    private static String hits(Me me, @Nullable ClientId client) {
        if (client != null) {
            return OF_CIRCLES.formatted(
                    "(select c.circle_id from client c where c.id = :client) s");
        } else if (me.everything()) {
            return OF_ALL;
        } else {
            return OF_CIRCLES.formatted(
                    "(select v.circle_id from v_sight v where v.person_id = :me) s");
        }
    }

    private static final String OF_ALL =
            """
            select k.contact_id, k.key
            from contact_key k
            where k.key >= :from and k.key < :to
            """;
    private static final String OF_CIRCLES =
            """
            select k.contact_id, k.key
            from %s
            cross join lateral (
                select n.contact_id, n.key
                from contact_key n
                where (n.circle_id, n.key) >= (s.circle_id, :from)
                  and (n.circle_id, n.key) < (s.circle_id, :to)
                order by n.circle_id, n.key
                limit :reach
            ) k
            """;

    /**
     * Who has this mail address, at any client, newest first, at most twenty. For mail and the
     * portal, which look on nobody's behalf: never show the answer to whoever asked.
     */
    public List<ContactCard> knownAs(String email) {
        return jdbc.sql(
                        """
                        select o.id, o.client_id, c.slug, c.short_name, c.circle_id, o.name,
                               o.family, o.given, o.address_zh_hans, o.address_zh_hant,
                               o.address_en, o.title, o.email, o.phone, o.language, o.channel,
                               o.notes, o.main, o.left_on, o.version
                        from contact o
                        join client c on c.id = o.client_id
                        where lower(o.email) = lower(:email) and o.email <> '' and o.left_on is null
                        order by o.id desc
                        limit 20
                        """)
                .param("email", email)
                .query(ContactRepository::row)
                .list();
    }
}
