package org.partnershipportal.platform.cleaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A program that opens a file of strangers knows nothing of the portal and leaves nothing behind")
class BoundedProcessTests {

    private static final Duration LONG = Duration.ofMinutes(1);

    @TempDir
    Path folder;

    @Test
    void knowsNothingOfThePortalsEnvironment() throws IOException {
        run("env > environment; pwd > place");
        List<String> names = Files.readAllLines(folder.resolve("environment")).stream()
                .map(line -> line.substring(0, line.indexOf('=')))
                .filter(name -> !List.of("PWD", "OLDPWD", "SHLVL", "_").contains(name))
                .toList();
        assertThat(names).containsExactlyInAnyOrder("PATH", "HOME", "TMPDIR", "LANG", "http_proxy", "https_proxy");
        assertThat(folder.resolve("place")).hasContent(folder.toRealPath().toString());
    }

    @Test
    void keepsItsOwnFilesInItsFolderAndFindsNoWayOut() throws IOException {
        run("echo \"$HOME $TMPDIR $http_proxy $https_proxy\" > said");
        assertThat(folder.resolve("said")).hasContent(folder + " " + folder + " http://127.0.0.1:9 http://127.0.0.1:9");
    }

    @Test
    void saysHowItEnded() throws IOException {
        assertThat(run("exit 41")).isEqualTo(41);
        assertThat(run("exit 0")).isZero();
    }

    @Test
    void waitsForNothingToBeTyped() throws IOException {
        assertThat(run("cat; exit 7")).isEqualTo(7);
    }

    /** Either program waits for a line, and would say that it lives. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "exec sh -c 'read line; echo alive' < line > said",
                "sh -c 'read line; echo alive' < line > said & wait"
            })
    void leavesNoProgramRunning(String script) throws IOException, InterruptedException, ExecutionException {
        assertThat(run("mkfifo line said")).isZero();
        ExecutorService threads = Executors.newSingleThreadExecutor();
        Future<Boolean> interrupted = threads.submit(() -> isInterruptedBy(script));
        try (RandomAccessFile line = new RandomAccessFile(folder.resolve("line").toFile(), "rw");
                InputStream said = Files.newInputStream(folder.resolve("said"))) {
            threads.shutdownNow();
            assertThat(threads.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
            line.write('\n');
            assertThat(said.readAllBytes()).isEmpty();
            assertThat(interrupted.get()).isTrue();
        }
    }

    @Test
    void isNotStartedWhereThereIsNoSuchProgram() {
        assertThatIOException().isThrownBy(() -> BoundedProcess.run(List.of("/nowhere/program"), folder, LONG));
    }

    /** Whether it was ended from outside, and the thread knows that it is to end too. */
    private boolean isInterruptedBy(String script) {
        try {
            run(script);
            return false;
        } catch (IOException ended) {
            return Thread.currentThread().isInterrupted();
        }
    }

    private int run(String script) throws IOException {
        return BoundedProcess.run(List.of("/bin/sh", "-c", script), folder, LONG);
    }
}
