package org.partnershipportal.promises.commitment;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.partnershipportal.ground.shared.ForOwnPages;

/**
 * Money that is set aside for a commitment (R5.1).
 *
 * @param what where it comes from, or what it is for
 * @param amount a decimal number, as it was typed
 * @param currency an ISO 4217 code
 */
@ForOwnPages
public record Resource(String what, String amount, String currency) {

    /** The longest text of one, in characters. */
    public static final int LONGEST = 200;

    private static final Pattern AMOUNT = Pattern.compile("\\d{1,12}(\\.\\d{1,2})?");
    private static final Set<String> SHARED = Set.of("XAF", "XCD", "XOF", "XPF");

    /** The codes of currencies; metals, funds and test codes, which begin with X, are none. */
    public static Set<String> currencies() {
        return Currency.getAvailableCurrencies().stream()
                .map(Currency::getCurrencyCode)
                .filter(code -> !code.startsWith("X") || SHARED.contains(code))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    boolean isMoney() {
        return AMOUNT.matcher(amount).matches()
                && new BigDecimal(amount).signum() > 0
                && currencies().contains(currency);
    }
}
