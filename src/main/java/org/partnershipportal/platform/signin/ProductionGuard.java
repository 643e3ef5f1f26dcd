package org.partnershipportal.platform.signin;

import java.util.List;
import org.partnershipportal.platform.access.PortalSettings;
import org.partnershipportal.platform.access.UnfitSetting;
import org.partnershipportal.platform.access.spi.SampleRecords;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** In production, refuses to start with settings that are only for development; each refusal says what to set. */
@Component
@Profile("production")
class ProductionGuard implements SmartInitializingSingleton {

    private static final int SHORTEST_SECRET = 32;

    private final PortalSettings settings;
    private final String databaseUrl;
    private final String proxies;
    private final String neutralUrl;
    private final List<SampleRecords> samples;

    ProductionGuard(
            PortalSettings settings,
            @Value("${spring.datasource.url}") String databaseUrl,
            @Value("${portal.proxies}") String proxies,
            @Value("${portal.neutral-url}") String neutralUrl,
            List<SampleRecords> samples) {
        this.settings = settings;
        this.databaseUrl = databaseUrl;
        this.proxies = proxies;
        this.neutralUrl = neutralUrl;
        this.samples = samples;
    }

    @Override
    public void afterSingletonsInstantiated() {
        check(settings, databaseUrl, proxies, neutralUrl);
        if (samples.stream().anyMatch(SampleRecords::present)) {
            throw new UnfitSetting(
                    "The database holds a sample person or organisation.",
                    "Set PORTAL_DB_URL to a database of its own.");
        }
    }

    /** Refuses settings that are only good for development. */
    static void check(PortalSettings settings, String databaseUrl, String proxies, String neutralUrl) {
        if (!databaseUrl.startsWith("jdbc:mysql:")) {
            throw new UnfitSetting(
                    "The portal would run on its embedded database.",
                    "Set PORTAL_DB_URL, PORTAL_DB_USER and PORTAL_DB_PASSWORD to a MySQL 8.4 database.");
        }
        if (!settings.url().startsWith("https://")) {
            throw new UnfitSetting(
                    "The public address " + settings.url() + " is not encrypted.",
                    "Set PORTAL_URL to an https:// address.");
        }
        if (proxies.isBlank()) {
            throw new UnfitSetting(
                    "No reverse proxy is named, so that all visitors would count as one.",
                    "Set PORTAL_PROXIES to the addresses from which the proxy that ends TLS asks, such as 10.0.0.0/8.");
        }
        if (!settings.keycloak().url().startsWith("https://")) {
            throw new UnfitSetting(
                    "Keycloak's address " + settings.keycloak().url() + " is not encrypted.",
                    "Set KEYCLOAK_URL to an https:// address.");
        }
        if (neutralUrl.isEmpty() || neutralUrl.startsWith(settings.url())) {
            throw new UnfitSetting(
                    "“Leave this site” would lead to a page of the portal's own.",
                    "Set PORTAL_NEUTRAL_URL to a harmless page of another site, such as one of weather or news.");
        }
        if (!settings.support().matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+")
                || settings.support().startsWith("no-reply@")
                || settings.support().equals(settings.mailFrom())) {
            throw new UnfitSetting(
                    "Nobody reads the address to which people would write for help.",
                    "Set PORTAL_SUPPORT to an email address that is read, other than MAIL_FROM.");
        }
        secret("PORTAL_SECRET", settings.secret());
        secret("PORTAL_OIDC_SECRET", settings.keycloak().clientSecret());
        secret("PORTAL_MIRROR_SECRET", settings.keycloak().mirrorSecret());
        secret("PORTAL_ERASER_SECRET", settings.keycloak().eraserSecret());
    }

    private static void secret(String variable, String value) {
        if (value.length() < SHORTEST_SECRET || value.startsWith("development")) {
            throw new UnfitSetting(
                    variable + " is missing, shorter than " + SHORTEST_SECRET + " characters or one for development.",
                    "Set " + variable + " to at least " + SHORTEST_SECRET + " random characters.");
        }
    }
}
