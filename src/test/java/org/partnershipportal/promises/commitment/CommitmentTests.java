package org.partnershipportal.promises.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.partnershipportal.promises.commitment.CommitmentFixtures.AT;
import static org.partnershipportal.promises.commitment.CommitmentFixtures.LEAP_DAY;
import static org.partnershipportal.promises.commitment.CommitmentFixtures.begun;
import static org.partnershipportal.promises.commitment.CommitmentFixtures.complete;
import static org.partnershipportal.promises.commitment.CommitmentFixtures.member;
import static org.partnershipportal.promises.commitment.CommitmentFixtures.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipportal.ground.shared.ChangedMeanwhile;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.ground.shared.Problem;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Delegation;
import org.partnershipportal.platform.access.MemberRole;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.taxonomy.RuleRef;

@DisplayName("¶1, ¶8 a commitment")
class CommitmentTests {

    private static final Set<RuleRef> BANGKOK = Set.of(new RuleRef("BANGKOK", 64));

    private final UUID ministry = UUID.randomUUID();
    private final UUID mission = UUID.randomUUID();
    private final PersonId writer = person();
    private final Actor drafter = member(writer, ministry, Set.of(), MemberRole.EDITOR);
    private final Actor publisher = publisher(person());

    private Actor publisher(PersonId person) {
        return member(person, mission, Set.of(Delegation.COMMITMENT_PUBLISHER), MemberRole.SIGNATORY);
    }

    private Commitment drafted(WriteCommitment command) {
        return new Commitment(
                command.formToken(), command.text(List.of()), CommitmentFixtures.ministry(ministry), drafter, AT);
    }

    private Commitment inClearance() {
        Commitment it = drafted(complete("Mothers", 0));
        it.send(1, null, drafter, AT);
        return it;
    }

    private Commitment published() {
        Commitment it = inClearance();
        it.clear(2, publisher, AT);
        return it;
    }

    private static CommitmentDetails details(Commitment it) {
        return it.details(null, true, false, Set.of(), AT);
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(act)
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    private static List<String> gaps(ThrowingCallable act) {
        return problems(act).stream().map(Problem::field).toList();
    }

    private static List<Problem> problems(ThrowingCallable act) {
        @Nullable Throwable thrown = catchThrowable(act);
        assertThat(thrown).isInstanceOf(InvalidInput.class);
        return thrown instanceof InvalidInput invalid ? invalid.problems() : List.of();
    }

    private static WriteCommitment measured(String baseline, String target) {
        return CommitmentFixtures.of("Mothers", 0, BANGKOK, baseline, target);
    }

    private static Milestone due(@Nullable LocalDate day) {
        return new Milestone(UUID.randomUUID(), "A guide", "", day);
    }

    @Test
    void canBeSavedWithGapsAndTellsAllOfThemBeforeItIsSent() {
        Commitment it = drafted(begun("Mothers"));
        assertThat(gaps(() -> it.send(1, null, drafter, AT)))
                .containsExactly("promise", "starts", "ends", "rules", "indicator", "milestones");
        assertThat(it.phase()).isEqualTo(TextPhase.WRITING);
        assertThat(it.isSent()).isFalse();
    }

    @Test
    void isNotSentWithoutAnAnchor() {
        WriteCommitment none = CommitmentFixtures.of("Mothers", 0, Set.of(), "60", "25", due(LEAP_DAY));
        CommitmentText text = none.text(List.of());
        CommitmentText loose = new CommitmentText(
                text.title(),
                text.language(),
                text.promise(),
                text.others(),
                text.starts(),
                text.ends(),
                text.zone(),
                text.themes(),
                List.of(),
                "",
                Set.of(),
                Set.of(),
                text.indicator(),
                text.milestones(),
                text.resources());
        assertThat(loose.anchors()).isEmpty();
        assertThat(loose.gaps()).extracting(Problem::key).containsExactly("commitment.gap.rules");
        assertThat(text.anchors()).containsExactly(new Anchor.Targeted("16.3"));
        assertThat(text.gaps()).isEmpty();
    }

    @Test
    @DisplayName("is not cleared by who wrote of it, under whatever membership")
    void needsASecondPairOfEyes() {
        Commitment it = inClearance();
        refused("commitment.refusal.same-eyes", () -> it.clear(2, publisher(writer), AT));
        assertThat(it.isPublic()).isFalse();
        it.clear(2, publisher, AT);
        assertThat(it.status()).isEqualTo(CommitmentStatus.PUBLISHED);
    }

    @Test
    void isNotClearedByWhoCorrectedItAfterItWasSentBack() {
        Commitment it = inClearance();
        it.sendBack(new SayWhy(2, "The baseline is missing.", "en"), publisher.ref(), AT);
        PersonId other = person();
        Actor second = member(other, ministry, Set.of(), MemberRole.EDITOR);
        it.edit(3, complete("Mothers", 3).text(List.of()), second, AT);
        it.send(4, null, drafter, AT);
        for (Actor same : List.of(publisher(writer), publisher(other))) {
            refused("commitment.refusal.same-eyes", () -> it.clear(5, same, AT));
        }
    }

    @Test
    void isPublishedOnceWhenTwoClearAtOnce() {
        Commitment it = inClearance();
        it.clear(2, publisher, AT);
        assertThatExceptionOfType(ChangedMeanwhile.class).isThrownBy(() -> it.clear(2, publisher(person()), AT));
        refused("commitment.refusal.not-in-clearance", () -> it.clear(3, publisher(person()), AT));
        assertThat(details(it).versions()).hasSize(1);
    }

    @Test
    void isNotClearedInOtherWordsThanWereRead() {
        Commitment it = inClearance();
        it.takeBack(2, drafter.ref(), AT);
        it.edit(3, complete("Fathers", 3).text(List.of()), drafter, AT);
        it.send(4, null, drafter, AT);
        assertThatExceptionOfType(ChangedMeanwhile.class).isThrownBy(() -> it.clear(2, publisher, AT));
    }

    @Test
    void doesNotChangeWhileItAwaitsClearance() {
        Commitment it = inClearance();
        refused(
                "commitment.refusal.in-clearance",
                () -> it.edit(2, complete("Fathers", 2).text(List.of()), drafter, AT));
        refused("commitment.refusal.in-clearance", () -> it.send(2, null, drafter, AT));
        refused("commitment.refusal.in-clearance", () -> it.discard(2, drafter.ref(), AT));
    }

    @Test
    void keepsWhatIsPublishedUntilTheChangeIsCleared() {
        Commitment it = published();
        it.edit(3, complete("Mothers", 3, LEAP_DAY.plusDays(1)).text(List.of()), drafter, AT);
        it.send(4, new SayWhy(4, "The budget is late.", "en"), drafter, AT);
        assertThat(it.status()).isEqualTo(CommitmentStatus.PUBLISHED);
        CommitmentDetails before = it.details(null, false, false, Set.of(), AT);
        assertThat(before.text().milestones().getFirst().due()).isEqualTo(LEAP_DAY);
        assertThat(before.next()).isNull();
        assertThat(before.changeReason()).isNull();
        assertThat(before.phase()).isEqualTo(TextPhase.CLEARED);

        it.clear(5, publisher, AT);
        CommitmentDetails after = it.details(null, false, false, Set.of(), AT);
        assertThat(after.versions())
                .extracting(CommitmentDetails.Version::number)
                .containsExactly(2, 1);
        assertThat(String.valueOf(after.versions().getFirst().reason())).isEqualTo("The budget is late.");
        assertThat(CommitmentPart.differences(
                        after.versions().getLast().text(),
                        after.versions().getFirst().text(),
                        Language.EN))
                .singleElement()
                .satisfies(changed -> {
                    assertThat(changed.key()).isEqualTo("commitment.field.milestones");
                    assertThat(changed.before().toString()).contains("29 February 2028");
                    assertThat(changed.after().toString()).contains("1 March 2028");
                });
        assertThat(CommitmentPart.differences(
                        after.versions().getLast().text(),
                        after.versions().getFirst().text(),
                        Language.AR))
                .as("the date keeps its order within a line of the other direction")
                .singleElement()
                .satisfies(changed ->
                        assertThat(changed.after().toString()).contains("\u2068" + "1 مارس 2028" + "\u2069"));
    }

    @Test
    void asksWhyWhatIsPublishedChanges() {
        Commitment it = published();
        refused("commitment.refusal.nothing-changed", () -> it.send(3, null, drafter, AT));
        it.edit(3, complete("Fathers", 3).text(List.of()), drafter, AT);
        assertThat(gaps(() -> it.send(4, null, drafter, AT))).containsExactly("reason");
    }

    @Test
    void isNotPublishedAgainInTheSameWords() {
        Commitment it = published();
        CommitmentText same = details(it).text();
        it.edit(3, same, drafter, AT);
        refused("commitment.refusal.nothing-changed", () -> it.send(4, new SayWhy(4, "No reason.", "en"), drafter, AT));
    }

    @Test
    void givesUpADraftForGoodAndAChangeWithoutATrace() {
        Commitment draft = drafted(begun("Mothers"));
        draft.discard(1, drafter.ref(), AT);
        assertThat(draft.status()).isEqualTo(CommitmentStatus.WITHDRAWN);
        assertThat(draft.isPublic()).isFalse();
        refused(
                "commitment.refusal.withdrawn",
                () -> draft.edit(2, complete("Fathers", 2).text(List.of()), drafter, AT));

        Commitment it = published();
        it.edit(3, complete("Fathers", 3).text(List.of()), drafter, AT);
        it.discard(4, drafter.ref(), AT);
        assertThat(it.status()).isEqualTo(CommitmentStatus.PUBLISHED);
        assertThat(details(it).written().title()).isEqualTo("Mothers");
    }

    @Test
    void staysToBeReadWithTheReasonOnceItIsWithdrawn() {
        Commitment it = inClearance();
        refused(
                "commitment.refusal.not-published",
                () -> it.withdraw(new SayWhy(2, "Too early.", "en"), publisher.ref(), AT));
        it.clear(2, publisher, AT);
        it.edit(3, complete("Fathers", 3).text(List.of()), drafter, AT);
        it.withdraw(new SayWhy(4, "The law has changed.", "en"), publisher.ref(), AT);
        assertThat(it.isPublic()).isTrue();
        assertThat(String.valueOf(details(it).ended())).isEqualTo("The law has changed.");
        assertThat(details(it).text().title()).isEqualTo("Mothers");
        assertThat(details(it).next()).isNull();
        refused(
                "commitment.refusal.not-published",
                () -> it.withdraw(new SayWhy(5, "Again.", "en"), publisher.ref(), AT));
    }

    @ParameterizedTest
    @CsvSource({"140 %, 25", "60, 140", "-1, 25", "60, 100.5"})
    void hasNoPercentageAboveAHundredOrBelowZero(String baseline, String target) {
        assertThat(problems(() -> measured(baseline, target)))
                .extracting(Problem::key)
                .containsExactly("commitment.problem.percent");
    }

    @ParameterizedTest
    @ValueSource(strings = {"many", "1e9", "1,5", "12345678901234", "0x10", "NaN", "%"})
    void hasNoTargetThatIsNoNumber(String target) {
        assertThat(problems(() -> measured("60", target.equals("%") ? "x%" : target)))
                .extracting(Problem::key)
                .containsExactly("commitment.problem.number");
    }

    @ParameterizedTest
    @CsvSource({"60 %, 60", "60.50, 60.5", "100, 100", "0, 0"})
    void keepsANumberWithoutSignAndZerosThatSayNothing(String typed, String kept) {
        assertThat(measured(typed, "25").baseline()).isEqualTo(kept);
    }

    private static WriteCommitment measured(String indicator, Measure measure, String unit, String target) {
        WriteCommitment begun = begun("Mothers");
        return new WriteCommitment(
                begun.formToken(),
                0,
                "Mothers",
                "en",
                "",
                "",
                null,
                null,
                CommitmentFixtures.GUAYAQUIL,
                Set.of(),
                Set.of(),
                "",
                Set.of(),
                Set.of(),
                indicator,
                measure,
                unit,
                "",
                target,
                "",
                List.of(),
                List.of());
    }

    @Test
    void hasNoSignForPerCentBehindANumberOfSomething() {
        assertThat(problems(() -> measured("Courts", Measure.NUMBER, "courts", "60 %")))
                .containsExactly(Problem.of("target", "commitment.problem.number"));
        assertThat(measured("Courts", Measure.NUMBER, "courts", "60").target()).isEqualTo("60");
    }

    @Test
    void losesNoUnitOfWhichNobodySaysWhatItMeasures() {
        assertThat(problems(() -> measured("", Measure.NUMBER, "courts", "")))
                .containsExactly(Problem.of("indicator", "commitment.problem.indicator"));
        assertThat(measured("", Measure.PERCENT, "courts", "").unit()).isEmpty();
    }

    @Test
    @DisplayName("can have a milestone on 29 February, in a leap year alone")
    void namesTheMilestoneWhoseDayDoesNotExist() {
        assertThat(CommitmentFixtures.of("Mothers", 0, BANGKOK, "60", "25", due(LEAP_DAY))
                        .milestones())
                .extracting(Milestone::due)
                .containsExactly(LEAP_DAY);
        // What is typed as 29 February 2027 is no day, and a field gives none.
        assertThat(problems(() -> CommitmentFixtures.of("Mothers", 0, BANGKOK, "60", "25", due(LEAP_DAY), due(null))))
                .containsExactly(Problem.of("milestones", "commitment.problem.milestone-due", 2));
        assertThat(problems(
                        () -> CommitmentFixtures.of("Mothers", 0, BANGKOK, "60", "25", due(LocalDate.of(20270, 1, 1)))))
                .containsExactly(Problem.of("milestones", "commitment.problem.milestone-due", 1));
    }

    @Test
    void hasItsMilestonesByTheirDates() {
        assertThat(CommitmentFixtures.of("Mothers", 0, BANGKOK, "60", "25", due(LEAP_DAY), due(LEAP_DAY.minusDays(1)))
                        .milestones())
                .extracting(Milestone::due)
                .isSorted();
    }

    @ParameterizedTest
    @CsvSource({"0.00, USD", "12.345, USD", "-5, USD", "1 000, USD", "10, XXX", "10, usd", "10, ''", "'', EUR"})
    void hasNoResourceThatIsNoMoney(String amount, String currency) {
        assertThat(problems(() -> CommitmentFixtures.of(
                        "Mothers",
                        0,
                        BANGKOK,
                        "60",
                        "25",
                        List.of(),
                        List.of(new Resource("Budget", "5", "EUR"), new Resource("Budget", amount, currency)))))
                .containsExactly(Problem.of("resources", "commitment.problem.resource-amount", 2));
    }

    @Test
    void saysWhatIsMeasuredWhereItIsMeasured() {
        WriteCommitment begun = begun("Mothers");
        assertThat(problems(() -> new WriteCommitment(
                        begun.formToken(),
                        0,
                        "",
                        "en",
                        "",
                        "",
                        LEAP_DAY,
                        LEAP_DAY.minusDays(1),
                        null,
                        Set.of("no-theme"),
                        Set.of(),
                        "",
                        Set.of(new RuleRef("MANDELA", 123)),
                        Set.of("18.1"),
                        "",
                        null,
                        "",
                        "60",
                        "",
                        "",
                        List.of(),
                        List.of())))
                .extracting(Problem::field)
                .containsExactly("title", "ends", "zone", "themes", "rules", "sdgTargets", "indicator");
    }
}
