package org.partnershipportal.consultation.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;
import static org.partnershipportal.testing.AtOnce.atOnce;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.consultation.assessment.FileCheck.Result;
import org.partnershipportal.consultation.call.CallDetails;
import org.partnershipportal.consultation.call.NameChoice;
import org.partnershipportal.consultation.call.TextChoice;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.input.InputStage;
import org.partnershipportal.consultation.input.Inputs;
import org.partnershipportal.consultation.input.NotYetReadable;
import org.partnershipportal.ground.questionnaire.QuestionKey;
import org.partnershipportal.ground.shared.ChangedMeanwhile;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.shared.SignInAgain;
import org.partnershipportal.ground.shared.Translations;
import org.partnershipportal.ground.shared.UuidBytes;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.NotPermitted;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.platform.cleaning.TestFiles;
import org.partnershipportal.platform.document.DocumentDetails;
import org.partnershipportal.platform.document.DocumentForm;
import org.partnershipportal.platform.document.DocumentId;
import org.partnershipportal.platform.document.DocumentStatus;
import org.partnershipportal.platform.document.Documents;
import org.partnershipportal.platform.document.Upload;
import org.partnershipportal.platform.signin.TestSessions;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalModuleTest
@DisplayName("Files of an input that somebody of the team has to look at")
class InputFileChecksModuleTests {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final BlackOut LEE = passage(7, 10);
    private static final BlackOut KIM = passage(22, 25);

    @Autowired
    private Inputs inputs;

    @Autowired
    private Documents documents;

    @Autowired
    private Assessments assessments;

    @Autowired
    private InputFileChecks checks;

    @Autowired
    private Publications publications;

    @Autowired
    private PublicationPapers papers;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private InputStage stage;

    @Autowired
    private AssessmentStage desk;

    private Actor team;
    private CallDetails call;
    private Actor lead;
    private InputId id;

    @BeforeEach
    void beginAnInput() {
        team = stage.secretariat();
        call = stage.openCall(team);
        lead = stage.contributor();
        id = stage.draft(lead, call);
        inputs.choose(lead, id, NameChoice.SHOWN, TextChoice.PUBLISHED);
        stage.answer(lead, id, "law", "Warden Lee and warden Kim.");
    }

    @Test
    void areSearchedForWhatIsOnThePageAndNotSaved() throws IOException {
        DocumentId naming = attach("one.txt", "Mr LEE again");
        DocumentId open = attach("two.txt", "Nothing here");
        stage.submit(lead, id);
        desk.afterwards(call, () -> {
            FileTexts texts = checks.texts(team, id);
            AssessmentDetails seen = assessments.details(team, id);
            assertThat(seen.passages()).isEmpty();
            assertThat(texts.check(seen.submitted(), List.of(LEE)))
                    .extracting(check -> check.file().id(), FileCheck::result)
                    .containsExactlyInAnyOrder(tuple(naming, Result.FOUND), tuple(open, Result.NOT_FOUND));
            assertThat(texts.check(seen.submitted(), List.of(KIM)))
                    .extracting(FileCheck::result)
                    .containsOnly(Result.NOT_FOUND);
        });
    }

    @Test
    void stayBackWhenTheInputIsPublishedAndFollowOneByOne() throws IOException {
        DocumentId naming = attach("one.txt", "Mr L\u00e9e");
        DocumentId open = attach("two.txt", "Nothing here");
        DocumentId picture = attach("three.png", TestFiles.png());
        DocumentId print = attach("four.pdf", TestFiles.pdf());
        stage.submit(lead, id);
        desk.afterwards(call, () -> {
            redact(LEE);
            PublicationNumber number = desk.published(team, id);
            assertThat(shown(number)).containsExactlyInAnyOrder(open, print);
            assertThat(List.of(naming, picture)).noneMatch(this::isPublic);
            assertThat(checks.of(team, id, checks.texts(team, id)))
                    .extracting(one -> one.file().id(), FileStanding::result, FileStanding::staysBack)
                    .containsExactlyInAnyOrder(
                            tuple(naming, Result.FOUND, true),
                            tuple(open, Result.NOT_FOUND, false),
                            tuple(picture, Result.NOT_SEARCHABLE, true),
                            tuple(print, Result.NOT_FOUND, false));
            lookAt(picture);
            assertThat(shown(number)).containsExactlyInAnyOrder(open, print, picture);
            assertThat(isPublic(picture)).isTrue();
            assertThat(isPublic(naming)).isFalse();
            assertThat(checks.of(team, id, checks.texts(team, id)))
                    .filteredOn(one -> one.looked() != null)
                    .singleElement()
                    .satisfies(one -> {
                        assertThat(one.file().id()).isEqualTo(picture);
                        assertThat(one.lookedBy()).isNotBlank();
                        assertThat(one.staysBack()).isFalse();
                    });
        });
        assertThat(jdbc.sql("SELECT COUNT(*) FROM audit_rows WHERE kind = 'assessment.input-file-looked-at'"
                                + " AND subject_id = :id AND person IS NOT NULL")
                        .param("id", id.toString())
                        .query(Long.class)
                        .single())
                .isOne();
    }

    @Test
    void arePublishedWithTheInputThatSomebodyLookedThroughBefore() throws IOException {
        DocumentId picture = attach("one.png", TestFiles.png());
        DocumentId other = attach("two.png", TestFiles.png());
        stage.submit(lead, id);
        desk.afterwards(call, () -> {
            redact(LEE);
            assessments.admit(team, id, desk.edition(team, id));
            long edition = checks.lookAt(team, new LookAtFile(id, desk.edition(team, id), picture));
            assertThat(isPublic(picture)).isFalse();
            PublicationNumber number = assessments.publish(team, id, edition);
            assertThat(shown(number)).containsExactly(picture).doesNotContain(other);
        });
    }

    @Test
    void areLookedAtAgainWhenSomethingElseIsBlackedOut() throws IOException {
        DocumentId picture = attach("one.png", TestFiles.png());
        stage.submit(lead, id);
        desk.afterwards(call, () -> {
            redact(LEE);
            assessments.admit(team, id, desk.edition(team, id));
            lookAt(picture);
            redact(LEE, KIM);
            PublicationNumber number = assessments.publish(team, id, desk.edition(team, id));
            assertThat(shown(number)).isEmpty();
            assertThat(isPublic(picture)).isFalse();
        });
    }

    @Test
    void leaveEveryPublicPathWithTheWordThatIsBlackedOutAfterwards() throws IOException {
        DocumentId naming = attach("one.txt", "Warden K i m");
        DocumentId picture = attach("two.png", TestFiles.png());
        DocumentId open = attach("three.txt", "Nothing here");
        stage.submit(lead, id);
        desk.afterwards(call, () -> {
            redact(LEE);
            PublicationNumber number = desk.published(team, id);
            lookAt(picture);
            assertThat(shown(number)).containsExactlyInAnyOrder(naming, picture, open);
            redact(LEE, KIM);
            assertThat(shown(number)).containsExactly(open);
            for (DocumentId gone : List.of(naming, picture)) {
                assertThat(isPublic(gone)).isFalse();
                assertThat(documents.details(Actor.visitor(), gone)).isEmpty();
                assertThat(documents.details(stage.contributor(), gone)).isEmpty();
            }
            assertThat(assessments.preview(team, id).files())
                    .extracting(DocumentDetails::id)
                    .containsExactly(open);
        });
    }

    @Test
    void areShownWithItsPermanentAddressNowhereButThere() throws IOException {
        DocumentId naming = attach("Report on Lee.txt", "Lee");
        stage.submit(lead, id);
        desk.afterwards(call, () -> {
            redact(LEE);
            PublicationNumber number = desk.published(team, id);
            lookAt(naming);
            assertThat(publications.details(Actor.visitor(), number).files())
                    .singleElement()
                    .satisfies(file -> assertThat(file.name()).doesNotContainIgnoringCase("lee"));
        });
    }

    @Test
    void areLookedAtByNobodyButTheTeamAndOnlyAsTheyWereSeen() throws IOException {
        DocumentId picture = attach("one.png", TestFiles.png());
        stage.submit(lead, id);
        InputId other = desk.submitted(stage.contributor(), call, "Other words");
        assertThatExceptionOfType(NotYetReadable.class).isThrownBy(() -> checks.texts(team, id));
        assertThatExceptionOfType(NotYetReadable.class)
                .isThrownBy(() -> checks.lookAt(team, new LookAtFile(id, 0, picture)));
        desk.afterwards(call, () -> {
            assertThatExceptionOfType(NotAllowed.class)
                    .as("not judged")
                    .isThrownBy(() -> checks.lookAt(team, new LookAtFile(id, 0, picture)));
            assessments.admit(team, id, 0);
            assessments.admit(team, other, 0);
            long edition = desk.edition(team, id);
            LookAtFile look = new LookAtFile(id, edition, picture);
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> checks.lookAt(stage.secretariat(), look));
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> checks.of(stage.secretariat(), id, FileTexts.none()));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> checks.texts(stage.secretariat(), id));
            for (Actor stranger : List.of(lead, Actor.visitor(), staff(StaffRole.MODERATOR), staff(StaffRole.ADMIN))) {
                assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> checks.lookAt(stranger, look));
                assertThatExceptionOfType(NotPermitted.class)
                        .isThrownBy(() -> checks.of(stranger, id, FileTexts.none()));
                assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> checks.texts(stranger, id));
            }
            assertThatExceptionOfType(NotFound.class)
                    .as("a file of another input")
                    .isThrownBy(() -> checks.lookAt(team, new LookAtFile(other, desk.edition(team, other), picture)));
            assertThatExceptionOfType(ChangedMeanwhile.class)
                    .isThrownBy(() -> checks.lookAt(team, new LookAtFile(id, edition - 1, picture)));
            assertThat(checks.of(team, id, checks.texts(team, id))).allMatch(one -> one.looked() == null);
        });
    }

    @Test
    void areNeverPublicWhoeverPublishesAndBlacksOutAtOnce() throws IOException {
        DocumentId naming = attach("one.txt", "Mr Lee");
        stage.submit(lead, id);
        List<Object> done = new ArrayList<>();
        desk.afterwards(call, () -> {
            assessments.admit(team, id, 0);
            long edition = desk.edition(team, id);
            try {
                done.addAll(atOnce(() -> assessments.publish(team, id, edition), () -> {
                    assessments.redact(team, new RedactInput(id, 1, edition, List.of(LEE), Set.of()));
                    return "blacked out";
                }));
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
            assertThat(done).filteredOn(ChangedMeanwhile.class::isInstance).hasSize(1);
            if (done.contains("blacked out")) {
                assertThat(assessments.details(team, id).number()).isNull();
                desk.published(team, id);
            } else {
                redact(LEE);
            }
            assertThat(isPublic(naming)).isFalse();
        });
    }

    @Test
    void areThoseOfBeforeTooThoughNothingIsFoundInThem() throws IOException {
        DocumentId open = attach("one.txt", "Nothing here");
        stage.submit(lead, id);
        desk.afterwards(call, () -> {
            redact(LEE);
            PublicationNumber number = desk.published(team, id);
            jdbc.sql("DELETE FROM assessment_files WHERE input_id = :id")
                    .param("id", UuidBytes.of(id.value()))
                    .update();
            assertThat(shown(number)).isEmpty();
            assertThat(checks.of(team, id, checks.texts(team, id)))
                    .singleElement()
                    .satisfies(one -> assertThat(one.staysBack()).isTrue());
            lookAt(open);
            assertThat(shown(number)).containsExactly(open);
            assertThat(checks.of(team, id, checks.texts(team, id)))
                    .singleElement()
                    .satisfies(one -> assertThat(one.staysBack()).isFalse());
        });
    }

    @Test
    void areNotOnTheDownloadsOfThePublishedInputInAnyLanguage() throws IOException {
        attach("one.txt", "Lee");
        attach("two.txt", "Nothing here, and it is a little longer");
        stage.submit(lead, id);
        desk.afterwards(call, () -> {
            redact(LEE);
            PublicationNumber number = desk.published(team, id);
            for (Language language : Language.values()) {
                String first = Translations.standard().text(language, "assessment.public.file", 1, "txt");
                String second = Translations.standard().text(language, "assessment.public.file", 2, "txt");
                assertThat(words(papers.word(Actor.visitor(), number, language)))
                        .contains(first)
                        .doesNotContain(second, "Lee");
            }
        });
    }

    private static String words(byte[] word) {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(word));
                XWPFWordExtractor text = new XWPFWordExtractor(document)) {
            return text.getText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    @DisplayName("A12: what is public at once needs a fresh sign-in; what takes something from the public never does")
    void areOpenedOfAPublishedInputOnlyAfterAFreshSignIn() throws IOException {
        DocumentId picture = attach("one.png", TestFiles.png());
        DocumentId open = attach("two.txt", "Nothing here");
        stage.submit(lead, id);
        desk.afterwards(call, () -> {
            TestSessions.gaveCredentialsAt(Instant.EPOCH);
            redact(LEE, KIM);
            redact(LEE);
            TestSessions.gaveCredentialsAt(Instant.MAX);
            PublicationNumber number = desk.published(team, id);
            TestSessions.gaveCredentialsAt(Instant.EPOCH);
            try {
                List<DocumentId> before = shown(number);
                assertThatExceptionOfType(SignInAgain.class).isThrownBy(() -> lookAt(picture));
                assertThatExceptionOfType(SignInAgain.class).isThrownBy(() -> redact());
                assertThatExceptionOfType(SignInAgain.class).isThrownBy(() -> redact(KIM));
                assertThatExceptionOfType(SignInAgain.class)
                        .isThrownBy(() -> redact(BlackOut.ofText(
                                LEE.question(), LEE.from() + 1, LEE.to(), RedactionReason.PERSONAL_DATA)));
                assertThat(shown(number)).isEqualTo(before);
                assertThat(assessments.details(team, id).passages()).containsExactly(LEE);
                redact(LEE, KIM);
                AssessmentDetails seen = assessments.details(team, id);
                assessments.redact(
                        team,
                        new RedactInput(
                                id, seen.submitted().version(), seen.edition(), List.of(LEE, KIM), Set.of(open)));
                assertThat(isPublic(open)).isFalse();
                assertThatExceptionOfType(SignInAgain.class).isThrownBy(() -> redact(LEE, KIM));
                TestSessions.gaveCredentialsAt(Instant.MAX);
                redact(LEE);
                lookAt(picture);
                assertThat(isPublic(picture)).isTrue();
            } finally {
                TestSessions.signOut();
            }
        });
    }

    @Test
    void areForgottenWithTheWithdrawnInput() throws IOException {
        DocumentId picture = attach("one.png", TestFiles.png());
        stage.submit(lead, id);
        desk.afterwards(call, () -> {
            desk.published(team, id);
            lookAt(picture);
            assertThat(isPublic(picture)).isTrue();
            inputs.withdraw(lead, id);
            assertThat(isPublic(picture)).isFalse();
        });
    }

    private static BlackOut passage(int from, int to) {
        return BlackOut.ofText(new QuestionKey("law"), from, to, RedactionReason.PERSONAL_DATA);
    }

    private void redact(BlackOut... passages) {
        AssessmentDetails seen = assessments.details(team, id);
        assessments.redact(
                team, new RedactInput(id, seen.submitted().version(), seen.edition(), List.of(passages), Set.of()));
    }

    private void lookAt(DocumentId file) {
        checks.lookAt(team, new LookAtFile(id, desk.edition(team, id), file));
    }

    private List<DocumentId> shown(PublicationNumber number) {
        return Publishing.ids(publications.details(Actor.visitor(), number).files());
    }

    private boolean isPublic(DocumentId file) {
        try (var content = documents.open(Actor.visitor(), file, DocumentForm.CLEANED)) {
            return content.bytes() > 0;
        } catch (NotFound none) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Actor staff(StaffRole role) {
        return Actor.staff(Objects.requireNonNull(team.person()), Set.of(role));
    }

    private DocumentId attach(String name, String content) throws IOException {
        return attach(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private DocumentId attach(String name, byte[] content) throws IOException {
        DocumentDetails stored =
                documents.upload(lead, new Upload(id.ref(), "evidence", name), new ByteArrayInputStream(content));
        await().atMost(PATIENCE)
                .until(() -> documents
                        .details(lead, stored.id())
                        .filter(file -> file.status() == DocumentStatus.READY)
                        .isPresent());
        return stored.id();
    }
}
