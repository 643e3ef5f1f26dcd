package org.partnershipportal.platform.limits;

import java.util.List;
import java.util.regex.Pattern;
import org.partnershipportal.platform.access.UnfitSetting;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which reverse proxies the portal believes.
 *
 * @param proxies ranges of their addresses, separated by commas; empty if none stands before the portal
 */
@ConfigurationProperties("portal")
record ProxySettings(@DefaultValue("") String proxies) {

    private static final Pattern SEPARATOR = Pattern.compile("[,\\s]+");

    /**
     * Takes what the operator set.
     *
     * @throws UnfitSetting if it is not a list of addresses, or covers every address
     */
    ProxySettings {
        try {
            if (ranges(proxies).stream().anyMatch(range -> range.bits() == 0)) {
                throw new IllegalArgumentException(
                        "a range that covers every address makes anybody a proxy, who then says who they are");
            }
        } catch (IllegalArgumentException wrong) {
            throw new UnfitSetting(
                    "PORTAL_PROXIES is '" + proxies + "': " + wrong.getMessage() + ".",
                    "Set PORTAL_PROXIES to the addresses from which your reverse proxies ask, such as"
                            + " 10.0.0.0/8,fd00::/8.");
        }
    }

    List<AddressRange> ranges() {
        return ranges(proxies);
    }

    private static List<AddressRange> ranges(String listed) {
        return SEPARATOR
                .splitAsStream(listed.strip())
                .filter(range -> !range.isEmpty())
                .map(AddressRange::parse)
                .toList();
    }
}
