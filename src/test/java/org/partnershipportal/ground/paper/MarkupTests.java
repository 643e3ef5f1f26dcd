package org.partnershipportal.ground.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.net.URI;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.LocalizedText;
import org.w3c.dom.Element;

@DisplayName("A paper before it is printed")
class MarkupTests {

    private static final String BAR = "█████";
    private static final BlackOut OUT = new BlackOut(BAR, new LocalizedText("[redacted]", "en"));

    @Test
    void holdsWordsInPlaceOfWhatIsBlackedOutAndNoTraceOfHowLongItWas() {
        Element body = written(
                Language.FR,
                paper -> paper.paragraph(new LocalizedText(BAR + " met " + BAR + ".\n \nThen " + BAR, "en"), OUT));
        assertThat(texts(body, "p")).endsWith("[redacted] met [redacted].", "Then [redacted]");
        assertThat(Elements.below(body, "span")
                        .filter(span -> span.getAttribute("class").equals(Markup.BLACK)))
                .hasSize(3)
                .allMatch(span -> span.getTextContent().equals("[redacted]"))
                .allMatch(span -> span.getAttribute("lang").equals("en"));
        assertThat(body.getTextContent()).doesNotContain(BAR);
    }

    @Test
    void makesAParagraphOfEveryLineThatSaysSomething() {
        Element body =
                written(Language.EN, paper -> paper.paragraph("one\n \ntwo").note("three"));
        assertThat(texts(body, "p")).containsSubsequence("one", "two", "three").doesNotContain(" ", "");
    }

    @Test
    void leadsFromTheListOfContentsToEachSection() {
        Markup markup = new Markup(PaperFixtures.head(Language.EN));
        new PaperBody(markup).section("First").subsection("Within").section("Second");
        Element html = markup.document().getDocumentElement();
        assertThat(Elements.below(html, "bookmark").map(mark -> mark.getAttribute("name") + mark.getAttribute("href")))
                .containsExactly("First#section-1", "Second#section-2");
        assertThat(Elements.below(html, "h2").map(heading -> heading.getAttribute("id")))
                .containsExactly("section-1", "section-2");
        Markup without = new Markup(PaperFixtures.head(Language.EN));
        assertThat(Elements.below(without.document().getDocumentElement(), "bookmarks"))
                .isEmpty();
    }

    @Test
    void standsAsTheEyeReadsItFromEitherSide() {
        Consumer<PaperBody> writing = paper ->
                paper.facts(facts -> facts.text("name", "value")).table(List.of("A", "B"), rows -> rows.row("1", "2"));
        assertThat(rows(written(Language.EN, writing))).contains("name value", "A B", "1 2");
        assertThat(rows(written(Language.AR, writing))).contains("value name", "B A", "2 1");
    }

    @Test
    void saysWhichWayATextOfAnotherLanguageRuns() {
        Element body = written(
                Language.EN,
                paper -> paper.paragraph(line -> line.text("Under ")
                        .text(new LocalizedText("المادة", "ar"))
                        .code("A/HRC/42/32")));
        Element arabic = Elements.below(body, "span")
                .filter(span -> span.getTextContent().equals("المادة"))
                .findFirst()
                .orElseThrow();
        assertThat(arabic.getAttribute("dir")).isEqualTo("rtl");
        assertThat(arabic.getAttribute("lang")).isEqualTo("ar");
        assertThat(arabic.getAttribute("class")).isEqualTo("turned");
        assertThat(Elements.below(body, "bdi"))
                .allMatch(code -> code.getAttribute("dir").equals("ltr"));
    }

    @Test
    void keepsForTheWordFileWhatNoFontHas() {
        Element body = written(Language.EN, paper -> paper.paragraph("Sent 🕊"));
        Element set = Elements.below(body, "span")
                .filter(span -> Markup.unset(span) != null)
                .findFirst()
                .orElseThrow();
        assertThat(set.getTextContent()).isEqualTo("Sent \uFFFD");
        assertThat(Markup.unset(set)).isEqualTo("Sent 🕊");
    }

    @Test
    void numbersItemsAndTakesALineOfAnItemForNoItem() {
        Element body = written(
                Language.EN,
                paper -> paper.numbered(List.of("one", "two\nlines")).list(List.of("three")));
        assertThat(texts(body, "li")).containsExactly("1.one", "2.twolines", "three");
        assertThat(Elements.below(body, "span").map(span -> span.getAttribute("class")))
                .containsSubsequence("numeral", "numeral", "bullet");
    }

    @Test
    void saysItsLanguageAndWhatItIsToThoseWhoHearIt() {
        Element html = new Markup(PaperFixtures.head(Language.AR)).document().getDocumentElement();
        assertThat(html.getAttribute("lang")).isEqualTo("ar");
        assertThat(html.getAttribute("dir")).isEqualTo("rtl");
        Element description = Elements.below(html, "meta").findFirst().orElseThrow();
        assertThat(description.getAttribute("name")).isEqualTo("subject");
        assertThat(description.getAttribute("content")).isEqualTo("Receipt");
    }

    @Test
    void saysWhatTheCellsOfATableAndOfFactsBelongTo() {
        Element body = written(
                Language.EN,
                paper -> paper.facts(facts -> facts.text("name", "value"))
                        .table(List.of("A", "B"), rows -> rows.row("1", "2")));
        assertThat(Elements.below(body, "th").map(cell -> cell.getAttribute("scope") + " " + cell.getTextContent()))
                .containsExactly("row name", "col A", "col B");
        assertThat(Elements.below(body, "td")).noneMatch(cell -> cell.hasAttribute("scope"));
    }

    @Test
    void hasFactsOfSeveralLinesAndInLanguagesOfTheirOwn() {
        Element body = written(
                Language.EN,
                paper -> paper.facts(facts -> facts.text("one", "a\n\nb")
                        .text("two", new LocalizedText("السجون", "ar"))
                        .text("three", "c\n")));
        List<Element> cells = Elements.below(body, "td")
                .filter(cell -> cell.getAttribute("class").isEmpty())
                .toList();
        assertThat(texts(cells.get(0), "p")).containsExactly("a", "b");
        assertThat(cells.get(1).getAttribute("lang")).isEqualTo("ar");
        assertThat(cells.get(1).getTextContent()).isEqualTo("السجون");
        assertThat(texts(cells.get(2), "p")).isEmpty();
    }

    @Test
    void namesAFactOfSeveralLinesOnce() {
        Element body = written(
                Language.EN,
                paper -> paper.facts(facts -> facts.text(
                        "one",
                        List.of(
                                new LocalizedText("a\n\nb", "en"),
                                new LocalizedText("السجون", "ar"),
                                new LocalizedText("c", "en")))));
        assertThat(Elements.below(body, "th")).hasSize(1);
        Element cell = Elements.below(body, "td")
                .filter(one -> one.getAttribute("class").isEmpty())
                .findFirst()
                .orElseThrow();
        assertThat(texts(cell, "p")).containsExactly("a", "b", "السجون", "c");
        assertThat(Elements.below(cell, "span").map(span -> span.getAttribute("lang")))
                .containsExactly("en", "en", "ar", "en");
    }

    @Test
    void runsAsItsLanguageDoesAndCodeFromTheLeft() {
        Element body = written(Language.AR, paper -> paper.code("sha256sum").list(List.of("واحد")));
        assertThat(Elements.below(body, "div")
                        .filter(block -> block.getAttribute("class").equals("code")))
                .allMatch(code -> code.getAttribute("dir").equals("ltr"));
        assertThat(Elements.below(body, "ul"))
                .allMatch(list -> list.getAttribute("dir").equals("rtl"));
        Element english =
                written(Language.EN, paper -> paper.list(List.of("one")).paragraph("Under المادة 12 من here"));
        assertThat(Elements.below(english, "ul"))
                .allMatch(list -> list.getAttribute("dir").equals("ltr"));
        assertThat(Elements.below(english, "span")
                        .filter(span -> span.getAttribute("class").equals("turned"))
                        .map(span -> span.getAttribute("dir") + " " + span.getTextContent()))
                .containsExactly("rtl المادة 12 من");
    }

    @Test
    void marksTheStepsThatAreTaken() {
        Element body = written(
                Language.EN,
                paper -> paper.steps(
                        List.of(new PaperStep("Submitted", "today", true), new PaperStep("Judged", "later", false))));
        assertThat(Elements.below(body, "span")
                        .map(mark -> mark.getAttribute("class"))
                        .filter(mark -> mark.startsWith("mark")))
                .containsExactly("mark taken", "mark");
    }

    @Test
    void numbersItsPagesAtTheFootBesideWhenItWasMade() {
        for (Language language : List.of(Language.EN, Language.AR)) {
            Element foot = Elements.below(written(language, paper -> {}), "div")
                    .filter(block -> block.getAttribute("class").equals("foot"))
                    .findFirst()
                    .orElseThrow();
            boolean rightToLeft = language == Language.AR;
            assertThat(Elements.below(foot, "td").map(cell -> cell.getAttribute("class")))
                    .isEqualTo(rightToLeft ? List.of("count", "made") : List.of("made", "count"));
            assertThat(foot.getTextContent()).contains("2027-03-09 20:45");
            assertThat(Elements.below(foot, "span")
                            .map(part -> part.getAttribute("class"))
                            .filter(part -> !part.isEmpty()))
                    .isEqualTo(rightToLeft ? List.of("pages", "page") : List.of("page", "pages"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "file:///etc/passwd", "relative"})
    void leadsNowhereButToTheWebAndToMail(String address) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> written(
                        Language.EN,
                        paper -> paper.paragraph(line -> line.link("text", URI.create(address), "title"))));
    }

    @Test
    void saysWhereALinkLeads() {
        Element body = written(
                Language.EN,
                paper -> paper.paragraph(line -> line.link("the call", URI.create("https://a.example/"), "Call 4")));
        assertThat(Elements.below(body, "a")
                        .map(link -> link.getTextContent() + ", " + link.getAttribute("title") + ", "
                                + link.getAttribute("href")))
                .containsExactly("the call, Call 4, https://a.example/");
    }

    @Test
    void hasNoLinkThatSaysNothingNoRowThatIsTooShortAndNoSubsectionByItself() {
        URI web = URI.create("https://a.example/");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> written(Language.EN, paper -> paper.paragraph(line -> line.link(" ", web, "title"))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> written(Language.EN, paper -> paper.paragraph(line -> line.link("text", web, " "))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> written(Language.EN, paper -> paper.table(List.of("A", "B"), rows -> rows.row("1"))));
        assertThatIllegalStateException().isThrownBy(() -> written(Language.EN, paper -> paper.subsection("Within")));
    }

    private static Element written(Language language, Consumer<PaperBody> writing) {
        Markup markup = new Markup(PaperFixtures.head(language));
        writing.accept(new PaperBody(markup));
        return markup.body();
    }

    private static List<String> texts(Element body, String name) {
        return Elements.below(body, name).map(Element::getTextContent).toList();
    }

    private static List<String> rows(Element body) {
        return Elements.below(body, "tr")
                .map(row -> String.join(
                        " ",
                        Elements.all(row).stream().map(Element::getTextContent).toList()))
                .toList();
    }
}
