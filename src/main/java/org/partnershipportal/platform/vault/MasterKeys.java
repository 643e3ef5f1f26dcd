package org.partnershipportal.platform.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/**
 * The master keys that the operator gave: the one that wraps, and those before that still unwrap. A file may be changed while
 * the portal runs; it is read again when somebody asks.
 */
@Component
class MasterKeys {

    private final VaultSettings settings;
    private final boolean production;
    private volatile Map<String, MasterKey> known = Map.of();
    private volatile @Nullable MasterKey current;

    @Autowired
    MasterKeys(VaultSettings settings, Environment environment) {
        this(settings, environment.acceptsProfiles(Profiles.of("production")));
    }

    /**
     * @throws KeyRefused if a key is none, is there twice in different words, or production has none
     */
    MasterKeys(VaultSettings settings, boolean production) {
        this.settings = settings;
        this.production = production;
        readAgain(List.of());
    }

    /**
     * Reads what the operator gives now. A file that is gone changes nothing while the portal runs.
     *
     * @param needed ids of keys that must be among them
     * @throws KeyRefused if they are none, or one that is needed is missing; then those of before go on
     */
    final synchronized void readAgain(Collection<String> needed) {
        List<MasterKey> given = given();
        if (given.isEmpty() && current != null) {
            return;
        }
        List<String> missing = needed.stream()
                .filter(id -> given.stream().noneMatch(key -> key.id().equals(id)))
                .toList();
        if (!missing.isEmpty()) {
            throw new KeyRefused(
                    "The master key given is another portal's, or one before is missing: the database needs "
                            + String.join(", ", missing) + ", and "
                            + given.stream().map(MasterKey::id).collect(Collectors.joining(", ")) + " is given.",
                    "Give the key of this portal; after a rotation also the one before, as PORTAL_MASTER_KEY_BEFORE or in"
                            + " the next line of the key's file, until all data keys are wrapped again.");
        }
        Map<String, MasterKey> byId = new LinkedHashMap<>();
        given.forEach(key -> byId.putIfAbsent(key.id(), key));
        known = Map.copyOf(byId);
        current = given.isEmpty() ? null : given.getFirst();
    }

    private List<MasterKey> given() {
        boolean variable = !settings.masterKey().isBlank();
        boolean file = !settings.masterKeyFile().isBlank();
        if (variable && file) {
            throw new KeyRefused(
                    "Two master keys are given, by PORTAL_MASTER_KEY and by PORTAL_MASTER_KEY_FILE.",
                    "Unset one of them.");
        }
        if (variable) {
            return Stream.of("PORTAL_MASTER_KEY", "PORTAL_MASTER_KEY_BEFORE")
                    .filter(name -> name.equals("PORTAL_MASTER_KEY")
                            || !settings.masterKeyBefore().isBlank())
                    .map(name -> MasterKey.parse(
                            name.equals("PORTAL_MASTER_KEY") ? settings.masterKey() : settings.masterKeyBefore(), name))
                    .toList();
        }
        if (file) {
            return inFile(Path.of(settings.masterKeyFile()));
        }
        if (production) {
            throw new KeyRefused(
                    "Production has no master key: texts and files of inputs could not be encrypted.", KeyRefused.MAKE);
        }
        return Files.exists(settings.developmentFile()) ? inFile(settings.developmentFile()) : List.of();
    }

    private static List<MasterKey> inFile(Path file) {
        List<String> lines;
        try {
            lines = Files.readAllLines(file).stream()
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new KeyRefused("The file of the master key, " + file + ", cannot be read.", KeyRefused.MAKE);
        }
        if (lines.isEmpty()) {
            throw new KeyRefused("The file of the master key, " + file + ", is empty.", KeyRefused.MAKE);
        }
        return lines.stream()
                .map(line -> MasterKey.parse(line, file.toString()))
                .toList();
    }

    /** The key that wraps; empty in development before its first start. */
    Optional<MasterKey> current() {
        return Optional.ofNullable(current);
    }

    Optional<MasterKey> find(String id) {
        return Optional.ofNullable(known.get(id));
    }

    /** Whether the operator gave none, so that the one is used that development made. */
    boolean isMadeHere() {
        return settings.masterKey().isBlank() && settings.masterKeyFile().isBlank();
    }

    /** Makes development's key and keeps it where it will be found again; gives the file. */
    Path make() {
        Path file = settings.developmentFile().toAbsolutePath();
        try {
            Path folder = file.getParent();
            if (folder == null) {
                throw new IllegalArgumentException(file + " is in no folder");
            }
            Files.createDirectories(folder);
            FileAttribute<?>[] ownerOnly =
                    folder.getFileSystem().supportedFileAttributeViews().contains("posix")
                            ? new FileAttribute<?>[] {
                                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                            }
                            : new FileAttribute<?>[0];
            Path unfinished = Files.createTempFile(folder, "master-key", ".new", ownerOnly);
            Files.writeString(unfinished, MasterKey.draw() + "\n");
            Files.move(unfinished, file);
        } catch (IOException e) {
            throw new UncheckedIOException("The master key cannot be made in " + file, e);
        }
        readAgain(List.of());
        return file;
    }
}
