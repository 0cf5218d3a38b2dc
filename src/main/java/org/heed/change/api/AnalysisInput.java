package org.heed.change.api;

import org.heed.change.AnalysisForm;
import org.heed.change.ChangeOption;
import org.heed.kernel.Checks;
import org.heed.project.Money;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * What it takes.
 *
 * @param currency three letters, of all options
 * @param options one to three
 */
record AnalysisInput(
        @Nullable String quality,
        @Nullable String risk,
        @Nullable String requirements,
        @Nullable String note,
        @Nullable String currency,
        @Nullable List<OptionInput> options) {

    /**
     * A way to go.
     *
     * @param cost in whole units of the currency, exact, such as "12000.50"
     */
    record OptionInput(
            @Nullable String title,
            @Nullable String effect,
            @Nullable Integer days,
            @Nullable String cost,
            @Nullable Boolean recommended) {}

    AnalysisForm form() {
        var all = new ArrayList<ChangeOption>();
        var checks = new Checks();
        var in = Read.text(currency);
        checks.that(Money.known(in), "change.refused.no-currency", "currency").done();
        for (var it : options == null ? List.<OptionInput>of() : options) {
            int at = all.size() + 1;
            var days = it.days();
            var sum = Money.of(Read.text(it.cost()), in);
            checks.that(days != null, "change.refused.days-missing", "days-" + at)
                    .that(
                            !Read.text(it.cost()).isEmpty(),
                            "change.refused.cost-missing",
                            "cost-" + at)
                    .that(
                            Read.text(it.cost()).isEmpty() || sum.isPresent(),
                            "change.refused.sum",
                            "cost-" + at);
            all.add(
                    new ChangeOption(
                            at,
                            Read.text(it.title()),
                            Read.text(it.effect()),
                            days == null ? 0 : days,
                            sum.orElse(new Money(in, 0)),
                            Boolean.TRUE.equals(it.recommended())));
        }
        checks.done();
        return new AnalysisForm(
                Read.text(quality), Read.text(risk), Read.text(requirements), Read.text(note), all);
    }
}
