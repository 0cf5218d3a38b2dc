package org.heed.meeting;

import org.heed.client.ContactId;
import org.heed.identity.PersonId;
import org.heed.kernel.Language;
import org.heed.kernel.sql.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Loads and saves who is to come. */
@Repository
class AttendeeRepository {

    private static final String COLUMNS =
            """
            select a.id, a.person_id, a.contact_id, coalesce(o.name, p.name) as name,
                coalesce(case coalesce(o.language, p.language)
                    when 'zh-Hans' then nullif(o.address_zh_hans, '')
                    when 'zh-Hant' then nullif(o.address_zh_hant, '')
                    else nullif(o.address_en, '') end, o.name, p.name) as salutation,
                coalesce(o.email, p.email, '') as email,
                coalesce(o.language, p.language) as language, a.wants, a.fears, a.answer,
                a.answer_words, a.answered_at, a.invited_sequence, a.came, a.confirmed_at,
                a.confirmed_minutes
            from meeting_attendee a
            left join v_person p on p.id = a.person_id
            left join v_contact o on o.id = a.contact_id
            """;

    private final JdbcClient jdbc;

    AttendeeRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whoever was taken off before is asked again. */
    void ask(MeetingId meeting, PersonId person) {
        jdbc.sql(
                        """
                        insert into meeting_attendee (meeting_id, person_id)
                        values (:meeting, :person)
                        on conflict (meeting_id, person_id) where person_id is not null
                        do update set removed_at = null
                        """)
                .param("meeting", meeting.value())
                .param("person", person.value())
                .update();
    }

    void ask(MeetingId meeting, ContactId contact) {
        jdbc.sql(
                        """
                        insert into meeting_attendee (meeting_id, contact_id)
                        values (:meeting, :contact)
                        on conflict (meeting_id, contact_id) where contact_id is not null
                        do update set removed_at = null
                        """)
                .param("meeting", meeting.value())
                .param("contact", contact.value())
                .update();
    }

    /** Ours first, then theirs, in the order they were asked. */
    List<Attendee> of(MeetingId meeting) {
        return jdbc.sql(
                        COLUMNS
                                + """
                                where a.meeting_id = :meeting and a.removed_at is null
                                order by a.contact_id is not null, a.id
                                """)
                .param("meeting", meeting.value())
                .query(AttendeeRepository::row)
                .list();
    }

    Optional<Attendee> find(MeetingId meeting, AttendeeId id) {
        return of(meeting).stream().filter(it -> it.id().equals(id)).findFirst();
    }

    void know(AttendeeId id, String wants, String fears) {
        jdbc.sql("update meeting_attendee set wants = :wants, fears = :fears where id = :id")
                .param("id", id.value())
                .param("wants", wants.strip())
                .param("fears", fears.strip())
                .update();
    }

    void takeOff(AttendeeId id, Instant at) {
        jdbc.sql(
                        """
                        update meeting_attendee
                        set removed_at = :at, invited_sequence = null, answer = 'none',
                            answer_words = '', answered_at = null
                        where id = :id
                        """)
                .param("id", id.value())
                .param("at", Sql.at(at))
                .update();
    }

    /** They have been sent what stands now; an earlier answer was to something else. */
    void invited(AttendeeId id, int sequence, boolean answerAgain) {
        jdbc.sql(
                        """
                        update meeting_attendee
                        set invited_sequence = :sequence,
                            answer = case when :again then 'none' else answer end,
                            answer_words = case when :again then '' else answer_words end,
                            answered_at = case when :again then null else answered_at end
                        where id = :id
                        """)
                .param("id", id.value())
                .param("sequence", sequence)
                .param("again", answerAgain)
                .update();
    }

    void answer(AttendeeId id, AttendeeAnswer answer, String words, Instant at) {
        jdbc.sql(
                        """
                        update meeting_attendee
                        set answer = :answer, answer_words = :words, answered_at = :at
                        where id = :id
                        """)
                .param("id", id.value())
                .param("answer", answer.word())
                .param("words", words.strip())
                .param("at", Sql.at(at))
                .update();
    }

    void came(AttendeeId id, boolean came) {
        jdbc.sql("update meeting_attendee set came = :came where id = :id")
                .param("id", id.value())
                .param("came", came)
                .update();
    }

    void confirmed(AttendeeId id, int minutes, Instant at) {
        jdbc.sql(
                        """
                        update meeting_attendee
                        set confirmed_at = :at, confirmed_minutes = :minutes
                        where id = :id
                        """)
                .param("id", id.value())
                .param("minutes", minutes)
                .param("at", Sql.at(at))
                .update();
    }

    private static Attendee row(ResultSet row, int index) throws SQLException {
        var person = Sql.maybeLong(row, "person_id");
        var contact = Sql.maybeLong(row, "contact_id");
        boolean came = row.getBoolean("came");
        boolean unsaid = row.wasNull();
        return new Attendee(
                new AttendeeId(row.getLong("id")),
                person == null ? null : new PersonId(person),
                contact == null ? null : new ContactId(contact),
                row.getString("name"),
                row.getString("salutation"),
                row.getString("email"),
                Language.of(row.getString("language")).orElseThrow(),
                row.getString("wants"),
                row.getString("fears"),
                AttendeeAnswer.read(row.getString("answer")),
                row.getString("answer_words"),
                Sql.maybeInstant(row, "answered_at"),
                Sql.maybeInt(row, "invited_sequence"),
                unsaid ? null : came,
                Sql.maybeInstant(row, "confirmed_at"),
                Sql.maybeInt(row, "confirmed_minutes"));
    }
}
