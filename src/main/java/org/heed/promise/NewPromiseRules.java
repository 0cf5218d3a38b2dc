package org.heed.promise;

import org.heed.conversation.PromiseCheck;
import org.heed.kernel.Checks;

import java.time.Duration;

/** What makes a sentence a promise: words, a date after it was said. Source: R078. */
final class NewPromiseRules {

    private static final Duration LONGEST = Duration.ofMinutes(1_000_000);

    private NewPromiseRules() {}

    static void judge(NewPromise promise, Checks checks) {
        checks.required("text", promise.text(), 500)
                .optional("conditions", promise.conditions(), 1000);
        var due = promise.due();
        if (due == null) {
            PromiseCheck.find(promise.text())
                    .filter(it -> it.kind() == PromiseCheck.Kind.VAGUE)
                    .ifPresentOrElse(
                            it -> checks.refuse("promise.refused.vague", "due", "word", it.word()),
                            () -> checks.refuse("promise.refused.no-date", "due"));
        } else {
            checks.that(due.isAfter(promise.saidAt()), "promise.refused.due-before-said", "due");
        }
        var effort = promise.effort();
        if (effort != null) {
            judgeEffort(effort, checks);
        }
        var confidence = promise.confidence();
        checks.that(
                confidence == null || confidence >= 0 && confidence <= 100,
                "promise.refused.confidence",
                "confidence");
    }

    static Checks judgeEffort(Duration effort, Checks checks) {
        return checks.that(
                effort.compareTo(Duration.ofMinutes(1)) >= 0 && effort.compareTo(LONGEST) <= 0,
                "promise.refused.effort",
                "effort");
    }
}
