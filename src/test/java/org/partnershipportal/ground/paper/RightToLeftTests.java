package org.partnershipportal.ground.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Letters of Arabic: joined, in the order of the page, and said in their own. */
class RightToLeftTests {

    private final RightToLeft turned = new RightToLeft();

    @Test
    void joinsLetters() {
        assertThat(turned.shapeText("كتب")).isEqualTo("\uFEDB\uFE98\uFE90");
    }

    @Test
    void joinsLamAndAlefToOne() {
        assertThat(turned.shapeText("لا")).isEqualTo("\uFEFB");
    }

    @Test
    void joinsLettersOfPersian() {
        assertThat(turned.shapeText("گچ")).isEqualTo("\uFB94\uFB7B");
    }

    @Test
    void keepsVowelMarksOnTheirLetters() {
        assertThat(turned.shapeText("بَبُبِبّبْ"))
                .contains("\u064E", "\u064F", "\u0650", "\u0651", "\u0652")
                .doesNotContainPattern("[\uFE70-\uFE7F]");
    }

    @Test
    void leavesOtherScriptsAlone() {
        assertThat(turned.shapeText("Latin 12, 中文")).isEqualTo("Latin 12, 中文");
    }

    @Test
    void turnsLettersAndBrackets() {
        assertThat(turned.reorderRTLTextToLTR("ا(ب")).isEqualTo("ب)ا");
    }

    @Test
    void saysWhatWasWritten() {
        String text = "على لأن (مؤسسة) بِسْمِ";
        String seen = turned.reorderRTLTextToLTR(turned.shapeText(text));
        assertThat(turned.spoken(seen)).contains(text);
    }

    @Test
    void saysWhatWasWrittenInALanguageThatSharesTheShapes() {
        String persian = "یک";
        String seen = turned.reorderRTLTextToLTR(turned.shapeText(persian));
        assertThat(turned.spoken(seen)).contains(persian);
        assertThat(turned.spoken("\u0643\u064A"))
                .as("the glyphs, read as Arabic")
                .contains(persian);
    }

    @Test
    void saysOfEachPieceWhatThatPieceSays() {
        String one = turned.reorderRTLTextToLTR(turned.shapeText("كتب"));
        String other = turned.reorderRTLTextToLTR(turned.shapeText("باب"));
        assertThat(turned.spoken(one)).contains("كتب");
        assertThat(turned.spoken(other)).contains("باب");
    }

    @Test
    void saysTheLettersOfAShapeAndTheIdeographOfARadical() {
        assertThat(Typeface.letters("\uFB50\uFE8F\uFEFC\uFE7F")).isEqualTo("\u0671\u0628\u0644\u0627\u0652");
        assertThat(Typeface.letters("\uFDFA")).isEqualTo("صلىاللهعليهوسلم");
        assertThat(Typeface.letters("\u2F00\u2E9F\u2FD5")).isEqualTo("一母龠");
        assertThat(Typeface.letters("a\uFB4F\uFB01\u2460")).isEqualTo("a\uFB4F\uFB01\u2460");
    }

    @Test
    void knowsTheFourAlefsThatJoinWithLam() {
        assertThat(IntStream.rangeClosed(0xFEF0, 0xFEFF).filter(Typeface::isLamAlef))
                .containsExactly(0xFEF5, 0xFEF6, 0xFEF7, 0xFEF8, 0xFEF9, 0xFEFA, 0xFEFB, 0xFEFC);
    }

    @Test
    void saysNothingOfTextItNeverTurned() {
        assertThat(turned.spoken("Latin")).isEmpty();
    }

    @Test
    void givesEachSharedShapeTheLetterOfArabic() {
        Typeface arabic = Typeface.all().get(2);
        assertThat(List.of(0xFEF0, 0xFEF2, 0xFEF4, 0xFEDB, 0xFEFB))
                .extracting(shape -> arabic.text(arabic.characters().getGlyphId(shape)))
                .containsExactly("ى", "ي", "ي", "ك", "\uFEFB");
    }

    @Test
    void findsWhatMustTurnAsOneInALineFromLeft() {
        assertThat(Script.turns("Under المادة 12 من العهد here")).containsExactly(6, 24);
        assertThat(Script.turns("Under المادة here")).isEmpty();
        assertThat(Script.turns("Under Article 12")).isEmpty();
    }
}
