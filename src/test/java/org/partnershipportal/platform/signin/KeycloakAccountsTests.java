package org.partnershipportal.platform.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.PortalSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("decision 63: accounts are made by the client that removes them")
class KeycloakAccountsTests {

    private static final NewAccount ACCOUNT = new NewAccount(
            "ana@sample.example", "Ana \"\u0410\u043d\u043d\u0430\"", "O\u2019Neil", "a long \\ password");

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private volatile int answer = 201;
    private volatile String body = "";
    private volatile String account = "{}";
    private HttpServer keycloak;

    @BeforeEach
    void start() throws IOException {
        keycloak = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        keycloak.createContext("/realms/r/protocol/openid-connect/token", this::token);
        keycloak.createContext("/admin/realms/r/users", this::users);
        keycloak.start();
    }

    @AfterEach
    void stop() {
        keycloak.stop(0);
    }

    private void token(HttpExchange exchange) throws IOException {
        answer(exchange, 200, "{\"access_token\":\"secret-token\"}");
    }

    private void users(HttpExchange exchange) throws IOException {
        asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " "
                + exchange.getRequestHeaders().getFirst("Authorization"));
        body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        answer(exchange, answer, account);
    }

    private static void answer(HttpExchange exchange, int status, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private RealmAccounts accounts(String secret) {
        String url = "http://localhost:" + keycloak.getAddress().getPort();
        return new KeycloakAccounts(new PortalSettings(
                "http://localhost:1",
                new PortalSettings.Keycloak(url, "r", "portal", "", "mirror", "", "portal-eraser", secret),
                "secret",
                "portal@sample.example",
                "help@operator.example"));
    }

    @Test
    void sendsAConfirmedAddressTheNamesAndThePasswordInTheBodyAlone() throws IOException {
        assertThat(accounts("of-the-eraser").make(ACCOUNT)).isEqualTo(RealmAccounts.Made.MADE);
        assertThat(asked).containsExactly("POST /admin/realms/r/users Bearer secret-token");
        JsonNode sent = JsonMapper.shared().readTree(body);
        assertThat(sent.path("username").asString()).isEqualTo(ACCOUNT.address());
        assertThat(sent.path("email").asString()).isEqualTo(ACCOUNT.address());
        assertThat(sent.path("emailVerified").asBoolean()).isTrue();
        assertThat(sent.path("enabled").asBoolean()).isTrue();
        assertThat(sent.path("firstName").asString()).isEqualTo(ACCOUNT.firstName());
        assertThat(sent.path("lastName").asString()).isEqualTo(ACCOUNT.lastName());
        assertThat(sent.at("/credentials/0/value").asString()).isEqualTo(ACCOUNT.password());
        assertThat(sent.at("/credentials/0/temporary").asBoolean(true)).isFalse();
        assertThat(sent.has("realmRoles") || sent.has("groups")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"201, MADE", "409, TAKEN", "400, REFUSED"})
    void tellsWhatCameOfIt(int status, RealmAccounts.Made made) throws IOException {
        answer = status;
        assertThat(accounts("of-the-eraser").make(ACCOUNT)).isEqualTo(made);
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403, 404, 500, 503})
    void isNotMadeWhereTheRealmDoesNotLetItAndSaysNothingOfWhom(int status) {
        answer = status;
        assertThatThrownBy(() -> accounts("of-the-eraser").make(ACCOUNT))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(String.valueOf(status))
                .message()
                .doesNotContain("ana", "Ana", "password");
    }

    @Test
    void asksByThePersonsIdWhetherTheAccountIsThere() throws IOException {
        PersonId person = new PersonId(UUID.randomUUID());
        answer = 200;
        account = "{\"id\":\"" + person + "\",\"email\":\"Ana@sample.example\"}";
        assertThat(accounts("of-the-eraser").has(person, "ana@sample.example")).isTrue();
        assertThat(accounts("of-the-eraser").has(person, "of-before@sample.example"))
                .isFalse();
        account = "{}";
        assertThat(accounts("of-the-eraser").has(person, "ana@sample.example")).isFalse();
        account = "<html>";
        assertThatThrownBy(() -> accounts("of-the-eraser").has(person, "ana@sample.example"))
                .isInstanceOf(IOException.class);
        answer = 404;
        assertThat(accounts("of-the-eraser").has(person, "ana@sample.example")).isFalse();
        answer = 403;
        assertThatThrownBy(() -> accounts("of-the-eraser").has(person, "ana@sample.example"))
                .isInstanceOf(IOException.class);
        assertThat(asked).containsOnly("GET /admin/realms/r/users/" + person + " Bearer secret-token");
    }

    @Test
    void asksNothingWithoutItsSecretOrWithoutTheRealm() {
        assertThatThrownBy(() -> accounts("").make(ACCOUNT))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("PORTAL_ERASER_SECRET");
        assertThat(asked).isEmpty();
        keycloak.stop(0);
        assertThatThrownBy(() -> accounts("of-the-eraser").make(ACCOUNT)).isInstanceOf(IOException.class);
    }

    @Test
    void isNeverWrittenOut() {
        assertThat(ACCOUNT.toString()).doesNotContain("ana", "Ana", "password");
    }
}
