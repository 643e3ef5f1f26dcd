package org.partnershipportal.ground.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Templates can be read: lines are short, looks stand in the style sheet, and languages are the dialect's affair. */
class TemplatesTests {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final int LONGEST_LINE = 160;

    /** A choice between a language and nothing. */
    private static final Pattern LANGUAGE_CHOSEN = Pattern.compile("\\?[^:\"]*\\.(language|direction)\\(\\)[^\"]*:");

    /** A constant by its name, of anything but a kind. */
    private static final Pattern STATUS_COMPARED = Pattern.compile("(?<!kind\\(\\))\\.name\\(\\) *[=!]= *'[A-Z]");

    /** A choice that hangs on what the reader may do, or between two of that. */
    private static final Pattern PERMISSION_CHOSEN = Pattern.compile("can\\('[A-Z_]+'\\) *\\?|\\? *\\w+\\.can\\('");

    @Test
    void noLineIsLongerThanAReaderSees() throws IOException {
        assertThat(lines().stream().filter(line -> line.text().length() > LONGEST_LINE))
                .isEmpty();
    }

    @Test
    void noElementHasAStyleOfItsOwn() throws IOException {
        assertThat(lines().stream().filter(line -> line.text().contains("style=\"")))
                .isEmpty();
    }

    /** Where a record stands is asked of it; only which form a kind of question takes a template may tell. */
    @Test
    void noTemplateComparesWhereARecordStands() throws IOException {
        assertThat(lines().stream()
                        .filter(line -> STATUS_COMPARED.matcher(line.text()).find()))
                .isEmpty();
    }

    @Test
    void noTemplateChoosesAmongPermissions() throws IOException {
        assertThat(lines().stream()
                        .filter(line -> PERMISSION_CHOSEN.matcher(line.text()).find()))
                .isEmpty();
    }

    @Test
    void noTemplateDecidesWhetherATextNeedsItsLanguage() throws IOException {
        assertThat(lines().stream()
                        .filter(line -> LANGUAGE_CHOSEN.matcher(line.text()).find()))
                .isEmpty();
    }

    private static List<Line> lines() throws IOException {
        List<Line> all = new ArrayList<>();
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            for (Path file :
                    files.filter(file -> file.toString().endsWith(".html")).toList()) {
                int number = 1;
                for (String text : Files.readAllLines(file)) {
                    all.add(new Line(file.toString(), number++, text));
                }
            }
        }
        assertThat(all).isNotEmpty();
        return all;
    }

    private record Line(String file, int number, String text) {}
}
