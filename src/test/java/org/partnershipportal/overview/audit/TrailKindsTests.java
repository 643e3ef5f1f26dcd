package org.partnershipportal.overview.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.Translations;

/**
 * Rows of the trail bear their kind, and the key of the reason for a refusal, for good. Every kind that was ever written is still what its event is called, wherever
 * the event's class lies today; the list only grows.
 */
class TrailKindsTests {

    private static final Path WRITTEN = Path.of("src/test/resources/trail-kinds.txt");
    private static final Path REASONS = Path.of("src/test/resources/trail-reasons.txt");

    @Test
    void newRowsBearTheKindsOfBefore() throws IOException {
        Set<String> today = SampleEvents.ALL.stream().map(EventKind::of).collect(Collectors.toSet());
        assertThat(today)
                .as("give moved events @TrailModule; add new events to " + WRITTEN)
                .containsExactlyInAnyOrderElementsOf(written());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void rowsOfBeforeCanBeReadAndChosen(Language language) throws IOException {
        List<String> choices =
                TrailKinds.all(language).stream().map(TrailKinds.Choice::kind).toList();
        assertThat(choices).containsAll(written());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void reasonsOfBeforeHaveTheirSentences(Language language) throws IOException {
        Set<String> keys = Translations.standard().keys(language);
        assertThat(Files.readAllLines(REASONS).stream().map(KeptReasons::today))
                .as("tell audit/moved-reasons.properties where a sentence has gone")
                .isSubsetOf(keys);
    }

    private static List<String> written() throws IOException {
        return Files.readAllLines(WRITTEN);
    }
}
