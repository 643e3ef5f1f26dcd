package org.partnershipportal.platform.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A node in a process of its own, killed with a job in hand. */
class KilledNodeTests {

    private static final String KIND = "killed";

    @TempDir
    Path folder;

    @Test
    void leavesItsJobToTheNextOneAfterTheLease() throws Exception {
        UUID id = UUID.randomUUID();
        String url = "jdbc:h2:file:" + folder.resolve("jobs")
                + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;TIME ZONE=UTC;WRITE_DELAY=0";
        JdbcClient jdbc = client(url);
        Pattern.compile(";\\s*\n")
                .splitAsStream(Files.readString(Path.of("src/main/resources/db/migration/jobs/V1__jobs.sql")))
                .forEach(statement -> jdbc.sql(statement).update());
        new JobRows(jdbc).add(KIND, id, Instant.now());

        Process node = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Node.class.getName(),
                        url)
                .redirectErrorStream(true)
                .start();
        try (BufferedReader said = node.inputReader()) {
            assertThat(said.lines().filter(line -> line.endsWith(id.toString())).findFirst())
                    .isPresent();
        } finally {
            node.destroyForcibly().waitFor(); // SIGKILL
        }

        List<UUID> done = new CopyOnWriteArrayList<>();
        allDue(url, Clock.systemUTC(), done);
        assertThat(done).as("it may still live").isEmpty();
        allDue(url, Clock.offset(Clock.systemUTC(), Workers.LEASE.plusSeconds(1)), done);
        assertThat(done).containsExactly(id);
        assertThat(client(url)
                        .sql("SELECT COUNT(*) FROM jobs_jobs")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private static void allDue(String url, Clock clock, List<UUID> done) throws InterruptedException {
        Workers workers = new Workers(job(done::add), new JobRows(client(url)), clock);
        workers.all().join();
        workers.end();
        workers.await(Duration.ofSeconds(10));
    }

    private static JdbcClient client(String url) {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL(url);
        database.setUser("sa");
        return JdbcClient.create(database);
    }

    /** Takes what is due, says so, and never ends. */
    static final class Node {
        public static void main(String[] args) {
            new Workers(job(Node::hang), new JobRows(client(args[0])), Clock.systemUTC())
                    .all()
                    .join();
        }

        private static void hang(UUID id) {
            System.out.println("\n" + id);
            try {
                Thread.sleep(Duration.ofHours(1));
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static Job job(Consumer<UUID> work) {
        return new Job() {
            @Override
            public String kind() {
                return KIND;
            }

            @Override
            public int atOnce() {
                return 1;
            }

            @Override
            public Duration firstPause() {
                return Duration.ofSeconds(10);
            }

            @Override
            public Duration longestPause() {
                return Duration.ofMinutes(1);
            }

            @Override
            public void run(UUID id) throws IOException {
                work.accept(id);
            }
        };
    }
}
