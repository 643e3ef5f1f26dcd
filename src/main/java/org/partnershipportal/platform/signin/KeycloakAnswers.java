package org.partnershipportal.platform.signin;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.partnershipportal.platform.access.PortalSettings;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.endpoint.AbstractRestClientOAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

/**
 * How long the portal waits for Keycloak: seconds, because a person is waiting too. Before it sends somebody there it
 * asks whether Keycloak answers at all; once the browser has gone, the portal could no longer say a word.
 */
@Component
class KeycloakAnswers {

    private static final Duration LONGEST = Duration.ofSeconds(4);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(LONGEST).build();
    private final HttpRequest description;
    private final RestClient tokens;

    KeycloakAnswers(PortalSettings settings) {
        description = HttpRequest.newBuilder(
                        URI.create(settings.keycloak().issuer() + "/.well-known/openid-configuration"))
                .timeout(LONGEST)
                .build();
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(http);
        requests.setReadTimeout(LONGEST);
        tokens = RestClient.builder()
                .requestFactory(requests)
                .configureMessageConverters(converters -> converters
                        .addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build();
    }

    /**
     * Makes sure that Keycloak answers.
     *
     * @throws IllegalStateException if it does not; the visitor is told that signing in does not work at the moment
     */
    void require() {
        try {
            int status = http.send(description, BodyHandlers.discarding()).statusCode();
            if (status != 200) {
                throw new IllegalStateException("Keycloak answers " + status);
            }
        } catch (IOException e) {
            throw new IllegalStateException("Keycloak does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while asking Keycloak", e);
        }
    }

    /** Makes a client of the token endpoint wait no longer than that. */
    <T extends AbstractRestClientOAuth2AccessTokenResponseClient<?>> T patient(T client) {
        client.setRestClient(tokens);
        return client;
    }
}
