package org.partnershipportal.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.platform.access.StakeholderGroup;

/**
 * The service account that mirrors groups, by what Keycloak answers it: it grants and withdraws six roles and can do
 * nothing else, so that whoever stole its secret gained no power over people or staff (Who acts, mission.md).
 */
@Tag("alone")
class GroupMirrorTest {

    private static final String ADMIN = Realm.URL + "/admin/realms/" + Realm.NAME;
    private static final String PERSON = "/users/" + Realm.idOf("newcomer");
    private static final String ROLES = PERSON + "/role-mappings/realm";

    private static HttpClient http;
    private static Realm realm;
    private static String token;

    @BeforeAll
    static void signInAsTheMirror() {
        http = HttpClient.newHttpClient();
        realm = new Realm();
        HttpResponse<String> answer = send(HttpRequest.newBuilder(
                        URI.create(Realm.URL + "/realms/" + Realm.NAME + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials&client_id=portal-mirror&client_secret="
                        + URLEncoder.encode(secret(), StandardCharsets.UTF_8))));
        assertThat(answer.statusCode()).isEqualTo(200);
        token = answer.body().replaceAll(".*\"access_token\":\"([^\"]+)\".*", "$1");
    }

    @AfterAll
    static void close() {
        realm.close();
        http.close();
    }

    @ParameterizedTest
    @EnumSource
    void grantsAndWithdrawsTheRoleOfAGroup(StakeholderGroup group) {
        assertThat(realm.holds("newcomer", group.realmRole())).isFalse();

        assertThat(act("POST", ROLES, role(group.realmRole()))).isEqualTo(204);
        assertThat(realm.holds("newcomer", group.realmRole())).isTrue();

        assertThat(act("DELETE", ROLES, role(group.realmRole()))).isEqualTo(204);
        assertThat(realm.holds("newcomer", group.realmRole())).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void cannotGrantAStaffRole(StaffRole role) {
        assertThat(act("POST", ROLES, role(role.realmRole()))).isEqualTo(403);
        assertThat(realm.holds("newcomer", role.realmRole())).isFalse();
    }

    @Test
    void cannotGrantAStaffRoleBesideAGroupRole() {
        String both = "[" + one("nhri") + "," + one("secretariat") + "]";

        assertThat(act("POST", ROLES, both)).isEqualTo(403);
        assertThat(realm.holds("newcomer", "secretariat")).isFalse();
        assertThat(realm.holds("newcomer", "nhri")).isFalse();
    }

    @Test
    void cannotGrantAStaffRoleUnderTheNameOfAGroup() {
        String disguised = "[{\"id\":\"" + id("admin") + "\",\"name\":\"nhri\"}]";

        assertThat(act("POST", ROLES, disguised)).isIn(403, 404);
        assertThat(realm.holds("newcomer", "admin")).isFalse();
    }

    @Test
    void cannotTakeAStaffRoleAway() {
        assertThat(act("DELETE", "/users/" + Realm.idOf("auditor") + "/role-mappings/realm", role("auditor")))
                .isEqualTo(403);
        assertThat(realm.holds("auditor", "auditor")).isTrue();
    }

    @Test
    @DisplayName("No password is reset: the old one still opens the account")
    void cannotResetAPassword() {
        String wanted = "{\"type\":\"password\",\"temporary\":false,\"value\":\"another-password-1\"}";

        assertThat(act("PUT", PERSON + "/reset-password", wanted)).isEqualTo(403);
        assertThat(act("PUT", PERSON + "/execute-actions-email", "[\"UPDATE_PASSWORD\"]"))
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/users",
                "/users?email=auditor@sample.example",
                "/users/count",
                "PERSON",
                "PERSON/role-mappings",
                "PERSON/credentials",
                "PERSON/sessions",
                "/roles",
                "/roles/secretariat",
                "/roles/secretariat/users",
                "/clients",
                "/events",
                "/admin-events",
                "/groups"
            })
    void canReadNobodyAndNothing(String path) {
        assertThat(act("GET", path.replace("PERSON", PERSON), "")).isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PUT    | PERSON             | {\"firstName\":\"Another\"}",
                "PUT    | PERSON             | {\"enabled\":false}",
                "DELETE | PERSON             | {}",
                "POST   | /users             | {\"username\":\"x\",\"email\":\"x@example.org\",\"enabled\":true}",
                "POST   | PERSON/logout      | {}",
                "POST   | PERSON/impersonation | {}",
                "PUT    | /roles/nhri        | {\"name\":\"nhri\",\"description\":\"other\"}",
                "POST   | /roles             | {\"name\":\"chief\"}",
                "DELETE | /roles/nhri        | {}",
                "PUT    | ''                 | {\"registrationAllowed\":false}"
            })
    void canChangeNobodyAndNothing(String method, String path, String body) {
        assertThat(act(method, path.replace("PERSON", PERSON), body)).isEqualTo(403);
    }

    private static int act(String method, String path, String body) {
        return send(HttpRequest.newBuilder(URI.create(ADMIN + path))
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json")
                        .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body)))
                .statusCode();
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String role(String name) {
        return "[" + one(name) + "]";
    }

    private static String one(String name) {
        return "{\"id\":\"" + id(name) + "\",\"name\":\"" + name + "\"}";
    }

    /** Roles have ids that follow from their names, as the realm file has them. */
    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(("partnership-portal/role/" + name).getBytes(StandardCharsets.UTF_8));
    }

    private static String secret() {
        Properties secrets = new Properties();
        try (InputStream in =
                Files.newInputStream(Path.of(System.getProperty("portal.data", ".portal"), "secrets.env"))) {
            secrets.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return secrets.getProperty("PORTAL_MIRROR_SECRET");
    }
}
