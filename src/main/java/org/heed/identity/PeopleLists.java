package org.heed.identity;

import org.heed.kernel.Cursor;
import org.heed.kernel.Language;
import org.heed.kernel.NotFound;
import org.heed.kernel.Slice;
import org.heed.kernel.sql.Sql;
import org.heed.kernel.web.Form;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Looks up people. Everybody here may know who works here; nobody outside reaches this door. */
@Service
@Transactional(readOnly = true)
public class PeopleLists {

    private final JdbcClient jdbc;

    PeopleLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Search as you type over those who can still act, by name in either script, pinyin, initials
     * or mail address.
     *
     * @param text may be empty: then the first by name
     * @param limit 1 to 50
     * @return by name
     */
    public List<PersonCard> picker(Me me, String text, int limit) {
        return jdbc.sql(
                        """
                        select id, name, role, email, disabled
                        from person p
                        where not disabled and (:beginning = '%' or exists (
                            select 1 from person_key k
                            where k.person_id = p.id and k.key like :beginning))
                        order by sort_text, id
                        limit :limit
                        """)
                .param("beginning", PersonKeys.beginning(text))
                .param("limit", Math.clamp(limit, 1, 50))
                .query(PeopleLists::card)
                .list();
    }

    /** Cards by id, disabled people too; ids that are nobody's are left out. */
    public Map<PersonId, PersonCard> cards(Collection<PersonId> ids) {
        var found = new LinkedHashMap<PersonId, PersonCard>();
        if (ids.isEmpty()) {
            return found;
        }
        jdbc.sql(
                        """
                        select id, name, role, email, disabled
                        from person
                        where id = any (:ids)
                        """)
                .param("ids", ids.stream().map(PersonId::value).toArray(Long[]::new))
                .query(PeopleLists::card)
                .list()
                .forEach(it -> found.put(it.id(), it));
        return found;
    }

    /**
     * @throws NotFound
     */
    public PersonCard card(PersonId id) {
        return Optional.ofNullable(cards(List.of(id)).get(id)).orElseThrow(NotFound::new);
    }

    /**
     * Everybody, by name.
     *
     * @param text as in {@link #picker}
     * @param cursor of the slice before; none for the first
     */
    public Slice<PersonLine> list(Me me, String text, @Nullable String cursor, int limit) {
        var after = Cursor.read(cursor, 2);
        var rows =
                jdbc.sql(
                                """
                                select p.id, p.name, p.email, p.role, p.phone, p.language, p.zone,
                                    p.disabled, p.password_hash is not null as settled, p.version,
                                    p.superior_id, s.name as superior, p.sort_text
                                from person p
                                left join person s on s.id = p.superior_id
                                where (:beginning = '%' or exists (
                                        select 1 from person_key k
                                        where k.person_id = p.id and k.key like :beginning))
                                    and (:name::text is null
                                        or (p.sort_text, p.id) > (:name, :id::bigint))
                                order by p.sort_text, p.id
                                limit :limit
                                """)
                        .param("beginning", PersonKeys.beginning(text))
                        .param("name", after == null ? null : after.text(0))
                        .param("id", after == null ? null : after.number(1))
                        .param("limit", limit + 1)
                        .query(PeopleLists::line)
                        .list();
        return Slice.of(rows, limit, it -> Cursor.of(PersonKeys.sort(it.name()), it.id().value()));
    }

    /**
     * @throws NotFound
     */
    public PersonLine get(Me me, PersonId id) {
        return jdbc.sql(
                        """
                        select p.id, p.name, p.email, p.role, p.phone, p.language, p.zone,
                            p.disabled, p.password_hash is not null as settled, p.version,
                            p.superior_id, s.name as superior, p.sort_text
                        from person p
                        left join person s on s.id = p.superior_id
                        where p.id = :id
                        """)
                .param("id", id.value())
                .query(PeopleLists::line)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** Those who report to somebody, by name, at most 200. */
    public List<PersonCard> reports(Me me, PersonId superior) {
        return jdbc.sql(
                        """
                        select id, name, role, email, disabled
                        from person
                        where superior_id = :superior
                        order by sort_text, id
                        limit 200
                        """)
                .param("superior", superior.value())
                .query(PeopleLists::card)
                .list();
    }

    /**
     * The circles somebody was put on for good, newest first, at most 200; not what follows from
     * them.
     */
    public List<CircleId> seats(Me me, PersonId person) {
        return jdbc.sql(
                        """
                        select circle_id
                        from seat
                        where person_id = :person and lent_until is null
                        order by circle_id desc
                        limit 200
                        """)
                .param("person", person.value())
                .query((row, index) -> new CircleId(row.getLong("circle_id")))
                .list();
    }

    static Role role(String slug) {
        return Role.valueOf(slug.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    static String slug(Role role) {
        return Form.slug(role);
    }

    private static PersonCard card(ResultSet row, int index) throws SQLException {
        return new PersonCard(
                new PersonId(row.getLong("id")),
                row.getString("name"),
                role(row.getString("role")),
                row.getString("email"),
                row.getBoolean("disabled"));
    }

    private static PersonLine line(ResultSet row, int index) throws SQLException {
        Long superior = Sql.maybeLong(row, "superior_id");
        return new PersonLine(
                new PersonId(row.getLong("id")),
                row.getString("name"),
                row.getString("email"),
                role(row.getString("role")),
                row.getString("phone"),
                Language.of(row.getString("language")).orElseThrow(),
                ZoneId.of(row.getString("zone")),
                superior == null ? null : new PersonId(superior),
                row.getString("superior"),
                row.getBoolean("disabled"),
                row.getBoolean("settled"),
                row.getInt("version"));
    }
}
