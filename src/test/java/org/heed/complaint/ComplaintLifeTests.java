package org.heed.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import org.heed.identity.PersonId;
import org.heed.kernel.Actor;
import org.heed.kernel.Refused;
import org.heed.kernel.Subject;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Stream;

/** The whole life on one page: every state by every verb, with the next state or the refusal. */
class ComplaintLifeTests {

    static final String TABLE =
            """
            from         | acknowledge          | assess           | propose          | accept          | ask-for-changes | decline         | recall           | resolve          | confirm           | close         | reopen       | withdraw  | give-up
            received     | acknowledged         | not-acknowledged | not-assessed     | not-proposed    | not-proposed    | not-proposed    | not-agreed       | not-agreed       | not-resolved      | not-confirmed | open-already | withdrawn | not-acknowledged
            acknowledged | acknowledged-already | assessed         | not-assessed     | not-proposed    | not-proposed    | not-proposed    | not-agreed       | not-agreed       | not-resolved      | not-confirmed | open-already | withdrawn | unresolved
            assessed     | acknowledged-already | assessed-already | proposed         | not-proposed    | not-proposed    | not-proposed    | not-agreed       | not-agreed       | not-resolved      | not-confirmed | open-already | withdrawn | unresolved
            proposed     | acknowledged-already | assessed-already | proposed         | agreed          | assessed        | assessed        | not-agreed       | not-agreed       | not-resolved      | not-confirmed | open-already | withdrawn | unresolved
            agreed       | acknowledged-already | assessed-already | proposed         | decided-already | decided-already | decided-already | proposed         | resolved         | not-resolved      | not-confirmed | open-already | withdrawn | unresolved
            resolved     | acknowledged-already | assessed-already | resolved-already | decided-already | decided-already | decided-already | resolved-already | resolved-already | confirmed         | not-confirmed | assessed     | withdrawn | unresolved
            confirmed    | acknowledged-already | assessed-already | resolved-already | decided-already | decided-already | decided-already | resolved-already | resolved-already | confirmed-already | closed        | assessed     | withdrawn | confirmed-already
            closed       | ended                | ended            | ended            | ended           | ended           | ended           | ended            | ended            | ended             | ended         | assessed     | ended     | ended
            withdrawn    | ended                | ended            | ended            | ended           | ended           | ended           | ended            | ended            | ended             | ended         | assessed     | ended     | ended
            unresolved   | ended                | ended            | ended            | ended           | ended           | ended           | ended            | ended            | ended             | ended         | assessed     | withdrawn | ended
            """;

    private static final Instant AT = Instant.parse("2026-11-24T01:14:00Z");
    private static final PersonId ZHOU = new PersonId(1);
    private static final Proof MAIL = new Proof(new Subject("mail", 7));

    @TestFactory
    Stream<DynamicTest> goesAsTheTableSays() {
        var rows = TABLE.lines().map(line -> line.split("\\s*\\|\\s*")).toList();
        var verbs = rows.getFirst();
        return rows.stream()
                .skip(1)
                .flatMap(row ->
                        Stream.iterate(1, column -> column < row.length, column -> column + 1)
                                .map(column -> cell(row[0], verbs[column], row[column])));
    }

    private static DynamicTest cell(String from, String word, String expected) {
        var verb = Arrays.stream(Verb.values()).filter(it -> it.word().equals(word)).findFirst();
        return DynamicTest.dynamicTest(
                from + " + " + word + " = " + expected,
                () ->
                        assertThat(outcome(life(Phase.of(from)), verb.orElseThrow()))
                                .isEqualTo(expected));
    }

    /** The next state, or the last word of the refusal. */
    static String outcome(Life life, Verb verb) {
        try {
            return after(life, verb).state().phase().word();
        } catch (Refused refused) {
            return refused.reasons().getFirst().key().replace("complaint.refused.", "");
        }
    }

    static Life after(Life life, Verb verb) {
        return switch (verb) {
            case ACKNOWLEDGE -> life.acknowledge(AT, ZHOU, MAIL, AT.plusSeconds(3600));
            case ASSESS -> life.assess(AT, ZHOU);
            case PROPOSE -> life.propose(AT, ZHOU, 1, MAIL);
            case ACCEPT -> life.accept(AT);
            case ASK_FOR_CHANGES -> life.askForChanges();
            case DECLINE -> life.decline();
            case RECALL -> life.recall();
            case RESOLVE -> life.resolve(AT, ZHOU, MAIL);
            case CONFIRM -> life.confirm(AT, new Confirmation.NoAnswer(2));
            case CLOSE -> life.close(AT, ZHOU);
            case REOPEN -> life.reopen();
            case WITHDRAW -> life.withdraw(AT, Actor.contact(9, "林雅雯"), "沒事了");
            case GIVE_UP ->
                    life.giveUp(
                            AT,
                            ZHOU,
                            new Deadlock("談不攏", AT, AT, true, ""),
                            LocalDate.parse("2026-12-24"));
        };
    }

    static Life received() {
        return new Life(new ComplaintNumber(1), new ComplaintState.Received(AT), 0);
    }

    /** Worked to a state the straight way; the two other ends from proposed. */
    static Life life(Phase phase) {
        return switch (phase) {
            case RECEIVED -> received();
            case ACKNOWLEDGED -> after(life(Phase.RECEIVED), Verb.ACKNOWLEDGE);
            case ASSESSED -> after(life(Phase.ACKNOWLEDGED), Verb.ASSESS);
            case PROPOSED -> after(life(Phase.ASSESSED), Verb.PROPOSE);
            case AGREED -> after(life(Phase.PROPOSED), Verb.ACCEPT);
            case RESOLVED -> after(life(Phase.AGREED), Verb.RESOLVE);
            case CONFIRMED -> after(life(Phase.RESOLVED), Verb.CONFIRM);
            case CLOSED -> after(life(Phase.CONFIRMED), Verb.CLOSE);
            case WITHDRAWN -> after(life(Phase.PROPOSED), Verb.WITHDRAW);
            case UNRESOLVED -> after(life(Phase.PROPOSED), Verb.GIVE_UP);
        };
    }

    @Test
    void goesBackToWhereItHadGotWhenItHadNotBeenAssessed() {
        for (var phase : new Phase[] {Phase.RECEIVED, Phase.ACKNOWLEDGED}) {
            var reopened = after(life(phase), Verb.WITHDRAW).reopen();

            assertThat(reopened.state()).isEqualTo(life(phase).state());
            assertThat(reopened.reopenings()).isEqualTo(1);
        }
    }

    @Test
    void keepsWhatItHoldsWhenItIsReopened() {
        var assessed = life(Phase.ASSESSED).state();

        assertThat(life(Phase.CLOSED).reopen().state()).isEqualTo(assessed);
        assertThat(life(Phase.CLOSED).reopen().reopenings()).isEqualTo(1);
    }

    @Test
    void forgetsAStateWhoseMailWasTakenBack() {
        assertThat(life(Phase.ACKNOWLEDGED).without(MAIL).state().phase())
                .isEqualTo(Phase.RECEIVED);
        assertThat(life(Phase.PROPOSED).without(MAIL).state().phase()).isEqualTo(Phase.ASSESSED);
        assertThat(life(Phase.RESOLVED).without(MAIL).state().phase()).isEqualTo(Phase.AGREED);
    }

    @Test
    void forgetsNothingWhenAnotherMailWasTakenBack() {
        var other = new Proof(new Subject("mail", 8));

        for (var phase : Phase.values()) {
            assertThat(life(phase).without(other)).isEqualTo(life(phase));
        }
    }

    @Test
    void keepsADecisionAlthoughTheMailWasTakenBack() {
        assertThat(life(Phase.AGREED).without(MAIL).state().phase()).isEqualTo(Phase.AGREED);
    }
}
