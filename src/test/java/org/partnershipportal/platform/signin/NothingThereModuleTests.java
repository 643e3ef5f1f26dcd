package org.partnershipportal.platform.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.Translations;
import org.partnershipportal.testing.PortalModuleTest;
import org.partnershipportal.testing.RunningServer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

/** Addresses below {@code /app/} that no page has, and those that one has, asked for by somebody who is not signed in. */
@PortalModuleTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NothingThereModuleTests {

    private RunningServer server;

    @BeforeAll
    void start(@Autowired WebApplicationContext context) {
        server = new RunningServer(context);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/app/nowhere/at/all",
                "/app/me/nowhere",
                "/app/staff/administration/nowhere",
                "/app/me/home.php",
                "/app/.env",
                "/oauth2/nowhere",
                "/login/nowhere"
            })
    void tellsWhoeverAsksThatNothingIsThere(String address) throws IOException {
        String answer = get(address);
        assertThat(answer)
                .startsWith("HTTP/1.1 404")
                .contains(sentence("publicsite.error.not-found-sentence"))
                .doesNotContain("Set-Cookie", sentence("publicsite.error.forbidden-sentence"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/app/me/home",
                "/app/staff/administration",
                "/app/0b0e7f5e-9d7c-4f34-8e0d-6f3d2b7a9c11/home",
                "/app/no-id/home",
                "/app/",
                "/app"
            })
    void sendsWhoAsksForAPageToSignIn(String address) throws IOException {
        assertThat(get(address)).startsWith("HTTP/1.1 302");
    }

    @Test
    void stillRefusesAFormWithoutItsToken() throws IOException {
        assertThat(server.send(
                        "POST /app/me/nowhere HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 403");
    }

    @Test
    void answersAlikeWhateverIsAsked() throws IOException {
        List<String> answers = List.of("/app/me/nowhere", "/app/staff/nowhere", "/app/x/y/z").stream()
                .map(this::body)
                .distinct()
                .toList();
        assertThat(answers).hasSize(1);
    }

    private String body(String address) {
        try {
            String answer = get(address);
            return Arrays.asList(answer.split("\r\n\r\n", 2)).getLast().replace(address, "");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private String get(String address) throws IOException {
        return server.send(
                "GET " + address + " HTTP/1.1\r\nHost: x\r\nAccept-Language: en\r\nConnection: close\r\n\r\n");
    }

    private static String sentence(String key) {
        return Translations.standard().text(Language.EN, key);
    }
}
