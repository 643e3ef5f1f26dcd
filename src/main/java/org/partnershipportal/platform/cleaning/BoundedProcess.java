package org.partnershipportal.platform.cleaning;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A program run for a limited time, in a folder of its own, without this process's environment, and with its output
 * ignored.
 */
final class BoundedProcess {

    /** It was ended because its time was over. */
    static final int TOO_LONG = -1;

    private BoundedProcess() {}

    /**
     * Runs it to its end.
     *
     * @return its exit code, or {@link #TOO_LONG}
     * @throws IOException if it cannot be started, or was ended from outside
     */
    static int run(List<String> command, Path folder, Duration limit) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        String path = builder.environment().getOrDefault("PATH", "/usr/bin:/bin");
        builder.environment().clear();
        builder.environment().put("PATH", path);
        builder.environment().put("HOME", folder.toString());
        builder.environment().put("TMPDIR", folder.toString());
        builder.environment().put("LANG", "C.UTF-8");
        // Nothing is fetched from anywhere: whoever honours this finds no way out.
        builder.environment().put("http_proxy", "http://127.0.0.1:9");
        builder.environment().put("https_proxy", "http://127.0.0.1:9");
        Process process = builder.start();
        try {
            process.getOutputStream().close();
            if (process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                return process.exitValue();
            }
            return TOO_LONG;
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while a program ran", ended);
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }
}
