package org.partnershipportal.platform.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.platform.access.PortalSettings;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

@DisplayName("Sessions at Keycloak")
class KeycloakSessionsTests {

    private static final Instant NOW = Instant.parse("2027-03-01T09:00:00Z");
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    /** Long enough for a second attempt to be seen, were there one. */
    private static final Duration AGAIN = Duration.ofMillis(300);

    private final List<String> forms = new CopyOnWriteArrayList<>();
    private final Queue<Integer> answers = new ArrayDeque<>();
    private volatile Duration slow = Duration.ZERO;
    private HttpServer keycloak;

    @BeforeEach
    void listen() throws IOException {
        keycloak = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        keycloak.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        keycloak.createContext("/realms/portal/protocol/openid-connect/logout", exchange -> {
            forms.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            pause();
            Integer status = answers.poll();
            exchange.sendResponseHeaders(status == null ? 204 : status, -1);
            exchange.close();
        });
        keycloak.start();
    }

    @AfterEach
    void stop() {
        keycloak.stop(0);
        SecurityContextHolder.clearContext();
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    @DisplayName("are ended from server to server by whoever leaves, and the portal's own before")
    void endsBoth() {
        MockHttpServletRequest request = signedIn();

        sessions().end();

        assertThat(request.getSession(false)).isNull();
        assertThat(SecurityContextHolder.getContext().getAuthentication()).isNull();
        // Whoever leaves waits a second at most; the first request of a busy machine can take longer.
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(forms).hasSize(1));
        assertThat(forms.getFirst().split("&"))
                .containsExactlyInAnyOrder("client_id=portal", "client_secret=s%26ecret", "refresh_token=token%2B1");
    }

    @Test
    @DisplayName("are left alone where a visitor leaves, whose own session ends")
    void visitor() {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.getSession();
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));

        sessions().end();

        assertThat(request.getSession(false)).isNull();
        assertThat(forms).isEmpty();
    }

    @Test
    @DisplayName("are ended at a later attempt, where Keycloak fails at first")
    void insists() {
        answers.addAll(List.of(503, 500));
        atKeycloak().end("token");
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(forms).hasSize(3));
    }

    @Test
    @DisplayName("are asked for once where Keycloak knows no such session any more")
    void unknown() {
        answers.add(400);
        atKeycloak().end("token");
        await().atMost(PATIENCE)
                .during(AGAIN)
                .failFast(() -> forms.size() > 1)
                .untilAsserted(() -> assertThat(forms).hasSize(1));
    }

    @Test
    @DisplayName("make nobody who leaves wait for longer than a second or so")
    void waitsASecond() {
        slow = Duration.ofSeconds(20);
        long begun = System.nanoTime();
        atKeycloak().end("token");
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(8));
    }

    private void pause() {
        try {
            Thread.sleep(slow);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private KeycloakSessions atKeycloak() {
        String url = "http://localhost:" + keycloak.getAddress().getPort();
        return new KeycloakSessions(
                new PortalSettings.Keycloak(url, "portal", "portal", "s&ecret", "", "", "", ""),
                List.of(Duration.ofMillis(50), Duration.ofMillis(50)));
    }

    @SuppressWarnings("NullAway") // ending asks neither Keycloak for a token nor the database for a person
    private OidcSessions sessions() {
        return new OidcSessions(
                null, new HttpSessionOAuth2AuthorizedClientRepository(), atKeycloak(), null, null, Clock.systemUTC());
    }

    private static MockHttpServletRequest signedIn() {
        MockHttpServletRequest request = new MockHttpServletRequest();
        OidcIdToken id = new OidcIdToken("id", NOW, NOW.plusSeconds(300), Map.of("sub", "someone"));
        Authentication authentication = new TestingAuthenticationToken(new DefaultOidcUser(List.of(), id), "");
        SecurityContextHolder.getContext().setAuthentication(authentication);
        ClientRegistration registration = ClientRegistration.withRegistrationId(OidcSessions.REGISTRATION)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .clientId("portal")
                .redirectUri("https://portal.example/")
                .authorizationUri("https://sign-in.example/auth")
                .tokenUri("https://sign-in.example/token")
                .build();
        OAuth2AccessToken access =
                new OAuth2AccessToken(OAuth2AccessToken.TokenType.BEARER, "access", NOW, NOW.plusSeconds(300));
        new HttpSessionOAuth2AuthorizedClientRepository()
                .saveAuthorizedClient(
                        new OAuth2AuthorizedClient(
                                registration, "someone", access, new OAuth2RefreshToken("token+1", NOW)),
                        authentication,
                        request,
                        new MockHttpServletResponse());
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        return request;
    }
}
