package org.partnershipportal.promises.recommendation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What the operator sets for imports ({@code portal.tables.*}).
 *
 * @param folder where a table is while it comes in or is read: on a disk, for a server's temporary folder can be memory
 */
@ConfigurationProperties("portal.tables")
record ImportSettings(Path folder) {

    private static final Duration LONGEST = Duration.ofDays(1);

    /** An empty file, which the caller deletes; what a killed node left is deleted too. */
    Path file(Instant now) throws IOException {
        Files.createDirectories(folder);
        long left = now.minus(LONGEST).toEpochMilli();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                if (file.toFile().lastModified() < left) { // 0 of one that has gone in this moment
                    Files.deleteIfExists(file);
                }
            }
        }
        return Files.createTempFile(folder, "recommendations", ".table");
    }
}
