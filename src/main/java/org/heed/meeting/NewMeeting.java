package org.heed.meeting;

import org.heed.client.ContactId;
import org.heed.conversation.Matter;
import org.heed.identity.PersonId;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A meeting about to be planned. Its agenda begins as the template of its kind says.
 *
 * @param about what it is about: a complaint, a project, a client
 * @param people of us; the organiser comes anyway
 * @param contacts of the client; none for a huddle
 * @param cadence how often it comes again; none for once
 */
public record NewMeeting(
        MeetingKind kind,
        Matter about,
        MeetingPlan plan,
        List<PersonId> people,
        List<ContactId> contacts,
        @Nullable Cadence cadence) {

    public NewMeeting {
        people = List.copyOf(people);
        contacts = List.copyOf(contacts);
    }
}
