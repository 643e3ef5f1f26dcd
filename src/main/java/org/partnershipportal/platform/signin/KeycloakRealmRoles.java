package org.partnershipportal.platform.signin;

import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.client.Client;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.keycloak.admin.client.JacksonProvider;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import org.keycloak.admin.client.resource.RoleScopeResource;
import org.keycloak.admin.client.spi.ResteasyClientClassicProvider;
import org.keycloak.representations.idm.RoleRepresentation;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.PortalSettings;
import org.partnershipportal.platform.access.StakeholderGroup;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * The realm's roles in Keycloak, set by a service account that may grant and take these six and do nothing else. It waits
 * seconds for an answer, not longer: an act that failed is repeated by the delivery of its event.
 */
@Component
class KeycloakRealmRoles implements RealmRoles, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(KeycloakRealmRoles.class);
    private static final int SECONDS_TO_CONNECT = 5;
    private static final int SECONDS_TO_ANSWER = 20;

    private final String realm;
    private final Keycloak admin;

    KeycloakRealmRoles(PortalSettings settings) {
        PortalSettings.Keycloak keycloak = settings.keycloak();
        this.realm = keycloak.realm();
        this.admin = KeycloakBuilder.builder()
                .serverUrl(keycloak.url())
                .realm(realm)
                .grantType("client_credentials")
                .clientId(keycloak.mirrorClientId())
                .clientSecret(keycloak.mirrorSecret())
                .resteasyClient(client())
                .build();
    }

    @Override
    public void hold(PersonId person, Set<StakeholderGroup> groups) {
        RoleScopeResource held =
                admin.realm(realm).users().get(person.toString()).roles().realmLevel();
        List<RoleRepresentation> taken = roles(group -> !groups.contains(group));
        List<RoleRepresentation> given = roles(groups::contains);
        try {
            if (!taken.isEmpty()) {
                held.remove(taken);
            }
            if (!given.isEmpty()) {
                held.add(given);
            }
        } catch (NotFoundException | ForbiddenException e) {
            // If an account is not allowed to look people up, Keycloak returns this for a person who does not exist.
            // Trying again is
            // no cure; if it is true of everybody, the realm's permissions are not those of the realm file.
            LOG.warn("Keycloak has no account {}, or the mirror may not give it roles: {}", person, e.getMessage());
        }
    }

    @Override
    public void destroy() {
        admin.close();
    }

    /** The roles of groups, by the ids that the realm file gives them: the service account may not look them up. */
    private static List<RoleRepresentation> roles(Predicate<StakeholderGroup> which) {
        return Arrays.stream(StakeholderGroup.values())
                .filter(which)
                .map(group -> {
                    RoleRepresentation role = new RoleRepresentation(group.realmRole(), null, false);
                    role.setId(UUID.nameUUIDFromBytes(
                                    ("partnership-portal/role/" + group.realmRole()).getBytes(StandardCharsets.UTF_8))
                            .toString());
                    return role;
                })
                .toList();
    }

    /** The admin client's own has no time limit. */
    private static Client client() {
        return ResteasyClientClassicProvider.createClientBuilder()
                .connectTimeout(SECONDS_TO_CONNECT, TimeUnit.SECONDS)
                .readTimeout(SECONDS_TO_ANSWER, TimeUnit.SECONDS)
                .register(JacksonProvider.class, 100)
                .build();
    }
}
