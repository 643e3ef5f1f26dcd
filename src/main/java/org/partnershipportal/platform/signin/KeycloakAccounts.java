package org.partnershipportal.platform.signin;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.PortalSettings;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Accounts in Keycloak, made and removed by a client of their own: the one that mirrors groups can do nothing to accounts
 * (decisions 5, 50 and 63). Production does not start without its secret; where it is missing all the same, nothing is made or
 * removed, and the administrator sees what waits.
 */
@Component
class KeycloakAccounts implements RealmAccounts {

    private static final Duration LONGEST = Duration.ofSeconds(20);
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Pattern TOKEN = Pattern.compile("\"access_token\"\\s*:\\s*\"([^\"]+)\"");
    private static final int OK = 200;
    private static final int CREATED = 201;
    private static final int NO_CONTENT = 204;
    private static final int BAD_REQUEST = 400;
    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(LONGEST).build();
    private final PortalSettings.Keycloak keycloak;
    private final String client;
    private final String secret;

    KeycloakAccounts(PortalSettings settings) {
        this.keycloak = settings.keycloak();
        this.client = keycloak.eraserClientId();
        this.secret = keycloak.eraserSecret();
    }

    @Override
    public boolean has(PersonId person, String address) throws IOException {
        HttpResponse<String> answer = send(asked("/" + person).GET());
        return switch (answer.statusCode()) {
            case OK -> address.equalsIgnoreCase(eMail(answer.body()));
            case NOT_FOUND -> false;
            default ->
                throw new IOException("Keycloak answers " + answer.statusCode() + " to whether an account is there");
        };
    }

    private static String eMail(String account) throws IOException {
        try {
            return JSON.readTree(account).path("email").asString("");
        } catch (JacksonException unreadable) {
            throw new IOException("Keycloak answers what is no account to whether one is there", unreadable);
        }
    }

    @Override
    public Made make(NewAccount account) throws IOException {
        int status = send(asked("")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(JSON.writeValueAsString(Map.of(
                                "username",
                                account.address(),
                                "email",
                                account.address(),
                                "emailVerified",
                                true,
                                "enabled",
                                true,
                                "firstName",
                                account.firstName(),
                                "lastName",
                                account.lastName(),
                                "credentials",
                                List.of(Map.of(
                                        "type", "password", "value", account.password(), "temporary", false)))))))
                .statusCode();
        return switch (status) {
            case CREATED -> Made.MADE;
            case CONFLICT -> Made.TAKEN;
            case BAD_REQUEST -> Made.REFUSED;
            default -> throw new IOException("Keycloak answers " + status + " to the making of an account");
        };
    }

    @Override
    public void remove(PersonId person) throws IOException {
        int status = send(asked("/" + person).DELETE()).statusCode();
        if (status != NO_CONTENT && status != NOT_FOUND) {
            throw new IOException("Keycloak answers " + status + " to the removal of an account");
        }
    }

    private HttpRequest.Builder asked(String belowUsers) throws IOException {
        if (secret.isBlank()) {
            throw new IOException("PORTAL_ERASER_SECRET is not set; make and remove accounts in Keycloak, or set it");
        }
        URI users = URI.create(keycloak.url() + "/admin/realms/" + keycloak.realm() + "/users" + belowUsers);
        return HttpRequest.newBuilder(users).header("Authorization", "Bearer " + token());
    }

    private String token() throws IOException {
        String form =
                "grant_type=client_credentials&client_id=" + encoded(client) + "&client_secret=" + encoded(secret);
        HttpResponse<String> answer =
                send(HttpRequest.newBuilder(URI.create(keycloak.issuer() + "/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form)));
        Matcher token = TOKEN.matcher(answer.body());
        if (!token.find()) {
            throw new IOException("Keycloak gives " + client + " no token (" + answer.statusCode() + ")");
        }
        return token.group(1);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
        try {
            return http.send(request.timeout(LONGEST).build(), BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while asking Keycloak", e);
        }
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
