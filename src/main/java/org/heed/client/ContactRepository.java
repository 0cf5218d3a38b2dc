package org.heed.client;

import org.heed.identity.CircleId;
import org.heed.identity.Me;
import org.heed.identity.Sight;
import org.heed.kernel.Language;
import org.heed.kernel.NotFound;
import org.heed.kernel.Refused;
import org.heed.kernel.sql.Sql;
import org.heed.kernel.text.NameKeys;
import org.heed.kernel.web.Names;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Loads and saves contacts, and the keys they are found by. */
@Repository
class ContactRepository {

    private final JdbcClient jdbc;

    ContactRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    ContactCard get(Me me, ContactId id) {
        return jdbc.sql(
                        """
                        select o.id, o.client_id, c.slug, c.short_name, c.circle_id, o.name,
                               o.family, o.given, o.address_zh_hans, o.address_zh_hant,
                               o.address_en, o.title, o.email, o.phone, o.language, o.channel,
                               o.notes, o.main, o.left_on, o.version
                        from contact o
                        join client c on c.id = o.client_id
                        where o.id = :id and %s
                        """
                                .formatted(Sight.of(me, "c.circle_id")))
                .param("id", id.value())
                .param("me", me.id().value())
                .query(ContactRepository::row)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** Refuses an address that somebody else at this client has. */
    void refuseTaken(ClientId client, @Nullable ContactId self, String email) {
        if (email.isEmpty()) {
            return;
        }
        jdbc.sql(
                        """
                        select name
                        from contact
                        where client_id = :client and lower(email) = lower(:email) and id <> :self
                          and email <> ''
                        """)
                .param("client", client.value())
                .param("email", email)
                .param("self", self == null ? 0 : self.value())
                .query(String.class)
                .optional()
                .ifPresent(name -> {
                    throw taken(name);
                });
    }

    ContactId add(ClientCard client, ContactFacts facts, Instant at) {
        var id =
                jdbc.sql(
                                """
                                insert into contact (client_id, name, family, given,
                                    address_zh_hans, address_zh_hant, address_en, title, email,
                                    phone, language, channel, notes, main, by_pinyin, created_at)
                                values (:client, :name, :family, :given,
                                    :zhHans, :zhHant, :en, :title, :email,
                                    :phone, :language, :channel, :notes,
                                    not exists (select 1 from contact m
                                                where m.client_id = :client and m.main),
                                    :byPinyin, :at)
                                on conflict do nothing
                                returning id
                                """)
                        .param("client", client.id().value())
                        .params(values(facts, client))
                        .param("at", Sql.at(at))
                        .query((row, index) -> new ContactId(row.getLong("id")))
                        .optional()
                        // Somebody wrote the same person, or the first one, at the same moment.
                        .orElseThrow(Refused::stale);
        writeKeys(id, client.circle(), facts);
        return id;
    }

    void save(ContactCard before, int version, ContactFacts facts, ClientCard client) {
        try {
            int saved =
                    jdbc.sql(
                                    """
                                    update contact
                                    set name = :name, family = :family, given = :given,
                                        address_zh_hans = :zhHans, address_zh_hant = :zhHant,
                                        address_en = :en, title = :title, email = :email,
                                        phone = :phone, language = :language,
                                        channel = :channel, notes = :notes,
                                        by_pinyin = :byPinyin, version = version + 1
                                    where id = :id and version = :version
                                    """)
                            .param("id", before.id().value())
                            .param("version", version)
                            .params(values(facts, client))
                            .update();
            requireSaved(saved);
        } catch (DuplicateKeyException meanwhile) {
            throw taken(facts.email());
        }
        forgetKeys(before.id());
        if (before.leftOn() == null) {
            writeKeys(before.id(), before.circle(), facts);
        }
    }

    void leave(ContactCard contact, int version, LocalDate on) {
        requireSaved(
                jdbc.sql(
                                """
                                update contact
                                set left_on = :on, main = false, version = version + 1
                                where id = :id and version = :version
                                """)
                        .param("id", contact.id().value())
                        .param("version", version)
                        .param("on", on)
                        .update());
        forgetKeys(contact.id());
    }

    void comeBack(ContactCard contact, int version) {
        requireSaved(
                jdbc.sql(
                                """
                                update contact set left_on = null, version = version + 1
                                where id = :id and version = :version
                                """)
                        .param("id", contact.id().value())
                        .param("version", version)
                        .update());
        forgetKeys(contact.id());
        writeKeys(
                contact.id(),
                contact.circle(),
                names(contact.name(), contact.family(), contact.given(), contact.email()));
    }

    void nameMain(ContactCard contact) {
        jdbc.sql(
                        """
                        update contact set main = false, version = version + 1
                        where client_id = :client and main
                        """)
                .param("client", contact.client().value())
                .update();
        requireSaved(
                jdbc.sql(
                                """
                                update contact set main = true, version = version + 1
                                where id = :id and left_on is null
                                """)
                        .param("id", contact.id().value())
                        .update());
    }

    private void forgetKeys(ContactId id) {
        jdbc.sql("delete from contact_key where contact_id = :id").param("id", id.value()).update();
    }

    private void writeKeys(ContactId id, CircleId circle, ContactFacts facts) {
        writeKeys(id, circle, names(facts.name(), facts.family(), facts.given(), facts.email()));
    }

    private void writeKeys(ContactId id, CircleId circle, List<String> names) {
        jdbc.sql(
                        """
                        insert into contact_key (contact_id, circle_id, key)
                        select :id, :circle, key from unnest(:keys) as key
                        """)
                .param("id", id.value())
                .param("circle", circle.value())
                .param("keys", NameKeys.of(names).toArray(String[]::new))
                .update();
    }

    /** Both orders of a Latin name are typed. */
    private static List<String> names(String name, String family, String given, String email) {
        return List.of(name, Names.inOrder(family, given), family + given, email);
    }

    private static void requireSaved(int rows) {
        if (rows == 0) {
            throw Refused.stale();
        }
    }

    private static Refused taken(String who) {
        return Refused.because("client.refused.email-taken", "name", who).at("email");
    }

    private static Map<String, Object> values(ContactFacts facts, ClientCard client) {
        var values = new HashMap<String, Object>();
        values.put("name", facts.name());
        values.put("family", facts.family());
        values.put("given", facts.given());
        values.put("zhHans", facts.address().zhHans());
        values.put("zhHant", facts.address().zhHant());
        values.put("en", facts.address().en());
        values.put("title", facts.title());
        values.put("email", facts.email());
        values.put("phone", facts.phone());
        values.put(
                "language",
                (facts.language() == null ? client.language() : facts.language()).tag());
        values.put(
                "channel", (facts.channel() == null ? client.channel() : facts.channel()).word());
        values.put("notes", facts.notes());
        values.put("byPinyin", NameOrder.byPinyin(facts.name()));
        return values;
    }

    static ContactCard row(ResultSet row, int index) throws SQLException {
        return new ContactCard(
                new ContactId(row.getLong("id")),
                new ClientId(row.getLong("client_id")),
                row.getString("slug"),
                row.getString("short_name"),
                new CircleId(row.getLong("circle_id")),
                row.getString("name"),
                row.getString("family"),
                row.getString("given"),
                new Address(
                        row.getString("address_zh_hans"),
                        row.getString("address_zh_hant"),
                        row.getString("address_en")),
                row.getString("title"),
                row.getString("email"),
                row.getString("phone"),
                Language.of(row.getString("language")).orElseThrow(),
                Channel.of(row.getString("channel")).orElseThrow(),
                row.getString("notes"),
                row.getBoolean("main"),
                Sql.maybeDay(row, "left_on"),
                row.getInt("version"));
    }
}
