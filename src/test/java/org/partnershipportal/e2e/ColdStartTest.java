package org.partnershipportal.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A second portal on an empty database and two carriers, as on two processors, whose first visitors all come at once. */
@Tag("alone")
class ColdStartTest {

    private static final int VISITORS = 200;
    private static final List<String> PAGES =
            List.of("/en/", "/ar/calls", "/zh/partnerships", "/fr/organisations", "/ru/help", "/es/verify");

    @TempDir
    Path data;

    private Process portal;

    @AfterEach
    void stop() {
        portal.destroyForcibly();
    }

    @Test
    @Timeout(value = 180, unit = TimeUnit.SECONDS)
    @DisplayName("Two hundred first requests at once are all answered")
    void answersTheFirstTwoHundred() throws Exception {
        int port = freePort();
        start(port);

        try (HttpClient visitors = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(60))
                .build()) {
            List<CompletableFuture<Integer>> answers = IntStream.range(0, VISITORS)
                    .mapToObj(n -> visitors.sendAsync(
                                    HttpRequest.newBuilder(URI.create(
                                                    "http://localhost:" + port + PAGES.get(n % PAGES.size())))
                                            .timeout(Duration.ofSeconds(60))
                                            .build(),
                                    HttpResponse.BodyHandlers.discarding())
                            .thenApply(HttpResponse::statusCode))
                    .toList();
            assertThat(answers.stream().map(CompletableFuture::join))
                    .hasSize(VISITORS)
                    .containsOnly(200);
        }
    }

    /** With the settings of the portal under test, but for its ports, its data and its carriers. */
    private void start(int port) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xmx512m",
                "-Djdk.virtualThreadScheduler.parallelism=2",
                "-jar",
                jar().toString()));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(data.toFile())
                .redirectErrorStream(true)
                .redirectOutput(data.resolve("portal.log").toFile());
        environmentOfThePortalUnderTest().forEach(setting -> {
            int equals = setting.indexOf('=');
            builder.environment().put(setting.substring(0, equals), setting.substring(equals + 1));
        });
        builder.environment().put("PORTAL_PORT", String.valueOf(port));
        builder.environment().put("MANAGEMENT_PORT", String.valueOf(freePort()));
        builder.environment().put("PORTAL_DATA", data.toString());
        builder.environment().put("PORTAL_SAMPLE", "none");
        builder.environment().put("SPRING_PROFILES_ACTIVE", "development");
        portal = builder.start();
        await().atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(20))
                .failFast("the portal ended", () -> !portal.isAlive())
                .until(() -> isOpen(port));
    }

    private static Stream<String> environmentOfThePortalUnderTest() throws IOException {
        byte[] environment = Files.readAllBytes(Path.of("/proc", System.getProperty("portal.pid"), "environ"));
        return Stream.of(new String(environment, StandardCharsets.UTF_8).split("\0", -1))
                .filter(setting -> setting.contains("="));
    }

    private static Path jar() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(System.getProperty("portal.data", ".portal")), 2)) {
            return files.filter(file -> file.endsWith("partnership-portal.jar"))
                    .findFirst()
                    .orElseThrow()
                    .toAbsolutePath();
        }
    }

    private static boolean isOpen(int port) {
        try (Socket socket = new Socket("localhost", port)) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
