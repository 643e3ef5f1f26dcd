package org.partnershipportal.ground.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the style sheets owe the pages: a class that means something, and paper that is light. */
class StylesTests {

    private static final Path SHEETS = Path.of("frontend/styles");
    private static final Path PLAIN = Path.of("src/main/resources/templates/plain/style.css");
    private static final Pattern GIVEN =
            Pattern.compile("(?:addClassNames?|setClassName)\\(\\s*(\"[^\"]*\"(?:\\s*,\\s*\"[^\"]*\")*)\\s*\\)");
    private static final Pattern STYLED = Pattern.compile("\\.([a-zA-Z][\\w-]*)");

    @Test
    void everyClassThatAPageGivesIsStyled() {
        Set<String> styled =
                STYLED.matcher(sheets()).results().map(found -> found.group(1)).collect(Collectors.toSet());
        Set<String> unstyled = new TreeSet<>();
        for (Path source : files(Path.of("src/main/java"), ".java")) {
            GIVEN.matcher(read(source))
                    .results()
                    .flatMap(found -> Arrays.stream(found.group(1).split("[\",\\s]+")))
                    .filter(name -> !name.isEmpty() && !styled.contains(name))
                    .forEach(name -> unstyled.add(name + " of " + source.getFileName()));
        }
        assertThat(unstyled).as("a class that no sheet knows does nothing").isEmpty();
    }

    /** Who works in the dark prints dark ink on white paper, not white on white. */
    @Test
    void darkColoursAreForTheScreenAlone() {
        assertThat(read(SHEETS.resolve("tokens.css")))
                .containsPattern("@media screen \\{[^{}]*html\\[theme~=\"dark\"] \\{\\s*color-scheme: dark;");
        assertThat(read(PLAIN))
                .contains("@media screen and (prefers-color-scheme: dark)")
                .doesNotContain("@media (prefers-color-scheme: dark)");
    }

    /** A table wider than its card is read by scrolling: the card's round corners must not cut it off. */
    @Test
    void cardsThatScrollAreNotCut() {
        assertThat(read(SHEETS.resolve("portal.css"))).contains(".card.flush { padding: 0; overflow: hidden; }");
        assertThat(read(SHEETS.resolve("atlas.css"))).contains(".card.flush.lane-scroll { overflow-x: auto; }");
        assertThat(read(PLAIN)).contains(".card.flush.scroll { overflow-x: auto;");
    }

    private static String sheets() {
        return files(SHEETS, ".css").stream().map(StylesTests::read).collect(Collectors.joining());
    }

    private static List<Path> files(Path folder, String ending) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(ending)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
