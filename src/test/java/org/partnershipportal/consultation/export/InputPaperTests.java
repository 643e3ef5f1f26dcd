package org.partnershipportal.consultation.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnershipportal.consultation.assessment.Admissibility;
import org.partnershipportal.consultation.assessment.AssessmentDetails;
import org.partnershipportal.consultation.assessment.BlackOut;
import org.partnershipportal.consultation.assessment.RedactionReason;
import org.partnershipportal.consultation.call.CallCode;
import org.partnershipportal.consultation.call.CallContent;
import org.partnershipportal.consultation.call.CallDetails;
import org.partnershipportal.consultation.call.CallFixtures;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.consultation.call.CallStatus;
import org.partnershipportal.consultation.call.NameChoice;
import org.partnershipportal.consultation.call.TextChoice;
import org.partnershipportal.consultation.input.CosignerPart;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.input.InputSigner;
import org.partnershipportal.consultation.input.SubmittedInput;
import org.partnershipportal.consultation.receipt.FrozenDetails.FrozenAnswer;
import org.partnershipportal.ground.paper.Paper;
import org.partnershipportal.ground.paper.PrintedPaper;
import org.partnershipportal.ground.paper.VeraPdf;
import org.partnershipportal.ground.questionnaire.AnswerValue;
import org.partnershipportal.ground.questionnaire.Question;
import org.partnershipportal.ground.questionnaire.QuestionKey;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.people.organisation.OrganisationSummary;
import org.partnershipportal.people.organisation.OrganisationType;
import org.partnershipportal.platform.access.StakeholderGroup;

/** One input on paper and as a Word file, in every language; both are written to {@code target/paper}, to be looked at. */
@DisplayName("UC-EXP-02: one input taken along")
class InputPaperTests {

    private static final Path FOLDER = Path.of("target/paper");
    private static final CallContent CONTENT = CallFixtures.content();
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
    private static final OrganisationId LEAD = new OrganisationId(UUID.randomUUID());
    private static final OrganisationId OTHER = new OrganisationId(UUID.randomUUID());
    private static final Instant MADE = Instant.parse("2027-04-01T10:00:00Z");

    @ParameterizedTest
    @EnumSource(Language.class)
    void passesTheRulesOfAccessiblePdf(Language language) throws IOException {
        PrintedPaper printed =
                paper(language, language.tag(), text(language), List.of()).print();
        Files.createDirectories(FOLDER);
        Files.write(FOLDER.resolve("input-" + language.tag() + ".pdf"), printed.pdf());
        assertThat(printed.missing()).isEmpty();
        assertThat(VeraPdf.faults(printed.pdf())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void isWholeInTheWordFile(Language language) throws IOException {
        byte[] word = paper(language, language.tag(), text(language), List.of()).word();
        Files.createDirectories(FOLDER);
        Files.write(FOLDER.resolve("input-" + language.tag() + ".docx"), word);
        assertThat(words(word))
                .contains(text(language).lines().toList())
                .contains("Choice prison", Formats.date(LocalDate.of(2027, 3, 1), language))
                .doesNotContain("2027-03-01");
    }

    @Test
    void passesTheRulesWithAnswersInAnotherLanguage() throws IOException {
        byte[] pdf =
                paper(Language.EN, "ar", text(Language.AR), List.of()).print().pdf();
        Files.createDirectories(FOLDER);
        Files.write(FOLDER.resolve("input-en-of-ar.pdf"), pdf);
        assertThat(VeraPdf.faults(pdf)).isEmpty();
        pdf = paper(Language.AR, "en", text(Language.EN), List.of()).print().pdf();
        Files.write(FOLDER.resolve("input-ar-of-en.pdf"), pdf);
        assertThat(VeraPdf.faults(pdf)).isEmpty();
    }

    @Test
    void marksWhatTheTeamAloneReads() throws IOException {
        List<BlackOut> black = List.of(BlackOut.ofText(new QuestionKey("law"), 0, 4, RedactionReason.PERSONAL_DATA));
        String words =
                words(paper(Language.EN, "en", "Amal Sample said so.", black).word());
        assertThat(words)
                .contains("For the report team only")
                .contains("1 passage is redacted in the public version. It is shown here.")
                .contains("1 passage of this answer is redacted in the public version.")
                .contains("Amal Sample said so.");
    }

    @Test
    void namesNobodyBehindASealedInputR14_8() throws IOException {
        AssessmentDetails sealed = details(NameChoice.SEALED, "en", "Words", List.of(), List.of(), Map.of());
        String words = words(InputPaper.of(CALL, sealed, Language.EN, MADE).word());
        assertThat(words).contains("Sealed: contributor unknown").doesNotContain("House");
    }

    private static Paper paper(Language language, String written, String text, List<BlackOut> passages) {
        return InputPaper.of(
                CALL,
                details(
                        NameChoice.TEAM_ONLY,
                        written,
                        text,
                        passages,
                        List.of(new InputSigner(LEAD, null), new InputSigner(OTHER, CosignerPart.CO_SIGNER)),
                        Map.of(
                                LEAD, organisation(LEAD, "Human Rights House (sample)", "en"),
                                OTHER, organisation(OTHER, "مؤسسة حقوق الإنسان، 2027 (عيّنة)", "ar"))),
                language,
                MADE);
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

    private static AssessmentDetails details(
            NameChoice name,
            String written,
            String text,
            List<BlackOut> passages,
            List<InputSigner> signers,
            Map<OrganisationId, OrganisationSummary> known) {
        SubmittedInput submitted = new SubmittedInput(
                new InputId(UUID.randomUUID()),
                CALL.id(),
                1,
                CONTENT.questionnaire(),
                answers(text),
                List.of(),
                written,
                signers,
                name,
                TextChoice.NOT_PUBLISHED,
                Instant.parse("2027-03-01T09:00:00Z"),
                null);
        return new AssessmentDetails(
                submitted,
                null,
                known,
                1,
                Admissibility.ADMISSIBLE,
                null,
                null,
                MADE,
                List.of(),
                passages,
                Set.of(),
                null,
                null,
                false,
                0,
                1,
                Set.of());
    }

    private static List<FrozenAnswer> answers(String text) {
        List<FrozenAnswer> answers = new ArrayList<>();
        for (Question question : CONTENT.questionnaire().questions()) {
            switch (question.key().value()) {
                case "law" -> answers.add(new FrozenAnswer(question, new AnswerValue.Text(text)));
                case "places" ->
                    answers.add(new FrozenAnswer(question, new AnswerValue.Chosen(Set.of("prison", "home"))));
                case "how-many" -> answers.add(new FrozenAnswer(question, new AnswerValue.Text("007")));
                case "since" -> answers.add(new FrozenAnswer(question, new AnswerValue.Text("2027-03-01")));
                case "where" -> answers.add(new FrozenAnswer(question, new AnswerValue.Text("EGY")));
                case "activities" ->
                    answers.add(new FrozenAnswer(
                            question,
                            new AnswerValue.Rows(List.of(
                                    Map.of("activity", text.lines().findFirst().orElse(""), "kind", "training"),
                                    Map.of("activity", "NA", "kind", "advice", "year", "2026")))));
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
                "أفادت منظمة Human Rights House بأن 38,5% من كبار السن لا يستفيدون من المادة 12 (الفقرة 3).\n"
                        + "انظر A/HRC/RES/48/3 والبصمة SHA-256، «المؤرخة 12 مارس 2027». وَالسَّلَامُ عَلَى الجَمِيعِ.";
            case ZH -> "组织 Human Rights House 指出38.5%的老年人未受益于第12条（第3款）。\n见 A/HRC/RES/48/3 及 SHA-256 摘要，2027年3月12日。";
            case RU ->
                "Организация Human Rights House сообщает: 38,5 % пожилых не пользуются статьёй 12.\n"
                        + "См. A/HRC/RES/48/3.";
            case FR ->
                "L’organisation Human Rights House dit que 38,5 % des personnes âgées n’en bénéficient pas.\n"
                        + "Voir A/HRC/RES/48/3.";
            case ES -> "La organización Human Rights House dice que el 38,5 % no se beneficia.\nVéase A/HRC/RES/48/3.";
            case EN -> "The organisation Human Rights House says that 38.5% have no benefit.\nSee A/HRC/RES/48/3.";
        };
    }

    private static String words(byte[] word) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(word));
                XWPFWordExtractor text = new XWPFWordExtractor(document)) {
            return text.getText();
        }
    }
}
