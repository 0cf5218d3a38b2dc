package org.heed.project;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;

/**
 * An exact sum.
 *
 * @param currency three letters (ISO 4217)
 * @param minor in the smallest unit of the currency: cents, fen; whole yen
 */
public record Money(String currency, long minor) {

    /**
     * The largest sum either way: far above any contract, far below what a sum of them overflows.
     */
    public static final long MOST = 1_000_000_000_000_000L;

    public Money {
        if (!known(currency) || Math.abs(minor) > MOST) {
            throw new IllegalArgumentException("No sum: " + minor + " " + currency);
        }
    }

    /** Whether there is such a currency. */
    public static boolean known(String currency) {
        return currency.matches("[A-Z]{3}")
                && Currency.getAvailableCurrencies().stream()
                        .anyMatch(it -> it.getCurrencyCode().equals(currency));
    }

    /**
     * Reads a sum as it is typed: 12,000.50. Empty when it is none, has more decimals than the
     * currency, or is too large.
     */
    public static Optional<Money> of(String typed, String currency) {
        var plain = typed.replaceAll("[,，\\s_]", "").replace('−', '-');
        if (!known(currency) || !plain.matches("-?[0-9]{1,15}([.][0-9]{1,4})?")) {
            return Optional.empty();
        }
        var minor = new BigDecimal(plain).movePointRight(digits(currency)).stripTrailingZeros();
        return minor.scale() > 0 || minor.abs().compareTo(BigDecimal.valueOf(MOST)) > 0
                ? Optional.empty()
                : Optional.of(new Money(currency, minor.longValueExact()));
    }

    /** The sum in whole units with its decimals, as pages and the API write it. */
    public BigDecimal decimal() {
        return BigDecimal.valueOf(minor, digits(currency));
    }

    /** Both together; only of one currency. */
    public Money plus(Money other) {
        if (!other.currency.equals(currency)) {
            throw new IllegalArgumentException(currency + " and " + other.currency);
        }
        return new Money(currency, Math.addExact(minor, other.minor));
    }

    /** {@code 12000.50 CNY}. */
    public String plain() {
        return decimal().toPlainString() + " " + currency;
    }

    private static int digits(String currency) {
        return Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
    }
}
