package org.partnershipportal.exchange.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.partnershipportal.exchange.training.TrainingFixtures.AT;
import static org.partnershipportal.exchange.training.TrainingFixtures.BY;
import static org.partnershipportal.exchange.training.TrainingFixtures.DAY;
import static org.partnershipportal.exchange.training.TrainingFixtures.GENEVA;
import static org.partnershipportal.exchange.training.TrainingFixtures.ORGANISER;
import static org.partnershipportal.exchange.training.TrainingFixtures.announced;
import static org.partnershipportal.exchange.training.TrainingFixtures.begun;
import static org.partnershipportal.exchange.training.TrainingFixtures.drafted;
import static org.partnershipportal.exchange.training.TrainingFixtures.held;
import static org.partnershipportal.exchange.training.TrainingFixtures.over;
import static org.partnershipportal.exchange.training.TrainingFixtures.session;
import static org.partnershipportal.exchange.training.TrainingFixtures.somebody;
import static org.partnershipportal.exchange.training.TrainingFixtures.writing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Random;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipportal.ground.shared.ChangedMeanwhile;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.NotAllowed;

@DisplayName("UC-TRN-01 to 05 a training, its places and its waiting list")
class TrainingTests {

    private static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        NotAllowed.class, e -> assertThat(e.key()).isEqualTo("training.refusal." + key));
    }

    private static void atFault(String field, String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        e -> assertThat(e.problems()).anySatisfy(problem -> {
                            assertThat(problem.field()).isEqualTo(field);
                            assertThat(problem.key()).isEqualTo(key);
                        }));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 10_001})
    void hasFromOneToTenThousandPlaces(int places) {
        atFault("places", "training.problem.places", () -> writing(places));
        assertThat(writing(10_000).places()).isEqualTo(10_000);
    }

    @Test
    void hasSessionsThatEndAfterTheyStart() {
        LocalTime noon = LocalTime.NOON;
        atFault("sessions", "training.problem.end", () -> writing(1, DAY, 1, 0, new SessionTimes(DAY, noon, noon)));
        atFault(
                "sessions",
                "training.problem.end",
                () -> writing(1, DAY, 1, 0, new SessionTimes(DAY, noon, LocalTime.of(9, 0))));
        atFault("sessions", "training.problem.overlap", () -> writing(1, DAY, 1, 0, session(DAY), session(DAY)));
    }

    @Test
    void hasNoSessionAtAnHourThatTheZoneSkipsOrShowsTwice() {
        LocalDate skipped = LocalDate.of(2027, 3, 28);
        LocalDate twice = LocalDate.of(2027, 10, 31);
        SessionTimes atTwo = new SessionTimes(skipped, LocalTime.of(2, 30), LocalTime.of(5, 0));
        atFault("sessions", "training.problem.skipped", () -> writing(1, skipped, 1, 0, atTwo));
        atFault(
                "sessions",
                "training.problem.twice",
                () -> writing(1, twice, 1, 0, new SessionTimes(twice, LocalTime.of(1, 0), LocalTime.of(2, 30))));
        assertThat(writing(ZoneId.of("Africa/Abidjan"), 1, skipped, 1, 0, atTwo).held())
                .extracting(TrainingSession::startsAt)
                .containsExactly(Instant.parse("2027-03-28T02:30:00Z"));
    }

    @Test
    void canBeHeldOnALeapDay() {
        LocalDate leap = LocalDate.of(2028, 2, 29);
        assertThat(new Training(writing(1, leap, 1, 0, session(leap)), ORGANISER, BY, AT).endsAt())
                .isEqualTo(Instant.parse("2028-02-29T15:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 1999, 2038, 20_277})
    void isHeldInYearsThatTheDatabaseHolds(int year) {
        LocalDate far = DAY.withYear(year);
        atFault("sessions", "training.problem.year", () -> writing(1, DAY, 1, 0, session(far)));
        atFault("lastDay", "training.problem.year", () -> writing(1, far, 1, 0));
        atFault("lastDay", "training.problem.year", () -> writing(1, LocalDate.MAX, 1, 0));
    }

    @Test
    void asksForNoMoreSessionsThanItHas() {
        atFault("needed", "training.problem.needed", () -> writing(1, DAY, 2, 0, session(DAY)));
        atFault("needed", "training.problem.needed", () -> writing(1, DAY, 0, 0, session(DAY)));
        atFault("lastDay", "training.problem.last-day", () -> writing(1, DAY.plusDays(1), 1, 0, session(DAY)));
    }

    @Test
    @DisplayName("R4.6 is announced by a verified organisation, with sessions, and while one can still register")
    void isAnnouncedOnceItIsComplete() {
        refused("not-verified", () -> drafted().announce(false, BY, AT));
        refused("no-session", () -> new Training(writing(1, DAY, 1, 0), ORGANISER, BY, AT).announce(true, BY, AT));
        refused("late-announcement", () -> drafted().announce(true, BY, begun(drafted())));
        Training training = drafted();
        training.announce(true, BY, AT);
        assertThat(training.status()).isEqualTo(TrainingStatus.ANNOUNCED);
        refused("announced", () -> training.announce(true, BY, AT));
        refused("not-announced", () -> drafted().register(somebody(), true, BY, AT));
    }

    @Test
    void takesRegistrationsUntilTheLastDayIsOver() {
        Instant dayOver = DAY.minusDays(4).atStartOfDay(GENEVA).toInstant();
        assertThat(announced()
                        .register(somebody(), true, BY, dayOver.minusMillis(1))
                        .status())
                .isEqualTo(EnrolmentStatus.ADMITTED);
        refused("closed", () -> announced().register(somebody(), true, BY, dayOver));
        Training sameDay = new Training(writing(1, DAY, 1, 0, session(DAY)), ORGANISER, BY, AT);
        assertThat(sameDay.closesAt()).as("its first session").isEqualTo(begun(sameDay));
        refused("cancelled", () -> TrainingFixtures.cancelled().register(somebody(), true, BY, AT));
    }

    @Test
    void isNotLeftWithFewerPlacesThanParticipants() {
        Training training = announced();
        atFault("places", "training.problem.taken", () -> training.edit(writing(2), 3, BY, AT));
        training.edit(writing(3), 3, BY, AT);
        assertThat(training.places()).isEqualTo(3);
        assertThatThrownBy(() -> training.edit(writing(4), 3, BY, AT)).isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void isEditedBeforeItsFirstSession() {
        refused("started", () -> announced().edit(writing(3), 0, BY, begun(announced())));
        refused("held", () -> held().edit(writing(3), 0, BY, AT));
        atFault("sessions", "training.problem.no-session", () -> announced().edit(writing(1, DAY, 1, 1), 0, BY, AT));
        atFault(
                "sessions",
                "training.problem.past",
                () -> announced().edit(writing(1, DAY.minusYears(1), 1, 1, session(DAY.minusYears(1))), 0, BY, AT));
    }

    @Test
    void isCancelledBeforeItsEndAndHeldAfterIt() {
        Training training = announced();
        refused("not-over", () -> training.hold(BY, over(training).minusMillis(1)));
        refused("over", () -> training.cancel(new CancelTraining(training.id(), "Strike"), BY, over(training)));
        refused("not-announced", () -> drafted().cancel(new CancelTraining(training.id(), "Strike"), BY, AT));
        training.hold(BY, over(training));
        assertThat(training.status()).isEqualTo(TrainingStatus.HELD);
        refused("held", () -> training.hold(BY, over(training)));
    }

    @Test
    void letsAPlaceBeGivenUpUntilItIsOver() {
        Training training = announced();
        Enrolment one = training.register(somebody(), true, BY, AT);
        refused("over", () -> training.withdraw(one, BY, over(training)));
        refused("over", () -> training.remove(one, "Ill", BY, over(training)));
        training.withdraw(one, BY, begun(training));
        refused("withdrawn", () -> training.withdraw(one, BY, AT));
        assertThat(training.isMovingUp(AT)).isTrue();
        assertThat(training.isMovingUp(begun(training))).as("no longer of use").isFalse();
    }

    @Test
    void recordsAttendanceOfSessionsThatHaveStarted() {
        Training training = announced();
        Enrolment one = training.register(somebody(), true, BY, AT);
        Enrolment waiting = training.register(somebody(), false, BY, AT);
        refused(
                "session-to-come",
                () -> training.attend(
                        one,
                        Set.of(0),
                        Set.of(),
                        "Ana María",
                        BY,
                        begun(training).minusMillis(1)));
        refused("session-to-come", () -> training.attend(one, Set.of(1), Set.of(), "Ana María", BY, begun(training)));
        refused("session-to-come", () -> training.attend(one, Set.of(2), Set.of(), "Ana María", BY, over(training)));
        refused("no-participant", () -> training.attend(waiting, Set.of(0), Set.of(), "Ana María", BY, over(training)));
        training.attend(one, Set.of(0), Set.of(), "Ana María", BY, begun(training));
        assertThat(one.attended()).containsExactly(0);
        refused("session-to-come", () -> training.attend(one, Set.of(), Set.of(1), "Ana María", BY, begun(training)));
        training.attend(one, Set.of(1), Set.of(), "Ana María", BY, over(training));
        assertThat(one.attended()).as("what was recorded before").containsExactlyInAnyOrder(0, 1);
        training.attend(one, Set.of(), Set.of(0), "Ana María", BY, over(training));
        assertThat(one.attended()).containsExactly(1);
    }

    @Test
    void certifiesWhoAttendedEnoughOnceItWasHeld() {
        Training training = announced();
        Enrolment one = training.register(somebody(), true, BY, AT);
        CertificateNumber number = CertificateNumber.draw(new Random(7));
        training.attend(one, Set.of(0), Set.of(), "Ana María", BY, over(training));
        refused("not-held", () -> training.certify(one, number, "Ana María", BY, over(training)));
        training.hold(BY, over(training));
        refused("too-few", () -> training.certify(one, number, "Ana María", BY, over(training)));
        training.attend(one, Set.of(0, 1), Set.of(), "Ana María", BY, over(training));
        training.certify(one, number, "Ana María", BY, over(training));
        assertThat(one.isCertified(number, " ana maria ")).isTrue();
        assertThat(one.isCertified(number, "Ana")).isFalse();
        assertThat(one.isCertified(CertificateNumber.draw(new Random(8)), "Ana María"))
                .isFalse();
        training.attend(one, Set.of(), Set.of(1), "Ana María", BY, over(training));
        assertThat(training.isEarned(one.status(), one.attended().size()))
                .as("once the attendance was corrected")
                .isFalse();
        one.forget();
        assertThat(one.isCertified(number, "Ana María")).as("after an erasure").isFalse();
    }
}
