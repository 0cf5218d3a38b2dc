package org.heed.escalation;

import org.heed.conversation.Matter;
import org.heed.kernel.Checks;
import org.heed.kernel.Language;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * A question about to climb. Source: R057; design/screens 4.3.
 *
 * @param about what it is raised on: a complaint, a promise, a project, a client
 * @param question one line, 1 to 300 characters
 * @param happened what happened, at most 2000 characters
 * @param wish what the client wants, at most 4000
 * @param advice what we advise, at most 2000
 * @param options at most three; when there are any, one is recommended
 * @param level where on the ladder it enters; none for the first above the one who raises it
 * @param answerBy by when a decision is needed; none for the level's own answer time
 */
public record NewEscalation(
        Matter about,
        String question,
        String happened,
        String wish,
        String advice,
        Language language,
        List<Way> options,
        @Nullable Integer level,
        @Nullable Instant answerBy) {

    /** The most ways out somebody is asked to choose from. */
    public static final int MOST = 3;

    private static final Duration LONGEST = Duration.ofDays(60);

    /**
     * A way out.
     *
     * @param text 1 to 300 characters
     * @param effect what follows from it, at most 500
     */
    public record Way(String text, String effect, boolean recommended) {}

    public NewEscalation {
        options = List.copyOf(options);
    }

    /** Refuses at {@code question}, {@code happened}, {@code option-1}, {@code answerBy} … */
    void check(Instant now) {
        var checks =
                new Checks()
                        .required("question", question, 300)
                        .required("happened", happened, 2000)
                        .optional("wish", wish, 4000)
                        .optional("advice", advice, 2000)
                        .that(options.size() <= MOST, "escalation.refused.too-many", "option-1")
                        .that(recommendsOne(), "escalation.refused.recommend-one", "recommended");
        for (int at = 0; at < options.size(); at++) {
            var way = options.get(at);
            checks.required("option-" + (at + 1), way.text(), 300)
                    .optional("effect-" + (at + 1), way.effect(), 500);
        }
        if (answerBy != null) {
            checks.that(answerBy.isAfter(now), "escalation.refused.answer-passed", "answerBy")
                    .that(
                            answerBy.isBefore(now.plus(LONGEST)),
                            "escalation.refused.answer-far",
                            "answerBy");
        }
        checks.done();
    }

    private boolean recommendsOne() {
        return options.isEmpty() || options.stream().filter(Way::recommended).count() == 1;
    }
}
