package org.partnershipportal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.partnershipportal.platform.access.Permission;

/**
 * Relation × verb × state, as the policies decide, against the checked-in tables: a change of rights is a visible diff.
 * Where they differ, what the policies decide now is written below {@code target/permissions}, to be read and copied.
 */
class PermissionMatrixTests {

    private static final Path CHECKED_IN = Path.of("src/test/resources/permissions");
    private static final Path DECIDED_NOW = Path.of("target/permissions");

    @TestFactory
    Stream<DynamicTest> decideAsTheCheckedInTablesSay() {
        return PermissionTable.all().stream().map(table -> DynamicTest.dynamicTest(table.name(), () -> compare(table)));
    }

    @Test
    void everyCheckedInTableHasAPolicy() throws IOException {
        try (Stream<Path> files = Files.list(CHECKED_IN)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(PermissionTable.all().stream()
                            .map(table -> table.name() + ".md")
                            .toList());
        }
    }

    private static void compare(PermissionTable table) throws IOException {
        String decided = write(table);
        Path file = CHECKED_IN.resolve(table.name() + ".md");
        String checkedIn = Files.exists(file) ? Files.readString(file) : "";
        if (!decided.equals(checkedIn)) {
            Files.createDirectories(DECIDED_NOW);
            Files.writeString(DECIDED_NOW.resolve(table.name() + ".md"), decided);
        }
        assertThat(decided)
                .as("Read target/permissions/%s.md line by line; if it is right, it goes to %s", table.name(), file)
                .isEqualTo(checkedIn);
    }

    private static String write(PermissionTable table) {
        StringBuilder text = new StringBuilder("# Who may do what: " + table.name() + "\n");
        for (String state : table.states()) {
            text.append("\n## ").append(state).append("\n\n| relation | ");
            text.append(table.verbs().stream().map(PermissionMatrixTests::word).collect(Collectors.joining(" | ")));
            text.append(" |\n|---|").append(":-:|".repeat(table.verbs().size())).append('\n');
            for (String relation : table.relations()) {
                text.append("| ").append(relation).append(" | ");
                text.append(table.verbs().stream()
                        .map(verb -> table.allows(relation, state, verb) ? "yes" : "–")
                        .collect(Collectors.joining(" | ")));
                text.append(" |\n");
            }
        }
        return text.toString();
    }

    private static String word(Permission verb) {
        return verb.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
