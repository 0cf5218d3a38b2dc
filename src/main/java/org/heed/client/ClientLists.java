package org.heed.client;

import org.heed.identity.Me;
import org.heed.identity.Sight;
import org.heed.kernel.Cursor;
import org.heed.kernel.Language;
import org.heed.kernel.NotFound;
import org.heed.kernel.Refused;
import org.heed.kernel.Slice;
import org.heed.kernel.text.NameKeys;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Looks clients up; a client outside of one's circles does not exist. */
@Service
@Transactional(readOnly = true)
public class ClientLists {

    private final JdbcClient jdbc;
    private final ClientRepository repository;
    private final SeatRepository seats;

    ClientLists(JdbcClient jdbc, ClientRepository repository, SeatRepository seats) {
        this.jdbc = jdbc;
        this.repository = repository;
        this.seats = seats;
    }

    public ClientCard get(Me me, ClientId id) {
        return repository.get(me, id);
    }

    /** By inner id or by slug, as URLs and API bodies name a client. */
    public ClientCard get(Me me, String idOrSlug) {
        return find(me, idOrSlug).orElseThrow(NotFound::new);
    }

    /** By inner id, slug, short name or name, as a person may type it into a field. */
    public Optional<ClientCard> find(Me me, String typed) {
        var text = typed.strip();
        long id = text.matches("[0-9]{1,18}") ? Long.parseLong(text) : 0;
        return jdbc.sql(
                        """
                        select c.id, c.slug, c.name, c.short_name, c.language, c.zone, c.channel,
                               c.customs, c.sensitivities, c.notes, c.circle_id, c.version
                        from client c
                        where c.id in (select :id
                                       union all
                                       select n.id from client n where n.slug = :text
                                       union all
                                       select k.client_id from client_key k where k.key = :key)
                          and (c.id = :id or c.slug = :text
                               or lower(:text) in (lower(c.name), lower(c.short_name)))
                          and %s
                        order by c.id = :id desc, c.slug = :text desc, c.id
                        limit 1
                        """
                                .formatted(Sight.of(me, "c.circle_id")))
                .param("id", id)
                .param("text", text)
                .param("key", NameKeys.typed(text))
                .param("me", me.id().value())
                .query(ClientRepository::row)
                .optional();
    }

    /**
     * Clients in the order of their names: by sound, in Traditional Chinese by strokes.
     *
     * @param text the beginning of a part of the name, in either script, by pinyin or initials;
     *     blank for all
     */
    public Slice<ClientLine> list(Me me, String text, @Nullable String cursor, int limit) {
        var after = Cursor.read(cursor, 2);
        var order = me.language() == Language.ZH_HANT ? "by_stroke" : "by_pinyin";
        var key = NameKeys.typed(text);
        var rows =
                jdbc.sql(
                                """
                                select c.id, c.slug, c.name, c.short_name, c.language, c.channel,
                                       encode(c.%1$s, 'hex') as place, o.name as main_contact,
                                       (select count(*) from contact n
                                        where n.client_id = c.id and n.left_on is null) as contacts
                                from client c
                                left join contact o on o.client_id = c.id and o.main
                                where %2$s and %3$s and %4$s
                                order by c.%1$s, c.id
                                limit :limit
                                """
                                        .formatted(
                                                order,
                                                key.isEmpty() ? "true" : NAMED,
                                                after == null ? "true" : AFTER.formatted(order),
                                                Sight.of(me, "c.circle_id")))
                        .param("from", key)
                        .param("to", key + Keys.LAST)
                        .param("place", after == null ? "" : hex(after.text(0)))
                        .param("last", after == null ? 0 : after.number(1))
                        .param("limit", limit + 1)
                        .param("me", me.id().value())
                        .query((row, index) ->
                                new Placed(
                                        row.getString("place"),
                                        new ClientLine(
                                                new ClientId(row.getLong("id")),
                                                row.getString("slug"),
                                                row.getString("name"),
                                                row.getString("short_name"),
                                                Language.of(row.getString("language"))
                                                        .orElseThrow(),
                                                Channel.of(row.getString("channel")).orElseThrow(),
                                                row.getString("main_contact"),
                                                row.getInt("contacts"))))
                        .list();
        return Slice.of(rows, limit, it -> Cursor.of(it.place(), it.line().id().value()))
                .map(Placed::line);
    }

    private static final String NAMED =
            """
            c.id in (select k.client_id from client_key k where k.key >= :from and k.key < :to)
            """;
    private static final String AFTER = "(c.%s, c.id) > (decode(:place, 'hex'), :last)";

    private record Placed(String place, ClientLine line) {}

    private static String hex(String text) {
        try {
            return HexFormat.of().formatHex(HexFormat.of().parseHex(text));
        } catch (IllegalArgumentException notOurs) {
            throw Refused.because("kernel.refused.cursor").at("cursor");
        }
    }

    /** At most {@code limit} clients found by what was typed so far, nearest first. */
    public List<Found> picker(Me me, String text, int limit) {
        var key = NameKeys.typed(text);
        return jdbc.sql(
                        """
                        with hit as (
                            select k.client_id, k.key
                            from client_key k
                            where k.key >= :from and k.key < :to and %s
                            order by k.key, k.client_id
                            limit :reach
                        )
                        select c.id, c.short_name, c.name
                        from (select client_id, min(key) as key from hit group by client_id) h
                        join client c on c.id = h.client_id
                        order by h.key, c.id
                        limit :limit
                        """
                                .formatted(Sight.of(me, "k.circle_id")))
                .param("from", key)
                .param("to", key + Keys.LAST)
                .param("reach", limit * Keys.EACH)
                .param("limit", limit)
                .param("me", me.id().value())
                .query((row, index) ->
                        new Found(
                                row.getLong("id"),
                                row.getString("short_name"),
                                row.getString("name")))
                .list();
    }

    /** Who of us is on the client, by name. */
    public List<Seated> seats(Me me, ClientId id) {
        return seats(repository.get(me, id));
    }

    /** The same for whoever has got the client already. */
    public List<Seated> seats(ClientCard client) {
        return seats.seated(client.circle());
    }
}
