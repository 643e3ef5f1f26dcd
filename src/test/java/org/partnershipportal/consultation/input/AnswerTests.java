package org.partnershipportal.consultation.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.partnershipportal.consultation.input.InputFixtures.NOW;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.ground.questionnaire.AnswerJson;
import org.partnershipportal.ground.questionnaire.AnswerValue;
import org.partnershipportal.ground.questionnaire.QuestionKey;
import org.partnershipportal.ground.shared.ChangedMeanwhile;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.platform.access.PersonId;

class AnswerTests {

    private static final PersonId ONE = new PersonId(UUID.randomUUID());
    private static final PersonId OTHER = new PersonId(UUID.randomUUID());

    private final InputId input = InputId.random();
    private final Answer answer = new Answer(input, new CallId(UUID.randomUUID()), new QuestionKey("q1"));

    @Test
    void keepsWhatWasSaved() {
        answer.save(new AnswerValue.Text("Good"), 1, 0, ONE, NOW);
        assertThat(answer.value()).isEqualTo(new AnswerValue.Text("Good"));
        assertThat(answer.edition()).isEqualTo(1);
        assertThat(answer.savedAt()).isEqualTo(NOW);
    }

    @Test
    void takesTheSameTextOnceMoreAfterALostAnswer() {
        answer.save(new AnswerValue.Text("Good"), 1, 0, ONE, NOW);
        answer.save(new AnswerValue.Text("Good"), 1, 0, ONE, NOW.plusSeconds(1));
        assertThat(answer.edition()).isEqualTo(1);
    }

    @Test
    void overwritesNothingThatWasNotSeen() {
        answer.save(new AnswerValue.Text("Good"), 1, 0, ONE, NOW);
        assertThatExceptionOfType(ChangedMeanwhile.class)
                .isThrownBy(() -> answer.save(new AnswerValue.Text("Bad"), 1, 0, ONE, NOW));
        assertThat(answer.value()).isEqualTo(new AnswerValue.Text("Good"));
    }

    @Test
    void makesAColleagueWaitFor30Seconds() {
        answer.save(new AnswerValue.Text("Good"), 1, 0, ONE, NOW);
        assertThatExceptionOfType(HeldByAnother.class)
                .isThrownBy(() -> answer.save(new AnswerValue.Text("Bad"), 1, 1, OTHER, NOW.plusSeconds(29)))
                .satisfies(refusal -> {
                    assertThat(refusal.holder()).isEqualTo(ONE);
                    assertThat(refusal.until()).isEqualTo(NOW.plus(Duration.ofSeconds(30)));
                });
        answer.save(new AnswerValue.Text("Better"), 1, 1, OTHER, NOW.plusSeconds(30));
        assertThat(answer.value()).isEqualTo(new AnswerValue.Text("Better"));
    }

    @Test
    void isFreeAsSoonAsItsHolderLetsGo() {
        answer.hold(ONE, NOW);
        answer.release(OTHER);
        assertThat(answer.holder(NOW)).contains(ONE);
        answer.release(ONE);
        answer.hold(OTHER, NOW);
        assertThat(answer.holder(NOW)).contains(OTHER);
    }

    @Test
    void namesNobodyInASealedInput() {
        answer.save(new AnswerValue.Text("Good"), 1, 0, null, NOW);
        assertThat(answer.holder(NOW)).isEmpty();
    }

    @Test
    void refusesABookWithASentenceOfItsOwn() {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> save(new AnswerValue.Text("x".repeat(200_000))))
                .satisfies(refusal -> {
                    assertThat(refusal.key()).isEqualTo("input.problem.answer-too-long");
                    assertThat(refusal.args()).containsExactly(50_000, 150_000);
                });
    }

    @Test
    void takesFiftyThousandCharactersOfAnyScript() {
        String longest = "😀".repeat(50_000);
        assertThat(save(new AnswerValue.Text(longest)).value()).isEqualTo(new AnswerValue.Text(longest));
    }

    @Test
    void refusesLoneSurrogatesAndControlCharacters() {
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> save(new AnswerValue.Text("a\uD800b")));
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> save(new AnswerValue.Text("a\u0000b")));
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> save(new AnswerValue.Rows(List.of(Map.of("a", "x\uDC00")))));
    }

    @Test
    void refusesMoreRowsThanAnyCallAllowsAndLongCells() {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> save(new AnswerValue.Rows(java.util.stream.IntStream.range(0, 201)
                        .mapToObj(n -> Map.of("a", "x"))
                        .toList())));
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> save(new AnswerValue.Rows(List.of(Map.of("a", "x".repeat(2_001))))));
    }

    @Test
    void takesTwoHundredRowsAndAHundredColumnsOrChoices() {
        assertThat(save(rows(200, 100)).value()).isEqualTo(rows(200, 100));
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> save(rows(1, 101)));
        AnswerValue chosen = new AnswerValue.Chosen(keys(100));
        assertThat(save(chosen).value()).isEqualTo(chosen);
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> save(new AnswerValue.Chosen(keys(101))));
    }

    private static AnswerValue rows(int rows, int columns) {
        Map<String, String> row =
                keys(columns).stream().collect(java.util.stream.Collectors.toMap(key -> key, key -> "x"));
        return new AnswerValue.Rows(java.util.Collections.nCopies(rows, row));
    }

    private static Set<String> keys(int number) {
        return java.util.stream.IntStream.range(0, number)
                .mapToObj(n -> "k" + n)
                .collect(java.util.stream.Collectors.toSet());
    }

    @Test
    void saysThatAnEmptyAnswerIsSavedToo() {
        answer.save(AnswerValue.NONE, 0, 0, ONE, NOW);
        assertThat(answer.edition()).isEqualTo(1);
        assertThat(answer.savedAt()).isEqualTo(NOW);
    }

    @Test
    void writesAndReadsEveryKindOfAnswer() {
        for (AnswerValue value : List.of(
                new AnswerValue.Text("\"quoted\" \\ back\nline\ttab، مرحبا 你好 😀"),
                new AnswerValue.Chosen(Set.of("b", "a")),
                new AnswerValue.Rows(List.of(Map.of("b", "2", "a", "1"), Map.of("a", ""))))) {
            assertThat(AnswerJson.read(AnswerJson.write(value))).isEqualTo(value);
        }
    }

    private SaveAnswer save(AnswerValue value) {
        return new SaveAnswer(input, new QuestionKey("q1"), value, 0);
    }
}
