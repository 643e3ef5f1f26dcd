package org.partnershipportal.platform.limits;

import java.util.regex.Pattern;
import org.partnershipportal.platform.access.UnfitSetting;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the operator sets for limits ({@code portal.limits.*}).
 *
 * @param times by how much limits of a network or person are multiplied, where more than 200 people share an address; a whole number, for
 *     a fraction would lock out part of a hall of 200
 */
@ConfigurationProperties("portal.limits")
record LimitSettings(@DefaultValue("1") String times) {

    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,7}");
    private static final int MOST = 1_000_000;

    /**
     * Takes what the operator set.
     *
     * @throws UnfitSetting if it is not a whole number from 1 to a million
     */
    LimitSettings {
        times = times.strip();
        if (!WHOLE.matcher(times).matches() || Integer.parseInt(times) < 1 || Integer.parseInt(times) > MOST) {
            throw new UnfitSetting(
                    "PORTAL_LIMITS is '" + times + "'. Limits are multiplied by a whole number, never lowered.",
                    "Set PORTAL_LIMITS to a whole number from 1 to " + MOST + ", or unset it.");
        }
    }

    /** By how much limits are multiplied. */
    int factor() {
        return Integer.parseInt(times);
    }
}
