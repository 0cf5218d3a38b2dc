package org.heed.meeting;

import org.heed.client.ClientId;
import org.heed.client.ContactId;
import org.heed.identity.CircleId;
import org.heed.identity.PersonId;
import org.heed.identity.Sight;
import org.heed.kernel.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Judges who may sit in a meeting: of us who sees it, of the client its own people. */
@Component("meetingGuests")
class Guests {

    private final AttendeeRepository attendees;
    private final JdbcClient jdbc;
    private final Sight sight;

    Guests(AttendeeRepository attendees, JdbcClient jdbc, Sight sight) {
        this.attendees = attendees;
        this.jdbc = jdbc;
        this.sight = sight;
    }

    /** The organiser first, then the others as they were named. */
    void seat(MeetingId id, NewMeeting it) {
        var circle = it.about().circle();
        requireSees(it.plan().organiser(), circle, "organiser");
        attendees.ask(id, it.plan().organiser());
        for (var person : it.people()) {
            requireSees(person, circle, "people");
            attendees.ask(id, person);
        }
        for (var contact : it.contacts()) {
            requireTheirs(contact, it.about().client(), "contacts");
            attendees.ask(id, contact);
        }
    }

    void requireSees(PersonId person, CircleId circle, String field) {
        if (!sight.isIn(person, circle)) {
            throw Refused.because("meeting.refused.cannot-see").at(field);
        }
    }

    /** A meeting is for one client alone, and for who is still there. Source: R025. */
    void requireTheirs(ContactId contact, ClientId client, String field) {
        var there =
                jdbc.sql(
                                """
                                select exists (
                                    select 1 from v_contact o
                                    where o.id = :id and o.client_id = :client
                                        and o.left_on is null)
                                """)
                        .param("id", contact.value())
                        .param("client", client.value())
                        .query(Boolean.class)
                        .single();
        if (!there) {
            throw Refused.because("meeting.refused.not-their-contact").at(field);
        }
    }
}
