package org.partnershipportal.consultation.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipportal.consultation.call.CallDetails;
import org.partnershipportal.consultation.call.Calls;
import org.partnershipportal.consultation.call.Deadline;
import org.partnershipportal.consultation.call.NameChoice;
import org.partnershipportal.consultation.call.TextChoice;
import org.partnershipportal.consultation.receipt.ReceiptDetails;
import org.partnershipportal.consultation.receipt.Receipts;
import org.partnershipportal.ground.questionnaire.AnswerValue;
import org.partnershipportal.ground.questionnaire.QuestionKey;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.shared.Problem;
import org.partnershipportal.ground.shared.Slice;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.NotPermitted;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.platform.access.StakeholderGroup;
import org.partnershipportal.platform.document.Documents;
import org.partnershipportal.platform.document.Upload;
import org.partnershipportal.platform.jobs.RoutineStage;
import org.partnershipportal.testing.MovableClock;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the report team enters, through the services and the database (R14.13). */
@PortalModuleTest
class EnteredInputsModuleTests {

    @Autowired
    private EnteredInputs entered;

    @Autowired
    private Inputs inputs;

    @Autowired
    private Answers answers;

    @Autowired
    private Receipts receipts;

    @Autowired
    private Calls calls;

    @Autowired
    private InputRoll roll;

    @Autowired
    private SubmittedInputs submitted;

    @Autowired
    private Documents documents;

    @Autowired
    private RoutineStage routines;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private InputStage stage;

    private Actor typist;
    private CallDetails call;

    @BeforeEach
    void openACall() {
        typist = stage.secretariat();
        call = stage.openCall(typist);
    }

    private Instant later() {
        return Objects.requireNonNull(call.deadline()).end().plus(Duration.ofHours(1));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Formats.GENEVA);
    }

    private Actor colleague() {
        PersonId other = calls.details(typist, call.id()).team().stream()
                .filter(person -> !typist.isPerson(person))
                .findFirst()
                .orElseThrow();
        return Actor.staff(other, java.util.Set.of(StaffRole.SECRETARIAT));
    }

    private EnterInput command(@Nullable OrganisationId organisation, String reference, LocalDate day, String late) {
        return new EnterInput(
                UUID.randomUUID(),
                call.id(),
                EntryOrigin.HEARING,
                day,
                reference,
                organisation,
                organisation == null ? "Doña Amal" : "",
                organisation == null ? StakeholderGroup.CIVIL_SOCIETY : null,
                null,
                NameChoice.TEAM_ONLY,
                TextChoice.PUBLISHED,
                "Record of the hearing, 00:12:40",
                "es",
                late,
                false);
    }

    private EnterInput command(String reference) {
        return command(null, reference, today(), "");
    }

    private InputId submit(InputId id) {
        stage.answer(typist, id, "law", "The law is good.");
        stage.submit(typist, id);
        return id;
    }

    private InputId submitted(String reference) {
        return submit(entered.enter(typist, command(reference)));
    }

    @Test
    void isTypedSubmittedAndAnsweredWithAReceiptThatSaysWhoEnteredIt() {
        LocalDate day = today();
        InputId id = submit(entered.enter(typist, command(null, "17/2027", day, "")));
        ReceiptDetails receipt = receipts.of(typist, id.value()).getFirst();
        String canonical = new String(receipts.sent(typist, id.value(), receipt.sequence()), StandardCharsets.UTF_8);
        assertThat(canonical)
                .contains("{\"name\":\"Doña Amal\",\"part\":\"holder\"}")
                .contains("{\"name\":\"" + day + "\",\"part\":\"entered-hearing\"}");
        assertThat(receipt.signature()).isNotEmpty();
    }

    @Test
    void liesEncrypted() {
        InputId id = entered.enter(typist, command("17/2027"));
        String stored = jdbc.sql("""
            SELECT CONCAT(entered_reference, ' ', entered_holder, ' ', entered_consent, ' ', entered_reference_mark)
            FROM input_inputs WHERE id = :id
            """).param("id", id).query(String.class).single();
        assertThat(stored).doesNotContain("Amal").doesNotContain("17/2027").doesNotContain("hearing");
    }

    @Test
    void isReadByAColleagueOnlyAfterTheDeadline() {
        InputId id = submitted("17/2027");
        Actor colleague = colleague();
        assertThat(entered.list(typist, call.id(), 0, 50).rows())
                .extracting(EnteredRow::input)
                .containsExactly(id);
        assertThat(entered.list(colleague, call.id(), 0, 50).rows()).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> inputs.details(colleague, id));
        clock.at(later(), () -> {
            assertThat(entered.list(colleague, call.id(), 0, 50).rows())
                    .extracting(EnteredRow::input)
                    .containsExactly(id);
            assertThat(submitted.read(colleague, id).entered()).isNotNull();
        });
    }

    @Test
    @DisplayName("R14.9 is listed in pages, each of them counting what its reader may read and nothing else")
    void isListedInPages() {
        submitted("1/2027");
        entered.enter(typist, command(null, "2/2027", today().minusDays(1), ""));
        entered.enter(typist, command(null, "3/2027", today().minusDays(2), ""));
        Slice<EnteredRow> middle = entered.list(typist, call.id(), 1, 1);
        assertThat(middle.total()).isEqualTo(3);
        assertThat(middle.rows()).hasSize(1);
        assertThat(Stream.of(0, 1, 2)
                        .flatMap(from -> entered.list(typist, call.id(), from, 1).rows().stream())
                        .map(EnteredRow::reference))
                .containsExactlyInAnyOrder("1/2027", "2/2027", "3/2027");
        assertThat(entered.list(colleague(), call.id(), 0, 1).total()).isZero();
        clock.at(
                later(),
                () -> assertThat(entered.list(colleague(), call.id(), 0, 1).total())
                        .isEqualTo(3));
    }

    @Test
    @DisplayName("R14.9, R14.13 counts on the day on which it came, once the day on which it was typed is over")
    void countsOnTheDayOnWhichItCame() {
        LocalDate typed =
                Objects.requireNonNull(call.deadline()).local().toLocalDate().minusDays(3);
        LocalDate came = typed.minusDays(4);
        Instant noon = typed.atTime(12, 0).atZone(Deadline.GENEVA).toInstant();
        clock.at(noon, () -> submit(entered.enter(typist, command(null, "17/2027", came, ""))));
        clock.at(
                noon.plusSeconds(60),
                () -> assertThat(inputs.arrived(typist, call.id()).days()).isEmpty());
        clock.at(
                noon.plus(Duration.ofDays(1)),
                () -> assertThat(inputs.arrived(typist, call.id()).days()).containsExactly(new Arrivals.Day(came, 1)));
    }

    @Test
    @DisplayName(
            "R14.13 counts at once where it is typed after the deadline, and no longer once its consent is taken back")
    void countsAtOnceAfterTheDeadline() {
        LocalDate came =
                Objects.requireNonNull(call.deadline()).local().toLocalDate().minusDays(1);
        clock.at(later(), () -> {
            InputId id = submit(entered.enter(typist, command(null, "17/2027", came, "It lay in another office.")));
            assertThat(inputs.arrived(typist, call.id()).days()).containsExactly(new Arrivals.Day(came, 1));
            entered.end(
                    typist, new EndEntered(id, LocalDate.ofInstant(clock.instant(), Formats.GENEVA), "By telephone"));
            assertThat(inputs.arrived(typist, call.id()).days()).isEmpty();
        });
    }

    @Test
    void takesNoFileOnceItIsSubmitted() {
        InputId id = submitted("17/2027");
        assertThat(inputs.details(typist, id).allowed()).doesNotContain(Permission.ATTACH_DOCUMENT);
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> documents.upload(
                        typist,
                        new Upload(id.ref(), "files", "a.txt"),
                        new ByteArrayInputStream("A scan".getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void isEnteredByTheReportTeamAlone() {
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> entered.enter(stage.secretariat(), command("17/2027")));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> entered.enter(stage.contributor(), command("17/2027")));
    }

    @Test
    void cannotComeInTheFutureOrAfterTheDeadline() {
        refused("day", command(null, "17/2027", today().plusDays(2), ""));
        clock.at(later().plus(Duration.ofDays(2)), () -> refused("day", command(null, "17/2027", today(), "Late")));
    }

    @Test
    void countsAsInTimeWhenItIsEnteredLateWithAReason() {
        LocalDate day = today();
        clock.at(later(), () -> {
            refused("late", command(null, "17/2027", day, ""));
            InputId id = submit(entered.enter(typist, command(null, "17/2027", day, "The post was slow.")));
            assertThat(submitted.read(typist, id).answers()).hasSize(1);
            assertThat(Objects.requireNonNull(inputs.details(typist, id).entered())
                            .late())
                    .isEqualTo("The post was slow.");
        });
    }

    @Test
    void isNotEnteredTwiceFromTheSameLetterUnlessSomebodySaysThatItIsAnother() {
        submitted("File  17/2027");
        refused("another", command("file 17/2027"));
        refused("another", command("18/2027")); // the same holder and day
        EnterInput same = command("file 17/2027");
        assertThat(entered.enter(
                        typist,
                        new EnterInput(
                                same.formToken(),
                                same.call(),
                                same.origin(),
                                same.day(),
                                same.reference(),
                                null,
                                same.holder(),
                                same.group(),
                                null,
                                same.name(),
                                same.text(),
                                same.consent(),
                                "es",
                                "",
                                true)))
                .isNotNull();
    }

    @Test
    void isBegunOnceHoweverOftenTheFormIsSent() {
        EnterInput command = command("17/2027");
        assertThat(entered.enter(typist, command)).isEqualTo(entered.enter(typist, command));
    }

    @Test
    void tellsThatItsHolderSentAnInputOnlyAfterTheDeadline() {
        Actor holder = stage.contributor();
        OrganisationId organisation = new OrganisationId(holder.organisation().orElseThrow());
        stage.submit(holder, stage.answered(holder, call));
        LocalDate day = today();
        assertThat(entered.enter(typist, command(organisation, "17/2027", day, "")))
                .as("before the deadline the team does not learn who contributed (R14.9)")
                .isNotNull();
        clock.at(later(), () -> refused("another", command(organisation, "18/2027", day.minusDays(1), "Late")));
    }

    @Test
    void isTheOrganisationsOnceItIsSubmitted() {
        Actor holder = stage.contributor();
        OrganisationId organisation = new OrganisationId(holder.organisation().orElseThrow());
        InputId id = entered.enter(typist, command(organisation, "17/2027", today(), ""));
        assertThat(inputs.ours(holder, 0, 10).rows()).isEmpty();
        assertThat(roll.to(Actor.system(), call.id())).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> inputs.details(holder, id));
        submit(id);
        assertThat(inputs.ours(holder, 0, 10).rows()).extracting(InputRow::id).containsExactly(id);
        assertThat(roll.of(Actor.system(), id))
                .extracting(InputRoll.Contributor::organisation)
                .containsExactly(organisation);
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> answers.save(
                        holder, new SaveAnswer(id, new QuestionKey("law"), new AnswerValue.Text("Other"), 1)));
        inputs.withdraw(holder, id);
        assertThat(inputs.details(holder, id).status()).isEqualTo(InputStatus.WITHDRAWN);
    }

    @Test
    void tellsNobodyInThePortalWhereItsHolderIsNotRegistered() {
        InputId id = submitted("17/2027");
        assertThat(roll.of(Actor.system(), id)).isEmpty();
        assertThat(roll.behind(Actor.system(), id)).isEmpty();
        assertThat(roll.to(Actor.system(), call.id())).isEmpty();
    }

    @Test
    void isWithdrawnWhenItsHolderTakesTheConsentBack() {
        InputId id = submitted("17/2027");
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> entered.end(colleague(), new EndEntered(id, today(), "She wrote.")));
        entered.end(typist, new EndEntered(id, today(), "She telephoned."));
        assertThat(inputs.details(typist, id).status()).isEqualTo(InputStatus.WITHDRAWN);
        clock.at(later(), () -> assertThatExceptionOfType(NotFound.class).isThrownBy(() -> submitted.read(typist, id)));
    }

    @Test
    void isNotTypedAnyMoreByAColleagueWhoReadsItAfterTheDeadline() {
        InputId id = entered.enter(typist, command("17/2027"));
        stage.answer(typist, id, "law", "The law is good.");
        Actor colleague = colleague();
        clock.at(later(), () -> {
            assertThat(answers.draft(colleague, id).answers()).isNotEmpty();
            assertThatExceptionOfType(NotPermitted.class)
                    .isThrownBy(() -> stage.answer(colleague, id, "law", "The law is bad."));
            assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> stage.submit(colleague, id));
        });
    }

    @Test
    void isSubmittedAfterTheDeadlineOnlyWithAReasonAlsoWhenItWasBegunBefore() {
        InputId id = entered.enter(typist, command("17/2027"));
        clock.at(later(), () -> {
            stage.answer(typist, id, "law", "The law is good.");
            assertThatExceptionOfType(InvalidInput.class)
                    .isThrownBy(() -> stage.submit(typist, id))
                    .satisfies(told -> assertThat(told.problems())
                            .extracting(Problem::key)
                            .containsExactly("input.problem.why-late"));
            assertThat(inputs.details(typist, id).status()).isEqualTo(InputStatus.DRAFT);
            inputs.submit(
                    typist,
                    new SubmitInput(
                            id,
                            UUID.randomUUID(),
                            null,
                            answers.draft(typist, id).fingerprint(),
                            "The typist was ill."));
            assertThat(Objects.requireNonNull(inputs.details(typist, id).entered())
                            .late())
                    .isEqualTo("The typist was ill.");
        });
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void isNeitherTypedNorSubmittedOnceTheReportIsPublishedNorInTheArchive(boolean archived) {
        InputId id = entered.enter(typist, command("17/2027"));
        stage.answer(typist, id, "law", "The law is good.");
        clock.at(later(), () -> {
            calls.report(Actor.system(), call.id());
            if (archived) {
                calls.archive(typist, call.id());
            }
            tooLate(() -> stage.answer(typist, id, "law", "The law is bad."));
            tooLate(() -> answers.hold(typist, id, new QuestionKey("law")));
            tooLate(() -> inputs.freeze(typist, id));
            tooLate(() -> inputs.choose(typist, id, NameChoice.TEAM_ONLY, TextChoice.NOT_PUBLISHED));
            tooLate(() -> stage.submit(typist, id));
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> documents.upload(
                            typist,
                            new Upload(id.ref(), "files", "a.txt"),
                            new ByteArrayInputStream("A scan".getBytes(StandardCharsets.UTF_8))));
            assertThat(inputs.details(typist, id).allowed())
                    .doesNotContain(
                            Permission.WRITE_ANSWER,
                            Permission.EDIT_INPUT,
                            Permission.SUBMIT_INPUT,
                            Permission.ATTACH_DOCUMENT);
        });
    }

    @Test
    void goesWithAllThatWasTypedAndSaidOfItTwelveMonthsAfterTheCallClosed() {
        InputId id = entered.enter(typist, command("17/2027"));
        stage.answer(typist, id, "law", "The law is good.");
        Instant over = Objects.requireNonNull(call.deadline())
                .end()
                .atZone(Deadline.GENEVA)
                .plusMonths(12)
                .toInstant();
        draftsAreDeleted(over.minusSeconds(30));
        assertThat(isAnythingLeftOf(id)).as("12 months are not over").isTrue();
        draftsAreDeleted(over.plusSeconds(30));
        assertThat(isAnythingLeftOf(id)).isFalse();
        assertThat(jdbc.sql("SELECT COUNT(*) FROM input_answers WHERE input_id = :id")
                        .param("id", id)
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(entered.list(typist, call.id(), 0, 50).rows()).isEmpty();
    }

    private void draftsAreDeleted(Instant at) {
        clock.at(at, () -> {
            routines.run(InputRetention.DRAFTS);
        });
    }

    /** Whether a column holds words, or who it is of. */
    private boolean isAnythingLeftOf(InputId id) {
        return jdbc.sql("""
            SELECT COUNT(*) FROM input_inputs
            WHERE id = :id AND (entered_reference IS NOT NULL OR entered_reference_mark IS NOT NULL
              OR entered_holder IS NOT NULL OR entered_holder_mark IS NOT NULL OR entered_group IS NOT NULL
              OR entered_country IS NOT NULL OR entered_consent IS NOT NULL OR entered_late IS NOT NULL
              OR entered_end IS NOT NULL)
            """).param("id", id).query(Long.class).single() > 0;
    }

    private static void tooLate(ThrowingCallable act) {
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(act)
                .satisfies(told -> assertThat(told.key()).isEqualTo("input.refusal.not-entered-now"));
    }

    private void refused(String field, EnterInput command) {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> entered.enter(typist, command))
                .satisfies(told ->
                        assertThat(told.problems()).extracting(Problem::field).containsExactly(field));
    }
}
