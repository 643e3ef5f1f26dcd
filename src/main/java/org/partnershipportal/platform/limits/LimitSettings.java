package org.partnershipportal.platform.limits;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the operator sets for limits ({@code portal.limits.*}).
 *
 * @param times by how much limits of a network or person are multiplied, where more than 200 people share an address
 */
@ConfigurationProperties("portal.limits")
record LimitSettings(@DefaultValue("1") int times) {

    private static final int MOST = 1_000_000;

    LimitSettings {
        if (times < 1 || times > MOST) {
            throw new IllegalArgumentException("PORTAL_LIMITS must be a number from 1 to " + MOST + "; it is " + times);
        }
    }
}
