package org.heed.complaint;

import org.heed.client.Channel;
import org.heed.client.ClientId;
import org.heed.client.ContactId;
import org.heed.clock.Severity;
import org.heed.conversation.Emotion;
import org.heed.identity.CircleId;
import org.heed.identity.PersonId;
import org.heed.kernel.About;
import org.heed.kernel.Actor;
import org.heed.kernel.Language;
import org.heed.kernel.Subject;
import org.heed.project.ProjectId;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A complaint as it stands, without its parts.
 *
 * @param severity none while nobody has judged it
 * @param contact none when the complainant is known by name only, or not at all
 * @param complainantName who complained: the contact, or as they wrote it
 * @param emotion the mood after the last contact in which it was felt
 * @param about the person the complaint is about, when it is about the manager
 * @param mergedInto where it goes on, when it was merged
 * @param dueAt the nearest time limit still running
 */
public record ComplaintCard(
        ComplaintId id,
        ComplaintNumber number,
        int version,
        CircleId circle,
        ClientId client,
        String clientName,
        @Nullable ProjectId project,
        @Nullable String projectName,
        @Nullable ContactId contact,
        String complainantName,
        String complainantAddress,
        Channel channel,
        Instant receivedAt,
        Instant recordedAt,
        Actor recordedBy,
        String words,
        Language language,
        String title,
        Language titleLanguage,
        String demand,
        @Nullable Matter matter,
        String object,
        String background,
        @Nullable Severity severity,
        @Nullable Emotion emotion,
        @Nullable PersonId about,
        Person owner,
        List<Person> coOwners,
        List<String> tags,
        ComplaintState state,
        int reopenings,
        @Nullable ComplaintNumber mergedInto,
        @Nullable Instant dueAt,
        @Nullable Instant planPutAt) {

    /** Somebody of ours, by name. */
    public record Person(PersonId id, String name) {}

    public ComplaintCard {
        coOwners = List.copyOf(coOwners);
        tags = List.copyOf(tags);
    }

    /** Where what happens to it is told: on its own timeline, its client's and its project's. */
    public About told() {
        var alongside = new ArrayList<Subject>();
        alongside.add(client.subject());
        if (project != null) {
            alongside.add(project.subject());
        }
        return new About(id.subject(), circle.value(), alongside);
    }

    public Phase phase() {
        return state.phase();
    }

    public boolean isOpen() {
        return state instanceof ComplaintState.Open && mergedInto == null;
    }
}
