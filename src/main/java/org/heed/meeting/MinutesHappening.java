package org.heed.meeting;

import org.heed.identity.PersonId;
import org.heed.kernel.Actor;
import org.heed.kernel.Quote;
import org.heed.kernel.Urgency;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What becomes of the minutes of a meeting; what the client says of them the client sees. */
public sealed interface MinutesHappening extends MeetingHappening {

    /** The client has been sent the minutes. */
    record MinutesSent(
            MeetingCard meeting, List<PersonId> ours, Instant at, Actor actor, int number)
            implements MinutesHappening {
        @Override
        public String kind() {
            return "meeting.minutes-sent";
        }

        @Override
        public Map<String, String> facts() {
            return MeetingHappening.with(meeting, "version", Integer.toString(number));
        }
    }

    /** Somebody of the client understood it as we did. */
    record Confirmed(MeetingCard meeting, List<PersonId> ours, Instant at, Actor actor, String name)
            implements MinutesHappening {
        @Override
        public String kind() {
            return "meeting.confirmed";
        }

        @Override
        public Map<String, String> facts() {
            return MeetingHappening.with(meeting, "name", name);
        }

        @Override
        public boolean clientVisible() {
            return true;
        }

        @Override
        public Urgency urgency() {
            return Urgency.TODAY;
        }
    }

    /** Somebody of the client says that it was otherwise. */
    record Corrected(
            MeetingCard meeting, List<PersonId> ours, Instant at, Actor actor, String words)
            implements MinutesHappening {
        @Override
        public String kind() {
            return "meeting.corrected";
        }

        @Override
        public Quote quote() {
            return new Quote(words, meeting.language());
        }

        @Override
        public boolean clientVisible() {
            return true;
        }

        @Override
        public Urgency urgency() {
            return Urgency.NOW;
        }
    }

    /** Nobody of the client said whether the minutes are right. */
    record Unanswered(MeetingCard meeting, List<PersonId> ours, Instant at, Actor actor)
            implements MinutesHappening {
        @Override
        public String kind() {
            return "meeting.no-answer";
        }

        @Override
        public Urgency urgency() {
            return Urgency.TODAY;
        }
    }
}
