package org.partnershipportal.e2e;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.admin.client.resource.RoleScopeResource;
import org.keycloak.admin.client.resource.UserResource;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.keycloak.representations.idm.RealmRepresentation;
import org.keycloak.representations.idm.RoleRepresentation;
import org.keycloak.representations.idm.UserRepresentation;

/** The realm in the hands of Keycloak's administrator: what tests change there, they change back. */
final class Realm implements AutoCloseable {

    static final String URL = System.getProperty("keycloak.url", "http://localhost:8180");
    static final String NAME = "partnership-portal";

    private final Keycloak keycloak = KeycloakBuilder.builder()
            .serverUrl(URL)
            .realm("master")
            .clientId("admin-cli")
            .grantType("password")
            .username("admin")
            .password(System.getProperty("keycloak.admin.password"))
            .build();

    RealmResource resource() {
        return keycloak.realm(NAME);
    }

    /** A sample account; its id follows from its name. */
    static String idOf(String account) {
        return UUID.nameUUIDFromBytes(("partnership-portal/sample/" + account).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    void grant(String account, String role) {
        rolesOf(account).add(List.of(role(role)));
    }

    void withdraw(String account, String role) {
        rolesOf(account).remove(List.of(role(role)));
    }

    boolean holds(String account, String role) {
        return rolesOf(account).listAll().stream()
                .anyMatch(held -> held.getName().equals(role));
    }

    /** Ends every session of the account, as an administrator does by "Sign out" on its page. */
    void signOut(String account) {
        user(account).logout();
    }

    int sessionsOf(String account) {
        return user(account).getUserSessions().size();
    }

    int accessTokenSeconds() {
        return resource().toRepresentation().getAccessTokenLifespan();
    }

    /** How long access tokens live that are issued from now on. */
    void accessTokenSeconds(int seconds) {
        RealmRepresentation change = resource().toRepresentation();
        change.setAccessTokenLifespan(seconds);
        resource().update(change);
    }

    /** Makes an account with a confirmed address, a password and realm roles. */
    void make(String eMail, String password, String... roles) {
        CredentialRepresentation credential = new CredentialRepresentation();
        credential.setType(CredentialRepresentation.PASSWORD);
        credential.setValue(password);
        credential.setTemporary(false);
        UserRepresentation user = new UserRepresentation();
        user.setUsername(eMail);
        user.setEmail(eMail);
        user.setEmailVerified(true);
        user.setFirstName("New");
        user.setLastName("Colleague (sample)");
        user.setEnabled(true);
        user.setCredentials(List.of(credential));
        resource().users().create(user).close();
        if (roles.length > 0) {
            of(eMail)
                    .roles()
                    .realmLevel()
                    .add(Arrays.stream(roles).map(this::role).toList());
        }
    }

    private UserResource of(String eMail) {
        return resource()
                .users()
                .get(resource().users().searchByEmail(eMail, true).getFirst().getId());
    }

    /** Removes the account with this address, if there is one. */
    void forget(String eMail) {
        resource()
                .users()
                .searchByEmail(eMail, true)
                .forEach(user -> resource().users().delete(user.getId()).close());
    }

    private UserResource user(String account) {
        return resource().users().get(idOf(account));
    }

    private RoleScopeResource rolesOf(String account) {
        return user(account).roles().realmLevel();
    }

    private RoleRepresentation role(String name) {
        return resource().roles().get(name).toRepresentation();
    }

    @Override
    public void close() {
        keycloak.close();
    }
}
