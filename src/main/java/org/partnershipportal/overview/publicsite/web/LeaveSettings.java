package org.partnershipportal.overview.publicsite.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where "Leave this site" leads.
 *
 * @param neutralUrl a page of the operator's choice that looks harmless to anyone who sees the screen; empty, in
 *     development only, for an ordinary page of the portal's own
 */
@ConfigurationProperties("portal")
record LeaveSettings(@DefaultValue("") String neutralUrl) {

    LeaveSettings {
        if (!neutralUrl.isEmpty() && !neutralUrl.matches("https?://[!-~]+")) {
            throw new IllegalArgumentException(
                    "portal.neutral-url must be a web address, such as https://example.org/");
        }
    }
}
