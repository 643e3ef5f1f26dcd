package org.partnershipportal.consultation.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipportal.consultation.assessment.AssessmentFixtures.LEAD;
import static org.partnershipportal.consultation.assessment.AssessmentFixtures.SECOND;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnershipportal.consultation.assessment.spi.PublicUses;
import org.partnershipportal.consultation.call.CallCode;
import org.partnershipportal.consultation.call.CallContent;
import org.partnershipportal.consultation.call.CallDetails;
import org.partnershipportal.consultation.call.CallFixtures;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.consultation.call.CallStatus;
import org.partnershipportal.consultation.input.CosignerPart;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.receipt.FrozenDetails.FrozenAnswer;
import org.partnershipportal.ground.paper.PrintedPaper;
import org.partnershipportal.ground.paper.VeraPdf;
import org.partnershipportal.ground.questionnaire.AnswerValue;
import org.partnershipportal.ground.questionnaire.Question;
import org.partnershipportal.ground.questionnaire.QuestionKey;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.Sentence;
import org.partnershipportal.ground.shared.Translations;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.people.organisation.OrganisationSummary;
import org.partnershipportal.people.organisation.OrganisationType;
import org.partnershipportal.platform.access.StakeholderGroup;
import org.partnershipportal.platform.cleaning.DocumentType;
import org.partnershipportal.platform.document.DocumentDetails;
import org.partnershipportal.platform.document.DocumentId;
import org.partnershipportal.platform.document.DocumentStatus;

/** A published input as PDF and as a Word file; both are written to {@code target/paper}, to be looked at. */
@DisplayName("UC-PUB-15: a published input taken along")
class PublicationPaperTests {

    private static final Path FOLDER = Path.of("target/paper");
    private static final String PORTAL = "https://portal.example.org";
    private static final PublicationNumber NUMBER = new PublicationNumber("23456789abcdefghjk");
    private static final Instant MADE = Instant.parse("2027-06-01T10:00:00Z");
    private static final CallContent CONTENT = CallFixtures.content();
    private static final InputId INPUT = new InputId(UUID.randomUUID());
    private static final DocumentId FILE = new DocumentId(UUID.randomUUID());
    private static final CallDetails CALL = new CallDetails(
            new CallId(UUID.randomUUID()),
            new CallCode("older-persons"),
            CallStatus.CLOSED,
            1,
            1,
            CONTENT,
            null,
            CallFixtures.DEADLINE,
            CallFixtures.DEADLINE,
            null,
            List.of(),
            List.of(),
            Set.of(),
            Set.of());

    private static final PublicUses.Uses USES = new PublicUses.Uses(
            Sentence.of("publishedreport.uses.heading"),
            new LocalizedText("Rights of older persons", "en"),
            List.of(new PublicUses.Place(
                    Sentence.of("publishedreport.link.paragraph", 12),
                    "/reports/older-persons/paragraphs/p-23456789")));

    @ParameterizedTest
    @EnumSource(Language.class)
    void printsTheAddressOfEachParagraphThatUsesIt(Language language) throws IOException {
        PublicationPaper paper = paper(language, "en", "Words", signers());
        String address = PORTAL + "/" + language.tag() + "/reports/older-persons/paragraphs/p-23456789";
        assertThat(words(paper.asWord().word()))
                .containsOnlyOnce(address)
                .contains(
                        Translations.standard().text(language, "publishedreport.uses.heading"),
                        Translations.standard().text(language, "publishedreport.link.paragraph", 12),
                        "Rights of older persons");
        assertThat(copied(paper.asPrint().print().pdf()).replaceAll("\\s", "")).contains(address);
    }

    @Test
    void printsNoAddressOfAReportWhereNothingUsesIt() throws IOException {
        PublicationPaper paper = new PublicationPaper(
                CALL, publication("en", "Words", signers(), List.of()), List.of(), Language.EN, MADE, PORTAL);
        for (String words : List.of(
                words(paper.asWord().word()), copied(paper.asPrint().print().pdf()))) {
            assertThat(words).doesNotContain("/reports/", "Where the report uses it");
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void passesTheRulesOfAccessiblePdf(Language language) throws IOException {
        PublicationPaper paper = paper(language, language.tag(), text(language), signers());
        PrintedPaper printed = paper.asPrint().print();
        Files.createDirectories(FOLDER);
        Files.write(FOLDER.resolve("publication-" + language.tag() + ".pdf"), printed.pdf());
        Files.write(
                FOLDER.resolve("publication-" + language.tag() + ".docx"),
                paper.asWord().word());
        assertThat(printed.missing()).as("not even bars").isEmpty();
        assertThat(VeraPdf.faults(printed.pdf())).isEmpty();
    }

    @Test
    void holdsNothingUnderneathWhatIsBlackedOutAndSaysThatSomethingIsR14_4() throws IOException {
        PublicationPaper paper = paper(Language.EN, "en", text(Language.EN), signers());
        for (String words : List.of(
                words(paper.asWord().word()), copied(paper.asPrint().print().pdf()))) {
            assertThat(words)
                    .contains("Warden [redacted] did it", "Some passages have been redacted", "Training of [redacted]")
                    .doesNotContain("█");
        }
    }

    @Test
    void takesSignsForWhatTheyAreWhereNothingIsBlackedOut() throws IOException {
        Publication shown = publication("en", "A " + Publication.BAR + " of mine", signers(), List.of());
        String words = words(new PublicationPaper(CALL, shown, List.of(), Language.EN, MADE, PORTAL)
                .asWord()
                .word());
        assertThat(words).contains("A " + Publication.BAR + " of mine").doesNotContain("redacted");
    }

    @Test
    void saysAsOfWhenItHoldsAndWhereItIsReadToday() throws IOException {
        String words =
                words(paper(Language.EN, "en", "Words", signers()).asWord().word());
        assertThat(words)
                .contains(
                        "This copy shows what the contributors allowed to be public on 1 June 2027, 12:00 (Geneva time).")
                .contains(PORTAL + "/en/inputs/" + NUMBER)
                .contains("Human Rights House", "مؤسسة حقوق الإنسان", "Co-signer", "English");
        assertThat(words(paper(Language.FR, "en", "Words", signers()).asWord().word()))
                .contains(PORTAL + "/fr/inputs/" + NUMBER, "anglais");
    }

    @Test
    void namesNobodyWhoIsNotNamedR14_4() throws IOException {
        PublicationPaper paper = paper(Language.EN, "en", "Words", List.of());
        for (String words : List.of(
                words(paper.asWord().word()), copied(paper.asPrint().print().pdf()))) {
            assertThat(words).contains("Not named").doesNotContain("House", "Co-signers and supporters");
        }
    }

    @Test
    void tellsNoIdAndNoNameOfAFileR0_1() throws IOException {
        PublicationPaper paper = paper(Language.EN, "en", "Words", signers());
        for (byte[] file :
                List.of(paper.asWord().word(), paper.asPrint().print().pdf())) {
            assertThat(file[0] == 'P' && file[1] == 'K' ? words(file) : copied(file))
                    .contains("File 1 (pdf) · 12 KB")
                    .doesNotContain("amal", INPUT.toString(), FILE.toString(), LEAD.toString(), SECOND.toString());
            assertThat(new String(file, StandardCharsets.ISO_8859_1))
                    .doesNotContain(INPUT.toString(), FILE.toString(), LEAD.toString());
        }
    }

    @Test
    void saysInPrintThatCharactersAreMissingAndHasThemInTheWordFile() throws IOException {
        PublicationPaper paper = paper(Language.EN, "th", "กฎหมาย", signers());
        assertThat(copied(paper.asPrint().print().pdf())).contains("Some characters could not be printed");
        assertThat(words(paper.asWord().word())).contains("กฎหมาย").doesNotContain("could not be printed");
        assertThat(copied(paper(Language.EN, "en", "Law", signers())
                        .asPrint()
                        .print()
                        .pdf()))
                .doesNotContain("could not be printed");
    }

    private static PublicationPaper paper(
            Language language, String written, String text, List<Publication.Signer> signers) {
        List<QuestionKey> black = List.of(new QuestionKey("law"), new QuestionKey("activities"));
        return new PublicationPaper(
                CALL, publication(written, text, signers, black), List.of(USES), language, MADE, PORTAL);
    }

    private static Publication publication(
            String written, String text, List<Publication.Signer> signers, List<QuestionKey> black) {
        return new Publication(
                NUMBER,
                CALL.id(),
                null,
                signers,
                CONTENT.questionnaire(),
                answers(text, black.isEmpty() ? "Training" : "Training of " + Publication.BAR),
                black,
                List.of(new DocumentDetails(
                        FILE,
                        INPUT.ref(),
                        "papers",
                        "amal.pdf",
                        DocumentType.PDF,
                        null,
                        12_400,
                        DocumentStatus.READY,
                        null,
                        false,
                        true,
                        true,
                        "",
                        MADE,
                        MADE,
                        Set.of())),
                List.of(),
                written,
                MADE.minusSeconds(86_400),
                false);
    }

    private static List<Publication.Signer> signers() {
        return List.of(
                new Publication.Signer(organisation(LEAD, "Human Rights House (sample)", "en"), null),
                new Publication.Signer(
                        organisation(SECOND, "مؤسسة حقوق الإنسان، 2027 (عيّنة)", "ar"), CosignerPart.CO_SIGNER));
    }

    private static OrganisationSummary organisation(OrganisationId id, String name, String language) {
        return new OrganisationSummary(
                id,
                new LocalizedText(name, language),
                OrganisationType.NATIONAL_NGO,
                StakeholderGroup.CIVIL_SOCIETY,
                new CountryCode("ECU"),
                true,
                true);
    }

    private static List<FrozenAnswer> answers(String text, String activity) {
        List<FrozenAnswer> answers = new ArrayList<>();
        for (Question question : CONTENT.questionnaire().questions()) {
            switch (question.key().value()) {
                case "law" -> answers.add(new FrozenAnswer(question, new AnswerValue.Text(text)));
                case "places" ->
                    answers.add(new FrozenAnswer(question, new AnswerValue.Chosen(Set.of("prison", "home"))));
                case "where" -> answers.add(new FrozenAnswer(question, new AnswerValue.Text("EGY")));
                case "activities" ->
                    answers.add(new FrozenAnswer(
                            question,
                            new AnswerValue.Rows(
                                    List.of(Map.of("activity", activity, "kind", "training", "year", "2026")))));
                default -> {
                    // Not answered.
                }
            }
        }
        return answers;
    }

    private static String text(Language language) {
        return switch (language) {
            case AR ->
                "أفادت منظمة Human Rights House بأن السجان " + Publication.BAR + " ضرب 38,5% منهم (الفقرة 3).\n"
                        + "انظر A/HRC/RES/48/3، «المؤرخة 12 مارس 2027». " + Publication.BAR;
            case ZH -> "组织 Human Rights House 指出" + Publication.BAR + "对38.5%的老年人做了此事。\n见 A/HRC/RES/48/3。";
            case RU -> "Надзиратель " + Publication.BAR + " сделал это: 38,5 %.\nСм. A/HRC/RES/48/3.";
            default -> "Warden " + Publication.BAR + " did it.\nSee A/HRC/RES/48/3.";
        };
    }

    private static String words(byte[] word) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(word));
                XWPFWordExtractor text = new XWPFWordExtractor(document)) {
            return text.getText();
        }
    }

    private static String copied(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document).replaceAll(" +", " ");
        }
    }
}
