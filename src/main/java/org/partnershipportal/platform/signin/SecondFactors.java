package org.partnershipportal.platform.signin;

import java.util.List;
import org.partnershipportal.platform.access.SecondFactor;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/**
 * The second factor with which a session was opened: Keycloak's claim {@code amr}, to which the realm's flow writes
 * what was used. It is read from the token of the sign-in, so that a role given later changes nothing about it. Where
 * Keycloak does not say, there was none.
 */
@Component
class SecondFactors {

    private static final String CLAIM = "amr";

    private final boolean samplesAreExcepted;

    SecondFactors(Environment environment) {
        samplesAreExcepted = !environment.acceptsProfiles(Profiles.of("production"));
    }

    /** The best of those used. */
    SecondFactor of(OidcUser user) {
        List<?> used = user.getClaims().get(CLAIM) instanceof List<?> words ? words : List.of();
        if (used.contains("passkey")) {
            return SecondFactor.PASSKEY;
        } else if (used.contains("otp")) {
            return SecondFactor.APP;
        }
        return samplesAreExcepted && used.contains("excepted") ? SecondFactor.EXCEPTED : SecondFactor.NONE;
    }
}
