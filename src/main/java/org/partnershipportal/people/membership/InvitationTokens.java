package org.partnershipportal.people.membership;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.partnershipportal.platform.access.PortalSettings;
import org.springframework.stereotype.Component;

/** Derives an invitation's link from its id and address by HMAC; the database alone is not enough to forge one. */
@Component
class InvitationTokens {

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    InvitationTokens(PortalSettings settings) {
        this.key = new SecretKeySpec(
                ("organisation-invitations\n" + settings.secret()).getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    /** The token that stands in the mail's link. */
    String token(Invitation invitation) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            String signed = invitation.id() + "\n" + invitation.eMail().toLowerCase(Locale.ROOT);
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether the token is the invitation's; takes the same time whatever is wrong with it. */
    boolean isOf(Invitation invitation, String token) {
        return MessageDigest.isEqual(
                token(invitation).getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
    }
}
