package org.partnershipportal.ground.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MarkedTextTests {

    private static final String TEXT = "The judges ask for an address";

    @Test
    void keepsTheTextWhateverIsMarkedInIt() {
        assertThat(words(text(mark(0, 3, "1"), mark(4, 14, "2"), mark(10, 29, "3"))))
                .isEqualTo(TEXT);
        assertThat(words(text())).isEqualTo(TEXT);
        assertThat(words(new MarkedText("Question", "en", "", List.of()))).isEmpty();
    }

    @Test
    void showsWhereMarksOverlap() {
        assertThat(drawn(text(mark(4, 14, "1"), mark(11, 18, "2"))))
                .isEqualTo("The |begins 1|[judges ]|begins 2|{ask}|1 ends 1|[ for]|2 ends 2| an address");
    }

    @Test
    void endsTheInnerMarkFirstWhereTwoEndAtOnce() {
        assertThat(drawn(text(mark(4, 14, "1"), mark(11, 14, "2"))))
                .isEqualTo("The |begins 1|[judges ]|begins 2|{ask}|2 ends 2|1 ends 1| for an address");
    }

    @Test
    void saysWhatItIsAndThatNobodyWritesInIt() {
        Element element = text().getElement();
        assertThat(element.getAttribute("aria-label")).isEqualTo("Question");
        assertThat(element.getAttribute("aria-readonly")).isEqualTo("true");
        assertThat(element.getAttribute("lang")).isEqualTo("en");
    }

    /** What is said where a mark begins is in the reader's language, and a full stop stands where the words' direction ends. */
    @Test
    void runsInTheDirectionOfItsWordsWhateverStandsFirst() {
        String arabic = "قالت UNODC إنها انتظرت سنة.";
        assertThat(new MarkedText("Question", "ar", arabic, List.of(mark(0, 4, "1"))).getElement())
                .satisfies(text -> assertThat(text.getAttribute("dir")).isEqualTo("rtl"))
                .satisfies(
                        text -> assertThat(text.getChild(0).getAttribute("dir")).isEqualTo("auto"));
        assertThat(new MarkedText("Question", "en", arabic.substring(5), List.of())
                        .getElement()
                        .getAttribute("dir"))
                .isEqualTo("rtl");
        assertThat(text().getElement().getAttribute("dir")).isEqualTo("ltr");
    }

    @Test
    void givesEveryNumberATone() {
        assertThat(MarkedText.tone(5)).isEqualTo(MarkedText.tone(1));
        assertThat(MarkedText.tone(-1)).isEqualTo(MarkedText.tone(3));
    }

    private static MarkedText text(MarkedText.Mark... marks) {
        return new MarkedText("Question", "en", TEXT, List.of(marks));
    }

    private static MarkedText.Mark mark(int from, int to, String number) {
        return new MarkedText.Mark(from, to, 0, number, "begins " + number, "ends " + number);
    }

    private static String words(MarkedText text) {
        return text.getElement()
                .getChildren()
                .filter(part -> !part.hasAttribute("data-said"))
                .map(Element::getTextRecursively)
                .collect(Collectors.joining());
    }

    /** Marks in brackets, in braces where several lie over each other; what is only said between strokes. */
    private static String drawn(MarkedText text) {
        return text.getElement()
                .getChildren()
                .map(part -> {
                    String words = part.getTextRecursively();
                    if (part.hasAttribute("data-said")) {
                        return "|" + words.strip().replaceAll(" +", " ") + "|";
                    }
                    if (!part.getTag().equals("mark")) {
                        return words;
                    }
                    return part.getClassList().contains("over") ? "{" + words + "}" : "[" + words + "]";
                })
                .collect(Collectors.joining())
                .replace("||", "|");
    }
}
