package org.partnershipportal.platform.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.partnershipportal.platform.access.PortalSettings;
import org.partnershipportal.platform.access.UnfitSetting;

class ProductionGuardTests {

    private static final String MYSQL = "jdbc:mysql://db:3306/portal";
    private static final String PROXY = "10.0.0.7";
    private static final String WEATHER = "https://weather.example/";
    private static final String SECRET = "Xk2v9QpL7mNc4RtY8wZa3BsD6fGh1JuE";

    @Test
    void startsOnWhatIsFitForProduction() {
        assertThatCode(() -> ProductionGuard.check(
                        settings("https://portal.example", SECRET, SECRET), MYSQL, PROXY, WEATHER))
                .doesNotThrowAnyException();
    }

    @Test
    void refusesToLeadWhoeverLeavesToAPageOfItsOwn() {
        PortalSettings settings = settings("https://portal.example", SECRET, SECRET);
        for (String page : List.of("", "https://portal.example/en/measures")) {
            assertThatThrownBy(() -> ProductionGuard.check(settings, MYSQL, PROXY, page))
                    .isInstanceOfSatisfying(
                            UnfitSetting.class,
                            refusal -> assertThat(refusal.cure()).contains("PORTAL_NEUTRAL_URL"));
        }
    }

    @Test
    void refusesTheEmbeddedDatabase() {
        refuses(settings("https://portal.example", SECRET, SECRET), "jdbc:h2:file:./portal", "PORTAL_DB_URL");
    }

    @Test
    void refusesAnUnencryptedPublicAddress() {
        refuses(settings("http://portal.example", SECRET, SECRET), MYSQL, "PORTAL_URL");
    }

    @Test
    void refusesAMissingSecret() {
        refuses(settings("https://portal.example", "", SECRET), MYSQL, "PORTAL_SECRET");
    }

    @Test
    void refusesADevelopmentSecret() {
        refuses(settings("https://portal.example", SECRET, "development-" + SECRET), MYSQL, "PORTAL_OIDC_SECRET");
    }

    @Test
    void refusesToStartWhereAccountsOfErasedPeopleWouldStay() {
        for (String secret : List.of("", "short", "development-" + SECRET)) {
            refuses(settings("https://portal.example", SECRET, SECRET, secret), MYSQL, "PORTAL_ERASER_SECRET");
        }
    }

    @Test
    void refusesWhereNoProxyIsNamedForThenAllVisitorsCountAsOne() {
        PortalSettings fit = settings("https://portal.example", SECRET, SECRET);
        assertThatThrownBy(() -> ProductionGuard.check(fit, MYSQL, " ", WEATHER))
                .isInstanceOfSatisfying(
                        UnfitSetting.class,
                        refusal -> assertThat(refusal.cure()).contains("PORTAL_PROXIES"));
    }

    @Test
    void refusesWhereNobodyCouldAskForHelp() {
        PortalSettings fit = settings("https://portal.example", SECRET, SECRET);
        for (String support : List.of("", "no-reply@portal.example", "portal@portal.example", "support@localhost")) {
            refuses(
                    new PortalSettings(fit.url(), fit.keycloak(), fit.secret(), fit.mailFrom(), support),
                    MYSQL,
                    "PORTAL_SUPPORT");
        }
    }

    private static void refuses(PortalSettings settings, String database, String toSet) {
        assertThatThrownBy(() -> ProductionGuard.check(settings, database, PROXY, WEATHER))
                .isInstanceOfSatisfying(
                        UnfitSetting.class,
                        refusal -> assertThat(refusal.cure()).contains(toSet));
    }

    private static PortalSettings settings(String url, String secret, String oidcSecret) {
        return settings(url, secret, oidcSecret, SECRET);
    }

    private static PortalSettings settings(String url, String secret, String oidcSecret, String eraserSecret) {
        return new PortalSettings(
                url,
                new PortalSettings.Keycloak(
                        "https://sign-in.example",
                        "partnership-portal",
                        "portal",
                        oidcSecret,
                        "portal-mirror",
                        SECRET,
                        "portal-eraser",
                        eraserSecret),
                secret,
                "portal@portal.example",
                "help@operator.example");
    }
}
