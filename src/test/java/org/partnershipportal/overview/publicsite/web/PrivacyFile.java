package org.partnershipportal.overview.publicsite.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partnershipportal.ground.shared.Word;

/** {@code privacy.txt}: what the page on privacy is compared with. */
final class PrivacyFile {

    static final Path PATH = Path.of("src/test/resources/privacy.txt");

    private PrivacyFile() {}

    /** The lines of a kind, without it. */
    static List<List<String>> lines(String kind) {
        try (Stream<String> lines = Files.lines(PATH)) {
            return lines.filter(line -> line.startsWith(kind + " | "))
                    .map(line -> Arrays.stream(line.split("\\|", -1))
                            .skip(1)
                            .map(String::strip)
                            .toList())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows that a cell names; none if it says why there is none. */
    static List<KeptRecord> rows(String cell) {
        return cell.startsWith("–")
                ? List.of()
                : Arrays.stream(cell.split(" ", -1)).map(PrivacyFile::row).toList();
    }

    static KeptRecord row(String word) {
        return named(KeptRecord.values(), word);
    }

    static Reader reader(String word) {
        return named(Reader.values(), word);
    }

    /** Those whom a cell names. */
    static Set<Reader> readers(String cell) {
        return cell.equals("nobody")
                ? Set.of()
                : Arrays.stream(cell.split(" ", -1)).map(PrivacyFile::reader).collect(Collectors.toSet());
    }

    private static <E extends Enum<E>> E named(E[] all, String word) {
        return Arrays.stream(all)
                .filter(each -> Word.of(each).equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(PATH + " names an unknown " + word));
    }
}
