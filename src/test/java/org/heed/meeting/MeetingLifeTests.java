package org.heed.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import org.heed.identity.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Instant;

/** The life of a meeting, as a table: what may be done where. */
class MeetingLifeTests {

    private static final Instant AT = Instant.parse("2026-11-24T06:00:00Z");
    private static final PersonId BY = new PersonId(1);
    private static final MeetingState.Held HELD = new MeetingState.Held(AT, AT);
    private static final MeetingState.MinutesSent SENT =
            new MeetingState.MinutesSent(HELD, AT, BY, AT);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    state        | prepare change invite start note end minutes confirm silence cancel
                    planned      | yes     yes    yes    yes   yes  yes no      no      no      yes
                    invited      | yes     yes    yes    yes   yes  yes no      no      no      yes
                    running      | yes     no     no     no    yes  yes no      no      no      no
                    held         | yes     no     no     no    yes  no  yes     no      no      no
                    minutes-sent | no      no     no     no    yes  no  yes     yes     yes     no
                    no-answer    | no      no     no     no    yes  no  yes     yes     no      no
                    confirmed    | no      no     no     no    no   no  no      yes     no      no
                    cancelled    | no      no     no     no    no   no  no      no      no      no
                    """)
    void saysWhatMayBeDone(String state, String cells) {
        var expected = cells.strip().split(" +");
        var verbs = MeetingVerb.values();
        assertThat(expected).hasSameSizeAs(verbs);
        for (var verb : verbs) {
            assertThat(MeetingLife.may(MeetingKind.DEDICATED, of(state), verb))
                    .as(state + " " + verb)
                    .isEqualTo(expected[verb.ordinal()].equals("yes"));
        }
    }

    @Test
    void hidesAHuddleFromTheClient() {
        assertThat(MeetingLife.may(MeetingKind.HUDDLE, HELD, MeetingVerb.SEND_MINUTES)).isFalse();
        assertThat(MeetingLife.may(MeetingKind.HUDDLE, HELD, MeetingVerb.NOTE)).isTrue();
    }

    private static MeetingState of(String word) {
        var state =
                switch (word) {
                    case "planned" -> new MeetingState.Planned();
                    case "invited" -> new MeetingState.Invited(AT, BY);
                    case "running" -> new MeetingState.Running(AT);
                    case "held" -> HELD;
                    case "minutes-sent" -> SENT;
                    case "no-answer" -> new MeetingState.NoAnswer(SENT, AT);
                    case "confirmed" -> new MeetingState.Confirmed(SENT, AT, "林雅雯");
                    case "cancelled" -> new MeetingState.Cancelled(AT, BY, "改期");
                    default -> throw new IllegalArgumentException(word);
                };
        assertThat(state.word()).isEqualTo(word);
        return state;
    }
}
