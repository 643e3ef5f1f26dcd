package org.partnershipportal.promises.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.partnershipportal.promises.recommendation.RecommendationFixtures.ANGOLA;
import static org.partnershipportal.promises.recommendation.RecommendationFixtures.AT;
import static org.partnershipportal.promises.recommendation.RecommendationFixtures.BY;
import static org.partnershipportal.promises.recommendation.RecommendationFixtures.FRANCE;
import static org.partnershipportal.promises.recommendation.RecommendationFixtures.SLOVENIA;
import static org.partnershipportal.promises.recommendation.RecommendationFixtures.other;
import static org.partnershipportal.promises.recommendation.RecommendationFixtures.treatyBody;
import static org.partnershipportal.promises.recommendation.RecommendationFixtures.unchecked;
import static org.partnershipportal.promises.recommendation.RecommendationFixtures.upr;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipportal.ground.shared.ChangedMeanwhile;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.ground.shared.Problem;

@DisplayName("A recommendation")
class RecommendationTests {

    private static final DeclineRecommendation WHY = new DeclineRecommendation(1, "There is no such paragraph.", "en");

    private static List<String> faults(Runnable writing) {
        return InvalidInput.in(writing).stream()
                .map(problem -> problem.field() + " " + problem.key())
                .toList();
    }

    private static RecommendationDetails details(Recommendation it) {
        return it.details(true, Set.of());
    }

    @Test
    void isNotCheckedUntilTheSecretariatConfirmsIt() {
        Recommendation it = unchecked(null);
        assertThat(it.status()).isEqualTo(RecommendationStatus.UNCHECKED);
        it.check(details(it).edition(), BY, AT);
        assertThat(it.status().isPublic()).isTrue();
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> it.check(details(it).edition(), BY, AT));
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> it.decline(new DeclineRecommendation(2, "No.", "en"), BY, AT));
    }

    @Test
    void thatWasNotConfirmedSaysWhyAndAwaitsACheckAgainOnceItIsCorrected() {
        Recommendation it = unchecked(UUID.randomUUID());
        it.decline(WHY, BY, AT);
        assertThat(details(it).declined()).hasToString("There is no such paragraph.");
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> it.check(details(it).edition(), BY, AT));
        it.edit(upr(SLOVENIA, "A/HRC/43/15", "122.151", details(it).edition()), BY, AT);
        assertThat(it.status()).isEqualTo(RecommendationStatus.UNCHECKED);
        assertThat(details(it).declined()).isNull();
    }

    @Test
    void thatIsCheckedStaysSoWhenItIsCorrected() {
        Recommendation it = unchecked(null);
        it.check(details(it).edition(), BY, AT);
        it.edit(upr(SLOVENIA, "A/HRC/43/15", "122.151", details(it).edition()), BY, AT);
        assertThat(it.status()).isEqualTo(RecommendationStatus.CHECKED);
        assertThat(details(it).paragraph()).isEqualTo("122.151");
    }

    @Test
    void isNotChangedOverWhatAnotherSaved() {
        Recommendation it = unchecked(null);
        it.edit(upr(SLOVENIA, "A/HRC/43/15", "122.77", 1), BY, AT);
        assertThatExceptionOfType(ChangedMeanwhile.class)
                .isThrownBy(() -> it.edit(upr(SLOVENIA, "A/HRC/43/15", "122.78", 1), BY, AT));
    }

    @Test
    void isNotDecidedOnInWordsThatNobodyRead() {
        Recommendation it = unchecked(null);
        it.edit(upr(SLOVENIA, "A/HRC/43/15", "122.77", 1), BY, AT);
        assertThatExceptionOfType(ChangedMeanwhile.class).isThrownBy(() -> it.check(1, BY, AT));
        assertThatExceptionOfType(ChangedMeanwhile.class).isThrownBy(() -> it.decline(WHY, BY, AT));
        assertThatExceptionOfType(ChangedMeanwhile.class)
                .isThrownBy(() -> it.withdraw(new WithdrawRecommendation(1, "No.", "en"), BY, AT));
        assertThat(it.status()).isEqualTo(RecommendationStatus.UNCHECKED);
    }

    @Test
    void thatIsWithdrawnSaysWhyAndIsNotCheckedAgain() {
        Recommendation it = unchecked(null);
        it.withdraw(new WithdrawRecommendation(1, "Entered twice.", "en"), BY, AT);
        assertThat(it.status()).isEqualTo(RecommendationStatus.WITHDRAWN);
        assertThat(details(it).declined()).hasToString("Entered twice.");
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> it.check(2, BY, AT));
        assertThat(faults(() -> new WithdrawRecommendation(1, " ", "en")))
                .containsExactly("reason shared.problem.missing");
    }

    @Test
    void tellsNobodyElseWhoEnteredItAndWhyItWasDeclined() {
        Recommendation it = unchecked(UUID.randomUUID());
        it.decline(WHY, BY, AT);
        RecommendationDetails told = it.details(false, Set.of());
        assertThat(told.enteredFor()).isNull();
        assertThat(told.declined()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "a/hrc / 43/15,A/HRC/43/15",
        "CAT/C/SVN/CO/4-5,CAT/C/SVN/CO/4-5",
        "A/HRC/43/15/ADD.1,A/HRC/43/15/Add.1",
        "a/hrc/43/15/rev.1/corr.2,A/HRC/43/15/Rev.1/Corr.2",
        "al svn 1/2020,AL SVN 1/2020"
    })
    void takesASymbolHoweverItIsTyped(String typed, String symbol) {
        assertThat(upr(typed, "1").symbol()).isEqualTo(symbol);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "43", "A-HRC-43-15", "=A/HRC/43/15", "A/HRC/43/15<b>", "A/HRC/43/", "/43/15"})
    void refusesWhatIsNoSymbol(String typed) {
        assertThat(faults(() -> upr(typed, "1"))).singleElement().asString().startsWith("symbol ");
    }

    @ParameterizedTest
    @CsvSource({"122.76,122.76", "14(a),14 (a)", "14 ( a ) (ii),14 (a) (ii)", "122.50.,122.50"})
    void takesAParagraphHoweverItIsTyped(String typed, String paragraph) {
        assertThat(upr("A/HRC/43/15", typed).paragraph()).isEqualTo(paragraph);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "122,76", "122-76", "12345", "1.2.3.4", "14 a"})
    void refusesWhatIsNoParagraph(String typed) {
        assertThat(faults(() -> upr("A/HRC/43/15", typed)))
                .singleElement()
                .asString()
                .startsWith("paragraph ");
    }

    @Test
    void isNotSearchedForLongInAMillionSpaces() {
        String long1 = "A" + " ".repeat(1_000_000) + "A";
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            assertThat(faults(() -> upr(long1, "1"))).containsExactly("symbol shared.problem.too-long");
            assertThat(faults(() -> upr("A/HRC/43/15", long1))).containsExactly("paragraph shared.problem.too-long");
        });
    }

    @Test
    @DisplayName("a paragraph 122.5 is another one than 122.50")
    void keepsAZeroAtTheEnd() {
        assertThat(upr("A/HRC/43/15", "122.5").citation().key())
                .isNotEqualTo(upr("A/HRC/43/15", "122.50").citation().key());
    }

    @Test
    void refusesASymbolThatNamesAnotherState() {
        assertThat(InvalidInput.in(() -> treatyBody(SLOVENIA, "CAT/C/FRA/CO/7", "CAT")))
                .containsExactly(Problem.of(
                        "symbol", "recommendation.problem.symbol-of-other-state", "CAT/C/FRA/CO/7", "FRA", "SVN"));
        assertThat(faults(() -> treatyBody(FRANCE, "CAT/C/FRA/CO/7", "CAT"))).isEmpty();
        assertThat(faults(() -> other(Source.SPECIAL_PROCEDURE, SLOVENIA, "AL FRA 1/2020", "Torture", null)))
                .containsExactly("symbol recommendation.problem.symbol-of-other-state");
    }

    @Test
    void ofATreatyBodyNamesOneThatThereIs() {
        assertThat(faults(() -> treatyBody(FRANCE, "CAT/C/FRA/CO/7", "CCC")))
                .containsExactly("body recommendation.problem.no-body");
        assertThat(faults(() -> treatyBody(FRANCE, "CAT/C/FRA/CO/7", "")))
                .containsExactly("body shared.problem.missing");
    }

    @Test
    void hasACycleInTheUniversalPeriodicReviewOnly() {
        assertThat(faults(() -> other(Source.SPECIAL_PROCEDURE, FRANCE, "A/HRC/40/54/Add.1", "Torture", 3)))
                .containsExactly("cycle recommendation.problem.upr-only");
        assertThat(faults(() -> other(Source.UPR, FRANCE, "A/HRC/40/54", "", null)))
                .containsExactly(
                        "cycle shared.problem.choose",
                        "position shared.problem.choose",
                        "recommenders recommendation.problem.no-recommender");
        assertThat(faults(() -> other(Source.UPR, FRANCE, "A/HRC/40/54", "CAT", 10)))
                .contains("cycle shared.problem.between", "body recommendation.problem.not-in-upr");
    }

    @Test
    void isNeverMadeByAStateToItself() {
        assertThat(faults(() -> upr(ANGOLA, "A/HRC/43/15", "1", 0)))
                .containsExactly("recommenders recommendation.problem.to-itself");
    }

    @Test
    @DisplayName("lists have the latest cycle first, and document 8 before document 43")
    void isListedByNumbersAndNotByLetters() {
        List<String> places = Stream.of(
                        upr("A/HRC/43/15", "122.9"), upr("A/HRC/43/15", "122.10"), upr("A/HRC/43/115", "1"))
                .map(WriteRecommendation::place)
                .toList();
        assertThat(places).isSorted();
        Citation one = upr("A/HRC/59/15", "1").citation();
        Citation earlier = upr("A/HRC/8/15", "1").citation();
        assertThat(one.place(4)).isLessThan(earlier.place(1));
    }

    @Test
    void addendaBelongToTheDocument() {
        assertThat(upr("A/HRC/43/15/Add.1", "1").citation().document()).isEqualTo("A/HRC/43/15");
        assertThat(upr("A/HRC/43/15/Rev.1/Corr.2", "1").citation().document()).isEqualTo("A/HRC/43/15");
        assertThat(upr("A/HRC/43/15", "1").citation().document()).isEqualTo("A/HRC/43/15");
    }
}
