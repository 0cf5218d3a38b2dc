package org.heed.change;

import org.heed.conversation.MailId;
import org.heed.kernel.Refused;
import org.heed.project.Money;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * An analysis as the client has it.
 *
 * @param endsOn the contract's end when it was put, {@code value} its value then
 * @param mail the mail that carries the link; none when it was shown in person
 */
public record Offer(
        int number,
        int analysis,
        int baseline,
        LocalDate endsOn,
        Money value,
        String words,
        LocalDate validUntil,
        Instant at,
        String byName,
        @Nullable MailId mail,
        List<ChangeOption> options) {

    public Offer {
        options = List.copyOf(options);
    }

    /** What an option makes of the contract. */
    public Impact impact(ChangeOption option) {
        return Impact.of(baseline, endsOn, value, option);
    }

    public ChangeOption option(int position) {
        return options.stream()
                .filter(it -> it.position() == position)
                .findFirst()
                .orElseThrow(() -> Refused.because("change.refused.no-such-option").at("option"));
    }
}
