package org.partnershipportal.overview.audit;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import org.partnershipportal.ground.shared.Lazily;

/**
 * The sentences with which acts were refused. Rows of the trail keep a sentence's key for good; where the sentence has moved
 * to another module since, {@code audit/moved-reasons.properties} says what its key is today.
 */
final class KeptReasons {

    private static final Lazily<Properties> MOVED = Lazily.read(KeptReasons::moved);

    private KeptReasons() {}

    /** Today's key of the sentence that a row keeps. */
    static String today(String kept) {
        return MOVED.get().getProperty(kept, kept);
    }

    private static Properties moved() {
        Properties moved = new Properties();
        try (InputStream file = Objects.requireNonNull(
                KeptReasons.class.getResourceAsStream("/audit/moved-reasons.properties"), "moved-reasons.properties")) {
            moved.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return moved;
    }
}
