package org.partnershipportal.platform.signin;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.partnershipportal.platform.access.PortalSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Ends people's sessions at Keycloak from server to server, so that no browser has to be sent there. The token that names the
 * session is kept in memory only, for as long as Keycloak is asked.
 */
@Component
class KeycloakSessions {

    private static final Logger LOG = LoggerFactory.getLogger(KeycloakSessions.class);
    private static final Duration LONGEST = Duration.ofSeconds(4);
    private static final int PERSON_WAITS_MILLIS = 1000;

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(LONGEST).build();
    private final PortalSettings.Keycloak keycloak;
    private final List<Duration> pauses;

    @Autowired
    KeycloakSessions(PortalSettings settings) {
        this(settings.keycloak(), List.of(Duration.ofSeconds(5), Duration.ofSeconds(30), Duration.ofMinutes(3)));
    }

    /** @param pauses how long to wait before each further attempt */
    KeycloakSessions(PortalSettings.Keycloak keycloak, List<Duration> pauses) {
        this.keycloak = keycloak;
        this.pauses = pauses;
    }

    /** Ends the session that the token is of. Returns when it has ended, or after a second, while the attempts go on. */
    void end(String refreshToken) {
        CompletableFuture<Void> ended =
                CompletableFuture.runAsync(() -> insist(refreshToken), Thread::startVirtualThread);
        try {
            ended.get(PERSON_WAITS_MILLIS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException goesOn) {
            LOG.info("Keycloak has not ended a session within a second; it is asked again");
        } catch (ExecutionException e) {
            LOG.warn("A session at Keycloak could not be ended", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void insist(String refreshToken) {
        try {
            for (Duration pause : pauses) {
                if (hasEnded(refreshToken)) {
                    return;
                }
                Thread.sleep(pause);
            }
            if (!hasEnded(refreshToken)) {
                LOG.warn("Keycloak did not end a session; it ends there by itself after its idle time");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether nothing is left to end: Keycloak ended it, or says that the token is of no session any more. */
    private boolean hasEnded(String refreshToken) throws InterruptedException {
        try {
            int status =
                    http.send(logout(refreshToken), BodyHandlers.discarding()).statusCode();
            return status / 100 == 2 || status == 400;
        } catch (IOException e) {
            return false;
        }
    }

    private HttpRequest logout(String refreshToken) {
        Map<String, String> form = Map.of(
                "client_id", keycloak.clientId(),
                "client_secret", keycloak.clientSecret(),
                "refresh_token", refreshToken);
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return HttpRequest.newBuilder(URI.create(keycloak.issuer() + "/protocol/openid-connect/logout"))
                .timeout(LONGEST)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build();
    }
}
