package org.partnershipportal.promises.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.shared.Translations;
import org.partnershipportal.people.organisation.OrganisationStage;
import org.partnershipportal.people.organisation.OrganisationType;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.platform.moderation.HouseRule;
import org.partnershipportal.promises.recommendation.Position;
import org.partnershipportal.promises.recommendation.RecommendationId;
import org.partnershipportal.testing.PortalModuleTest;
import org.partnershipportal.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;

@PortalModuleTest
@DisplayName("UC-PUB-19 the mid-term and the closing report of a State")
class StateReportsModuleTests {

    /** No other test publishes anything of it, which a report would hold too. */
    private static final CountryCode COLOMBIA = new CountryCode("COL");

    private static final int MANY = 300;

    @Autowired
    private StateReports reports;

    @Autowired
    private Commitments commitments;

    @Autowired
    private Observations observations;

    @Autowired
    private OrganisationStage make;

    @Autowired
    private Clock clock;

    private CommitmentStage stage;

    private final String unique = "1 Mothers " + UUID.randomUUID();

    @BeforeEach
    void setTheStage(@Autowired CommitmentStage elsewhere) {
        stage = elsewhere.in(COLOMBIA);
    }

    private static String say(Language language, String key, Object... args) {
        return Translations.standard().text(language, key, args);
    }

    private XWPFDocument file(ReportKind kind, Language language) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(reports.word(Actor.visitor(), COLOMBIA, kind, language)));
    }

    private String word(ReportKind kind, Language language) throws IOException {
        try (XWPFDocument document = file(kind, language);
                XWPFWordExtractor text = new XWPFWordExtractor(document)) {
            return text.getText();
        }
    }

    /** What the report says of this test's commitment, from its heading to the next. */
    private String said(ReportKind kind) throws IOException {
        StringBuilder said = new StringBuilder();
        try (XWPFDocument document = file(kind, Language.EN)) {
            boolean own = false;
            for (IBodyElement element : document.getBodyElements()) {
                if (element instanceof XWPFParagraph paragraph) {
                    boolean heading = String.valueOf(paragraph.getStyle()).startsWith("Heading");
                    own = heading ? paragraph.getText().equals(unique) : own;
                    said.append(own ? paragraph.getText() + "\n" : "");
                } else if (own && element instanceof XWPFTable table) {
                    said.append(table.getText()).append('\n');
                }
            }
        }
        return said.toString();
    }

    /** Without spaces, for print breaks lines. */
    private String pdf(ReportKind kind) throws IOException {
        byte[] file = reports.pdf(Actor.visitor(), COLOMBIA, kind, Language.EN);
        try (PDDocument document = Loader.loadPDF(file)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return closed(stripper.getText(document));
        }
    }

    private static String closed(String words) {
        return words.replaceAll("\\s+", "");
    }

    private Actor nhri() {
        return make.owner(make.verified("Ombudsman " + unique, OrganisationType.NHRI, COLOMBIA));
    }

    private ObservationId assessed(Actor author, CommitmentId id) {
        return observations.place(
                author,
                new PlaceObservation(
                        UUID.randomUUID(), id, Level.LIMITED, "Seen by " + unique, "Nine visits", null, "en"));
    }

    @Test
    @DisplayName(
            "R4.3 has in both forms what everyone reads: basis, lead, milestones, reports, files, assessments, responses, changes")
    void saysWhatEveryoneReads() throws IOException {
        CommitmentId id = stage.published(unique, stage.recommendation(COLOMBIA, Position.NOTED));
        LocalDate reached = LocalDate.ofInstant(clock.instant(), CommitmentFixtures.GUAYAQUIL);
        commitments.report(stage.drafter(), id, CommitmentFixtures.progress(Level.SUBSTANTIAL, reached));
        stage.evidence(id);
        observations.answer(
                stage.drafter(), new AnswerObservation(assessed(nhri(), id), "Answered by " + unique, "en"));
        commitments.edit(
                stage.drafter(),
                id,
                CommitmentFixtures.complete(unique, stage.edition(id), CommitmentFixtures.LEAP_DAY.plusDays(1)));
        commitments.sendChange(stage.drafter(), id, new SayWhy(stage.edition(id), "Late budget of " + unique, "en"));
        assertThat(said(ReportKind.MID_TERM))
                .contains("29 February 2028")
                .doesNotContain("Late budget of " + unique, "1 March 2028", "Version 2, ");
        commitments.clear(stage.publisher(), id, stage.edition(id));
        assertThat(said(ReportKind.CLOSING))
                .contains(
                        "No mother of a child under five",
                        stage.ministry().name(),
                        "A guide for judges",
                        "The guide is published",
                        "1 March 2028",
                        "Reached · " + Formats.date(reached, Language.EN),
                        "Substantial",
                        "Seven courts use the guide.",
                        "The ministry’s list of courts",
                        "courts.txt",
                        "Ombudsman",
                        "Limited",
                        "Seen by " + unique,
                        "Nine visits",
                        "Answered by " + unique,
                        "Version 2, ",
                        "Late budget of " + unique);
        assertThat(word(ReportKind.CLOSING, Language.EN))
                .contains(
                        "Closing report on the commitments of Colombia",
                        "As of " + Formats.date(reached, Language.EN) + " (Guayaquil)",
                        "What was not completed by its last day");
        assertThat(pdf(ReportKind.CLOSING))
                .contains(
                        closed("Closing report on the commitments of Colombia"),
                        closed("What was not completed by its last day"),
                        closed(unique),
                        closed("Seen by " + unique),
                        closed("Answered by " + unique),
                        closed("Late budget of " + unique));
        assertThat(pdf(ReportKind.MID_TERM))
                .contains(closed("Mid-term report on the commitments of Colombia"), closed("Seen by " + unique))
                .doesNotContain(closed("What was not completed"));
    }

    @Test
    @DisplayName("shows a noted recommendation as noted, and says which has been withdrawn since")
    void showsNotedAsNoted() throws IOException {
        RecommendationId noted = stage.recommendation(COLOMBIA, Position.NOTED);
        RecommendationId supported = stage.recommendation(COLOMBIA, Position.SUPPORTED);
        CommitmentId id = stage.published(unique, noted, supported);
        CommitmentText text = commitments.details(Actor.visitor(), id).text();
        assertThat(text.recommendations()).hasSize(2);
        String said = said(ReportKind.MID_TERM);
        for (AnchoredRecommendation one : text.recommendations()) {
            assertThat(said).contains(one.cited() + (one.id().equals(noted.value()) ? " (Noted)" : " (Supported)"));
        }
        String withdrawn = say(Language.EN, "commitment.page.recommendation-withdrawn");
        assertThat(said).doesNotContain(withdrawn);
        stage.withdraw(noted);
        assertThat(said(ReportKind.MID_TERM)).contains("(Noted)").containsOnlyOnce(withdrawn);
    }

    @ParameterizedTest
    @EnumSource(ReportKind.class)
    @DisplayName("R0.1 has nothing of drafts, and of what is hidden or withdrawn only that it was there")
    void hasNothingThatIsNotPublic(ReportKind kind) throws IOException {
        CommitmentId id = stage.published(unique);
        stage.drafted("Draft " + unique);
        stage.inClearance("Waiting " + unique);
        Actor author = nhri();
        ObservationId assessment = assessed(author, id);
        observations.answer(stage.drafter(), new AnswerObservation(assessment, "Answered by " + unique, "en"));
        assertThat(word(kind, Language.EN))
                .contains("Seen by " + unique, "Answered by " + unique)
                .doesNotContain("Draft " + unique, "Waiting " + unique, "score", "average of");
        Actor moderator = Actor.staff(make.person(), Set.of(StaffRole.MODERATOR));
        observations.hide(
                moderator, new HideObservation(assessment, ObservationPart.RESPONSE, HouseRule.HATRED, "It incites."));
        assertThat(said(kind))
                .contains("Seen by " + unique, "Hidden by a moderator under this rule")
                .doesNotContain("Answered by " + unique);
        observations.hide(
                moderator,
                new HideObservation(assessment, ObservationPart.ASSESSMENT, HouseRule.HATRED, "It incites."));
        assertThat(said(kind))
                .contains("Ombudsman")
                .doesNotContain("Seen by " + unique, "Nine visits", "Answered by " + unique, "It incites.");
        observations.show(moderator, assessment, ObservationPart.ASSESSMENT);
        observations.withdraw(author, assessment);
        assertThat(said(kind))
                .contains("Withdrawn by its author")
                .doesNotContain("Seen by " + unique, "Nine visits", "Ombudsman");
    }

    @ParameterizedTest
    @EnumSource(ReportKind.class)
    @DisplayName("keeps what the State has withdrawn, with the reason that everyone reads")
    void keepsWhatIsWithdrawn(ReportKind kind) throws IOException {
        CommitmentId id = stage.published(unique);
        commitments.withdraw(
                stage.publisher(), id, new SayWhy(stage.edition(id), "The law has changed for " + unique, "en"));
        assertThat(said(kind)).contains("Withdrawn", "The law has changed for " + unique);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void isInTheLanguageOfThePage(Language language) throws IOException {
        stage.published(unique);
        for (ReportKind kind : ReportKind.ALL) {
            assertThat(word(kind, language))
                    .contains(unique, say(language, "commitment.paper.part.open"))
                    .doesNotContain("commitment.");
            byte[] pdf = reports.pdf(Actor.visitor(), COLOMBIA, kind, language);
            try (PDDocument document = Loader.loadPDF(pdf)) {
                assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo(language.tag());
            }
        }
    }

    @Test
    void runsFromTheRightInArabic() throws IOException {
        stage.published(unique);
        try (XWPFDocument document = file(ReportKind.CLOSING, Language.AR)) {
            assertThat(document.getTables())
                    .isNotEmpty()
                    .allMatch(table -> table.getCTTbl().getTblPr().isSetBidiVisual());
        }
    }

    @ParameterizedTest
    @EnumSource(ReportKind.class)
    @DisplayName("R0.1 there is none for a State that has published nothing, drafts or not")
    void isNotThereForAStateThatHasPublishedNothing(ReportKind kind) {
        CountryCode nauru = new CountryCode("NRU");
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> reports.pdf(Actor.visitor(), nauru, kind, Language.EN));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> reports.word(stage.drafter(), nauru, kind, Language.EN));
    }

    @Test
    @DisplayName("is read in as many queries for 300 commitments as for a few")
    void isReadInAFixedNumberOfQueries() {
        CountryCode palau = new CountryCode("PLW");
        CommitmentId model = stage.published(unique, stage.recommendation(COLOMBIA, Position.NOTED));
        commitments.report(stage.drafter(), model, CommitmentFixtures.progress(Level.LIMITED, null));
        assessed(nhri(), model);
        stage.evidence(stage.copyTo(palau, model));
        int few = Statements.sentBy(() -> reports.read(palau, ReportKind.CLOSING));
        for (int i = 0; i < MANY; i++) {
            CommitmentId copy = stage.copyTo(palau, model);
            if (i % 50 == 0) {
                stage.evidence(copy);
            }
        }
        StateReport report = reports.read(palau, ReportKind.CLOSING);
        assertThat(report.entries()).hasSize(StateReport.MOST);
        assertThat(report.entries()).extracting(StateReport.Entry::files).contains(List.of("courts.txt"));
        assertThat(report.entries()).allSatisfy(entry -> {
            assertThat(entry.assessments()).hasSize(1);
            assertThat(entry.commitment().progress()).hasSize(1);
        });
        assertThat(report.more()).isTrue();
        assertThat(Statements.sentBy(() -> reports.read(palau, ReportKind.CLOSING)))
                .isEqualTo(few)
                .isLessThanOrEqualTo(9);
        assertThat(reports.word(Actor.visitor(), palau, ReportKind.CLOSING, Language.EN))
                .isNotEmpty();
    }
}
