package org.partnershipportal.access;

import jakarta.ws.rs.NotFoundException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import org.keycloak.admin.client.resource.RoleScopeResource;
import org.keycloak.representations.idm.RoleRepresentation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Mirrors a person's verified groups into the six realm roles of the same names, so that other services of the realm see
 * them. The portal itself never reads them. The service account may grant and take these six roles and nothing else; a
 * Keycloak that does not answer makes the call fail, and the event that led to it is delivered again.
 */
@Service
public class GroupMirror {

    private static final Logger LOG = LoggerFactory.getLogger(GroupMirror.class);

    private final PortalSettings settings;

    GroupMirror(PortalSettings settings) {
        this.settings = settings;
    }

    /** Makes the person's mirrored realm roles exactly these; a person whom Keycloak does not know is passed over. */
    @Requires(Permission.RUN_BY_ITSELF)
    public void mirror(Actor actor, PersonId person, Set<StakeholderGroup> groups) {
        PortalSettings.Keycloak keycloak = settings.keycloak();
        try (Keycloak admin = KeycloakBuilder.builder()
                .serverUrl(keycloak.url())
                .realm(keycloak.realm())
                .grantType("client_credentials")
                .clientId(keycloak.mirrorClientId())
                .clientSecret(keycloak.mirrorSecret())
                .build()) {
            RoleScopeResource held = admin.realm(keycloak.realm())
                    .users()
                    .get(person.toString())
                    .roles()
                    .realmLevel();
            held.remove(roles(group -> !groups.contains(group)));
            held.add(roles(groups::contains));
        } catch (NotFoundException e) {
            LOG.info("Keycloak knows no account {}; nothing to mirror", person);
        }
    }

    /** The realm roles of groups, by the ids that the realm file gives them: the service account may not look them up. */
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
}
