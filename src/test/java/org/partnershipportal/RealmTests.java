package org.partnershipportal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.people.registration.MakeAccount;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.platform.access.StakeholderGroup;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The realm and the code know the same roles. */
class RealmTests {

    private static final Path FOLDER = Path.of("keycloak-realm");
    /** By these Keycloak knows who needs a second factor; the portal ignores them. */
    private static final Set<String> OF_FACTORS = Set.of("second-factor", "without-second-factor");

    private static final Set<String> OF_KEYCLOAK = Set.of("offline_access", "uma_authorization");

    private final JsonNode realm = read("partnership-portal-realm.json");

    @Test
    void theRealmsRolesAreThoseTheCodeKnows() {
        Set<String> inRealm = new TreeSet<>();
        realm.at("/roles/realm").forEach(role -> inRealm.add(role.get("name").asString()));
        inRealm.removeIf(
                name -> OF_KEYCLOAK.contains(name) || OF_FACTORS.contains(name) || name.startsWith("default-roles-"));
        Set<String> inCode = new TreeSet<>();
        Arrays.stream(StaffRole.values()).map(StaffRole::realmRole).forEach(inCode::add);
        Arrays.stream(StakeholderGroup.values())
                .map(StakeholderGroup::realmRole)
                .forEach(inCode::add);
        assertThat(inRealm).isEqualTo(inCode);
    }

    @Test
    void theAccountPageNamesTheRealmsOwnFieldsInEachLanguage() throws IOException {
        Set<String> ours = Pattern.compile("\\$\\{(portal\\w+)}|(portal\\w+)\\\\?\"")
                .matcher(realm.at("/components").toString())
                .results()
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(ours).contains("portalTimeZone", "portalTimeZoneInvalid");
        for (JsonNode locale : realm.path("supportedLocales")) {
            String messages = Files.readString(FOLDER.resolve("themes/partnership-portal/account/messages/messages_"
                    + locale.asString().replace('-', '_') + ".properties"));
            assertThat(ours).allSatisfy(key -> assertThat(messages).contains(key + "="));
        }
    }

    @Test
    @DisplayName("A12: each staff role brings the duty of a second factor, which only sample people are free of")
    void eachStaffRoleNeedsASecondFactor() {
        Set<String> dutiful = new TreeSet<>();
        realm.at("/roles/realm").forEach(role -> {
            if (role.at("/composites/realm").toString().contains("\"second-factor\"")) {
                dutiful.add(role.get("name").asString());
            }
        });
        assertThat(dutiful)
                .isEqualTo(Arrays.stream(StaffRole.values())
                        .map(StaffRole::realmRole)
                        .collect(Collectors.toCollection(TreeSet::new)));
        assertThat(realm.at("/scopeMappings").toString()).doesNotContain("second-factor");
        assertThat(realm.path("defaultRoles").toString() + realm.path("defaultRole"))
                .doesNotContain("second-factor");
        for (String flow : List.of("browserFlow", "resetCredentialsFlow")) {
            assertThat(executions(realm.path(flow).asString()))
                    .as(flow)
                    .contains("conditional-user-role holds a staff role", "auth-otp-form REQUIRED");
        }
        read("sample/partnership-portal-users-0.json")
                .path("users")
                .forEach(user -> assertThat(user.path("realmRoles").toString()).contains("\"without-second-factor\""));
    }

    @Test
    @DisplayName(
            "A12: the token of a sign-in says which second factor was used, as the portal reads it, for as long as a"
                    + " session lives")
    void theTokenSaysWhichSecondFactorWasUsed() {
        JsonNode mapper = named("clients", "clientId", "portal")
                .path("protocolMappers")
                .valueStream()
                .filter(one -> one.path("protocolMapper").asString().equals("oidc-amr-mapper"))
                .findFirst()
                .orElseThrow();
        assertThat(mapper.at("/config/id.token.claim").asString()).isEqualTo("true");
        assertThat(executions("portal browser")).contains("auth-otp-form authenticator app used");
        assertThat(executions("portal reset")).contains("auth-otp-form authenticator app used");
        realm.path("authenticationFlows")
                .valueStream()
                .flatMap(flow -> executions(flow.path("alias").asString()).stream())
                .filter(step -> step.startsWith("auth-otp-form "))
                .forEach(step ->
                        assertThat(step).matches("auth-otp-form (authenticator app used|REQUIRED|ALTERNATIVE)"));
        assertThat(executions("portal passkey"))
                .contains("conditional-credential signed in with a passkey", "allow-access-authenticator passkey used");
        assertThat(executions("portal sample person"))
                .contains("conditional-user-role is a sample person", "allow-access-authenticator no factor asked for");
        assertThat(reference("authenticator app used")).isEqualTo("otp");
        assertThat(reference("passkey used")).isEqualTo("passkey");
        assertThat(reference("no factor asked for")).isEqualTo("excepted");
        assertThat(config("is a sample person", "condUserRole")).isEqualTo("without-second-factor");
        assertThat(config("is a sample person", "negate")).isEqualTo("false");
        assertThat(config("signed in with a passkey", "credentials")).isEqualTo("webauthn-passwordless");
        assertThat(config("signed in with a passkey", "included")).isEqualTo("true");
    }

    /** What a step writes to the token once it was done, which counts for longer than a session can live. */
    private String reference(String alias) {
        assertThat(Integer.parseInt(config(alias, "default.reference.maxAge")))
                .isGreaterThan(realm.path("ssoSessionMaxLifespan").asInt());
        return config(alias, "default.reference.value");
    }

    private String config(String alias, String name) {
        return named("authenticatorConfig", "alias", alias)
                .path("config")
                .path(name)
                .asString();
    }

    /** What stands in a flow and in those below it. */
    private List<String> executions(String alias) {
        List<String> found = new ArrayList<>();
        realm.path("authenticationFlows")
                .valueStream()
                .filter(flow -> flow.path("alias").asString().equals(alias))
                .flatMap(flow -> flow.path("authenticationExecutions").valueStream())
                .forEach(step -> {
                    String what = step.path("authenticator").asString("");
                    found.add(what + " " + step.path("requirement").asString());
                    found.add(what + " " + step.path("authenticatorConfig").asString(""));
                    if (step.has("flowAlias")) {
                        found.addAll(executions(step.path("flowAlias").asString()));
                    }
                });
        return found;
    }

    /** The mirror's account may not look roles up, so it must know their ids (src/docs/decisions/0005). */
    @Test
    void groupRolesHaveTheIdsByWhichTheMirrorNamesThem() {
        realm.at("/roles/realm").forEach(role -> {
            String name = role.get("name").asString();
            if (Arrays.stream(StakeholderGroup.values())
                    .map(StakeholderGroup::realmRole)
                    .anyMatch(name::equals)) {
                assertThat(role.get("id").asString())
                        .isEqualTo(UUID.nameUUIDFromBytes(
                                        ("partnership-portal/role/" + name).getBytes(StandardCharsets.UTF_8))
                                .toString());
            }
        });
    }

    @Test
    @DisplayName("E: the realm's own form of registration, which tells whether an address has an account, is closed")
    void theRealmRegistersNobodyByItself() throws IOException {
        assertThat(realm.path("registrationAllowed").asBoolean(true)).isFalse();
        assertThat(realm.path("registrationEmailAsUsername").asBoolean()).isTrue();
        assertThat(realm.path("duplicateEmailsAllowed").asBoolean(true)).isFalse();
        assertThat(realm.path("passwordPolicy").asString())
                .isEqualTo("length(" + MakeAccount.SHORTEST + ") and notUsername(undefined) and notEmail(undefined)");
        assertThat(realm.path("requiredActions").valueStream())
                .allSatisfy(action -> assertThat(action.path("defaultAction").asBoolean(true))
                        .as(action.path("alias").asString())
                        .isFalse());
        assertThat(Files.readString(FOLDER.resolve("themes/partnership-portal/login/login.ftl")))
                .contains("href=\"${layout.portalHome}/register?from=sign-in\"")
                .doesNotContain("registrationUrl");
    }

    @Test
    void theRealmHoldsNoPersonAndNoSecret() {
        assertThat(realm.path("users").valueStream().filter(user -> !user.has("serviceAccountClientId")))
                .isEmpty();
        realm.path("clients").forEach(client -> {
            if (client.has("secret")) {
                assertThat(client.get("secret").asString()).matches("\\$\\{[A-Z_]+}");
            }
        });
    }

    @Test
    @DisplayName(
            "decision 50: the client that removes accounts can manage people and nothing else, and is nobody's to sign"
                    + " in with")
    void theEraserCanManagePeopleAndNothingElse() {
        JsonNode eraser = named("clients", "clientId", "portal-eraser");
        assertThat(eraser.path("serviceAccountsEnabled").asBoolean()).isTrue();
        for (String other : List.of(
                "publicClient",
                "standardFlowEnabled",
                "implicitFlowEnabled",
                "directAccessGrantsEnabled",
                "authorizationServicesEnabled",
                "fullScopeAllowed")) {
            assertThat(eraser.path(other).isBoolean()).as(other).isTrue();
            assertThat(eraser.path(other).asBoolean()).as(other).isFalse();
        }
        JsonNode account = named("users", "serviceAccountClientId", "portal-eraser");
        assertThat(account.path("realmRoles").isEmpty()).isTrue();
        assertThat(account.path("clientRoles").toString()).isEqualTo("{\"realm-management\":[\"manage-users\"]}");
        assertThat(realm.path("clientScopeMappings").toString())
                .isEqualTo("{\"realm-management\":[{\"client\":\"portal-eraser\",\"roles\":[\"manage-users\"]}]}");
        assertThat(realm.path("scopeMappings").toString()).doesNotContain("portal-eraser");
    }

    @Test
    @DisplayName("decision 50: only the mirror stands in permissions; a second client there would take its own from it")
    void onlyTheMirrorStandsInFineGrainedPermissions() {
        assertThat(named("clients", "clientId", "admin-permissions")
                        .at("/authorizationSettings/policies")
                        .valueStream()
                        .filter(policy -> policy.path("type").asString().equals("client"))
                        .map(policy -> policy.at("/config/clients").asString()))
                .containsExactly("[\"portal-mirror\"]");
    }

    @Test
    void everySecretOfTheRealmReachesKeycloakAndThePortalWhereverTheyAreStarted() throws IOException {
        Set<String> secrets = new TreeSet<>();
        realm.path("clients").forEach(client -> {
            if (client.has("secret")) {
                secrets.add(client.get("secret").asString().replaceAll("[${}]", ""));
            }
        });
        assertThat(secrets).contains("PORTAL_OIDC_SECRET", "PORTAL_MIRROR_SECRET", "PORTAL_ERASER_SECRET");
        for (String secret : secrets) {
            assertThat(Files.readString(Path.of("src/main/resources/application.yaml")))
                    .contains("${" + secret + ":}");
            assertThat(Files.readString(Path.of("docker/compose.yaml")))
                    .contains(secret + ": ${" + secret + ":?", secret + ": ${" + secret + "}");
            assertThat(Files.readString(Path.of("docker/example.env"))).contains("\n" + secret + "=\n");
            assertThat(Files.readString(Path.of("portal"))).contains(" " + secret + " ");
            assertThat(Files.readString(FOLDER.resolve("README.md"))).contains("`" + secret + "`");
            for (String script : List.of("services.sh", "keycloak.sh")) {
                assertThat(Files.readString(Path.of("src/main/scripts", script)))
                        .as(script)
                        .contains(secret + "=\"$" + secret + "\"");
            }
        }
    }

    /** An empty list of kinds would mean all of them. */
    @Test
    @DisplayName("R14.8: the realm keeps no record of who signed in or out, and the others for 7 days")
    void theRealmKeepsNoRecordOfSigningInOrOut() {
        List<String> kept = new ArrayList<>();
        realm.path("enabledEventTypes").forEach(kind -> kept.add(kind.asString()));
        assertThat(kept)
                .contains("LOGIN_ERROR", "UPDATE_CREDENTIAL")
                .doesNotContain(
                        "LOGIN", "LOGOUT", "CODE_TO_TOKEN", "REFRESH_TOKEN", "TOKEN_EXCHANGE", "USER_INFO_REQUEST");
        assertThat(realm.path("eventsExpiration").asInt())
                .isEqualTo(Math.toIntExact(Duration.ofDays(7).toSeconds()));
    }

    @Test
    @DisplayName("R14.8: nothing writes the realm's events into a log, where no 7 days end them")
    void theRealmWritesNoEventIntoALog() {
        JsonNode listeners = realm.path("eventsListeners");
        assertThat(listeners.isArray())
                .as("without a list Keycloak sets its own")
                .isTrue();
        assertThat(listeners.isEmpty()).isTrue();
    }

    @Test
    void samplePeopleHaveTheIdsThatTheSampleExpects() {
        JsonNode users = read("sample/partnership-portal-users-0.json").path("users");
        assertThat(users.isEmpty()).isFalse();
        users.forEach(user -> {
            String name = user.get("username").asString();
            assertThat(user.get("id").asString())
                    .isEqualTo(UUID.nameUUIDFromBytes(
                                    ("partnership-portal/sample/" + name).getBytes(StandardCharsets.UTF_8))
                            .toString());
            assertThat(user.get("email").asString()).isEqualTo(name + "@sample.example");
        });
    }

    private JsonNode named(String list, String by, String name) {
        return realm.path(list)
                .valueStream()
                .filter(one -> one.path(by).asString("").equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode read(String file) {
        return JsonMapper.shared().readTree(FOLDER.resolve(file).toFile());
    }
}
