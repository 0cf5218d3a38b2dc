package org.heed.portal;

import org.heed.complaint.ComplaintId;
import org.heed.kernel.Language;
import org.heed.kernel.Secrets;
import org.heed.kernel.sql.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Loads and saves what is written on the public form. */
@Repository
class LodgingRepository {

    private static final String COLUMNS =
            """
            select l.id, l.state, l.language, l.words, l.demand, l.name, l.organisation, l.email,
                l.phone, l.answer_language, l.sent_at
            from lodging l
            """;

    private final JdbcClient jdbc;
    private final LodgingFiles files;

    LodgingRepository(JdbcClient jdbc, LodgingFiles files) {
        this.jdbc = jdbc;
        this.files = files;
    }

    /** The key of a new draft, said once. */
    String begin(Language language, String words, Instant now) {
        var key = Secrets.token();
        jdbc.sql(
                        """
                        insert into lodging (key_hash, state, language, words, begun_at)
                        values (:hash, 'draft', :language, :words, :now)
                        """)
                .param("hash", Secrets.sha256(key))
                .param("language", language.tag())
                .param("words", words)
                .param("now", Sql.at(now))
                .update();
        return key;
    }

    Optional<Lodging> find(String key) {
        return jdbc.sql(COLUMNS + "where l.key_hash = :hash")
                .param("hash", Secrets.sha256(key))
                .query(this::row)
                .optional();
    }

    Optional<Lodging> find(long id) {
        return jdbc.sql(COLUMNS + "where l.id = :id").param("id", id).query(this::row).optional();
    }

    /** Held until the end of the transaction; empty when another one holds it. */
    Optional<Lodging> hold(long id, String state) {
        return jdbc.sql(COLUMNS + "where l.id = :id and l.state = :state for update skip locked")
                .param("id", id)
                .param("state", state)
                .query(this::row)
                .optional();
    }

    List<Long> sent() {
        return jdbc.sql("select id from lodging where state = 'sent' order by id limit 100")
                .query((row, index) -> row.getLong("id"))
                .list();
    }

    /** Oldest first, so that nobody waits for ever. */
    List<Lodging> waiting(int limit) {
        return jdbc.sql(COLUMNS + "where l.state = 'waiting' order by l.id limit :limit")
                .param("limit", limit)
                .query(this::row)
                .list();
    }

    /** Writes a draft's texts; false when it is no draft any more. */
    boolean save(Lodging draft) {
        return jdbc.sql(
                                """
                                update lodging
                                set language = :language, words = :words, demand = :demand,
                                    name = :name, organisation = :organisation, email = :email,
                                    phone = :phone, answer_language = :answer
                                where id = :id and state = 'draft'
                                """)
                        .param("id", draft.id())
                        .param("language", draft.language().tag())
                        .param("words", draft.words())
                        .param("demand", draft.demand())
                        .param("name", draft.name())
                        .param("organisation", draft.organisation())
                        .param("email", draft.email())
                        .param("phone", draft.phone())
                        .param("answer", tag(draft.answerLanguage()))
                        .update()
                == 1;
    }

    private static @Nullable String tag(@Nullable Language language) {
        return language == null ? null : language.tag();
    }

    /** False when it was sent already. */
    boolean send(long id, @Nullable Long provenContact, Instant now) {
        return jdbc.sql(
                                """
                                update lodging
                                set state = 'sent', sent_at = :now, proven_contact_id = :contact
                                where id = :id and state = 'draft'
                                """)
                        .param("id", id)
                        .param("contact", provenContact)
                        .param("now", Sql.at(now))
                        .update()
                == 1;
    }

    @Nullable Long provenContact(long id) {
        return jdbc.sql("select proven_contact_id from lodging where id = :id")
                .param("id", id)
                .query((row, index) -> Optional.ofNullable(Sql.maybeLong(row, "proven_contact_id")))
                .single()
                .orElse(null);
    }

    void keepWaiting(long id) {
        jdbc.sql("update lodging set state = 'waiting' where id = :id and state = 'sent'")
                .param("id", id)
                .update();
    }

    void sorted(long id, ComplaintId complaint) {
        jdbc.sql("update lodging set state = 'sorted', complaint_id = :complaint where id = :id")
                .param("id", id)
                .param("complaint", complaint.value())
                .update();
    }

    void setAside(long id, @Nullable Long by, String because, Instant now) {
        jdbc.sql(
                        """
                        update lodging
                        set state = 'set-aside', sent_at = coalesce(sent_at, :now),
                            set_aside_at = :now, set_aside_by_id = :by, set_aside_because = :because
                        where id = :id
                        """)
                .param("id", id)
                .param("by", by)
                .param("because", because)
                .param("now", Sql.at(now))
                .update();
    }

    /** Drafts that nobody has gone on with for a day. */
    void sweep(Instant now) {
        jdbc.sql("delete from lodging where state = 'draft' and begun_at < :old")
                .param("old", Sql.at(now.minus(Duration.ofDays(1))))
                .update();
    }

    private Lodging row(ResultSet row, int index) throws SQLException {
        var answer = row.getString("answer_language");
        return new Lodging(
                row.getLong("id"),
                row.getString("state"),
                Language.of(row.getString("language")).orElseThrow(),
                row.getString("words"),
                row.getString("demand"),
                row.getString("name"),
                row.getString("organisation"),
                row.getString("email"),
                row.getString("phone"),
                answer == null ? null : Language.of(answer).orElseThrow(),
                Sql.maybeInstant(row, "sent_at"),
                files.of(row.getLong("id")));
    }
}
