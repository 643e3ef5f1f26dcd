package org.partnershipportal.platform.document;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.UUID;
import org.partnershipportal.platform.cleaning.Disk;
import org.partnershipportal.platform.cleaning.StoredFile;
import org.partnershipportal.platform.vault.Place;
import org.partnershipportal.platform.vault.Vault;
import org.springframework.stereotype.Component;

/** Files as stored on the disk: encrypted, and renamed atomically. */
@Component
class SealedFiles {

    private static final String UNFINISHED = ".part";

    private final Vault vault;

    SealedFiles(Vault vault) {
        this.vault = vault;
    }

    /**
     * Keeps an encrypted copy of a plain file; whatever had the name is replaced, also the plain file itself.
     *
     * @return size and hash of the plain file
     */
    StoredFile keep(Path plain, Path name, UUID scope, Place place) throws IOException {
        Files.createDirectories(Disk.folderOf(name));
        Path part = name.resolveSibling(UUID.randomUUID() + UNFINISHED);
        try (InputStream in = Files.newInputStream(plain)) {
            StoredFile written = Disk.write(in, part, Long.MAX_VALUE - 1, disk -> vault.sealing(scope, place, disk));
            Disk.rename(part, name);
            return written;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** Its plain bytes. */
    InputStream open(Path name, Place place) throws IOException {
        InputStream disk = new BufferedInputStream(Files.newInputStream(name), Disk.BUFFER);
        boolean opened = false;
        try {
            InputStream plain = vault.opening(place, disk);
            opened = true;
            return plain;
        } finally {
            if (!opened) {
                disk.close();
            }
        }
    }

    /** Whether an earlier version kept it, which encrypted nothing. */
    static boolean isPlain(Path name) throws IOException {
        try (InputStream in = Files.newInputStream(name)) {
            return !Vault.isSealed(in);
        } catch (NoSuchFileException gone) {
            return false;
        }
    }
}
