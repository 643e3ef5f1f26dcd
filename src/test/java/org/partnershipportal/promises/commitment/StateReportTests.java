package org.partnershipportal.promises.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.partnershipportal.promises.commitment.CommitmentFixtures.AT;
import static org.partnershipportal.promises.commitment.CommitmentFixtures.ECUADOR;
import static org.partnershipportal.promises.commitment.CommitmentFixtures.GUAYAQUIL;
import static org.partnershipportal.promises.commitment.CommitmentFixtures.LEAP_DAY;
import static org.partnershipportal.promises.commitment.CommitmentFixtures.complete;
import static org.partnershipportal.promises.commitment.CommitmentFixtures.member;
import static org.partnershipportal.promises.commitment.CommitmentFixtures.person;
import static org.partnershipportal.promises.commitment.CommitmentFixtures.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.shared.Sentence;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.people.organisation.OrganisationSummary;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Delegation;
import org.partnershipportal.platform.access.MemberRole;
import org.partnershipportal.platform.moderation.HouseRule;

@DisplayName("¶8 the report on all commitments of a State")
class StateReportTests {

    /** The fixtures' last day, 31 December 2029, in Guayaquil; in Geneva it is the next day already. */
    private static final Instant LAST_EVENING = Instant.parse("2030-01-01T04:59:59Z");

    private static final Instant DAY_AFTER = Instant.parse("2030-01-01T05:00:00Z");

    private final UUID ministry = UUID.randomUUID();
    private final OrganisationSummary lead = CommitmentFixtures.ministry(ministry);
    private final Actor drafter = member(person(), ministry, Set.of(), MemberRole.EDITOR);
    private final Actor publisher =
            member(person(), UUID.randomUUID(), Set.of(Delegation.COMMITMENT_PUBLISHER), MemberRole.SIGNATORY);

    private Commitment drafted() {
        WriteCommitment command = complete("Mothers", 0);
        return new Commitment(command.formToken(), command.text(List.of()), lead, drafter, AT);
    }

    private Commitment published() {
        Commitment it = drafted();
        it.send(1, null, drafter, AT);
        it.clear(2, publisher, AT);
        return it;
    }

    private Commitment completed() {
        Commitment it = published();
        it.report(progress(Level.COMPLETED, LocalDate.of(2027, 3, 1)), drafter.ref(), AT);
        it.complete(new SayWhy(3, "All courts use it.", "en"), publisher.ref(), AT);
        return it;
    }

    private Commitment withdrawn() {
        Commitment it = published();
        it.withdraw(new SayWhy(3, "The law has changed.", "en"), publisher.ref(), AT);
        return it;
    }

    private CommitmentDetails read(Commitment it, Instant now) {
        return it.details(lead, false, false, Set.of(), now);
    }

    private StateReport report(ReportKind kind, Instant now, Commitment... found) {
        return StateReport.of(
                kind,
                ECUADOR,
                List.of(found).stream().map(one -> read(one, now)).toList(),
                Map.of(),
                Map.of(),
                now);
    }

    private static StateReport.Part part(StateReport report) {
        return report.entries().getFirst().part();
    }

    @ParameterizedTest
    @EnumSource(ReportKind.class)
    @DisplayName("R0.1 leaves out drafts and what awaits clearance, and there is none of them alone")
    void leavesOutWhatIsNotPublished(ReportKind kind) {
        Commitment cleared = published();
        Commitment waiting = drafted();
        waiting.send(1, null, drafter, AT);
        Commitment discarded = drafted();
        discarded.discard(1, drafter.ref(), AT);
        assertThat(report(kind, AT, drafted(), cleared, waiting, discarded).entries())
                .extracting(entry -> entry.commitment().id())
                .containsExactly(cleared.id());
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> report(kind, AT, drafted(), waiting, discarded));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> report(kind, AT));
    }

    @Test
    void tellsWhatIsDoneFromWhatIsOpen() {
        Commitment done = completed();
        Commitment open = published();
        StateReport report = report(ReportKind.MID_TERM, AT, open, done);
        assertThat(report.of(StateReport.Part.DONE))
                .extracting(entry -> entry.commitment().id())
                .containsExactly(done.id());
        assertThat(report.of(StateReport.Part.OPEN))
                .extracting(entry -> entry.commitment().id())
                .containsExactly(open.id());
    }

    @Test
    @DisplayName(
            "a closing report says what was not completed, from the day after its last day where the State counts it")
    void saysWhatWasNotCompleted() {
        assertThat(part(report(ReportKind.CLOSING, LAST_EVENING, published()))).isEqualTo(StateReport.Part.OPEN);
        assertThat(part(report(ReportKind.CLOSING, DAY_AFTER, published()))).isEqualTo(StateReport.Part.NOT_COMPLETED);
        assertThat(part(report(ReportKind.CLOSING, DAY_AFTER, completed()))).isEqualTo(StateReport.Part.DONE);
        StateReport midTerm = report(ReportKind.MID_TERM, DAY_AFTER, published());
        assertThat(part(midTerm)).isEqualTo(StateReport.Part.OPEN);
        assertThat(midTerm.parts()).doesNotContain(StateReport.Part.NOT_COMPLETED);
    }

    @ParameterizedTest
    @EnumSource(ReportKind.class)
    @DisplayName("what a State has withdrawn stays in it, with the reason, as everyone reads it")
    void dropsNothingThatIsWithdrawn(ReportKind kind) {
        StateReport report = report(kind, DAY_AFTER, withdrawn());
        assertThat(report.parts()).contains(StateReport.Part.WITHDRAWN);
        assertThat(part(report)).isEqualTo(StateReport.Part.WITHDRAWN);
        assertThat(report.entries().getFirst().commitment().ended()).isNotNull();
    }

    @Test
    @DisplayName("a milestone that is due on the day of the report is due, and not overdue")
    void dueTodayIsNotOverdue() {
        Instant evening = LEAP_DAY.atTime(23, 59, 59).atZone(GUAYAQUIL).toInstant();
        StateReport report = report(ReportKind.CLOSING, evening, published());
        assertThat(report.day()).isEqualTo(LEAP_DAY);
        assertThat(step(report).words()).isEqualTo(Sentence.of("commitment.step.today"));
        assertThat(step(report(ReportKind.CLOSING, evening.plusSeconds(1), published()))
                        .words())
                .isEqualTo(Sentence.of("commitment.step.overdue", 1L));
    }

    private static Step step(StateReport report) {
        return report.entries().getFirst().commitment().steps().getFirst();
    }

    private Observation assessed(Commitment about) {
        return new Observation(
                new PlaceObservation(
                        UUID.randomUUID(), about.id(), Level.LIMITED, "Uneven.", "Nine visits", null, "en"),
                new OrganisationId(UUID.randomUUID()),
                about.lead(),
                drafter.ref(),
                AT);
    }

    /** As somebody reads it who reads also what is hidden. */
    private ObservationDetails shown(Commitment about, Observation one) {
        ObservationDetails whole = one.details(lead, EnumSet.allOf(ObservationPart.class), null, Set.of());
        return StateReport.of(
                        ReportKind.MID_TERM,
                        ECUADOR,
                        List.of(read(about, AT)),
                        Map.of(about.id(), List.of(whole)),
                        Map.of(),
                        AT)
                .entries()
                .getFirst()
                .assessments()
                .getFirst();
    }

    private void hide(Observation one, ObservationPart part) {
        one.hide(new HideObservation(one.id(), part, HouseRule.HATRED, "It incites."), publisher.ref(), AT);
    }

    private void answer(Observation one) {
        one.answer(new AnswerObservation(one.id(), "Not so.", "en"), drafter.ref(), AT);
    }

    @Test
    @DisplayName("R4.3 an assessment has its author, and the government’s response beside it")
    void putsTheResponseBesideTheAssessment() {
        Commitment about = published();
        Observation one = assessed(about);
        answer(one);
        ObservationDetails shown = shown(about, one);
        assertThat(shown.author()).isEqualTo(lead);
        assertThat(shown.text()).isNotNull();
        assertThat(shown.evidence()).isNotNull();
        assertThat(shown.answer()).isNotNull();
    }

    @Test
    @DisplayName("R0.1 of a hidden assessment it has the rule alone, whoever read it, and the response stays")
    void leavesOutAHiddenAssessment() {
        Commitment about = published();
        Observation one = assessed(about);
        answer(one);
        hide(one, ObservationPart.ASSESSMENT);
        ObservationDetails shown = shown(about, one);
        assertThat(shown.level()).isNull();
        assertThat(shown.text()).isNull();
        assertThat(shown.evidence()).isNull();
        assertThat(shown.hiddenBy()).isEqualTo(HouseRule.HATRED);
        assertThat(shown.answer()).isNotNull();
    }

    @Test
    @DisplayName("R0.1 of a hidden response it has the rule alone, and the assessment stays")
    void leavesOutAHiddenResponse() {
        Commitment about = published();
        Observation one = assessed(about);
        answer(one);
        hide(one, ObservationPart.RESPONSE);
        ObservationDetails shown = shown(about, one);
        assertThat(shown.answer()).isNull();
        assertThat(shown.answerHiddenBy()).isEqualTo(HouseRule.HATRED);
        assertThat(shown.answeredAt()).isNotNull();
        assertThat(shown.text()).isNotNull();
    }

    @Test
    @DisplayName("R0.1 of a withdrawn assessment it has neither words nor author")
    void leavesOutAWithdrawnAssessment() {
        Commitment about = published();
        Observation one = assessed(about);
        one.withdraw(drafter.ref(), AT);
        ObservationDetails shown = shown(about, one);
        assertThat(shown.author()).isNull();
        assertThat(shown.level()).isNull();
        assertThat(shown.text()).isNull();
        assertThat(shown.withdrawnAt()).isEqualTo(AT);
    }

    @Test
    void saysWhenItDoesNotTakeAll() {
        Commitment one = published();
        CommitmentDetails read = read(one, AT);
        ObservationDetails seen = assessed(one).details(lead, Set.of(), null, Set.of());
        StateReport whole = of(Collections.nCopies(StateReport.MOST, read), List.of(seen));
        assertThat(whole.more()).isFalse();
        assertThat(whole.moreAssessments()).isFalse();
        StateReport part = of(
                Collections.nCopies(StateReport.MOST + 1, read),
                IntStream.rangeClosed(0, StateReport.MOST_ASSESSMENTS)
                        .mapToObj(i -> assessed(one).details(lead, Set.of(), null, Set.of()))
                        .toList());
        assertThat(part.more()).isTrue();
        assertThat(part.entries()).hasSize(StateReport.MOST);
        assertThat(part.moreAssessments()).isTrue();
        assertThat(part.entries().getFirst().assessments()).hasSize(StateReport.MOST_ASSESSMENTS);
    }

    private static StateReport of(List<CommitmentDetails> found, List<ObservationDetails> seen) {
        return StateReport.of(
                ReportKind.CLOSING, ECUADOR, found, Map.of(found.getFirst().id(), seen), Map.of(), AT);
    }
}
