package org.partnershipportal.consultation.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;
import static org.partnershipportal.testing.AtOnce.atOnce;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.consultation.call.CallDetails;
import org.partnershipportal.consultation.call.Deadline;
import org.partnershipportal.consultation.call.Extensions;
import org.partnershipportal.consultation.call.NameChoice;
import org.partnershipportal.consultation.call.TextChoice;
import org.partnershipportal.consultation.receipt.CanonicalForm;
import org.partnershipportal.consultation.receipt.FrozenDetails;
import org.partnershipportal.consultation.receipt.ReceiptDetails;
import org.partnershipportal.consultation.receipt.ReceiptNumber;
import org.partnershipportal.consultation.receipt.ReceiptPapers;
import org.partnershipportal.consultation.receipt.Receipts;
import org.partnershipportal.consultation.receipt.SentArchive;
import org.partnershipportal.consultation.sealed.RecoveryCode;
import org.partnershipportal.ground.questionnaire.AnswerValue;
import org.partnershipportal.ground.questionnaire.QuestionKey;
import org.partnershipportal.ground.shared.ChangedMeanwhile;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.shared.Problem;
import org.partnershipportal.ground.shared.TryLater;
import org.partnershipportal.ground.shared.UuidBytes;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.people.organisation.OrganisationType;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.NotPermitted;
import org.partnershipportal.platform.access.Reader;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.platform.cleaning.DocumentRefusal;
import org.partnershipportal.platform.document.DocumentDetails;
import org.partnershipportal.platform.document.DocumentForm;
import org.partnershipportal.platform.document.DocumentId;
import org.partnershipportal.platform.document.DocumentStatus;
import org.partnershipportal.platform.document.Documents;
import org.partnershipportal.platform.document.Upload;
import org.partnershipportal.platform.document.spi.SharedRoom;
import org.partnershipportal.platform.jobs.RoutineStage;
import org.partnershipportal.platform.limits.Limit;
import org.partnershipportal.platform.records.Where;
import org.partnershipportal.testing.MovableClock;
import org.partnershipportal.testing.Parts;
import org.partnershipportal.testing.PortalModuleTest;
import org.partnershipportal.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalModuleTest
class InputsModuleTests {

    @Autowired
    InputDocuments files;

    @Autowired
    private Extensions extensions;

    @Autowired
    private Inputs inputs;

    @Autowired
    private Answers answers;

    @Autowired
    private Cosigners cosigners;

    @Autowired
    private SealedInputs sealedInputs;

    @Autowired
    private Receipts receipts;

    @Autowired
    private SentArchive archive;

    @Autowired
    private ReceiptPapers papers;

    @Autowired
    private RoutineStage routines;

    @Autowired
    private RefusedFiles refusedFiles;

    @Autowired
    private InputTasks tasks;

    @Autowired
    private InputRoll roll;

    @Autowired
    private Documents documents;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private InputStage stage;

    private CallDetails call;
    private Actor lead;

    @BeforeEach
    void openACall() {
        call = stage.openCall();
        lead = stage.contributor();
    }

    private Instant end() {
        return java.util.Objects.requireNonNull(call.deadline()).end();
    }

    // ── beginning ──

    @Test
    void beginsOneInputHoweverOftenTheFormIsSent() throws Exception {
        BeginInput form = new BeginInput(UUID.randomUUID(), call.id(), NameChoice.TEAM_ONLY, "es");
        List<Object> both = atOnce(() -> inputs.begin(lead, form), () -> inputs.begin(lead, form));
        assertThat(both.get(0)).isEqualTo(both.get(1)).isEqualTo(inputs.begin(lead, form));
        assertThat(inputs.ours(lead, 0, 20).total()).isOne();
    }

    @Test
    void givesAnotherOrganisationNothingOfAFormItDidNotSend() {
        BeginInput form = new BeginInput(UUID.randomUUID(), call.id(), NameChoice.TEAM_ONLY, "es");
        InputId id = inputs.begin(lead, form);
        Actor other = stage.contributor();
        assertThatExceptionOfType(ChangedMeanwhile.class).isThrownBy(() -> inputs.begin(other, form));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> inputs.details(other, id));
    }

    @Test
    void neverBeginsASealedOneForWhoIsSignedInR14_8() {
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() ->
                        inputs.begin(lead, new BeginInput(UUID.randomUUID(), call.id(), NameChoice.SEALED, "en")));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> sealedInputs.begin(
                        lead, new BeginInput(UUID.randomUUID(), call.id(), NameChoice.SEALED, "en")));
    }

    @Test
    void beginsNothingAfterTheDeadline() {
        clock.at(
                end(), () -> assertThatExceptionOfType(DeadlinePassed.class).isThrownBy(() -> stage.draft(lead, call)));
    }

    @Test
    void takesTheInputOfAnUnverifiedOrganisationR4_5() {
        InputId id = stage.answered(lead, call);
        stage.submit(lead, id);
        assertThat(inputs.details(lead, id).lead())
                .satisfies(
                        its -> assertThat(java.util.Objects.requireNonNull(its).verified())
                                .isFalse());
        assertThat(inputs.details(lead, id).status()).isEqualTo(InputStatus.SUBMITTED);
    }

    // ── answers ──

    @Test
    void savesWhatIsOverTheLimitAndDoesNotSubmitItR14_3() {
        InputId id = stage.draft(lead, call);
        SavedAnswer saved = stage.answer(lead, id, "law", "word ".repeat(501));
        assertThat(saved.words()).isEqualTo(501);
        assertThat(saved.over()).isEqualTo(1);
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> stage.submit(lead, id))
                .satisfies(refusal -> assertThat(refusal.problems())
                        .containsExactly(Problem.of("law", "questionnaire.problem.too-many-words", 501, 500, 1)));
        assertThat(answers.draft(lead, id)
                        .answer(new QuestionKey("law"))
                        .orElseThrow()
                        .words())
                .isEqualTo(501);
    }

    @Test
    void readsAnInputWithItsDraftAsTheInputAlone() {
        InputId id = stage.answered(lead, call);
        int alone = Statements.sentBy(() -> inputs.details(lead, id));
        int draft = Statements.sentBy(() -> answers.draft(lead, id));
        assertThat(draft).isPositive();
        assertThat(Statements.sentBy(() -> answers.page(lead, id))).isEqualTo(alone);
        DraftPage page = answers.page(lead, id);
        assertThat(page.input()).isEqualTo(inputs.details(lead, id));
        assertThat(page.draft()).isEqualTo(answers.draft(lead, id));
    }

    @Test
    void showsNoDraftToWhoIsAskedToSignItR14_6() {
        InputId id = stage.answered(lead, call);
        Actor second = stage.contributor();
        invite(id, second);
        DraftPage page = answers.page(second, id);
        assertThat(page.writing()).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(page::draft);
    }

    @Test
    void answersNoQuestionOfAnotherCall() {
        InputId id = stage.draft(lead, call);
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> answers.save(
                        lead, new SaveAnswer(id, new QuestionKey("other-calls"), new AnswerValue.Text("x"), 0)));
    }

    @Test
    void asksForNothingThatIsHiddenAndSendsNothingOfIt() {
        InputId id = stage.answered(lead, call);
        stage.answer(lead, id, "data", new AnswerValue.Chosen(Set.of("yes")));
        stage.answer(lead, id, "which-data", "secretword");
        stage.answer(lead, id, "data", new AnswerValue.Chosen(Set.of("no")));
        assertThat(answers.draft(lead, id).answer(new QuestionKey("which-data")))
                .isEmpty();
        ReceiptDetails receipt = stage.submit(lead, id);
        assertThat(sent(lead, id, receipt)).doesNotContain("secretword");
    }

    @Test
    void showsAColleagueWhoIsWritingAndSavesNothingOverIt() {
        InputId id = stage.draft(lead, call);
        stage.answer(lead, id, "law", "Mine");
        Actor colleague = Actor.member(stage.person(), java.util.Objects.requireNonNull(lead.membership()));
        assertThat(answers.draft(colleague, id)
                        .answer(new QuestionKey("law"))
                        .orElseThrow()
                        .holder())
                .isEqualTo(lead.person());
        assertThatExceptionOfType(HeldByAnother.class)
                .isThrownBy(() -> answers.save(
                        colleague, new SaveAnswer(id, new QuestionKey("law"), new AnswerValue.Text("Theirs"), 1)));
        answers.release(lead, id, new QuestionKey("law"));
        answers.save(colleague, new SaveAnswer(id, new QuestionKey("law"), new AnswerValue.Text("Theirs"), 1));
        assertThatExceptionOfType(HeldByAnother.class).isThrownBy(() -> stage.answer(lead, id, "law", "Mine again"));
    }

    @Test
    void letsOneOfTwoFirstWordsWin() throws Exception {
        InputId id = stage.draft(lead, call);
        Actor colleague = Actor.member(stage.person(), java.util.Objects.requireNonNull(lead.membership()));
        List<Object> both = atOnce(
                () -> answers.save(lead, new SaveAnswer(id, new QuestionKey("law"), new AnswerValue.Text("a"), 0)),
                () -> answers.save(
                        colleague, new SaveAnswer(id, new QuestionKey("law"), new AnswerValue.Text("b"), 0)));
        assertThat(both).filteredOn(SavedAnswer.class::isInstance).hasSize(1);
    }

    @Test
    void leavesNoRowInTheTrailForASave() {
        InputId id = stage.draft(lead, call);
        long before = trail(id);
        stage.answer(lead, id, "law", "Words");
        assertThat(trail(id)).isEqualTo(before);
    }

    // ── submitting ──

    @Test
    void answersASubmissionWithAReceiptThatChecksOutsideThePortalR14_5() throws Exception {
        InputId id = stage.answered(lead, call);
        ReceiptDetails receipt = stage.submit(lead, id);
        byte[] sent = receipts.sent(lead, id.value(), 1);
        assertThat(receipt.sha256()).isEqualTo(CanonicalForm.sha256(sent));
        assertThat(receipt.statement()).contains("sha256: " + receipt.sha256(), "number: " + receipt.number());
        var check = java.security.Signature.getInstance("Ed25519");
        check.initVerify(java.security.KeyFactory.getInstance("Ed25519")
                .generatePublic(new java.security.spec.X509EncodedKeySpec(java.util.Base64.getMimeDecoder()
                        .decode(receipts.publicKey(Actor.visitor()).replaceAll("-----[A-Z ]+-----", "")))));
        check.update(receipt.statement().getBytes(StandardCharsets.UTF_8));
        assertThat(check.verify(java.util.Base64.getDecoder().decode(receipt.signature())))
                .isTrue();
    }

    @Test
    void saysMatchesOnlyToWhoHoldsNumberAndContentR14_5() {
        InputId id = stage.answered(lead, call);
        ReceiptDetails receipt = stage.submit(lead, id);
        byte[] sent = receipts.sent(lead, id.value(), 1);
        assertThat(receipts.matches(Actor.visitor(), receipt.number(), sent)).isTrue();
        byte[] other = sent.clone();
        other[other.length - 2] ^= 1;
        assertThat(receipts.matches(Actor.visitor(), receipt.number(), other)).isFalse();
        ReceiptNumber guessed = new ReceiptNumber("2".repeat(18));
        assertThat(receipts.matches(Actor.visitor(), guessed, sent)).isFalse();
    }

    @Test
    void writesOneReceiptHoweverOftenAFormIsSent() throws Exception {
        InputId id = stage.answered(lead, call);
        SubmitInput form = form(lead, id);
        List<Object> both = atOnce(() -> inputs.submit(lead, form), () -> inputs.submit(lead, form));
        assertThat(both.get(0)).isEqualTo(both.get(1)).isEqualTo(inputs.submit(lead, form));
        assertThat(receipts.of(lead, id.value())).hasSize(1);
        assertThat(jdbc.sql("SELECT COUNT(*) FROM audit_rows WHERE subject_id = :id AND kind LIKE '%submitted%'")
                        .param("id", id.toString())
                        .query(Long.class)
                        .single())
                .isOne();
    }

    @Test
    void writesTwoReceiptsForTwoFormsSentFromTwoTabs() throws Exception {
        InputId id = stage.answered(lead, call);
        SubmitInput one = form(lead, id);
        SubmitInput other = form(lead, id);
        assertThat(atOnce(() -> inputs.submit(lead, one), () -> inputs.submit(lead, other)))
                .allMatch(ReceiptDetails.class::isInstance);
        assertThat(receipts.of(lead, id.value()))
                .extracting(ReceiptDetails::sequence)
                .containsExactly(2, 1);
    }

    @Test
    void replaysAFormToNobodyElse() {
        InputId id = stage.answered(lead, call);
        SubmitInput form = form(lead, id);
        inputs.submit(lead, form);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> inputs.submit(stage.contributor(), form));
    }

    @Test
    void submitsNothingThatChangedAfterItWasChecked() {
        InputId id = stage.answered(lead, call);
        SubmitInput form = form(lead, id);
        stage.answer(lead, id, "name", "Changed in another tab");
        assertThatExceptionOfType(VersionChanged.class).isThrownBy(() -> inputs.submit(lead, form));
        assertThat(inputs.details(lead, id).status()).isEqualTo(InputStatus.DRAFT);
        assertThat(inputs.details(lead, id).frozenVersion()).isZero();
    }

    @Test
    void submitsNoFileThatWasSwappedAfterTheCheck() throws IOException {
        InputId id = stage.answered(lead, call);
        var file = documents.upload(lead, new Upload(id.ref(), "evidence", "a.txt"), bytes("first"));
        SubmitInput form = form(lead, id);
        documents.remove(lead, file.id());
        documents.upload(lead, new Upload(id.ref(), "evidence", "a.txt"), bytes("other"));
        assertThatExceptionOfType(VersionChanged.class).isThrownBy(() -> inputs.submit(lead, form));
    }

    @Test
    void refusesWhatCameInTheNextMinuteAndKeepsTheDraftR14_2() {
        InputId id = stage.answered(lead, call);
        SubmitInput form = form(lead, id);
        clock.at(
                end().plusMillis(5),
                () -> assertThatExceptionOfType(DeadlinePassed.class)
                        .isThrownBy(() -> inputs.submit(lead, form))
                        .satisfies(refusal -> assertThat(refusal.received()).isAfterOrEqualTo(end())));
        assertThat(inputs.details(lead, id).status()).isEqualTo(InputStatus.DRAFT);
        assertThat(answers.draft(lead, id).problems()).isEmpty();
        clock.at(end().minusMillis(2000), () -> inputs.submit(lead, form));
        assertThat(receipts.of(lead, id.value())).hasSize(1);
    }

    @Test
    void takesItLaterFromWhoWasGivenMoreTimeOnlyR14_2() {
        Actor team = stage.secretariat();
        call = stage.openCall(team);
        InputId id = stage.answered(lead, call);
        Actor other = stage.contributor();
        InputId others = stage.answered(other, call);
        inputs.askExtension(lead, id, "The power was cut.");
        Deadline deadline = java.util.Objects.requireNonNull(call.deadline());
        extensions.grant(
                team, call.id(), id.value(), Deadline.of(deadline.local().plusDays(2), deadline.zone()));
        clock.at(end().plusSeconds(60), () -> {
            assertThat(inputs.details(lead, id).inTime()).isTrue();
            assertThat(stage.submit(lead, id).sequence()).isOne();
            assertThatExceptionOfType(DeadlinePassed.class).isThrownBy(() -> stage.submit(other, others));
        });
    }

    @Test
    void withdrawsAndBeginsAnew() {
        InputId id = stage.answered(lead, call);
        stage.submit(lead, id);
        inputs.withdraw(lead, id);
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> stage.submit(lead, id));
        assertThat(stage.draft(lead, call)).isNotEqualTo(id);
    }

    @Test
    void givesEachFileThatWasSentAlongThoughItWasTakenOutR14_5() throws IOException {
        InputId id = stage.answered(lead, call);
        DocumentId first = attached(id, "first");
        stage.submit(lead, id);
        DocumentId draft = attached(id, "never sent");
        documents.remove(lead, first);
        documents.remove(lead, draft);
        assertThat(documents.of(lead, id.ref())).isEmpty();
        assertThat(inputs.details(lead, id).changedSince()).isTrue();
        assertThat(documents.details(lead, draft)).isEmpty();
        assertThat(filesSent(lead, id, 1)).containsExactly("files/first.txt");
        stage.submit(lead, id);
        assertThat(filesSent(lead, id, 2)).isEmpty();
        assertThat(filesSent(lead, id, 1)).containsExactly("files/first.txt");
        inputs.withdraw(lead, id);
        clock.at(Instant.now().plus(Duration.ofDays(31)), this::deleteWithdrawn);
        assertThat(documents.everSentWith(lead, id.ref())).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> receipts.sent(lead, id.value(), 1));
    }

    @Test
    void sendsNoFileAgainThatWasTakenOutR14_5() throws IOException {
        InputId id = stage.answered(lead, call);
        DocumentId file = attached(id, "first");
        int version = inputs.freeze(lead, id);
        inputs.submit(lead, new SubmitInput(id, UUID.randomUUID(), version, ""));
        documents.remove(lead, file);
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> inputs.submit(lead, new SubmitInput(id, UUID.randomUUID(), version, "")));
    }

    @Test
    void losesNoFileThatIsTakenOutTheMomentItIsSentR14_5() throws Exception {
        for (int i = 0; i < 5; i++) {
            InputId id = stage.answered(lead, call);
            DocumentId file = attached(id, "first");
            SubmitInput form = form(lead, id);
            List<Object> both = atOnce(() -> inputs.submit(lead, form), () -> {
                documents.remove(lead, file);
                return "removed";
            });
            assertThat(both.get(1)).isEqualTo("removed");
            if (both.get(0) instanceof ReceiptDetails) {
                assertThat(filesSent(lead, id, 1)).containsExactly("files/first.txt");
            } else {
                assertThat(both.get(0)).isInstanceOf(VersionChanged.class);
                assertThat(documents.everSentWith(lead, id.ref())).isEmpty();
            }
        }
    }

    private void deleteWithdrawn() {
        routines.run(InputRetention.WITHDRAWN);
    }

    private List<String> filesSent(Actor actor, InputId id, int sequence) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        archive.write(actor, id.value(), sequence, out);
        List<String> names = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().startsWith("files/")) {
                    names.add(entry.getName());
                }
            }
        }
        return names;
    }

    @Test
    void replacesAFileThatWasRefusedAfterItWasSentFor48HoursR14_2() throws IOException {
        Actor second = stage.contributor();
        InputId id = stage.answered(lead, call);
        stage.answer(lead, id, "data", new AnswerValue.Chosen(Set.of("yes")));
        invite(id, second);
        DocumentId file = attached(id, "first");
        attached(id, "kept");
        int version = inputs.freeze(lead, id);
        cosigners.sign(second, new SignInput(id, version, NameChoice.SHOWN, TextChoice.PUBLISHED));
        inputs.submit(lead, new SubmitInput(id, UUID.randomUUID(), version, ""));
        assertThat(refusedFiles.of(lead, id)).isEmpty();
        ReplaceFile command = new ReplaceFile(id, file, UUID.randomUUID(), "other.txt");
        assertThatExceptionOfType(NotFound.class)
                .as("it was not refused")
                .isThrownBy(() -> refusedFiles.replace(lead, command, bytes("other")));
        refuse(file);
        assertThat(refusedFiles.of(lead, id)).singleElement().satisfies(one -> {
            assertThat(one.name()).isEqualTo("first.txt");
            assertThat(one.reason()).isEqualTo(DocumentRefusal.VIRUS);
            assertThat(one.open()).isTrue();
            assertThat(one.until()).isEqualTo(end().plus(Duration.ofDays(2)).minus(Duration.ofMinutes(1)));
        });
        assertThat(refusedFiles.of(second, id)).isEmpty();
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> refusedFiles.replace(second, command, bytes("other")));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> refusedFiles.replace(stage.contributor(), command, bytes("other")));
        clock.at(end().plus(Duration.ofHours(47)), () -> {
            ReceiptDetails receipt = replace(command);
            assertThat(receipt.sequence()).isEqualTo(2);
            assertThat(replace(command)).as("sent twice").isEqualTo(receipt);
        });
        assertThat(inputs.details(lead, id).submittedAt()).isBefore(end());
        String before = new String(receipts.sent(second, id.value(), 1), StandardCharsets.UTF_8);
        String after = new String(receipts.sent(second, id.value(), 2), StandardCharsets.UTF_8);
        assertThat(after)
                .contains("other.txt", "kept.txt", "The law is good.", name(second))
                .doesNotContain("first.txt");
        assertThat(after.replaceAll("\"files\":\\[.*?\\]|\"version\":.", ""))
                .isEqualTo(before.replaceAll("\"files\":\\[.*?\\]|\"version\":.", ""));
        assertThat(cosigners.waiting(second)).isZero();
        assertThat(documents.of(lead, id.ref()))
                .extracting(DocumentDetails::name)
                .containsExactly("kept.txt", "other.txt");
        assertThat(refusedFiles.of(lead, id)).isEmpty();
    }

    @Test
    void replacesNoFileLaterThan48HoursAndNoneByItselfR14_2() throws IOException {
        InputId id = stage.answered(lead, call);
        DocumentId file = attached(id, "first");
        stage.submit(lead, id);
        refuse(file);
        ReplaceFile command = new ReplaceFile(id, file, UUID.randomUUID(), "first.txt");
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> refusedFiles.replace(lead, command, bytes("first")));
        clock.at(end().plus(Duration.ofDays(2)), () -> {
            assertThat(refusedFiles.of(lead, id))
                    .singleElement()
                    .satisfies(one -> assertThat(one.open()).isFalse());
            assertThatExceptionOfType(DeadlinePassed.class)
                    .isThrownBy(() -> refusedFiles.replace(lead, command, bytes("other")));
        });
        assertThat(receipts.of(lead, id.value())).hasSize(1);
        assertThat(documents.of(lead, id.ref())).hasSize(1);
    }

    /** As if the scanner had learnt of it later. */
    private void refuse(DocumentId file) {
        jdbc.sql("UPDATE document_documents SET status = 'REFUSED', refusal = 'VIRUS' WHERE id = :id")
                .param("id", UuidBytes.of(file.value()))
                .update();
    }

    private ReceiptDetails replace(ReplaceFile command) {
        try {
            return refusedFiles.replace(lead, command, bytes("other"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    // ── joint inputs ──

    @Test
    void namesOnlyThoseWhoSignedTheVersionThatWasSubmittedR14_6() {
        Actor second = stage.contributor();
        Actor third = stage.contributor();
        InputId id = stage.answered(lead, call);
        invite(id, second);
        invite(id, third);
        int version = inputs.freeze(lead, id);
        cosigners.sign(second, new SignInput(id, version, NameChoice.SHOWN, TextChoice.PUBLISHED));
        ReceiptDetails receipt = inputs.submit(lead, new SubmitInput(id, UUID.randomUUID(), version, ""));
        assertThat(sent(lead, id, receipt)).contains(name(lead), name(second)).doesNotContain(name(third));
        cosigners.sign(third, new SignInput(id, version, NameChoice.SHOWN, TextChoice.PUBLISHED));
        cosigners.leave(second, id);
        List<ReceiptDetails> all = receipts.of(lead, id.value());
        assertThat(all).hasSize(3);
        assertThat(sent(lead, id, all.getFirst()))
                .contains(name(lead), name(third))
                .doesNotContain(name(second));
    }

    @Test
    void showsWhoIsAskedAFrozenVersionAndNeverTheDraft() {
        Actor second = stage.contributor();
        InputId id = stage.answered(lead, call);
        invite(id, second);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> cosigners.frozen(second, id));
        inputs.freeze(lead, id);
        stage.answer(lead, id, "law", "Not for others yet");
        assertThat(cosigners.frozen(second, id).answers())
                .extracting(FrozenDetails.FrozenAnswer::value)
                .containsExactly(new AnswerValue.Text("The law is good."));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> answers.draft(second, id));
        assertThat(cosigners.waiting(second)).isOne();
        assertThat(inputs.ours(second, 0, 10).rows())
                .singleElement()
                .satisfies(row -> assertThat(row.waitsForSignature()).isTrue());
    }

    @Test
    void givesAReceiptAndWhatWasSentToThoseOnlyWhomItNamesR14_6() {
        Actor second = stage.contributor();
        Actor third = stage.contributor();
        InputId id = stage.answered(lead, call);
        stage.submit(lead, id);
        invite(id, second);
        invite(id, third);
        int version = inputs.freeze(lead, id);
        assertThat(receipts.of(second, id.value())).as("asked, not signed").isEmpty();
        assertNothingSent(second, id, 1);
        cosigners.sign(second, new SignInput(id, version, NameChoice.SHOWN, TextChoice.PUBLISHED));
        assertNothingSent(second, id, 1);
        inputs.submit(lead, new SubmitInput(id, UUID.randomUUID(), version, ""));
        assertSequences(second, id, 2);
        assertSequences(third, id);
        assertNothingSent(third, id, 2);
        cosigners.sign(third, new SignInput(id, version, NameChoice.SHOWN, TextChoice.PUBLISHED));
        assertSequences(third, id, 3);
        assertSequences(second, id, 3, 2);

        stage.answer(lead, id, "law", "Not signed by others");
        inputs.submit(lead, new SubmitInput(id, UUID.randomUUID(), inputs.freeze(lead, id), ""));
        assertSequences(second, id, 3, 2);
        assertNothingSent(second, id, 4);
        assertSequences(lead, id, 4, 3, 2, 1);
        cosigners.leave(second, id);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> receipts.of(second, id.value()));
        assertNothingSent(second, id, 2);
        assertSequences(third, id, 3);
    }

    @Test
    void answersAReplayedFormToNobodyWhomItsReceiptDoesNotNameR14_6() {
        Actor second = stage.contributor();
        InputId id = stage.answered(lead, call);
        SubmitInput form = form(lead, id);
        inputs.submit(lead, form);
        invite(id, second);
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> inputs.submit(second, form));
    }

    private void assertSequences(Actor actor, InputId id, Integer... sequences) {
        assertThat(receipts.of(actor, id.value()))
                .extracting(ReceiptDetails::sequence)
                .containsExactly(sequences);
        List.of(sequences)
                .forEach(sequence ->
                        assertThat(receipts.sent(actor, id.value(), sequence)).isNotEmpty());
    }

    private void assertNothingSent(Actor actor, InputId id, int sequence) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> receipts.sent(actor, id.value(), sequence));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> archive.write(actor, id.value(), sequence, out));
        assertThat(out.size()).isZero();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> papers.print(actor, id.value(), sequence, new Reader(Language.EN, Reader.GENEVA)));
    }

    @Test
    void showsWhoIsAskedTheFilesOfAFrozenVersionAndNoneOfTheDraftR14_6() throws IOException {
        Actor second = stage.contributor();
        Actor third = stage.contributor();
        InputId id = stage.answered(lead, call);
        invite(id, second);
        invite(id, third);
        DocumentId one = attached(id, "first");
        assertThat(documents.of(second, id.ref())).as("nothing is frozen").isEmpty();
        assertNotFound(second, one);
        int version = inputs.freeze(lead, id);
        DocumentId later = attached(id, "not for others yet");
        assertThat(documents.of(second, id.ref()))
                .extracting(DocumentDetails::id)
                .containsExactly(one);
        assertThat(documents.details(second, later)).isEmpty();
        assertNotFound(second, later);
        documents.open(second, one, DocumentForm.ORIGINAL).close();
        assertThat(documents.of(lead, id.ref())).extracting(DocumentDetails::id).containsExactly(one, later);
        documents.open(lead, later, DocumentForm.ORIGINAL).close();

        cosigners.sign(second, new SignInput(id, version, NameChoice.SHOWN, TextChoice.PUBLISHED));
        documents.remove(lead, later);
        DocumentId between = attached(id, "sent without the second");
        inputs.submit(lead, new SubmitInput(id, UUID.randomUUID(), inputs.freeze(lead, id), ""));
        documents.remove(lead, between);
        DocumentId last = attached(id, "of the third version");
        inputs.freeze(lead, id);
        assertThat(documents.of(second, id.ref()))
                .extracting(DocumentDetails::id)
                .containsExactly(one, last);
        assertThat(documents.everSentWith(lead, id.ref()))
                .extracting(DocumentDetails::id)
                .containsExactly(one, between, last);
        assertNotFound(second, between);
        cosigners.leave(second, id);
        assertThat(documents.of(second, id.ref())).isEmpty();
        assertNotFound(second, one);
        cosigners.decline(third, id);
        assertNotFound(third, one);
    }

    @Test
    void countsFilesOfSealedDraftsApartAndLetsOnlyThoseWithoutAnAnswerGiveWay() throws IOException {
        InputId linked = stage.answered(lead, call);
        attached(linked, "first");
        InputId unwritten = sealedWithAFile();
        InputId written = sealedWithAFile();
        stage.answer(Actor.bearer(written.ref()), written, "law", "Words");

        SharedRoom sealed = files.room(unwritten.ref());
        assertThat(withFiles(sealed.sharing()))
                .containsExactlyInAnyOrder(unwritten.toString(), written.toString())
                .hasSameElementsAs(withFiles(files.room(written.ref()).sharing()));
        assertThat(withFiles(sealed.givingWay())).containsExactly(unwritten.toString());
        SharedRoom accounts = files.room(linked.ref());
        assertThat(withFiles(accounts.sharing())).containsExactly(linked.toString());
        assertThat(withFiles(accounts.givingWay())).isEmpty();
    }

    private InputId sealedWithAFile() throws IOException {
        InputId id = sealedInputs
                .begin(Actor.visitor(), new BeginInput(UUID.randomUUID(), call.id(), NameChoice.SEALED, "en"))
                .input();
        documents.upload(Actor.bearer(id.ref()), new Upload(id.ref(), "evidence", "a.txt"), bytes("words"));
        return id;
    }

    private List<String> withFiles(Where which) {
        return jdbc.sql("SELECT d.owner_id FROM document_documents d WHERE d.owner_kind = 'input' AND " + which.sql())
                .params(which.params())
                .query(String.class)
                .list();
    }

    private void assertNotFound(Actor actor, DocumentId file) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> documents.open(actor, file, DocumentForm.ORIGINAL));
    }

    /** A file of the draft that has passed its check. */
    private DocumentId attached(InputId id, String text) throws IOException {
        DocumentId file = documents
                .upload(lead, new Upload(id.ref(), "evidence", text.replace(' ', '-') + ".txt"), bytes(text))
                .id();
        documents.checkNow(Actor.system(), file);
        await().until(() -> documents.details(lead, file).orElseThrow().status() == DocumentStatus.READY);
        return file;
    }

    @Test
    void signsNothingForAStrangerAndNothingThatChanged() {
        Actor second = stage.contributor();
        InputId id = stage.answered(lead, call);
        invite(id, second);
        inputs.freeze(lead, id);
        SignInput first = new SignInput(id, 1, NameChoice.SHOWN, TextChoice.PUBLISHED);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> cosigners.sign(stage.contributor(), first));
        inputs.freeze(lead, id);
        assertThatExceptionOfType(VersionChanged.class).isThrownBy(() -> cosigners.sign(second, first));
    }

    @Test
    void submitsAJointInputAsFrozenOnly() {
        InputId id = stage.answered(lead, call);
        invite(id, stage.contributor());
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> stage.submit(lead, id))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("input.refusal.freeze-first"));
    }

    @Test
    void findsNoUnlistedOrganisationWithoutItsCode() {
        InputId id = stage.answered(lead, call);
        Actor unlisted = stage.contributor();
        var organisation = new org.partnershipportal.people.organisation.OrganisationId(
                unlisted.organisation().orElseThrow());
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(
                        () -> cosigners.invite(lead, new InviteCosigner(id, organisation, "", CosignerPart.CO_SIGNER)));
    }

    @Test
    void asksOneOrganisationOnlySoOftenADayAndOthersStill() {
        Actor second = stage.contributor();
        Actor third = stage.contributor();
        InputId id = stage.answered(lead, call);
        OrganisationId asked = new OrganisationId(second.organisation().orElseThrow());
        for (int i = 0; i < Limit.ONE_ADDRESS.times(); i++) {
            invite(id, second);
            cosigners.takeBack(lead, id, asked);
        }
        assertThatExceptionOfType(TryLater.class).isThrownBy(() -> invite(id, second));
        invite(id, third);
    }

    // ── sealed inputs ──

    @Test
    void bringsTheHolderOfASealedOneBackByItsCodeAndNobodyElseR14_8() {
        SealedBegun begun = sealedInputs.begin(
                Actor.visitor(), new BeginInput(UUID.randomUUID(), call.id(), NameChoice.SEALED, "en"));
        InputId id = sealedInputs
                .open(
                        Actor.visitor(),
                        RecoveryCode.parse(begun.code().grouped()).orElseThrow(),
                        () -> {})
                .orElseThrow();
        assertThat(id).isEqualTo(begun.input());
        Actor holder = Actor.bearer(id.ref());
        stage.answer(holder, id, "law", "Sealed words");
        assertThat(stage.submit(holder, id).sequence()).isOne();
        RecoveryCode wrong = new RecoveryCode("2".repeat(30));
        assertThat(sealedInputs.open(Actor.visitor(), wrong, () -> {})).isEmpty();
        for (Actor other : List.of(
                Actor.visitor(),
                lead,
                stage.secretariat(),
                Actor.bearer(InputId.random().ref()))) {
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> inputs.details(other, id));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> answers.draft(other, id));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> receipts.of(other, id.value()));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> receipts.sent(other, id.value(), 1));
        }
    }

    @Test
    void writesNoPersonAndNoOrganisationBesideASealedInputR14_8() {
        SealedBegun begun = sealedInputs.begin(
                Actor.visitor(), new BeginInput(UUID.randomUUID(), call.id(), NameChoice.SEALED, "en"));
        InputId id = begun.input();
        Actor holder = Actor.bearer(id.ref());
        stage.answer(holder, id, "law", "Sealed words");
        stage.submit(holder, id);
        assertThat(jdbc.sql("SELECT COUNT(*) FROM audit_rows WHERE subject_id = :id"
                                + " AND (person IS NOT NULL OR organisation IS NOT NULL)")
                        .param("id", id.toString())
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql("SELECT COUNT(*) FROM input_answers WHERE input_id = :id AND lease_holder IS NULL")
                        .param("id", UuidBytes.of(id.value()))
                        .query(Long.class)
                        .single())
                .isOne();
        assertThat(sent(holder, id, receipts.of(holder, id.value()).getFirst()))
                .contains("\"by\":[{\"part\":\"sealed\"}]");
    }

    @Test
    void givesAnotherCodeWhenTheFirstAnswerWasLostAndNothingWritten() {
        BeginInput form = new BeginInput(UUID.randomUUID(), call.id(), NameChoice.SEALED, "en");
        SealedBegun lost = sealedInputs.begin(Actor.visitor(), form);
        SealedBegun begun = sealedInputs.begin(Actor.visitor(), form);
        assertThat(begun.input()).isEqualTo(lost.input());
        assertThat(sealedInputs.open(Actor.visitor(), lost.code(), () -> {})).isEmpty();
        stage.answer(Actor.bearer(begun.input().ref()), begun.input(), "law", "Words");
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> sealedInputs.begin(Actor.visitor(), form));
    }

    // ── the desk ──

    @Test
    void tellsTheReportTeamHowManyCameByDayAndOtherStaffNothingR14_9() {
        Actor team = stage.secretariat();
        call = stage.openCall(team);
        InputId id = stage.answered(lead, call);
        stage.answered(stage.contributor(OrganisationType.MINISTRY), call);
        assertThat(inputs.arrived(team, call.id()).days()).isEmpty();
        LocalDate day = endsOn().minusDays(9);
        clock.at(noon(day), () -> stage.submit(lead, id));
        clock.at(noon(day), () -> submitSealed("Words"));
        clock.at(noon(day.plusDays(2)), () -> submitSealed("Other words"));
        clock.at(
                noon(day.plusDays(5)),
                () -> assertThat(inputs.arrived(team, call.id()))
                        .isEqualTo(
                                new Arrivals(List.of(new Arrivals.Day(day, 2), new Arrivals.Day(day.plusDays(2), 1)))));
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> inputs.arrived(stage.secretariat(), call.id()));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> inputs.arrived(stage.contributor(OrganisationType.MINISTRY), call.id()));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> inputs.details(team, id));
    }

    @Test
    void countsADayOnceItIsOverSoThatNobodyWatchesOneComeR14_9() {
        Actor team = stage.secretariat();
        call = stage.openCall(team);
        InputId id = stage.answered(lead, call);
        LocalDate day = endsOn().minusDays(9);
        Instant midnight = day.plusDays(1).atStartOfDay(Deadline.GENEVA).toInstant();
        clock.at(noon(day), () -> stage.submit(lead, id));
        clock.at(
                midnight.minusSeconds(600),
                () -> assertThat(inputs.arrived(team, call.id()).days()).isEmpty());
        clock.at(
                midnight,
                () -> assertThat(inputs.arrived(team, call.id()).total()).isOne());
    }

    @Test
    void movesNothingOfADayThatWasCountedWhenOneIsSentAgainOrWithdrawnTodayR14_9() {
        Actor team = stage.secretariat();
        call = stage.openCall(team);
        Actor other = stage.contributor();
        InputId again = stage.answered(lead, call);
        InputId gone = stage.answered(other, call);
        LocalDate day = endsOn().minusDays(9);
        Arrivals both = new Arrivals(List.of(new Arrivals.Day(day, 2)));
        clock.at(noon(day), () -> stage.submit(lead, again));
        clock.at(noon(day), () -> stage.submit(other, gone));
        clock.at(noon(day.plusDays(3)), () -> {
            stage.submit(lead, again);
            inputs.withdraw(other, gone);
            assertThat(inputs.arrived(team, call.id())).isEqualTo(both);
        });
        clock.at(
                noon(day.plusDays(4)),
                () -> assertThat(inputs.arrived(team, call.id()))
                        .isEqualTo(new Arrivals(List.of(new Arrivals.Day(day, 1)))));
    }

    @Test
    void countsAllThatCameInTimeAtTheDeadlineAndAnExtendedOneOnlyAfterItsDayR14_9() {
        Actor team = stage.secretariat();
        call = stage.openCall(team);
        Actor late = stage.contributor();
        InputId inTime = stage.answered(lead, call);
        InputId extended = stage.answered(late, call);
        inputs.askExtension(late, extended, "The power was cut.");
        Deadline deadline = java.util.Objects.requireNonNull(call.deadline());
        extensions.grant(
                team, call.id(), extended.value(), Deadline.of(deadline.local().plusDays(20), deadline.zone()));
        clock.at(end().minusSeconds(90), () -> stage.submit(lead, inTime));
        clock.at(end().plusSeconds(90), () -> stage.submit(late, extended));
        Arrivals one = new Arrivals(List.of(new Arrivals.Day(endsOn(), 1)));
        clock.at(
                end().plusSeconds(180),
                () -> assertThat(inputs.arrived(team, call.id())).isEqualTo(one));
        clock.at(
                noon(endsOn().plusDays(1)),
                () -> assertThat(inputs.arrived(team, call.id()))
                        .isEqualTo(new Arrivals(List.of(new Arrivals.Day(endsOn(), 2)))));
    }

    @Test
    void countsEachByTheDayOfTheCallsZoneAlsoWhenADayIsShorterR14_9() {
        Actor team = stage.secretariat();
        call = stage.openCall(team);
        LocalDate shorter = LocalDate.of(2025, 3, 30);
        for (String at : List.of(
                "2025-03-29T22:59:59Z",
                "2025-03-29T23:00:00Z",
                "2025-03-30T21:59:59Z",
                "2025-03-30T22:00:00Z",
                "2025-04-01T12:00:00Z")) {
            InputId id = stage.answered(lead, call);
            stage.submit(lead, id);
            stage.submit(lead, id);
            jdbc.sql("UPDATE receipt_receipts SET received_at = :at WHERE input_id = :id AND sequence_number = 1")
                    .param("at", Instant.parse(at))
                    .param("id", id)
                    .update();
        }
        assertThat(inputs.arrived(team, call.id()))
                .isEqualTo(new Arrivals(List.of(
                        new Arrivals.Day(shorter.minusDays(1), 1),
                        new Arrivals.Day(shorter, 2),
                        new Arrivals.Day(shorter.plusDays(1), 1),
                        new Arrivals.Day(shorter.plusDays(2), 1))));
    }

    private LocalDate endsOn() {
        return java.util.Objects.requireNonNull(call.deadline()).local().toLocalDate();
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(LocalTime.NOON).atZone(Deadline.GENEVA).toInstant();
    }

    private void submitSealed(String words) {
        SealedBegun begun = stage.sealed(call);
        Actor holder = Actor.bearer(begun.input().ref());
        stage.answer(holder, begun.input(), "law", words);
        stage.submit(holder, begun.input());
    }

    @Test
    void takesAHundredIdenticalInputsEachForItself() {
        List<InputId> all = IntStream.range(0, 100)
                .mapToObj(n -> stage.answered(lead, call))
                .toList();
        all.forEach(id -> stage.submit(lead, id));
        assertThat(inputs.ours(lead, 0, 200).total()).isEqualTo(100);
        assertThat(all.stream()
                        .map(id -> receipts.of(lead, id.value()).getFirst().number())
                        .distinct())
                .hasSize(100);
    }

    @Test
    @DisplayName("R14.8 the custodian reads in parts to which submitted inputs a statement was left, the latest first")
    void listsStatementsInParts() {
        Actor custodian = Actor.staff(stage.person(), Set.of(StaffRole.IDENTITY_CUSTODIAN));
        List<InputId> left = kept(45, "'SUBMITTED'", "NULL", 0);
        List<InputId> others = Stream.of("'DRAFT'", "'WITHDRAWN'")
                .flatMap(status -> kept(1, status, "NULL", 0).stream())
                .toList();
        Stream.concat(left.stream(), others.stream())
                .forEach(id -> jdbc.sql("INSERT INTO sealed_handles (handle, code_key, statement, left_at)"
                                + " VALUES (:id, :key, :key, :at)")
                        .param("id", id)
                        .param("key", Arrays.copyOf(id.toString().getBytes(StandardCharsets.UTF_8), 32))
                        .param("at", Instant.parse("2099-01-01T09:00:00Z"))
                        .update());

        List<StatementRow> all = Parts.all((from, max) -> sealedInputs.statements(custodian, from, max));

        assertThat(all)
                .extracting(row -> row.input().toString())
                .startsWith(left.stream().map(InputId::toString).sorted().toArray(String[]::new))
                .doesNotContainAnyElementsOf(
                        others.stream().map(InputId::toString).toList());
        assertThat(all).allSatisfy(row -> assertThat(row.call()).isNotNull());
        assertThat(Statements.sentBy(() -> sealedInputs.statements(custodian, 0, 20)))
                .isEqualTo(2);
        jdbc.sql("DELETE FROM sealed_handles WHERE left_at > '2098-01-01'").update();
        forgetKept();
    }

    @Test
    void listsInPartsWhatWaitsForASignatureHoweverManyOtherInputsThereAre() {
        OrganisationId own = new OrganisationId(lead.organisation().orElseThrow());
        kept(210, "'DRAFT'", "X'" + hex(own) + "'", 0);
        List<InputId> waiting = kept(25, "'DRAFT'", "X'" + hex(new OrganisationId(UUID.randomUUID())) + "'", 1);
        waiting.forEach(id -> jdbc.sql("""
            INSERT INTO input_cosigners (id, version, input_id, organisation, part, status, asked_again, name_choice,
                                         text_choice, invited_at)
            VALUES (:own, 0, :id, :organisation, 'CO_SIGNER', 'INVITED', FALSE, 'SHOWN', 'PUBLISHED', :at)
            """)
                .param("own", UUID.randomUUID())
                .param("id", id)
                .param("organisation", own)
                .param("at", clock.instant())
                .update());

        List<InputRow> all = Parts.all((from, max) -> inputs.waiting(lead, from, max));

        assertThat(all)
                .extracting(row -> row.id().toString())
                .containsExactly(
                        waiting.stream().map(InputId::toString).sorted().toArray(String[]::new));
        assertThat(all).allMatch(InputRow::waitsForSignature);
        assertThat(cosigners.waiting(lead)).isEqualTo(25);
        assertThat(inputs.waiting(stage.contributor(), 0, 20).total()).isZero();
        forgetKept();
    }

    /** Inputs to the call, kept without their course and begun at one moment. */
    private List<InputId> kept(int many, String status, String organisation, int frozen) {
        List<InputId> ids = IntStream.range(0, many)
                .mapToObj(n -> new InputId(UUID.randomUUID()))
                .toList();
        ids.forEach(id -> jdbc.sql("""
            INSERT INTO input_inputs (id, version, call_id, organisation, status, name_choice, text_choice,
                                      text_language, begun_at, frozen_version, submitted_version, receipts)
            VALUES (:id, 0, :call, %s, %s, 'SEALED', 'NOT_PUBLISHED', 'en', :at, %s, 0, 0)
            """.formatted(organisation, status, frozen))
                .param("id", id)
                .param("call", call.id())
                .param("at", end().minus(Duration.ofDays(frozen + 1L)))
                .update());
        return ids;
    }

    private void forgetKept() {
        jdbc.sql("DELETE FROM input_cosigners WHERE input_id IN (SELECT id FROM input_inputs WHERE call_id = :call)")
                .param("call", call.id())
                .update();
        jdbc.sql("DELETE FROM input_inputs WHERE call_id = :call")
                .param("call", call.id())
                .update();
    }

    private static String hex(OrganisationId id) {
        return id.toString().replace("-", "");
    }

    @Test
    void asksTheDatabaseAsOftenForManyInputsAsForOne() {
        stage.answered(lead, call);
        int forOne = Statements.sentBy(() -> inputs.ours(lead, 0, 200));
        IntStream.range(0, 20).forEach(n -> stage.draft(lead, call));
        assertThat(Statements.sentBy(() -> inputs.ours(lead, 0, 200)))
                .isEqualTo(forOne)
                .isLessThanOrEqualTo(5);
    }

    @Test
    void asksTheDatabaseAsOftenForManyTasksAsForOne() {
        stage.answered(lead, call);
        clock.at(end().minus(Duration.ofDays(3)), () -> {
            int forOne =
                    Statements.sentBy(() -> assertThat(tasks.openTasks(lead)).hasSize(1));
            CallDetails first = call;
            for (int i = 0; i < 3; i++) {
                stage.draft(lead, stage.openCall());
                stage.draft(lead, first);
            }
            assertThat(Statements.sentBy(() -> assertThat(tasks.openTasks(lead)).hasSizeGreaterThan(3)))
                    .isEqualTo(forOne)
                    .isLessThanOrEqualTo(3);
        });
    }

    @Test
    void listsADraftAsLongAsItsOwnTimeLasts() {
        Actor team = stage.secretariat();
        call = stage.openCall(team);
        InputId id = stage.answered(lead, call);
        inputs.askExtension(lead, id, "The power was cut.");
        Deadline deadline = java.util.Objects.requireNonNull(call.deadline());
        extensions.grant(
                team, call.id(), id.value(), Deadline.of(deadline.local().plusDays(20), deadline.zone()));
        clock.at(
                end().minus(Duration.ofDays(3)),
                () -> assertThat(tasks.openTasks(lead))
                        .as("its own deadline is far")
                        .isEmpty());
        clock.at(
                end().plus(Duration.ofDays(15)),
                () -> assertThat(tasks.openTasks(lead))
                        .singleElement()
                        .satisfies(task -> assertThat(task.due())
                                .isEqualTo(deadline.local()
                                        .plusDays(20)
                                        .atZone(deadline.zone())
                                        .toInstant())));
        clock.at(
                end().plus(Duration.ofDays(21)),
                () -> assertThat(tasks.openTasks(lead)).isEmpty());
    }

    @Test
    void tellsWhoStandsBehindAnInputAndWhomEachReceiptNamesR14_6() {
        Actor second = stage.contributor();
        Actor third = stage.contributor();
        InputId id = stage.answered(lead, call);
        invite(id, second);
        invite(id, third);
        int version = inputs.freeze(lead, id);
        cosigners.sign(second, new SignInput(id, version, NameChoice.SHOWN, TextChoice.PUBLISHED));
        inputs.submit(lead, new SubmitInput(id, UUID.randomUUID(), version, ""));
        assertThat(roll.of(Actor.system(), id))
                .extracting(InputRoll.Contributor::place)
                .containsExactlyInAnyOrder(null, CosignerStatus.SIGNED, CosignerStatus.INVITED)
                .startsWith((CosignerStatus) null);
        assertThat(roll.of(Actor.system(), id).stream().filter(InputRoll.Contributor::standsBehindIt))
                .extracting(InputsModuleTests::organisation)
                .containsExactlyInAnyOrder(lead.organisation(), second.organisation());
        cosigners.sign(third, new SignInput(id, version, NameChoice.SHOWN, TextChoice.PUBLISHED));
        assertThat(named(id, 1)).containsExactlyInAnyOrder(lead.organisation(), second.organisation());
        assertThat(named(id, 2))
                .containsExactlyInAnyOrder(lead.organisation(), second.organisation(), third.organisation());
        cosigners.leave(second, id);
        assertThat(named(id, 2)).containsExactlyInAnyOrder(lead.organisation(), third.organisation());
    }

    @Test
    void countsAsContributorsOnlyThoseWhoSignedWhatWasSubmittedR14_7() {
        Actor second = stage.contributor();
        Actor third = stage.contributor();
        Actor supporter = stage.contributor();
        InputId id = stage.answered(lead, call);
        invite(id, second);
        invite(id, third);
        cosigners.invite(lead, new InviteCosigner(id, null, stage.code(supporter), CosignerPart.SUPPORTER));
        InputId draft = stage.answered(lead, call);
        invite(draft, third);
        int first = inputs.freeze(lead, id);
        cosigners.sign(third, new SignInput(id, first, NameChoice.SHOWN, TextChoice.PUBLISHED));
        stage.answer(lead, id, "law", "Other words");
        int version = inputs.freeze(lead, id);
        assertThat(roll.behind(Actor.system(), id)).as("nothing is submitted").isEmpty();
        cosigners.sign(second, new SignInput(id, version, NameChoice.SHOWN, TextChoice.PUBLISHED));
        cosigners.sign(supporter, new SignInput(id, version, NameChoice.SHOWN, TextChoice.PUBLISHED));
        inputs.submit(lead, new SubmitInput(id, UUID.randomUUID(), version, ""));
        assertThat(roll.behind(Actor.system(), id))
                .extracting(InputsModuleTests::organisation)
                .containsExactlyInAnyOrder(lead.organisation(), second.organisation(), supporter.organisation());
        InputId another = stage.answered(third, call);
        stage.submit(third, another);
        assertThat(Statements.sentBy(() -> assertThat(roll.contributors(Actor.system(), List.of(id, draft)))
                        .as("those of these inputs alone, however many came to the call")
                        .extracting(InputsModuleTests::organisation)
                        .containsExactlyInAnyOrder(lead.organisation(), second.organisation())))
                .isOne();
        assertThat(roll.contributors(Actor.system(), List.of(id, draft, another)))
                .extracting(InputRoll.Contributor::input)
                .containsExactlyInAnyOrder(id, id, another);
        assertThat(roll.contributors(Actor.system(), List.of())).isEmpty();
        cosigners.leave(second, id);
        assertThat(roll.contributors(Actor.system(), List.of(id)))
                .extracting(InputsModuleTests::organisation)
                .containsExactly(lead.organisation());
        inputs.withdraw(lead, id);
        assertThat(roll.contributors(Actor.system(), List.of(id))).isEmpty();
    }

    private List<java.util.Optional<UUID>> named(InputId id, int sequence) {
        return roll.named(Actor.system(), id, sequence).stream()
                .map(InputsModuleTests::organisation)
                .toList();
    }

    private static java.util.Optional<UUID> organisation(InputRoll.Contributor one) {
        return java.util.Optional.ofNullable(one.organisation()).map(its -> its.value());
    }

    private SubmitInput form(Actor actor, InputId id) {
        return new SubmitInput(
                id, UUID.randomUUID(), null, answers.draft(actor, id).fingerprint());
    }

    private void invite(InputId id, Actor other) {
        cosigners.invite(lead, new InviteCosigner(id, null, stage.code(other), CosignerPart.CO_SIGNER));
    }

    private static String name(Actor member) {
        return java.util.Objects.requireNonNull(member.membership()).name();
    }

    private String sent(Actor actor, InputId id, ReceiptDetails receipt) {
        return new String(receipts.sent(actor, id.value(), receipt.sequence()), StandardCharsets.UTF_8);
    }

    private long trail(InputId id) {
        return jdbc.sql("SELECT COUNT(*) FROM audit_rows WHERE subject_id = :id")
                .param("id", id.toString())
                .query(Long.class)
                .single();
    }

    private static ByteArrayInputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
