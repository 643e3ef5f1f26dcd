package org.partnershipportal.consultation.sealed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.HexFormat;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.platform.access.PortalSettings;

/** What is derived from a recovery code; both values were reckoned by another program. */
@DisplayName("R14.8: what is kept of a recovery code")
class SealedCodesTests {

    private static final String SECRET = "a-secret-of-the-tests-with-more-than-32-characters";
    private static final RecoveryCode CODE = new RecoveryCode("2".repeat(30));

    private final SealedCodes codes = codes(SECRET);

    @Test
    void isAnHmacUnderAKeyDerivedFromThePortalsSecret() {
        assertThat(HexFormat.of().formatHex(codes.key(CODE)))
                .isEqualTo("76141999da4ceb135f6c2b6c088b5602df8e90bf747c9f001528b74c95733baf");
    }

    @Test
    void isStillDerivedAsBeforeForCodesOfBefore() {
        assertThat(HexFormat.of().formatHex(codes.slowKey(CODE)))
                .isEqualTo("901d3b6947e80e6154e4f4f599f598ef15b8d5a6e028032b07ad8d68ca726fe5");
    }

    @Test
    void isAnotherUnderAnotherSecret() {
        assertThat(codes("another" + SECRET).key(CODE)).isNotEqualTo(codes.key(CODE));
    }

    @Test
    void isNotDerivedWithoutASecret() {
        assertThatIllegalStateException()
                .isThrownBy(() -> codes(" "))
                .withMessageContaining("PORTAL_SECRET is missing");
    }

    @Test
    void knowsTheKeyOfBeforeWhileTheSecretBeforeIsGiven() {
        SealedCodes changed = codes("another" + SECRET, SECRET);
        assertThat(changed.keyBefore(CODE))
                .hasValueSatisfying(key -> assertThat(key).isEqualTo(codes.key(CODE)));
        assertThat(changed.slowKey(CODE)).isEqualTo(codes.slowKey(CODE));
        assertThat(changed.keyId()).isNotEqualTo(codes.keyId()).hasSize(16);
        assertThat(codes.keyBefore(CODE)).isEmpty();
    }

    private static SealedCodes codes(String secret) {
        return codes(secret, "");
    }

    private static SealedCodes codes(String secret, String before) {
        return new SealedCodes(
                new PortalSettings(
                        "https://portal.example",
                        new PortalSettings.Keycloak(
                                "https://sign-in.example",
                                "realm",
                                "portal",
                                "",
                                "portal-mirror",
                                "",
                                "portal-eraser",
                                ""),
                        secret,
                        "portal@portal.example",
                        "help@operator.example"),
                before);
    }
}
