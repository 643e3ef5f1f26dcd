package org.partnershipportal.platform.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.partnershipportal.platform.cleaning.Disk;
import org.partnershipportal.platform.cleaning.StoredFile;
import org.partnershipportal.platform.vault.Place;
import org.springframework.stereotype.Component;

/** Files in a folder, named by their ids; folders of the ids' first two signs keep each of them small. */
@Component
class FolderStore implements DocumentStore {

    private final SealedFiles sealed;
    private final Path folder;

    FolderStore(DocumentSettings settings, SealedFiles sealed) {
        this.sealed = sealed;
        folder = settings.folder().toAbsolutePath().resolve("kept");
    }

    @Override
    public StoredFile put(DocumentId id, DocumentForm form, UUID scope, Path file) throws IOException {
        return sealed.keep(file, path(id, form), scope, place(id, form));
    }

    private static Place place(DocumentId id, DocumentForm form) {
        return Place.of("files of documents" + ending(form), id);
    }

    @Override
    public boolean isPlain(DocumentId id, DocumentForm form) throws IOException {
        return SealedFiles.isPlain(path(id, form));
    }

    @Override
    public void seal(DocumentId id, DocumentForm form, UUID scope) throws IOException {
        sealed.keep(path(id, form), path(id, form), scope, place(id, form));
    }

    @Override
    public StoredFile facts(DocumentId id, DocumentForm form) throws IOException {
        try (InputStream in = open(id, form)) {
            return Disk.facts(in);
        }
    }

    @Override
    public InputStream open(DocumentId id, DocumentForm form) throws IOException {
        return sealed.open(path(id, form), place(id, form));
    }

    @Override
    public void delete(DocumentId id, DocumentForm form) throws IOException {
        Files.deleteIfExists(path(id, form));
    }

    @Override
    public void forgetMinutes() throws IOException {
        for (Path file : files()) {
            try {
                Disk.toTheHour(file);
            } catch (NoSuchFileException gone) {
                // It was deleted meanwhile.
            }
        }
    }

    @Override
    public List<Kept> kept() throws IOException {
        return files().stream().flatMap(file -> kept(file).stream()).toList();
    }

    private List<Path> files() throws IOException {
        if (Files.notExists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder, 2)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static Optional<Kept> kept(Path file) {
        String name = file.getFileName().toString();
        return Stream.of(DocumentForm.values())
                .filter(form -> name.endsWith(ending(form)))
                .flatMap(form -> DocumentId.parse(
                                name.substring(0, name.length() - ending(form).length()))
                        .stream()
                        .map(id -> new Kept(id, form, modified(file))))
                .findFirst();
    }

    private static Instant modified(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path path(DocumentId id, DocumentForm form) {
        String name = id.toString();
        return folder.resolve(name.substring(0, 2)).resolve(name + ending(form));
    }

    private static String ending(DocumentForm form) {
        return "." + form.name().toLowerCase(Locale.ROOT);
    }
}
