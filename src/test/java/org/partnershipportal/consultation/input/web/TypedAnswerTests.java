package org.partnershipportal.consultation.input.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.consultation.call.NameChoice;
import org.partnershipportal.consultation.call.web.SiteCalls;
import org.partnershipportal.ground.questionnaire.AnswerValue;
import org.partnershipportal.ground.questionnaire.Question;
import org.partnershipportal.ground.questionnaire.QuestionKey;
import org.partnershipportal.ground.shared.Language;

@DisplayName("UC-PUB-08 what the form of a question sends")
class TypedAnswerTests {

    private static Question question(String key) {
        return SiteCalls.content("Call", EnumSet.allOf(NameChoice.class), true)
                .questionnaire()
                .question(new QuestionKey(key))
                .orElseThrow();
    }

    private static AnswerValue read(String key, String... namesAndValues) {
        Map<String, String[]> sent = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            sent.merge(namesAndValues[i], new String[] {namesAndValues[i + 1]}, (one, two) ->
                    new String[] {one[0], two[0]});
        }
        return TypedAnswer.of(question(key), sent, Language.FR);
    }

    @Test
    void keepsATextAsTypedAndANumberWithoutBlanksAroundIt() {
        assertThat(read("law", "answer", " a\r\n b ")).isEqualTo(new AnswerValue.Text(" a\r\n b "));
        assertThat(read("number", "answer", " 12,5x ")).isEqualTo(new AnswerValue.Text("12.5x"));
        assertThat(read("where", "answer", "ECU")).isEqualTo(new AnswerValue.Text("ECU"));
    }

    /** Whoever types Arabic digits, or a comma as French does, has answered. */
    @Test
    void readsNumbersAndDaysInTheDigitsOfAnyKeyboard() {
        assertThat(read("number", "answer", "٤٢٠٠")).isEqualTo(new AnswerValue.Text("4200"));
        assertThat(read("number", "answer", "4 200,5")).isEqualTo(new AnswerValue.Text("4200.5"));
        assertThat(read("since", "answer", "٢٠٢٤-٠٣-١٢")).isEqualTo(new AnswerValue.Text("2024-03-12"));
    }

    @Test
    void readsNothingSentAsNothing() {
        assertThat(read("law").isEmpty()).isTrue();
        assertThat(read("data").isEmpty()).isTrue();
        assertThat(read("activities").isEmpty()).isTrue();
    }

    @Test
    void readsOneChoiceAndSeveral() {
        assertThat(read("data", "answer", "yes")).isEqualTo(new AnswerValue.Chosen(Set.of("yes")));
        assertThat(read("places", "answer", "prison", "answer", "home"))
                .isEqualTo(new AnswerValue.Chosen(Set.of("home", "prison")));
    }

    @Test
    void readsRowsAndLeavesOutTheOneThatIsToGo() {
        String[] sent = {
            "cell-0-activity",
            "One",
            "cell-0-place",
            "Équateur",
            "cell-1-activity",
            "Two",
            "cell-2-activity",
            "Three",
            "remove",
            "1"
        };
        assertThat(read("activities", sent))
                .isEqualTo(new AnswerValue.Rows(
                        List.of(Map.of("activity", "One", "place", "ECU"), Map.of("activity", "Three"))));
    }

    @Test
    void readsACountryInATableByNameOrCodeAndKeepsWhatIsNeither() {
        assertThat(read("activities", "cell-0-place", "ecu"))
                .isEqualTo(new AnswerValue.Rows(List.of(Map.of("place", "ECU"))));
        assertThat(read("activities", "cell-0-place", "Atlantis"))
                .isEqualTo(new AnswerValue.Rows(List.of(Map.of("place", "Atlantis"))));
    }

    @Test
    void ignoresColumnsThatTheTableHasNot() {
        assertThat(read("activities", "cell-0-activity", "One", "cell-0-secret", "x"))
                .isEqualTo(new AnswerValue.Rows(List.of(Map.of("activity", "One"))));
    }

    @Test
    void doesNotReadRowsBeyondTheMost() {
        Map<String, String[]> sent = new HashMap<>();
        for (int row = 0; row < 5000; row++) {
            sent.put("cell-" + row + "-activity", new String[] {"x"});
        }
        AnswerValue value = TypedAnswer.of(question("activities"), sent, Language.EN);
        assertThat(((AnswerValue.Rows) value).rows()).hasSizeLessThanOrEqualTo(201);
    }
}
