package org.heed.kernel.web;

import org.heed.kernel.Language;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;

/**
 * Numbers and money as a reader writes them. The currency is always named: ¥ alone is two of them.
 * Source: screens, 8.
 */
public final class Amounts {

    private static final Map<String, String> SIGNS =
            Map.of(
                    "CNY", "CN¥", "JPY", "JP¥", "TWD", "NT$", "HKD", "HK$", "SGD", "S$", "USD",
                    "US$", "EUR", "€", "GBP", "£");

    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal HUNDRED_MILLION = BigDecimal.valueOf(100_000_000);
    private static final BigDecimal BILLION = BigDecimal.valueOf(1_000_000_000);

    private Amounts() {}

    /** {@code 1,240} in all our languages. */
    public static String number(long n) {
        return pattern("#,##0").format(n);
    }

    /** A large sum in its own unit, at most two decimals: CN¥ 680 万, CN¥6.8m. */
    public static String money(Language language, BigDecimal sum, String currency) {
        var size = sum.abs();
        if (language.chinese() && size.compareTo(TEN_THOUSAND.movePointRight(1)) >= 0) {
            boolean huge = size.compareTo(HUNDRED_MILLION) >= 0;
            var unit = huge ? HUNDRED_MILLION : TEN_THOUSAND;
            var word = language == Language.ZH_HANS ? huge ? "亿" : "万" : huge ? "億" : "萬";
            return sign(language, currency) + in(sum, unit) + " " + word;
        } else if (!language.chinese() && size.compareTo(MILLION) >= 0) {
            boolean huge = size.compareTo(BILLION) >= 0;
            return sign(language, currency)
                    + in(sum, huge ? BILLION : MILLION)
                    + (huge ? "bn" : "m");
        } else {
            return exactly(language, sum, currency);
        }
    }

    /** The sum to its last digit, with the decimals its currency has when there are any. */
    public static String exactly(Language language, BigDecimal sum, String currency) {
        int digits = Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
        boolean whole = sum.stripTrailingZeros().scale() <= 0;
        var decimals = whole || digits == 0 ? "" : "." + "0".repeat(digits);
        return sign(language, currency) + pattern("#,##0" + decimals).format(sum);
    }

    private static String in(BigDecimal sum, BigDecimal unit) {
        return pattern("#,##0.##").format(sum.divide(unit, 2, RoundingMode.HALF_UP));
    }

    private static String sign(Language language, String currency) {
        var sign = SIGNS.get(currency);
        return sign == null ? currency + " " : language.chinese() ? sign + " " : sign;
    }

    private static DecimalFormat pattern(String pattern) {
        var format = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format;
    }
}
