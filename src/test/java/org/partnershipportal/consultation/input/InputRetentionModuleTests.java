package org.partnershipportal.consultation.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnershipportal.consultation.assessment.AssessmentStage;
import org.partnershipportal.consultation.assessment.Assessments;
import org.partnershipportal.consultation.call.CallDetails;
import org.partnershipportal.consultation.call.CallRules;
import org.partnershipportal.consultation.call.Calls;
import org.partnershipportal.consultation.call.Deadline;
import org.partnershipportal.consultation.call.Extensions;
import org.partnershipportal.consultation.call.NameChoice;
import org.partnershipportal.consultation.call.TextChoice;
import org.partnershipportal.consultation.receipt.ReceiptDetails;
import org.partnershipportal.consultation.receipt.ReceiptPapers;
import org.partnershipportal.consultation.receipt.Receipts;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Reader;
import org.partnershipportal.platform.document.Documents;
import org.partnershipportal.platform.document.Upload;
import org.partnershipportal.platform.jobs.RoutineRow;
import org.partnershipportal.platform.jobs.RoutineStage;
import org.partnershipportal.testing.MovableClock;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How long texts are kept (mission.md, Kept how long). */
@PortalModuleTest
class InputRetentionModuleTests {

    private static final Duration MOMENT = Duration.ofSeconds(30);

    @Autowired
    private InputStage stage;

    @Autowired
    private AssessmentStage desk;

    @Autowired
    private Assessments assessments;

    @Autowired
    private Calls calls;

    @Autowired
    private Inputs inputs;

    @Autowired
    private SealedInputs sealedInputs;

    @Autowired
    private Extensions extensions;

    @Autowired
    private RoutineStage routines;

    @Autowired
    private Documents documents;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Receipts receipts;

    @Autowired
    private ReceiptPapers papers;

    @Autowired
    private ConfigurableApplicationContext context;

    @Autowired
    private ApplicationEventPublisher events;

    @Test
    @DisplayName("drafts go 12 months after their call closed, on that day of Geneva, and not before")
    void deletesDraftsOneYearAfterTheCallClosed() {
        CallDetails call = stage.openCall();
        Actor late = stage.contributor();
        InputId draft = stage.answered(late, call);
        Actor intime = stage.contributor();
        InputId submitted = stage.answered(intime, call);
        stage.submit(intime, submitted);
        Instant yearLater = genevaLater(call, Period.ofMonths(12));

        run(InputRetention.DRAFTS, yearLater.minus(MOMENT));
        assertThat(isKept(draft)).as("12 months are not over").isTrue();

        run(InputRetention.DRAFTS, yearLater.plus(MOMENT));
        assertThat(isKept(draft)).isFalse();
        assertThat(isKept(submitted)).as("it is no draft").isTrue();
        assertThat(rowsOfTheTrail(draft)).isEqualTo(1);
        assertThat(inputs.ours(late, 0, 10).rows()).isEmpty();

        run(InputRetention.DRAFTS, yearLater.plus(MOMENT));
        assertThat(rowsOfTheTrail(draft)).as("deleted once").isEqualTo(1);
    }

    @Test
    void deletesASealedDraftInWhichNothingWasWrittenAfterTwoDays() {
        CallDetails call = stage.openCall();
        InputId empty = stage.sealed(call).input();
        InputId written = stage.sealed(call).input();
        stage.answer(Actor.bearer(written.ref()), written, "law", "A word");
        InputId ours = stage.draft(stage.contributor(), call);
        Instant now = clock.instant();

        run(EmptyDraftRetention.KIND, now.plus(Duration.ofHours(46)));
        assertThat(isDeleted(empty)).as("two days are not over").isFalse();

        run(EmptyDraftRetention.KIND, now.plus(Duration.ofHours(49)));
        assertThat(isDeleted(empty)).isTrue();
        assertThat(isDeleted(written)).as("something is written in it").isFalse();
        assertThat(isDeleted(ours)).as("somebody with an account began it").isFalse();
        assertThat(rowsOfTheTrail(empty)).isEqualTo(1);

        run(EmptyDraftRetention.KIND, now.plus(Duration.ofHours(50)));
        assertThat(rowsOfTheTrail(empty)).as("deleted once").isEqualTo(1);
    }

    @Test
    void keepsASealedDraftInWhichAFileIsAllThereIs() throws IOException {
        CallDetails call = stage.openCall();
        InputId id = stage.sealed(call).input();
        documents.upload(
                Actor.bearer(id.ref()),
                new Upload(id.ref(), "files", "a.txt"),
                new ByteArrayInputStream("All there is".getBytes(StandardCharsets.UTF_8)));
        run(EmptyDraftRetention.KIND, clock.instant().plus(Duration.ofHours(49)));
        assertThat(isDeleted(id)).isFalse();
    }

    @Test
    void keepsASealedDraftWhoseHolderAskedForMoreTimeFirst() {
        CallDetails call = stage.openCall();
        InputId id = stage.sealed(call).input();
        extensions.ask(Actor.bearer(id.ref()), call.id(), id.value(), "We have no paper");
        run(EmptyDraftRetention.KIND, clock.instant().plus(Duration.ofHours(50)));
        assertThat(isDeleted(id)).isFalse();
    }

    @Test
    void keepsASealedDraftInWhichAStatementIsAllThereIs() {
        InputId id = stage.sealed(stage.openCall()).input();
        leaveAStatement(id);
        run(EmptyDraftRetention.KIND, clock.instant().plus(Duration.ofHours(50)));
        assertThat(isDeleted(id)).isFalse();
    }

    @ParameterizedTest(name = "begun at {0}, kept at {1}, deleted at {2}")
    @CsvSource({
        "2027-03-01T10:59:59Z, 2027-03-03T10:59:58Z, 2027-03-03T11:00:00Z",
        "2027-03-01T10:00:00Z, 2027-03-03T10:59:58Z, 2027-03-03T11:00:00Z",
        "2027-03-27T10:59:59Z, 2027-03-29T10:59:58Z, 2027-03-29T11:00:00Z", // 28 March 2027 has 23 hours in Geneva
        "2027-10-30T10:59:59Z, 2027-11-01T10:59:58Z, 2027-11-01T11:00:00Z" // 31 October 2027 has 25
    })
    void deletesNoSealedDraftBeforeFortyEightHoursAreOver(Instant begun, Instant kept, Instant deleted) {
        InputId[] id = new InputId[1];
        clock.at(begun, () -> id[0] = stage.sealed(stage.openCall()).input());
        run(EmptyDraftRetention.KIND, kept);
        assertThat(isDeleted(id[0])).isFalse();
        run(EmptyDraftRetention.KIND, deleted);
        assertThat(isDeleted(id[0])).isTrue();
    }

    @Test
    void givesNoCodeForASealedDraftThatWasDeleted() {
        BeginInput form = form(stage.openCall());
        InputId id = sealedInputs.begin(Actor.visitor(), form).input();
        run(EmptyDraftRetention.KIND, clock.instant().plus(Duration.ofHours(50)));
        assertThat(isDeleted(id)).isTrue();
        refusesToBeginAgain(form, "input.refusal.begun-and-deleted");
    }

    @Test
    void givesNoSecondCodeForASealedDraftInWhichSomethingWasLeft() throws IOException {
        CallDetails call = stage.openCall();
        BeginInput withFile = form(call);
        InputId file = sealedInputs.begin(Actor.visitor(), withFile).input();
        documents.upload(
                Actor.bearer(file.ref()),
                new Upload(file.ref(), "files", "a.txt"),
                new ByteArrayInputStream("All there is".getBytes(StandardCharsets.UTF_8)));
        BeginInput withTime = form(call);
        InputId time = sealedInputs.begin(Actor.visitor(), withTime).input();
        extensions.ask(Actor.bearer(time.ref()), call.id(), time.value(), "We have no paper");
        BeginInput withStatement = form(call);
        leaveAStatement(sealedInputs.begin(Actor.visitor(), withStatement).input());
        List.of(withFile, withTime, withStatement)
                .forEach(form -> refusesToBeginAgain(form, "input.refusal.begun-already"));
    }

    private static BeginInput form(CallDetails call) {
        return new BeginInput(UUID.randomUUID(), call.id(), NameChoice.SEALED, "en");
    }

    private void refusesToBeginAgain(BeginInput form, String why) {
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> sealedInputs.begin(Actor.visitor(), form))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo(why));
    }

    /** As the door keeps it; tests have no custodian's key. */
    private void leaveAStatement(InputId id) {
        jdbc.sql("UPDATE sealed_handles SET statement = :statement, left_at = :at WHERE handle = :id")
                .param("statement", new byte[] {1})
                .param("at", clock.instant())
                .param("id", id)
                .update();
    }

    @Test
    void keepsADraftWhoseCallWasExtendedSince() {
        CallDetails call = stage.openCall();
        InputId draft = stage.answered(stage.contributor(), call);
        Instant yearLater = genevaLater(call, Period.ofMonths(12));
        // What was due when it was looked for is looked at again when it is locked.
        jdbc.sql("UPDATE call_calls SET too_late_at = :later WHERE id = :id")
                .param("later", Objects.requireNonNull(call.deadline()).end().plus(Duration.ofDays(2)))
                .param("id", call.id())
                .update();
        run(InputRetention.DRAFTS, yearLater.plus(MOMENT));
        assertThat(isKept(draft)).isTrue();
    }

    @Test
    @DisplayName("withdrawn texts go after 30 days; the receipt then checks as does not match (R14.5)")
    void deletesWithdrawnTextsAfterThirtyDays() {
        CallDetails call = stage.openCall();
        Actor lead = stage.contributor();
        InputId id = stage.answered(lead, call);
        ReceiptDetails receipt = stage.submit(lead, id);
        inputs.withdraw(lead, id);
        Instant over = clock.instant().atZone(Deadline.GENEVA).plusDays(30).toInstant();

        run(InputRetention.WITHDRAWN, over.minus(Duration.ofHours(2)));
        assertThat(isKept(id)).isTrue();

        run(InputRetention.WITHDRAWN, over.plus(MOMENT));
        assertThat(isKept(id)).isFalse();
        assertThat(rowsOfTheTrail(id)).isEqualTo(1);
        assertThat(jdbc.sql("SELECT COUNT(*) FROM receipt_receipts WHERE number = :number AND canonical <> ''")
                        .param("number", String.valueOf(receipt.number()))
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    @DisplayName("five years after the report goes what is not published, also if it was only allowed to be")
    void deletesWhatIsNotPublishedFiveYearsAfterTheReport() {
        Actor team = stage.secretariat();
        CallDetails call = stage.openCall(team);
        assertThat(call.content().rules().retentionYears())
                .as("what is proposed for each call")
                .isEqualTo(CallRules.STANDARD.retentionYears())
                .isEqualTo(5);
        InputId quiet = desk.submitted(
                stage.contributor(), call, "Quiet words", NameChoice.TEAM_ONLY, TextChoice.NOT_PUBLISHED);
        InputId allowed = desk.submitted(stage.contributor(), call, "Words that nobody published");
        InputId published = desk.submitted(stage.contributor(), call, "Published words");
        desk.afterwards(call, () -> desk.published(team, published));
        Instant reported = AssessmentStage.later(call).plus(Duration.ofDays(1));
        Instant over = reported.atZone(Deadline.GENEVA).plusYears(5).toInstant();

        run(InputRetention.UNPUBLISHED, over.plus(MOMENT));
        assertThat(List.of(quiet, allowed)).as("no report, no deletion").allMatch(this::isKept);

        clock.at(reported, () -> calls.report(Actor.system(), call.id()));
        run(InputRetention.UNPUBLISHED, over.minus(MOMENT));
        assertThat(List.of(quiet, allowed)).as("a minute too early").allMatch(this::isKept);

        run(InputRetention.UNPUBLISHED, over.plus(MOMENT));
        assertThat(List.of(quiet, allowed)).noneMatch(this::isKept);
        assertThat(isKept(published)).isTrue();

        clock.at(over, () -> assessments.endPublication(team, published, desk.edition(team, published)));
        run(InputRetention.UNPUBLISHED, over.plus(MOMENT));
        assertThat(isKept(published)).as("public no longer").isFalse();
        assertThat(rowsOfTheTrail(published)).isEqualTo(1);
    }

    @Test
    void tellsTheAdministratorWhenItRanAndRunsNextAndNotHowManyForSealedOnesAreAmongThemR14_8() {
        CallDetails call = stage.openCall();
        InputId draft = stage.answered(stage.contributor(), call);
        Instant later = genevaLater(call, Period.ofMonths(12)).plus(MOMENT);
        run(InputRetention.DRAFTS, later);
        RoutineRow row = routines.row(InputRetention.DRAFTS);
        assertThat(isKept(draft)).isFalse();
        assertThat(row.done()).isNull();
        assertThat(row.failed()).isNull();
        assertThat(row.due()).isNull();
        assertThat(row.isFailing()).isFalse();
        assertThat(row.beganAt()).isBetween(later.minus(MOMENT), later.plus(MOMENT));
        LocalDateTime next = LocalDateTime.ofInstant(Objects.requireNonNull(row.nextAt()), java.time.ZoneOffset.UTC);
        assertThat(next.toLocalTime()).hasToString("03:23");
        assertThat(Set.of(next.toLocalDate()))
                .isSubsetOf(
                        later.atZone(java.time.ZoneOffset.UTC).toLocalDate(),
                        later.atZone(java.time.ZoneOffset.UTC).toLocalDate().plusDays(1));
    }

    @Test
    @DisplayName("With a withdrawn text go fingerprint and signature, so that nobody can compare another text with it")
    void forgetsByWhatADeletedTextCouldBeFoundOut() {
        CallDetails call = stage.openCall();
        Actor lead = stage.contributor();
        InputId id = stage.answered(lead, call);
        ReceiptDetails receipt = stage.submit(lead, id);
        byte[] sent = receipts.sent(lead, id.value(), 1);
        assertThat(receipts.matches(Actor.visitor(), receipt.number(), sent)).isTrue();
        inputs.withdraw(lead, id);

        run(InputRetention.WITHDRAWN, Instant.now().plus(Duration.ofDays(31)));

        assertThat(receipts.matches(Actor.visitor(), receipt.number(), sent)).isFalse();
        assertThat(jdbc.sql("SELECT * FROM receipt_receipts WHERE number = :number")
                        .param("number", receipt.number().value())
                        .query()
                        .singleRow()
                        .values())
                .doesNotContain(receipt.sha256(), receipt.signature());
        assertThat(receipts.of(lead, id.value())).singleElement().satisfies(left -> {
            assertThat(left.isForgotten()).isTrue();
            assertThat(left.number()).isEqualTo(receipt.number());
            assertThat(left.statement()).isEmpty();
        });
        assertThat(papers.print(lead, id.value(), 1, new Reader(Language.EN, Reader.GENEVA))
                        .pdf())
                .isNotEmpty();
    }

    @Test
    @DisplayName("R14.8 a receipt of a sealed input that said the millisecond is signed again for the minute")
    void signsAgainWhatWasRounded() {
        SealedBegun begun = stage.sealed(stage.openCall());
        Actor holder = Actor.bearer(begun.input().ref());
        stage.answer(holder, begun.input(), "law", "Sealed words");
        ReceiptDetails receipt = stage.submit(holder, begun.input());
        assertThat(receipt.statement()).containsPattern("received: \\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:00Z");
        jdbc.sql("UPDATE receipt_receipts SET signature = '' WHERE number = :number")
                .param("number", receipt.number().value())
                .update();

        events.publishEvent(new ApplicationReadyEvent(new SpringApplication(), new String[0], context, Duration.ZERO));

        assertThat(receipts.of(holder, begun.input().value()))
                .extracting(ReceiptDetails::signature)
                .containsExactly(receipt.signature());
    }

    private static Instant genevaLater(CallDetails call, Period period) {
        return Objects.requireNonNull(call.deadline())
                .end()
                .atZone(Deadline.GENEVA)
                .plus(period)
                .toInstant();
    }

    private void run(String routine, Instant at) {
        clock.at(at, () -> {
            routines.run(routine);
        });
    }

    private boolean isKept(InputId input) {
        return jdbc.sql("SELECT COUNT(*) FROM input_answers WHERE input_id = :id")
                        .param("id", input)
                        .query(Long.class)
                        .single()
                > 0;
    }

    private boolean isDeleted(InputId input) {
        return !jdbc.sql("SELECT id FROM input_inputs WHERE id = :id AND text_deleted_at IS NOT NULL")
                .param("id", input)
                .query(InputId.class)
                .list()
                .isEmpty();
    }

    private long rowsOfTheTrail(InputId input) {
        return jdbc.sql("SELECT COUNT(*) FROM audit_rows WHERE kind = 'input.input-text-deleted' AND subject_id = :id")
                .param("id", input.toString())
                .query(Long.class)
                .single();
    }
}
