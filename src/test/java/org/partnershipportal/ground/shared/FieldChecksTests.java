package org.partnershipportal.ground.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldChecksTests {

    private final FieldChecks checks = new FieldChecks();

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n ", "\u00A0\u2003", "\u200B\uFEFF"})
    void refusesWhatIsBlank(String typed) {
        checks.line("title", typed, 200);
        refuses("title", "shared.problem.missing");
    }

    @Test
    void asksForWhatIsMissingInTheFieldsOwnWords() {
        checks.asks("title", "call.problem.title").asks("kind", "call.problem.kind");
        checks.line("title", " ", 200);
        checks.chosen("kind", null);
        checks.line("purpose", "", 200);
        assertThatThrownBy(checks::done)
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refusal -> assertThat(refusal.problems())
                                .extracting(Problem::key)
                                .containsExactly("call.problem.title", "call.problem.kind", "shared.problem.missing"));
    }

    @Test
    void asksForNothingThatIsThere() {
        checks.asks("title", "call.problem.title").line("title", "A title", 200);
        assertThatCode(checks::done).doesNotThrowAnyException();
    }

    @Test
    void keepsWhatIsRight() {
        assertThat(checks.language("language", "zh-Hans")).isEqualTo("zh-Hans");
        assertThat(checks.optionalLine("mandate", " A mandate ", 200)).isEqualTo("A mandate");
        assertThat(checks.eMail("eMail", "mail@example.org")).isEqualTo("mail@example.org");
        assertThatCode(checks::done).doesNotThrowAnyException();
    }

    @Test
    void refusesAProblemOfAFieldThatTheCommandDoesNotHave() {
        FieldChecks ofCommand = new FieldChecks(Problem.class);
        assertThatCode(() -> ofCommand.line("field", "x", 200)).doesNotThrowAnyException();
        assertThatIllegalArgumentException().isThrownBy(() -> ofCommand.line("feild", "x", 200));
    }

    @Test
    void refusesWhatIsMissing() {
        checks.line("title", null, 200);
        refuses("title", "shared.problem.missing");
    }

    @Test
    void saysByHowMuchATextIsTooLong() {
        checks.line("title", "x".repeat(10_000), 200);
        assertThatThrownBy(checks::done).isInstanceOfSatisfying(InvalidInput.class, refusal -> {
            assertThat(refusal.problems().getFirst().key()).isEqualTo("shared.problem.too-long");
            assertThat(refusal.problems().getFirst().args()).containsExactly(10_000, 200, 9_800);
        });
    }

    @Test
    void countsCharactersAndNotTheirHalves() {
        assertThat(checks.line("title", "🤝".repeat(200), 200)).hasSize(400);
        assertThatCode(checks::done).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u202Eb", "\u202Aa", "a\u2066b", "a\u2069"})
    void refusesCharactersThatTurnTheDirectionUnseen(String typed) {
        checks.line("title", typed, 200);
        refuses("title", "shared.problem.direction-characters");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u0007b", "a\u009Fb"})
    void refusesControlCharacters(String typed) {
        checks.text("purpose", typed, 200);
        refuses("purpose", "shared.problem.control-characters");
    }

    @Test
    void refusesLoneSurrogates() {
        checks.line("title", "a\uD83Eb", 200);
        refuses("title", "shared.problem.control-characters");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "=1+1", "@cmd", "Réseau 🤝 شبكة 网络"})
    void takesMarkupFormulasAndEveryScriptAsText(String typed) {
        assertThat(checks.line("title", typed, 200)).isEqualTo(typed);
        assertThatCode(checks::done).doesNotThrowAnyException();
    }

    @Test
    void keepsLinesInTextsAndMakesThemSpacesInLines() {
        assertThat(checks.text("purpose", "one\r\ntwo", 200)).isEqualTo("one\ntwo");
        assertThat(checks.line("title", "one\r\ntwo", 200)).isEqualTo("one two");
    }

    @Test
    void writesTheSameTextTheSameWay() {
        assertThat(checks.line("title", " Cafe\u0301 ", 200)).isEqualTo("Café");
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "name@", "@example.org", "a b@example.org", "name@example", "a@b@example.org"})
    void refusesWhatIsNoAddressOfMail(String typed) {
        checks.eMail("eMail", typed);
        refuses("eMail", "shared.problem.e-mail");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"javascript:alert(1)", "ftp://example.org", "https://user@example.org", "example", "https://"})
    void refusesWhatIsNoAddressOfAPage(String typed) {
        checks.optionalWebsite("website", typed);
        refuses("website", "shared.problem.website");
    }

    @Test
    void addsTheSchemeToAnAddressOfAPage() {
        assertThat(checks.optionalWebsite("website", "example.org/a?b=c")).isEqualTo("https://example.org/a?b=c");
        assertThatCode(checks::done).doesNotThrowAnyException();
    }

    @Test
    void tellsAllThatIsWrongAtOnceAndOneThingAField() {
        checks.line("title", "", 200);
        checks.that(false, "title", "shared.problem.choose");
        checks.eMail("eMail", "name");
        assertThatThrownBy(checks::done)
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refusal -> assertThat(refusal.problems())
                                .extracting(Problem::field)
                                .containsExactly("title", "eMail"));
    }

    @Test
    void refusesAnEndBeforeTheStart() {
        assertThatThrownBy(() -> new Period(java.time.LocalDate.of(2027, 3, 2), java.time.LocalDate.of(2027, 3, 1)))
                .isInstanceOf(InvalidInput.class);
    }

    private void refuses(String field, String key) {
        assertThatThrownBy(checks::done).isInstanceOfSatisfying(InvalidInput.class, refusal -> {
            assertThat(refusal.problems().getFirst().field()).isEqualTo(field);
            assertThat(refusal.problems().getFirst().key()).isEqualTo(key);
        });
    }
}
