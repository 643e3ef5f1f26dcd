package org.partnershipportal.people.registration;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import org.partnershipportal.platform.access.DerivedKey;
import org.partnershipportal.platform.access.PortalSettings;
import org.springframework.stereotype.Component;

/** Derives the link of a request from its id and address; the database alone is not enough to forge one. */
@Component
class RegistrationTokens {

    private final DerivedKey key;

    RegistrationTokens(PortalSettings settings) {
        key = DerivedKey.of(settings, "links by which accounts are made");
    }

    /** The token that stands in the email's link. */
    String token(Registration asked) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key.mac(asked.id() + "\n" + asked.address()));
    }

    /** Whether the token is that of the request; takes the same time whatever is wrong with it. */
    boolean isOf(Registration asked, String token) {
        return MessageDigest.isEqual(
                token(asked).getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
    }
}
