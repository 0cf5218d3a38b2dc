package org.heed.meeting;

import org.heed.identity.PersonId;
import org.heed.kernel.Refused;

import java.time.Instant;

/** Judges what may happen to a meeting where it is. */
public final class MeetingLife {

    private MeetingLife() {}

    /** Whether it may be done now; of a huddle the client never hears. */
    public static boolean may(MeetingKind kind, MeetingState state, MeetingVerb verb) {
        if (!kind.withClient() && ofTheClient(verb)) {
            return false;
        }
        return switch (state) {
            case MeetingState.Planned _, MeetingState.Invited _ ->
                    switch (verb) {
                        case PREPARE, CHANGE, INVITE, START, NOTE, END, CANCEL -> true;
                        case SEND_MINUTES, CONFIRM, GO_UNANSWERED -> false;
                    };
            case MeetingState.Running _ ->
                    switch (verb) {
                        case PREPARE, NOTE, END -> true;
                        case CHANGE, INVITE, START, SEND_MINUTES, CONFIRM, GO_UNANSWERED, CANCEL ->
                                false;
                    };
            case MeetingState.Held _ ->
                    switch (verb) {
                        case PREPARE, NOTE, SEND_MINUTES -> true;
                        case CHANGE, INVITE, START, END, CONFIRM, GO_UNANSWERED, CANCEL -> false;
                    };
            case MeetingState.MinutesSent _ ->
                    switch (verb) {
                        case NOTE, SEND_MINUTES, CONFIRM, GO_UNANSWERED -> true;
                        case PREPARE, CHANGE, INVITE, START, END, CANCEL -> false;
                    };
            case MeetingState.NoAnswer _ ->
                    switch (verb) {
                        case NOTE, SEND_MINUTES, CONFIRM -> true;
                        case PREPARE, CHANGE, INVITE, START, END, GO_UNANSWERED, CANCEL -> false;
                    };
            // A second contact may still confirm what the first one has.
            case MeetingState.Confirmed _ -> verb == MeetingVerb.CONFIRM;
            case MeetingState.Cancelled _ -> false;
        };
    }

    private static boolean ofTheClient(MeetingVerb verb) {
        return switch (verb) {
            case SEND_MINUTES, CONFIRM, GO_UNANSWERED -> true;
            case PREPARE, CHANGE, INVITE, START, NOTE, END, CANCEL -> false;
        };
    }

    /**
     * @throws Refused {@code meeting.refused.is-} and the state, or {@code
     *     meeting.refused.among-us}
     */
    static void require(MeetingCard card, MeetingVerb verb) {
        if (!may(card.kind(), card.state(), verb)) {
            throw !card.kind().withClient() && ofTheClient(verb)
                    ? Refused.because("meeting.refused.among-us")
                    : Refused.because("meeting.refused.is-" + card.state().word());
        }
    }

    static MeetingState invite(MeetingCard card, Instant now, PersonId by) {
        require(card, MeetingVerb.INVITE);
        return new MeetingState.Invited(now, by);
    }

    static MeetingState start(MeetingCard card, Instant now) {
        require(card, MeetingVerb.START);
        return new MeetingState.Running(now);
    }

    /** Whoever forgot to press start was there in time. */
    static MeetingState end(MeetingCard card, Instant now) {
        require(card, MeetingVerb.END);
        if (card.state() instanceof MeetingState.Running running) {
            return new MeetingState.Held(running.startedAt(), now);
        } else if (card.startsAt().isAfter(now)) {
            throw Refused.because("meeting.refused.not-begun");
        }
        return new MeetingState.Held(card.startsAt(), now);
    }

    static MeetingState sendMinutes(MeetingCard card, Instant now, PersonId by, Instant answerBy) {
        require(card, MeetingVerb.SEND_MINUTES);
        return new MeetingState.MinutesSent(held(card.state()), now, by, answerBy);
    }

    private static MeetingState.Held held(MeetingState state) {
        return switch (state) {
            case MeetingState.Held it -> it;
            case MeetingState.MinutesSent it -> it.held();
            case MeetingState.NoAnswer it -> it.minutes().held();
            case MeetingState.Confirmed it -> it.minutes().held();
            case MeetingState.Planned _,
                    MeetingState.Invited _,
                    MeetingState.Running _,
                    MeetingState.Cancelled _ ->
                    throw new IllegalStateException("Not held: " + state);
        };
    }

    static MeetingState confirm(MeetingCard card, Instant now, String name) {
        require(card, MeetingVerb.CONFIRM);
        return new MeetingState.Confirmed(minutes(card.state()), now, name);
    }

    static MeetingState goUnanswered(MeetingCard card, Instant now) {
        require(card, MeetingVerb.GO_UNANSWERED);
        return new MeetingState.NoAnswer(minutes(card.state()), now);
    }

    private static MeetingState.MinutesSent minutes(MeetingState state) {
        return switch (state) {
            case MeetingState.MinutesSent it -> it;
            case MeetingState.NoAnswer it -> it.minutes();
            case MeetingState.Confirmed it -> it.minutes();
            case MeetingState.Planned _,
                    MeetingState.Invited _,
                    MeetingState.Running _,
                    MeetingState.Held _,
                    MeetingState.Cancelled _ ->
                    throw new IllegalStateException("No minutes: " + state);
        };
    }

    static MeetingState cancel(MeetingCard card, Instant now, PersonId by, String why) {
        require(card, MeetingVerb.CANCEL);
        return new MeetingState.Cancelled(now, by, why);
    }
}
