package org.heed.rhythm;

import org.heed.client.ClientId;
import org.heed.client.ContactId;
import org.heed.conversation.TouchpointId;
import org.heed.identity.Me;
import org.heed.identity.Sight;
import org.heed.kernel.Language;
import org.heed.kernel.sql.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/** Looks at what contacts are known to have understood, and at the gap after it. */
@Service
@Transactional(readOnly = true)
public class DropOffLists {

    private final JdbcClient jdbc;
    private final Signs signs;

    DropOffLists(JdbcClient jdbc, Signs signs) {
        this.jdbc = jdbc;
        this.signs = signs;
    }

    /** Of the people of a client who are there, whom we ask for first in front; at most 12. */
    public List<DropOff> of(Me me, ClientId client) {
        return list(me, client, null);
    }

    /** Of one contact; empty when this person does not see them. */
    public List<DropOff> of(Me me, ClientId client, ContactId contact) {
        return list(me, client, contact);
    }

    private List<DropOff> list(Me me, ClientId client, @Nullable ContactId contact) {
        return jdbc.sql(sql(me))
                .param("client", client.value())
                .param("contact", contact == null ? null : contact.value())
                .param("me", me.id().value())
                .query(this::row)
                .list();
    }

    /** Names {@code client}, {@code contact}, {@code me}. */
    static String sql(Me me) {
        return """
        select o.id, o.name, o.language, f.told_at, f.confirmed_at, f.words,
            f.words_language, g.gap, g.more
        from v_contact o
        left join lateral (
            select c.told_at, c.confirmed_at, t.words, t.language as words_language
            from confirmation c
            join v_touchpoint t on t.id = c.touchpoint_id
            where c.contact_id = o.id and %s
            order by c.told_at desc
            limit 1
        ) f on true
        cross join lateral (
            select json_agg(json_build_object('id', k.id, 'at', k.at,
                    'words', left(k.words, 300), 'language', k.language)
                    order by k.nth) filter (where k.nth <= %d) as gap,
                greatest(0, count(*) - %d) as more
            from (
                select v.id, v.at, v.words, v.language,
                    row_number() over (order by v.at desc, v.id desc) as nth
                from v_touchpoint v
                where v.contact_id = o.id and v.direction = 'out'
                    and v.client_visible
                    and v.at > coalesce(f.told_at, '-infinity') and %s
                order by v.at desc, v.id desc
                limit 100
            ) k
        ) g
        where o.client_id = :client and o.left_on is null and %s
            and (:contact::bigint is null or o.id = :contact)
            and (f.told_at is not null or g.gap is not null)
        order by o.main desc, o.id
        limit 12
        """
                .formatted(
                        Sight.of(me, "t.circle_id"),
                        DropOff.SHOWN,
                        DropOff.SHOWN,
                        Sight.of(me, "v.circle_id"),
                        Sight.of(me, "o.circle_id"));
    }

    DropOff row(ResultSet row, int index) throws SQLException {
        var words = row.getString("words");
        var language = row.getString("words_language");
        return new DropOff(
                new ContactId(row.getLong("id")),
                row.getString("name"),
                Sql.maybeInstant(row, "told_at"),
                words == null ? "" : words,
                language(language == null ? row.getString("language") : language),
                Sql.maybeInstant(row, "confirmed_at"),
                signs.gap(row.getString("gap")),
                row.getInt("more"));
    }

    static Language language(@Nullable String tag) {
        return Language.of(tag == null ? "" : tag).orElse(Language.EN);
    }

    static DropOff.Untold untold(long id, Instant at, String words, String language) {
        return new DropOff.Untold(new TouchpointId(id), at, words, language(language));
    }
}
