package org.heed.change.web;

import org.heed.change.AnalysisForm;
import org.heed.change.ChangeOption;
import org.heed.kernel.Reason;
import org.heed.kernel.web.Form;
import org.heed.project.Money;
import org.springframework.web.multipart.MultipartFile;

import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;

/** Reads what is typed into the forms of this room. */
final class Typed {

    private Typed() {}

    /** Up to three ways; one without a title, days and cost is none. */
    static AnalysisForm analysis(Form form) {
        var currency = form.text("currency").toUpperCase(Locale.ROOT);
        if (!Money.known(currency)) {
            form.refuse(Reason.of("change.refused.no-currency", "currency"));
        }
        form.done();
        var options = new ArrayList<ChangeOption>();
        for (int at = 1; at <= AnalysisForm.MOST; at++) {
            option(form, at, currency).ifPresent(options::add);
        }
        form.done();
        return new AnalysisForm(
                form.text("quality"),
                form.text("risk"),
                form.text("requirements"),
                form.text("note"),
                options);
    }

    private static Optional<ChangeOption> option(Form form, int at, String currency) {
        var title = form.text("title-" + at);
        var effect = form.text("effect-" + at);
        var days = form.text("days-" + at);
        var cost = form.text("cost-" + at);
        if (at > 1 && (title + effect + days + cost).isEmpty()) {
            return Optional.empty();
        }
        var number = form.number("days-" + at);
        if (days.isEmpty()) {
            form.refuse(Reason.of("change.refused.days-missing", "days-" + at));
        }
        var sum = Money.of(cost, currency);
        if (sum.isEmpty()) {
            form.refuse(
                    Reason.of(
                            cost.isEmpty() ? "change.refused.cost-missing" : "change.refused.sum",
                            "cost-" + at));
        }
        return Optional.of(
                new ChangeOption(
                        at,
                        title,
                        effect,
                        number.filter(it -> it >= 0 && it <= 100_000)
                                .map(Long::intValue)
                                .orElse(-1),
                        sum.orElse(new Money(currency, 0)),
                        form.text("recommended").equals(Integer.toString(at))));
    }

    /** A file that goes with a form; empty when none was chosen. */
    static Optional<MultipartFile> file(Form form) {
        return form.files("file").stream().filter(it -> !it.isEmpty()).findFirst();
    }
}
