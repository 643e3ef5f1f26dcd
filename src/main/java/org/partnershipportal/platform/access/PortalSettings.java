package org.partnershipportal.platform.access;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What the operator sets for the whole portal ({@code portal.*}; the environment's variables are listed in
 * {@code ./portal help}).
 *
 * @param url public base address, without a slash at its end
 * @param keycloak where and as what the portal signs people in
 * @param secret key from which links that carry a capability are derived
 * @param mailFrom the address that emails of the portal come from
 * @param support the address to which people write for help, and to which a reply to an email goes
 */
@ConfigurationProperties("portal")
public record PortalSettings(String url, Keycloak keycloak, String secret, String mailFrom, String support) {

    /**
     * Keycloak and the portal's place in it.
     *
     * @param url Keycloak's base address, as browsers and the portal reach it
     * @param realm the realm's name
     * @param clientId the portal's client in it
     * @param clientSecret that client's secret
     * @param mirrorClientId the client that mirrors groups into realm roles
     * @param mirrorSecret that client's secret
     * @param eraserClientId the client that removes the accounts of erased persons
     * @param eraserSecret that client's secret
     */
    public record Keycloak(
            String url,
            String realm,
            String clientId,
            String clientSecret,
            String mirrorClientId,
            String mirrorSecret,
            String eraserClientId,
            String eraserSecret) {

        /** The realm's issuer address. */
        public String issuer() {
            return url + "/realms/" + realm;
        }
    }
}
