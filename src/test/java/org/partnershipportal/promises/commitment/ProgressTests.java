package org.partnershipportal.promises.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.partnershipportal.promises.commitment.CommitmentFixtures.AT;
import static org.partnershipportal.promises.commitment.CommitmentFixtures.GUAYAQUIL;
import static org.partnershipportal.promises.commitment.CommitmentFixtures.MILESTONE;
import static org.partnershipportal.promises.commitment.CommitmentFixtures.complete;
import static org.partnershipportal.promises.commitment.CommitmentFixtures.member;
import static org.partnershipportal.promises.commitment.CommitmentFixtures.person;
import static org.partnershipportal.promises.commitment.CommitmentFixtures.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.ground.shared.Problem;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Delegation;
import org.partnershipportal.platform.access.MemberRole;

@DisplayName("R15.4 progress on a commitment is reported against what was promised")
class ProgressTests {

    private static final LocalDate DUE = LocalDate.of(2027, 3, 1);

    private final Actor drafter = member(person(), UUID.randomUUID(), Set.of(), MemberRole.EDITOR);
    private final Actor publisher =
            member(person(), UUID.randomUUID(), Set.of(Delegation.COMMITMENT_PUBLISHER), MemberRole.SIGNATORY);
    private final Commitment it = published();

    private Commitment published() {
        Commitment made = new Commitment(
                UUID.randomUUID(),
                complete("Mothers", 0, DUE).text(List.of()),
                CommitmentFixtures.ministry(UUID.randomUUID()),
                drafter,
                AT);
        made.send(1, null, drafter, AT);
        made.clear(2, publisher, AT);
        return made;
    }

    private Step stepAt(Instant now) {
        return it.details(null, false, false, Set.of(), now).steps().getFirst();
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(act)
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    private static void invalid(String field, String key, ThrowingCallable act) {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(act)
                .satisfies(refusal -> assertThat(refusal.problems()).containsExactly(Problem.of(field, key)));
    }

    /** Midnight in Guayaquil is five hours after that in London. */
    @ParameterizedTest
    @DisplayName("what is due today is due and not overdue, in the zone that the State chose")
    @CsvSource({
        "2027-03-01T12:00:00Z, DUE, Due today",
        "2027-03-02T04:59:59Z, DUE, Due today",
        "2027-03-02T05:00:00Z, OVERDUE, 1 day overdue",
        "2027-03-01T04:59:59Z, DUE, 1 day left",
        "2027-01-30T12:00:00Z, DUE, 30 days left",
        "2027-01-29T12:00:00Z, LATER, Not due yet"
    })
    void countsByTheCalendarOfItsZone(Instant now, Step.Standing standing, String words) {
        assertThat(stepAt(now).standing()).isEqualTo(standing);
        assertThat(stepAt(now).words().in(Language.EN, String::valueOf)).isEqualTo(words);
    }

    @Test
    void saysHowLateAMilestoneWasReached() {
        Instant later = DUE.plusDays(45).atStartOfDay(GUAYAQUIL).toInstant();
        it.report(progress(Level.LIMITED, DUE.plusDays(40)), drafter.ref(), later);
        assertThat(stepAt(later).words().in(Language.EN, String::valueOf)).isEqualTo("Reached 40 days late");
        assertThat(it.details(null, false, false, Set.of(), later).reached()).isEqualTo(1);
    }

    @Test
    void isNotReachedOnADayToComeInTheZone() {
        Instant lateEvening = Instant.parse("2027-03-02T04:00:00Z");
        invalid(
                "reached",
                "commitment.problem.reached-later",
                () -> it.report(progress(Level.LIMITED, LocalDate.of(2027, 3, 2)), drafter.ref(), lateEvening));
        it.report(progress(Level.LIMITED, LocalDate.of(2027, 3, 1)), drafter.ref(), lateEvening);
    }

    @Test
    void isNotReachedInAnotherAge() {
        for (LocalDate other : new LocalDate[] {LocalDate.of(227, 3, 1), LocalDate.of(1945, 12, 31)}) {
            invalid("reached", "shared.problem.date", () -> progress(Level.LIMITED, other));
        }
    }

    @Test
    void isReachedOnceAndOnlyIfItWasPromised() {
        it.report(progress(Level.LIMITED, DUE), drafter.ref(), Instant.parse("2027-03-05T12:00:00Z"));
        invalid(
                "milestone",
                "commitment.problem.reached-already",
                () -> it.report(progress(Level.LIMITED, DUE), drafter.ref(), Instant.parse("2027-03-05T12:00:00Z")));
        invalid(
                "milestone",
                "shared.problem.choose",
                () -> it.report(
                        new ReportProgress(
                                UUID.randomUUID(), UUID.randomUUID(), null, Level.LIMITED, "Done.", "", "en"),
                        drafter.ref(),
                        AT));
    }

    @Test
    void comesOnceOfAFormThatIsSentTwice() {
        ReportProgress command = progress(Level.LIMITED, null);
        it.report(command, drafter.ref(), AT);
        it.report(command, drafter.ref(), AT);
        assertThat(it.details(null, false, false, Set.of(), AT).progress()).hasSize(1);
    }

    @Test
    void needsEvidenceForWhatIsReachedOrCompleted() {
        for (LocalDate reached : new LocalDate[] {DUE, null}) {
            invalid(
                    "evidence",
                    "commitment.problem.evidence",
                    () -> new ReportProgress(
                            UUID.randomUUID(),
                            MILESTONE,
                            reached,
                            reached == null ? Level.COMPLETED : Level.LIMITED,
                            "Done.",
                            " ",
                            "en"));
        }
        invalid(
                "milestone",
                "commitment.problem.which-milestone",
                () -> new ReportProgress(UUID.randomUUID(), null, DUE, Level.LIMITED, "Done.", "A list", "en"));
    }

    @Test
    void isCompletedOnlyAfterTheLeadAgencyReportedSoWithEvidence() {
        SayWhy evidence = new SayWhy(3, "The independent evaluation.", "en");
        refused("commitment.refusal.not-reported-completed", () -> it.complete(evidence, publisher.ref(), AT));
        it.report(progress(Level.COMPLETED, null), drafter.ref(), AT);
        it.report(progress(Level.SUBSTANTIAL, null), drafter.ref(), AT);
        refused("commitment.refusal.not-reported-completed", () -> it.complete(evidence, publisher.ref(), AT));
        it.report(progress(Level.COMPLETED, null), drafter.ref(), AT);
        it.complete(evidence, publisher.ref(), AT);
        assertThat(it.status()).isEqualTo(CommitmentStatus.COMPLETED);
        assertThat(it.isPublic()).isTrue();
        refused("commitment.refusal.not-published", () -> it.report(progress(Level.LIMITED, null), drafter.ref(), AT));
        refused(
                "commitment.refusal.not-published",
                () -> it.withdraw(new SayWhy(4, "Done.", "en"), publisher.ref(), AT));
    }

    @Test
    void isNotReportedOfADraft() {
        Commitment draft = new Commitment(
                UUID.randomUUID(),
                complete("Mothers", 0).text(List.of()),
                CommitmentFixtures.ministry(UUID.randomUUID()),
                drafter,
                AT);
        refused(
                "commitment.refusal.not-published",
                () -> draft.report(progress(Level.LIMITED, null), drafter.ref(), AT));
    }
}
