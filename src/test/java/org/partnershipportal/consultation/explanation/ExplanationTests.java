package org.partnershipportal.consultation.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.ground.shared.ActorRef;
import org.partnershipportal.ground.shared.ChangedMeanwhile;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.shared.Problem;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.StaffRole;
import org.springframework.test.util.ReflectionTestUtils;

@DisplayName("R14.12 a team asks one contributor to explain an input")
class ExplanationTests {

    private static final ZoneId GENEVA = ZoneId.of("Europe/Zurich");
    private static final Instant AT = Instant.parse("2027-03-02T10:17:03Z");
    private static final LocalDate LAST = LocalDate.parse("2027-03-09");
    private static final Instant END = Instant.parse("2027-03-09T23:00:00Z");
    private static final CallId CALL = new CallId(UUID.randomUUID());
    private static final InputId INPUT = new InputId(UUID.randomUUID());
    private static final ActorRef TEAM = Actor.staff(new PersonId(UUID.randomUUID()), Set.of(StaffRole.SECRETARIAT))
            .ref();
    private static final ActorRef CONTRIBUTOR =
            Actor.person(new PersonId(UUID.randomUUID())).ref();

    private static AskExplanation command(String question, @Nullable LocalDate last) {
        return new AskExplanation(UUID.randomUUID(), INPUT, Language.EN, question, last);
    }

    private static Explanation asked(boolean sealed) {
        return new Explanation(command("Which prison does Ana mean?", LAST), CALL, sealed, GENEVA, TEAM, AT);
    }

    private static Explanation explained(String answer) {
        Explanation it = asked(false);
        it.explain(answer, "es", CONTRIBUTOR, AT.plusSeconds(60));
        return it;
    }

    private static void publish(Explanation it, String words) {
        it.publish(new PublishExplanation(INPUT, it.id(), it.edition(), words), texts -> false, TEAM, AT);
    }

    private static Collection<?> events(Explanation it) {
        return Objects.requireNonNull(ReflectionTestUtils.invokeMethod(it, "domainEvents"));
    }

    private static List<String> keys(InvalidInput refused) {
        return refused.problems().stream().map(Problem::key).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\n"})
    void asksNothingEmpty(String question) {
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> command(question, LAST));
    }

    @Test
    void asksNothingWithoutADayOrTooLong() {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> command("x".repeat(AskExplanation.LONGEST + 1), null))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(Problem::field)
                        .containsExactly("question", "lastDay"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-03-01", "2026-03-09", "2027-12-24"})
    void takesNoDayThatIsOverOrTooFar(String last) {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(
                        () -> new Explanation(command("Which?", LocalDate.parse(last)), CALL, false, GENEVA, TEAM, AT))
                .satisfies(refused -> assertThat(keys(refused)).containsExactly("explanation.problem.day"));
    }

    @Test
    @DisplayName("R14.1 the last day counts in whole where the call's deadline is counted")
    void endsWithTheDayInTheCallsZone() {
        assertThat(asked(false).endsAt()).isEqualTo(END);
        Explanation intime = asked(false);
        intime.explain("The old one.", "en", CONTRIBUTOR, END.minusMillis(1));
        assertThat(intime.status()).isEqualTo(ExplanationStatus.EXPLAINED);
        Explanation late = asked(false);
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> late.explain("The old one.", "en", CONTRIBUTOR, END))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("explanation.refusal.over"));
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> late.decline(CONTRIBUTOR, END));
        assertThat(late.answer()).isNull();
    }

    private static void enter(Explanation it, String day, String at) {
        EnterExplanation letter = new EnterExplanation(INPUT, it.id(), LocalDate.parse(day), "File 9", "The old one.");
        it.enter(letter, "es", GENEVA, new PersonId(UUID.randomUUID()), TEAM, Instant.parse(at));
    }

    @ParameterizedTest
    @CsvSource({
        "2027-03-02,2027-03-02T10:30:00Z",
        "2027-03-02,2027-03-02T17:00:00Z",
        "2027-03-05,2027-03-05T06:00:00Z",
        "2027-03-09,2027-03-20T06:00:00Z"
    })
    @DisplayName("R14.13 a letter is closed when it is entered, and everybody reads the day on which it came")
    void isClosedWhenALetterIsEntered(String day, String at) {
        Explanation it = asked(false);
        enter(it, day, at);
        assertThat(it.closedAt()).isEqualTo(Instant.parse(at)).isAfter(AT);
        assertThat(it.explained().day()).isEqualTo(LocalDate.parse(day));
        publish(it, "");
        assertThat(it.shown().day()).isEqualTo(LocalDate.parse(day));
    }

    @Test
    @DisplayName("R14.13 in time is a letter that came by the last day, whenever it is entered")
    void isLateByTheDayOfALetter() {
        Explanation it = asked(false);
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> enter(it, "2027-03-10", "2027-03-20T06:00:00Z"))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("explanation.refusal.over"));
        assertThat(it.status()).isEqualTo(ExplanationStatus.ASKED);
    }

    @Test
    void isExplainedOnce() {
        Explanation it = explained("The old one.");
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> it.explain("Another", "en", CONTRIBUTOR, AT))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("explanation.refusal.explained"));
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> it.decline(CONTRIBUTOR, AT));
        assertThat(Objects.requireNonNull(it.answer()).text()).isEqualTo("The old one.");
        assertThat(it.answer().language()).isEqualTo("es");
    }

    @Test
    void isNotExplainedOnceItIsDeclinedOrNoLongerAsked() {
        Explanation declined = asked(false);
        declined.decline(CONTRIBUTOR, AT);
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> declined.explain("Yet", "en", CONTRIBUTOR, AT));
        Explanation back = asked(false);
        back.takeBack(back.edition(), TEAM, AT);
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> back.explain("Yet", "en", CONTRIBUTOR, AT));
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> back.takeBack(back.edition(), TEAM, AT));
    }

    @Test
    void isNotTakenBackAfterAnAnswerNorUnseen() {
        Explanation it = explained("The old one.");
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> it.takeBack(it.edition(), TEAM, AT));
        Explanation other = asked(false);
        assertThatExceptionOfType(ChangedMeanwhile.class)
                .isThrownBy(() -> other.takeBack(other.edition() + 1, TEAM, AT));
    }

    @Test
    void belongsToOneInput() {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> asked(false).of(new InputId(UUID.randomUUID())));
    }

    @Test
    @DisplayName("R14.8 of what the holder of a sealed input does the hour is kept")
    void keepsTheHourOfASealedOne() {
        Explanation given = asked(true);
        given.explain("The old one.", "en", Actor.bearer(INPUT.ref()).ref(), AT.plusSeconds(60));
        assertThat(given.closedAt()).isEqualTo(Instant.parse("2027-03-02T10:00:00Z"));
        Explanation declined = asked(true);
        declined.decline(Actor.bearer(INPUT.ref()).ref(), AT);
        assertThat(declined.closedAt()).isEqualTo(Instant.parse("2027-03-02T10:00:00Z"));
        assertThat(events(given))
                .filteredOn(ExplanationEvent.InputExplained.class::isInstance)
                .singleElement()
                .satisfies(event ->
                        assertThat(((ExplanationEvent) event).at()).isEqualTo(Instant.parse("2027-03-02T10:00:00Z")));
    }

    @Test
    @DisplayName("R0.3 nothing is public before the team says so, and only what was explained can be")
    void isNotPublicByItself() {
        assertThat(explained("The old one.").isPublished()).isFalse();
        Explanation open = asked(false);
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> publish(open, ""));
        Explanation it = explained("The old one.");
        assertThatExceptionOfType(ChangedMeanwhile.class)
                .isThrownBy(() -> it.publish(
                        new PublishExplanation(INPUT, it.id(), it.edition() - 1, ""), texts -> false, TEAM, AT));
        assertThat(it.isPublished()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "'Ask Ana Pérez there.','Ana Pérez','Ask █████ there.'",
        "'Ask ANA there, or ana.','ana','Ask █████ there, or █████.'",
        "'Ask Ana  Pérez.','ana pérez','Ask █████.'",
        "'a.b and axb','a.b','█████ and axb'"
    })
    void blacksOutEveryPlaceOfTheWords(String answer, String words, String shown) {
        Explanation it = explained(answer);
        publish(it, words);
        assertThat(it.shown().answer().text()).isEqualTo(shown);
        assertThat(Objects.requireNonNull(it.answer()).text()).isEqualTo(answer);
    }

    @Test
    void blacksOutTheQuestionToo() {
        Explanation it = explained("She means the old one.");
        publish(it, "Ana");
        assertThat(it.shown().question().text()).isEqualTo("Which prison does █████ mean?");
    }

    @Test
    void blacksOutTheLongerWordsFirst() {
        Explanation it = explained("Ana María and Ana");
        publish(it, "Ana\nAna María");
        assertThat(it.shown().answer().text()).isEqualTo("█████ and █████");
    }

    @ParameterizedTest
    @CsvSource({
        "Anna Smith Jones came., 'Anna Smith|Smith Jones', █████ came.",
        "Anna Smith Jones came., 'Smith Jones|Anna Smith|Smith', █████ came.",
        "Call +41 22 917 90 00 now., '+41 22 917|917 90 00', Call █████ now.",
        "Mabaab left., 'aba|baa', M█████b left.",
        "banana, ana, b█████",
        "Ana came. Ana left., 'Ana|Ana came', █████. █████ left."
    })
    void leavesNothingOfPassagesThatShareLetters(String answer, String words, String shown) {
        Explanation it = explained(answer);
        PublishExplanation command = new PublishExplanation(INPUT, it.id(), it.edition(), words.replace('|', '\n'));
        assertThat(it.shown(command).answer().text()).as("what is confirmed").isEqualTo(shown);
        it.publish(command, texts -> false, TEAM, AT);
        assertThat(it.shown().answer().text()).isEqualTo(shown);
    }

    @Test
    void showsBeforehandNothingThatCannotBePublished() {
        Explanation open = asked(false);
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> open.shown(new PublishExplanation(INPUT, open.id(), open.edition(), "")));
        Explanation it = explained("The old one.");
        assertThatExceptionOfType(ChangedMeanwhile.class)
                .isThrownBy(() -> it.shown(new PublishExplanation(INPUT, it.id(), it.edition() + 1, "")));
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> it.shown(new PublishExplanation(INPUT, it.id(), it.edition(), "Anna")));
    }

    @Test
    void refusesWordsThatStandNowhere() {
        Explanation it = explained("The old one.");
        assertThatThrownBy(() -> publish(it, "Anna"))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(keys(refused)).containsExactly("explanation.problem.not-found"));
        assertThat(it.isPublished()).isFalse();
    }

    @Test
    @DisplayName("A1 is not published while what is blacked out of the input would be read")
    void isSearchedForWhatIsBlackedOutOfTheInput() {
        Explanation it = explained("Warden Lee did it.");
        PublishExplanation open = new PublishExplanation(INPUT, it.id(), it.edition(), "");
        assertThatThrownBy(() -> it.publish(open, texts -> texts.toString().contains("Lee"), TEAM, AT))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(keys(refused)).containsExactly("explanation.problem.blacked-out"));
        assertThat(it.isPublished()).isFalse();
        it.publish(
                new PublishExplanation(INPUT, it.id(), it.edition(), "lee"),
                texts -> texts.toString().contains("Lee"),
                TEAM,
                AT);
        assertThat(it.shown().answer().text()).isEqualTo("Warden █████ did it.");
    }

    @Test
    void isHeldBackUntilItIsPublishedAgain() {
        Explanation it = explained("The old one.");
        assertThat(it.holdBack(TEAM, AT)).isFalse();
        publish(it, "old");
        assertThat(it.holdBack(TEAM, AT)).isTrue();
        assertThat(it.isPublished()).isFalse();
        assertThat(it.words()).isEqualTo("old");
    }

    @Test
    void tellsNoTextInItsEvents() {
        Explanation it = explained("Ask Ana Pérez there.");
        publish(it, "Ana");
        it.holdBack(TEAM, AT);
        assertThat(events(it))
                .hasSize(4)
                .allSatisfy(event -> assertThat(event.toString()).doesNotContain("Ana"));
    }
}
