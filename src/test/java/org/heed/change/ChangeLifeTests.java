package org.heed.change;

import static org.assertj.core.api.Assertions.assertThat;

import org.heed.escalation.EscalationId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;

/** The life of a change request, as a table: every state by every verb. */
class ChangeLifeTests {

    private static final EscalationId QUESTION = new EscalationId(1);
    private static final LocalDate DAY = LocalDate.of(2026, 12, 24);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    state        | analyse approve feedback accept insist withdraw defer resume draw sign decide calm replan rebudget tell begin finish
                    raised       | yes     no      no       no     no     yes      yes   no     no   no   no     no   no     no       no   no    no
                    analysed     | yes     yes     yes      no     no     yes      yes   no     no   no   no     no   no     no       no   no    no
                    fed-back     | yes     no      yes      yes    yes    yes      yes   no     no   no   no     no   no     no       no   no    no
                    accepted     | no      no      no       no     no     yes      no    no     yes  yes  no     no   no     no       no   no    no
                    signed       | no      no      no       no     no     no       no    no     no   no   no     no   yes    yes      yes  yes   no
                    insisted     | no      no      no       no     no     yes      no    no     no   no   yes    yes  no     no       no   no    no
                    decided      | yes     no      no       no     no     yes      no    no     no   no   no     no   no     no       yes  yes   yes
                    implementing | no      no      no       no     no     no       no    no     no   no   no     no   no     no       no   no    yes
                    done         | no      no      no       no     no     no       no    no     no   no   no     no   no     no       no   no    no
                    withdrawn    | no      no      no       no     no     no       no    no     no   no   no     no   no     no       no   no    no
                    deferred     | no      no      no       no     no     yes      yes   yes    no   no   no     no   no     no       no   no    no
                    """)
    void saysWhatMayBeDone(String state, String cells) {
        var expected = cells.strip().split(" +");
        var verbs = ChangeVerb.values();
        assertThat(expected).hasSameSizeAs(verbs);
        for (var verb : verbs) {
            assertThat(ChangeLife.may(of(state), verb))
                    .as(state + " " + verb)
                    .isEqualTo(expected[verb.ordinal()].equals("yes"));
        }
    }

    /** From wherever one is, something can still be done until it is done or let go of. */
    @ParameterizedTest
    @CsvSource({
        "raised",
        "analysed",
        "fed-back",
        "accepted",
        "signed",
        "insisted",
        "decided",
        "implementing",
        "deferred"
    })
    void leavesNobodyStranded(String state) {
        assertThat(of(state).open()).isTrue();
        assertThat(ChangeLife.verbs(of(state))).isNotEmpty();
    }

    private static ChangeState of(String word) {
        var state =
                switch (word) {
                    case "raised" -> new ChangeState.Raised();
                    case "analysed" -> new ChangeState.Analysed(1);
                    case "fed-back" -> new ChangeState.FedBack(1, DAY);
                    case "accepted" -> new ChangeState.Accepted(1, 1, 1);
                    case "signed" -> new ChangeState.Signed(1);
                    case "insisted" -> new ChangeState.Insisted(QUESTION);
                    case "decided" -> new ChangeState.Decided(QUESTION, "刘建国", "做小的");
                    case "implementing" -> new ChangeState.Implementing();
                    case "done" -> new ChangeState.Done("上线了");
                    case "withdrawn" -> new ChangeState.Withdrawn("林雅雯", "不用了");
                    case "deferred" -> new ChangeState.Deferred(DAY, "林雅雯", "明年再說");
                    default -> throw new IllegalArgumentException(word);
                };
        assertThat(state.word()).isEqualTo(word);
        return state;
    }
}
