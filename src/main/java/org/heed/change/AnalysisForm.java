package org.heed.change;

import org.heed.kernel.Checks;
import org.heed.project.Money;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * An analysis about to be written down. Time and cost are given with every option.
 *
 * @param options one to three; one of them is recommended
 */
public record AnalysisForm(
        String quality, String risk, String requirements, String note, List<ChangeOption> options) {

    /** The most ways a client is asked to choose from. */
    public static final int MOST = 3;

    public AnalysisForm {
        options = List.copyOf(options);
    }

    /** Refuses at {@code quality} and the like, {@code title-1}, {@code days-1}, {@code cost-1}. */
    void check(@Nullable Money running) {
        var checks =
                new Checks()
                        .optional("quality", quality, 4000)
                        .optional("risk", risk, 4000)
                        .optional("requirements", requirements, 4000)
                        .optional("note", note, 4000)
                        .that(!options.isEmpty(), "change.refused.no-option", "title-1")
                        .that(options.size() <= MOST, "change.refused.too-many", "title-1")
                        .that(
                                options.isEmpty()
                                        || options.stream()
                                                        .filter(ChangeOption::recommended)
                                                        .count()
                                                == 1,
                                "change.refused.recommend-one",
                                "recommended");
        for (var it : options) {
            var n = it.position();
            checks.required("title-" + n, it.title(), 200)
                    .optional("effect-" + n, it.effect(), 4000)
                    .that(it.days() >= 0 && it.days() <= 3650, "change.refused.days", "days-" + n)
                    .that(
                            running == null || running.currency().equals(it.cost().currency()),
                            "change.refused.currency",
                            "cost-" + n)
                    .that(
                            running == null
                                    || !running.currency().equals(it.cost().currency())
                                    || running.plus(it.cost()).minor() >= 0,
                            "change.refused.below-zero",
                            "cost-" + n);
        }
        checks.done();
    }
}
