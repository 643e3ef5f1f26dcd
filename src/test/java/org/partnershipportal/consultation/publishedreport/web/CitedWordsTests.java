package org.partnershipportal.consultation.publishedreport.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.partnershipportal.consultation.assessment.PublicationNumber;
import org.partnershipportal.consultation.publishedreport.PublicCitation;
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

    private static LocalizedText text(String text) {
        return new LocalizedText(text, "en");
    }
}
