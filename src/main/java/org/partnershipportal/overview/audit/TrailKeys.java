package org.partnershipportal.overview.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.partnershipportal.ground.shared.SigningKey;

/**
 * The keys of the trail: the one that signs now, and earlier ones. The key is changed by renaming
 * {@code signing-key.pem} and {@code signing-key.pub.pem} to {@code former-NAME.pem} and {@code former-NAME.pub.pem};
 * the next start makes another one. Names give the order of former keys.
 *
 * @param all those of before in their order, and last the one that signs
 */
record TrailKeys(List<SigningKey> all) {

    private static final String FORMER = "former-";
    private static final String PUBLIC = ".pub.pem";

    TrailKeys {
        all = List.copyOf(all);
    }

    /**
     * The keys in the folder; makes one if there is none that signs.
     *
     * @param used whether something was signed before, so that a key must be there
     * @throws IllegalStateException if it is not
     */
    static TrailKeys in(Path folder, boolean used) {
        List<SigningKey> keys = new ArrayList<>(former(folder));
        if (used && keys.isEmpty() && !Files.exists(folder.resolve("signing-key.pem"))) {
            throw new IllegalStateException("There are checkpoints in " + folder
                    + " but signing-key.pem, which signed them, is missing. Bring it back from the backup.");
        }
        keys.add(SigningKey.in(folder));
        return new TrailKeys(keys);
    }

    private static List<SigningKey> former(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith(FORMER)
                            && file.getFileName().toString().endsWith(PUBLIC))
                    .sorted()
                    .map(SigningKey::former)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The one that signs. */
    SigningKey signing() {
        return all.getLast();
    }

    /** Which of the keys signed it, from 0; -1 if none did. */
    int signerOf(String text, String signature) {
        for (int key = all.size() - 1; key >= 0; key--) {
            if (all.get(key).verifies(text, signature)) {
                return key;
            }
        }
        return -1;
    }

    /** The public keys, the one that signs first, as PEM files have them. */
    List<String> publicPems() {
        return all.reversed().stream().map(SigningKey::publicPem).toList();
    }
}
