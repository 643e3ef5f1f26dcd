package org.partnershipportal.consultation.publishedreport.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.partnershipportal.consultation.assessment.PublicationNumber;
import org.partnershipportal.consultation.publishedreport.PublicCitation;
import org.partnershipportal.consultation.publishedreport.PublishedParagraph;
import org.partnershipportal.consultation.report.Anchor;
import org.partnershipportal.ground.shared.LocalizedText;

class CitedWordsTests {

    private static final PublicationNumber ONE = new PublicationNumber("23456789abcdefghjk");
    private static final PublicationNumber OTHER = new PublicationNumber("23456789abcdefghjm");
    private static final List<PublicCitation> CITATIONS =
            List.of(new PublicCitation(ONE, List.of()), new PublicCitation(OTHER, List.of()));

    @Test
    void showsShortPassagesAsTheyAre() {
        CitedWords words = CitedWords.of(CITATIONS, Map.of(ONE, List.of(text("The law is good."))));
        assertThat(words.of(ONE)).containsExactly(text("The law is good."));
        assertThat(words.of(OTHER)).isEmpty();
        assertThat(words.more()).isFalse();
        assertThat(CitedWords.of(CITATIONS, Map.of()).isEmpty()).isTrue();
    }

    @Test
    void cutsALongPassageBetweenWords() {
        String cut = CitedWords.of(CITATIONS, Map.of(ONE, List.of(text("long words ".repeat(200)))))
                .of(ONE)
                .getFirst()
                .text();
        assertThat(cut).endsWith("…").hasSizeLessThanOrEqualTo(CitedWords.LONGEST + 1);
    }

    @Test
    void stopsWhereThePageHasNoMoreRoomAndSaysSo() {
        List<LocalizedText> many = Collections.nCopies(30, text("人权".repeat(300)));
        CitedWords words = CitedWords.of(CITATIONS, Map.of(ONE, many, OTHER, many));
        assertThat(words.of(ONE)).hasSize(CitedWords.ROOM / 1800);
        assertThat(words.of(OTHER)).isEmpty();
        assertThat(words.more()).isTrue();
    }

    @Test
    void countsSignsAsThePageWritesThem() {
        List<LocalizedText> signs = Collections.nCopies(30, text("&".repeat(600)));
        assertThat(CitedWords.of(CITATIONS, Map.of(ONE, signs)).of(ONE)).hasSize(CitedWords.ROOM / 3000);
    }

    @Test
    void givesEachParagraphThatCitesTheSameRoom() {
        List<PublishedParagraph> paragraphs = List.of(
                new PublishedParagraph(new Anchor("p-23456789"), 1, "", "Text", CITATIONS),
                new PublishedParagraph(new Anchor("p-3456789a"), 2, "", "Text", CITATIONS),
                new PublishedParagraph(new Anchor("p-456789ab"), 3, "", "Text", List.of()));
        Map<PublicationNumber, List<LocalizedText>> much = Map.of(ONE, Collections.nCopies(90, text("x".repeat(140))));
        Map<Anchor, CitedWords> beside = CitedWords.beside(
                paragraphs,
                Map.of(paragraphs.getFirst().anchor(), much, paragraphs.get(1).anchor(), much));
        for (int cites = 0; cites < 2; cites++) {
            assertThat(Objects.requireNonNull(beside.get(paragraphs.get(cites).anchor()))
                            .of(ONE))
                    .as("half of the room, with what the page writes around each")
                    .hasSize(CitedWords.ROOM_BESIDE / 2 / 200);
        }
        assertThat(Objects.requireNonNull(beside.get(paragraphs.get(2).anchor()))
                        .isEmpty())
                .isTrue();
    }

    private static LocalizedText text(String text) {
        return new LocalizedText(text, "en");
    }
}
