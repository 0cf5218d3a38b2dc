package org.heed.change;

import org.heed.project.Money;

import java.time.LocalDate;

/**
 * What the contract reads like before a change and after it.
 *
 * @param baseline the version of the contract it is reckoned from
 */
public record Impact(
        int baseline,
        LocalDate endsBefore,
        LocalDate endsAfter,
        Money valueBefore,
        Money valueAfter,
        Money cost,
        int days) {

    /** Exact to the smallest unit. */
    static Impact of(int baseline, LocalDate ends, Money value, ChangeOption option) {
        return new Impact(
                baseline,
                ends,
                ends.plusDays(option.days()),
                value,
                value.plus(option.cost()),
                option.cost(),
                option.days());
    }
}
