package org.partnershipportal.consultation.publishedreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnershipportal.consultation.assessment.PublicationNumber;
import org.partnershipportal.consultation.call.CallCode;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.consultation.report.Anchor;
import org.partnershipportal.ground.paper.Paper;
import org.partnershipportal.ground.paper.PrintedPaper;
import org.partnershipportal.ground.paper.VeraPdf;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.platform.access.StakeholderGroup;

/** A long report as PDF and as a Word file; both are written to {@code target/paper}, to be looked at. */
@DisplayName("UC-PUB-16: a report taken along")
class ReportPaperTests {

    private static final int PARAGRAPHS = 300;
    private static final int CITATIONS = 2_000;
    private static final Path FOLDER = Path.of("target/paper");
    private static final String PORTAL = "https://portal.example.org";

    /** At full length in Arabic, whose letters are also joined and turned; the others have a third of it, for the time it takes. */
    @ParameterizedTest
    @EnumSource(
            value = Language.class,
            names = {"EN", "AR", "ZH"})
    void passesTheRulesOfAccessiblePdfHoweverLong(Language language) throws IOException {
        int length = language == Language.AR ? PARAGRAPHS : PARAGRAPHS / 3;
        PrintedPaper printed = paper(language, length).print();
        Files.createDirectories(FOLDER);
        Files.write(FOLDER.resolve("report-" + language.tag() + ".pdf"), printed.pdf());
        assertThat(printed.pages()).isGreaterThan(length / 10);
        assertThat(printed.missing()).isEmpty();
        assertThat(VeraPdf.faults(printed.pdf())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Language.class,
            names = {"EN", "AR", "ZH"})
    void holdsEveryParagraphAndCitationInTheWordFile(Language language) throws IOException {
        byte[] word = paper(language, PARAGRAPHS).word();
        Files.createDirectories(FOLDER);
        Files.write(FOLDER.resolve("report-" + language.tag() + ".docx"), word);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(word))) {
            assertThat(document.getHyperlinks()).hasSize(CITATIONS);
            assertThat(document.getParagraphs().stream()
                            .filter(paragraph -> paragraph.getText().contains("SHA-256")))
                    .as("the introduction has two")
                    .hasSize(PARAGRAPHS + 2);
        }
    }

    private static Paper paper(Language language, int length) {
        List<PublishedParagraph> paragraphs = new ArrayList<>();
        for (int number = 1; number <= length; number++) {
            List<PublicCitation> citations = new ArrayList<>();
            for (int i = number * CITATIONS / PARAGRAPHS; i > (number - 1) * CITATIONS / PARAGRAPHS; i--) {
                citations.add(new PublicCitation(number(i), signers(i)));
            }
            paragraphs.add(new PublishedParagraph(
                    new Anchor("p-2345678" + (2 + number % 8)),
                    number,
                    number % 10 == 1 ? heading(language) : "",
                    text(language),
                    citations));
        }
        return ReportPapers.paper(
                new PublishedReport(
                        new CallId(UUID.randomUUID()),
                        new CallCode("older-persons"),
                        2,
                        Instant.parse("2027-06-01T10:00:00Z"),
                        language,
                        heading(language),
                        text(language) + "\n" + text(language),
                        paragraphs,
                        List.of(
                                new LocalizedText("Human Rights House (sample)", "en"),
                                new LocalizedText("مؤسسة حقوق الإنسان (عيّنة)", "ar"),
                                new LocalizedText("人权之家（样本）", "zh"),
                                new LocalizedText("Дом прав человека (образец)", "ru")),
                        List.of(new PublishedReport.PublishedVersion(2, Instant.parse("2027-06-01T10:00:00Z")))),
                PORTAL);
    }

    private static PublicationNumber number(int i) {
        return new PublicationNumber(String.format("%018d", i).replace('0', 'k').replace('1', 'q'));
    }

    private static List<PublicCitation.Signer> signers(int i) {
        return names(i).stream()
                .map(name -> new PublicCitation.Signer(name, StakeholderGroup.CIVIL_SOCIETY, null))
                .toList();
    }

    private static List<LocalizedText> names(int i) {
        return switch (i % 4) {
            case 0 -> List.of(new LocalizedText("مؤسسة حقوق الإنسان (عيّنة)", "ar"));
            case 1 -> List.of(new LocalizedText("Human Rights House (sample)", "en"));
            case 2 -> List.of();
            default -> List.of(new LocalizedText("人权之家（样本）", "zh"));
        };
    }

    private static String heading(Language language) {
        return switch (language) {
            case AR -> "كبار السن المحرومون من حريتهم: المادة 12 وقواعد Mandela";
            case ZH -> "被剥夺自由的老年人：第12条与《曼德拉规则》";
            default -> "Older persons deprived of their liberty: article 12 and the Mandela Rules";
        };
    }

    private static String text(Language language) {
        String sentence = switch (language) {
            case AR ->
                "أفادت 17 منظمة، منها Human Rights House، بأن 38,5% من كبار السن لا يستفيدون من المادة 12 (الفقرة 3)؛"
                        + " انظر A/HRC/RES/48/3 والبصمة SHA-256، المؤرخة 12 مارس 2027. وَالسَّلَامُ عَلَى الجَمِيعِ. ";
            case ZH -> "十七个组织，包括 Human Rights House，指出38.5%的老年人未受益于第12条（第3款）；见 A/HRC/RES/48/3 及 SHA-256 摘要，2027年3月12日。";
            default ->
                "Seventeen organisations, Human Rights House among them, say that 38.5% of older persons have no"
                        + " benefit of article 12 (paragraph 3); see A/HRC/RES/48/3 and the SHA-256 hash of 12 March"
                        + " 2027. ";
        };
        return sentence.repeat(3).strip();
    }
}
