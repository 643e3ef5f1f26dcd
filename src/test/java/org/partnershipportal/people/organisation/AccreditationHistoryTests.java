package org.partnershipportal.people.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.NotAllowed;

@DisplayName("Accreditation is a dated fact")
class AccreditationHistoryTests {

    private static final LocalDate REVIEW = LocalDate.of(2026, 12, 1);
    private static final Instant RECORDED = Instant.parse("2026-11-24T12:00:00Z");

    private final AccreditationHistory history = new AccreditationHistory(List.of(
            fact(Accreditation.GANHRI_A, LocalDate.of(2018, 5, 1), RECORDED),
            fact(Accreditation.GANHRI_B, REVIEW, RECORDED)));

    @Test
    void doesNotChangeTodayByWhatHoldsNextMonth() {
        assertThat(history.on(REVIEW.minusDays(1), Accreditation.Body.GANHRI)).contains(Accreditation.GANHRI_A);
        assertThat(history.on(REVIEW, Accreditation.Body.GANHRI)).contains(Accreditation.GANHRI_B);
    }

    @Test
    void knowsNothingOfDaysBeforeTheFirstRecord() {
        assertThat(history.on(LocalDate.of(2018, 4, 30), Accreditation.Body.GANHRI))
                .isEmpty();
    }

    @Test
    void keepsTheBodiesApart() {
        assertThat(history.on(REVIEW, Accreditation.Body.ECOSOC)).isEmpty();
    }

    @Test
    void takesTheLaterRecordOfTheSameDay() {
        AccreditationHistory corrected = new AccreditationHistory(List.of(
                fact(Accreditation.GANHRI_NONE, REVIEW, RECORDED.plusSeconds(1)),
                fact(Accreditation.GANHRI_B, REVIEW, RECORDED)));

        assertThat(corrected.on(REVIEW, Accreditation.Body.GANHRI)).contains(Accreditation.GANHRI_NONE);
    }

    @Test
    void isGivenToOrganisationsOfTheBodysOwnKindOnly() {
        assertThat(Accreditation.of(OrganisationType.NHRI))
                .allMatch(status -> status.body() == Accreditation.Body.GANHRI)
                .hasSize(3);
        assertThat(Accreditation.of(OrganisationType.TRADE_UNION))
                .allMatch(status -> status.body() == Accreditation.Body.ECOSOC)
                .hasSize(4);
        assertThat(Accreditation.of(OrganisationType.MINISTRY)).isEmpty();
        assertThat(Accreditation.of(OrganisationType.NATIONAL_PREVENTIVE_MECHANISM))
                .isEmpty();
    }

    @Test
    void isRecordedWithADayAndASource() {
        OrganisationId id = OrganisationId.random();
        assertThatThrownBy(() -> new RecordAccreditation(id, Accreditation.GANHRI_A, null, "List"))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> new RecordAccreditation(id, null, REVIEW, "List"))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> new RecordAccreditation(id, Accreditation.GANHRI_A, REVIEW, " "))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(
                        () -> new RecordAccreditation(id, Accreditation.GANHRI_A, LocalDate.of(1945, 12, 31), "List"))
                .isInstanceOf(InvalidInput.class);
        LocalDate first = LocalDate.of(1946, 1, 1);
        assertThat(new RecordAccreditation(id, Accreditation.GANHRI_A, first, "List").first())
                .isEqualTo(first);
    }

    @Test
    void keepsAllThatWasRecordedTheLatestFirstAndSaysWhatHeldOnTheDay() {
        assertThat(history.rows(REVIEW.minusDays(1)))
                .extracting(
                        AccreditationRow::accreditation,
                        AccreditationRow::since,
                        AccreditationRow::source,
                        AccreditationRow::holds)
                .containsExactly(
                        tuple(Accreditation.GANHRI_B, REVIEW, "SCA report", false),
                        tuple(Accreditation.GANHRI_A, LocalDate.of(2018, 5, 1), "SCA report", true));
    }

    @Test
    @DisplayName("R1.2: a corrected record counts for no day and stays in the history with its reason")
    void asksTheRecordBeforeOneThatWasCorrected() {
        AccreditationFact wrong = fact(Accreditation.GANHRI_B, REVIEW, RECORDED);
        AccreditationHistory corrected = new AccreditationHistory(
                List.of(fact(Accreditation.GANHRI_A, LocalDate.of(2018, 5, 1), RECORDED), wrong));

        wrong.correct("The review was put off", RECORDED.plusSeconds(60));

        assertThat(corrected.on(REVIEW, Accreditation.Body.GANHRI)).contains(Accreditation.GANHRI_A);
        assertThat(corrected.rows(REVIEW))
                .extracting(AccreditationRow::accreditation, AccreditationRow::holds, AccreditationRow::correction)
                .containsExactly(
                        tuple(
                                Accreditation.GANHRI_B,
                                false,
                                new AccreditationRow.Correction(LocalDate.of(2026, 11, 24), "The review was put off")),
                        tuple(Accreditation.GANHRI_A, true, null));
    }

    @Test
    void knowsNothingWhereTheOnlyRecordWasCorrected() {
        AccreditationFact wrong = fact(Accreditation.GANHRI_A, REVIEW, RECORDED);
        wrong.correct("Another institution", RECORDED);

        assertThat(new AccreditationHistory(List.of(wrong)).answers(REVIEW, OrganisationType.NHRI))
                .containsExactly(new AccreditationPage.Answer(Accreditation.Body.GANHRI, null));
    }

    @Test
    void isCorrectedOnceAndOnlyWithAReason() {
        AccreditationFact wrong = fact(Accreditation.GANHRI_A, REVIEW, RECORDED);
        wrong.correct("Another institution", RECORDED);

        assertThatThrownBy(() -> wrong.correct("Another reason", RECORDED)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> new CorrectAccreditation(OrganisationId.random(), wrong.id(), " "))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> new CorrectAccreditation(
                        OrganisationId.random(), wrong.id(), "x".repeat(CorrectAccreditation.MAX_REASON + 1)))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void answersForEachBodyThatAccreditsSuchOrganisationsAndForNoOther() {
        assertThat(history.answers(REVIEW, OrganisationType.NHRI))
                .containsExactly(new AccreditationPage.Answer(Accreditation.Body.GANHRI, Accreditation.GANHRI_B));
        assertThat(history.answers(LocalDate.of(2018, 4, 30), OrganisationType.NHRI))
                .containsExactly(new AccreditationPage.Answer(Accreditation.Body.GANHRI, null));
        assertThat(new AccreditationHistory(List.of()).answers(REVIEW, OrganisationType.MINISTRY))
                .isEmpty();
    }

    private static AccreditationFact fact(Accreditation status, LocalDate since, Instant recorded) {
        return new AccreditationFact(
                new RecordAccreditation(OrganisationId.random(), status, since, "SCA report"), recorded);
    }
}
