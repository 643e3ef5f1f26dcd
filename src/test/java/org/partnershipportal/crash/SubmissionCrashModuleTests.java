package org.partnershipportal.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnershipportal.testing.PlantedWords;

/**
 * Kills the portal again and again while it submits, and looks at what is stored: each text that was submitted once, whether
 * it was acknowledged at once or after a retry, none lost, none doubled, the trail whole. With
 * {@code -Dtest.crash.unsafe=true} retries carry other keys, and it must fail: the control that shows that a kill between
 * commit and answer does happen.
 */
class SubmissionCrashModuleTests {

    private static final int ENOUGH = Integer.getInteger("test.crash.acknowledged", 200);
    private static final int UNTIL_KILLED = 100;
    private static final int LONGEST_MINUTES = 5;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private final String database = "portal_" + UUID.randomUUID().toString().replace("-", "");

    @Test
    void losesAndDoublesNothingWhenItIsKilled() throws Exception {
        List<String> acknowledged = new ArrayList<>();
        while (acknowledged.size() < ENOUGH) {
            int wanted = acknowledged.size() + UNTIL_KILLED;
            acknowledged.addAll(submitUntilKilled(wanted - acknowledged.size()));
            Files.write(folder.resolve("acknowledged"), acknowledged);
        }
        List<String> said = run("end");
        acknowledged.addAll(after("ACK ", said));
        List<String> stored = after("STORED ", said);
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(ENOUGH);
        assertThat(stored.stream().map(SubmissionCrashModuleTests::text))
                .as("each text that was submitted is stored once")
                .doesNotHaveDuplicates();
        assertThat(stored)
                .as("what is stored is what was acknowledged, under the same numbers")
                .containsExactlyInAnyOrderElementsOf(acknowledged);
        assertThat(said)
                .contains("SUBMISSIONS IN THE TRAIL " + acknowledged.size())
                .contains("TRAIL holds");
        assertThat(PlantedWords.in(folder, SubmittingProcess.PLANTED))
                .as("words in plain text")
                .isEmpty();
        assertThat(PlantedWords.in(serverFolder(), SubmittingProcess.PLANTED))
                .as("words in the server's files")
                .isEmpty();
    }

    /** Where the server keeps this database, if it is one of this machine and lets us look; else none. */
    private Path serverFolder() throws SQLException {
        String server = System.getProperty("test.database", "h2").equals("mariadb")
                ? System.getProperty("test.mariadb.url", "")
                : "";
        if (server.isEmpty()) {
            return folder.resolve("none");
        }
        try (Connection connection = DriverManager.getConnection(
                        server,
                        System.getProperty("test.mariadb.user", "root"),
                        System.getProperty("test.mariadb.password", ""));
                ResultSet found = connection.createStatement().executeQuery("SELECT @@datadir")) {
            found.next();
            return Path.of(found.getString(1));
        }
    }

    private static List<String> after(String word, List<String> lines) {
        return lines.stream()
                .filter(line -> line.startsWith(word))
                .map(line -> line.substring(word.length()))
                .toList();
    }

    /** The input and which of its texts, without the receipt's number. */
    private static String text(String line) {
        return line.substring(0, line.lastIndexOf(' '));
    }

    private List<String> submitUntilKilled(int acknowledgements) throws IOException, InterruptedException {
        Process portal = start("submit");
        List<String> acknowledged = new ArrayList<>();
        try (BufferedReader out = portal.inputReader(StandardCharsets.UTF_8)) {
            String line;
            while ((line = out.readLine()) != null) {
                if (line.startsWith("ACK ")) {
                    acknowledged.add(line.substring(4));
                    if (acknowledged.size() == acknowledgements) {
                        // Not the process's own verb: that closes its output, in which more may be acknowledged.
                        portal.toHandle().destroyForcibly();
                    }
                }
            }
        }
        end(portal);
        assertThat(acknowledged)
                .as("acknowledged; the log is %s", Files.readString(log()))
                .isNotEmpty();
        return acknowledged;
    }

    private List<String> run(String mode) throws IOException, InterruptedException {
        Process portal = start(mode);
        List<String> said;
        try (BufferedReader out = portal.inputReader(StandardCharsets.UTF_8)) {
            said = out.lines().toList();
        }
        end(portal);
        return said;
    }

    private void end(Process portal) throws InterruptedException {
        if (!portal.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES)) {
            portal.destroyForcibly();
        }
    }

    private Process start(String mode) throws IOException {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        String key = Boolean.getBoolean("test.crash.unsafe") ? "unsafe" : "keyed";
        ProcessBuilder command = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        classPath,
                        SubmittingProcess.class.getName(),
                        folder.toString(),
                        mode,
                        key)
                .redirectError(ProcessBuilder.Redirect.appendTo(log().toFile()));
        var environment = command.environment();
        environment.put("SPRING_PROFILES_ACTIVE", "crash");
        environment.put("PORTAL_DATA", folder.toString());
        environment.put("PORTAL_SECRET", "a-secret-of-the-tests-with-more-than-32-characters");
        environment.put("PORTAL_PORT", "0");
        environment.put("SERVER_ADDRESS", "127.0.0.1");
        environment.put("MANAGEMENT_PORT", "-1");
        environment.put("LOGGING_LEVEL_ROOT", "ERROR");
        environment.put("PORTAL_MAIL_PAUSE", "24h");
        String server = System.getProperty("test.database", "h2").equals("mariadb")
                ? System.getProperty("test.mariadb.url", "")
                : "";
        if (server.isEmpty()) {
            environment.put(
                    "PORTAL_DB_URL",
                    "jdbc:h2:file:" + folder.resolve("database" + File.separator + "portal")
                            + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;TIME ZONE=UTC;WRITE_DELAY=0");
        } else {
            environment.put(
                    "PORTAL_DB_URL",
                    server.replaceFirst("(//[^/]+/)[^?]*", "$1" + database) + (server.contains("?") ? "&" : "?")
                            + "createDatabaseIfNotExist=true");
            environment.put("PORTAL_DB_USER", System.getProperty("test.mariadb.user", "root"));
            environment.put("PORTAL_DB_PASSWORD", System.getProperty("test.mariadb.password", ""));
        }
        return command.start();
    }

    private Path log() {
        return folder.resolve("portal.log");
    }
}
