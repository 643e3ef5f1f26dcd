package org.partnershipportal.platform.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.platform.access.SecondFactor;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;

@DisplayName("A12: with which second factor a session was opened")
class SecondFactorsTests {

    private final MockEnvironment environment = new MockEnvironment();

    @Test
    void isWhatTheRealmsFlowSays() {
        assertThat(of(List.of("otp"))).isEqualTo(SecondFactor.APP);
        assertThat(of(List.of("passkey"))).isEqualTo(SecondFactor.PASSKEY);
        assertThat(of(List.of("otp", "otp", "passkey"))).isEqualTo(SecondFactor.PASSKEY);
    }

    @Test
    @DisplayName("is none where Keycloak says nothing, or something that is no second factor")
    void isNoneWhereNothingSaysOtherwise() {
        assertThat(of(null)).isEqualTo(SecondFactor.NONE);
        for (Object other : List.of(
                List.of(),
                List.of("pwd"),
                List.of("OTP", "otp2", ""),
                "otp",
                Map.of("otp", true),
                List.of(List.of("otp")))) {
            assertThat(of(other)).as("%s", other).isEqualTo(SecondFactor.NONE);
        }
    }

    @Test
    @DisplayName("sample people are excepted in development, and nobody is in production")
    void exceptsNobodyInProduction() {
        assertThat(of(List.of("excepted"))).isEqualTo(SecondFactor.EXCEPTED);
        environment.setActiveProfiles("production");
        assertThat(of(List.of("excepted"))).isEqualTo(SecondFactor.NONE);
        assertThat(of(List.of("excepted", "otp"))).isEqualTo(SecondFactor.APP);
    }

    private SecondFactor of(@Nullable Object amr) {
        Map<String, Object> claims =
                new HashMap<>(Map.of("sub", UUID.randomUUID().toString()));
        if (amr != null) {
            claims.put("amr", amr);
        }
        Instant now = Instant.parse("2026-12-01T00:00:00Z");
        return new SecondFactors(environment)
                .of(new DefaultOidcUser(List.of(), new OidcIdToken("id", now, now.plusSeconds(300), claims)));
    }
}
