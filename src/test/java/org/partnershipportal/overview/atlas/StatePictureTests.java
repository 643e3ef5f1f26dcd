package org.partnershipportal.overview.atlas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.partnershipportal.overview.atlas.StateFixtures.assessed;
import static org.partnershipportal.overview.atlas.StateFixtures.line;
import static org.partnershipportal.overview.atlas.StateFixtures.page;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.platform.taxonomy.Themes;
import org.partnershipportal.promises.commitment.CommitmentFigures;
import org.partnershipportal.promises.commitment.CommitmentLine;
import org.partnershipportal.promises.commitment.CommitmentLines;
import org.partnershipportal.promises.commitment.CommitmentStatus;

@DisplayName("The picture of a State’s commitments")
class StatePictureTests {

    private static String drawn(Language reader, CommitmentLine... lines) {
        return StatePicture.lines(page(List.of("women-prisoners", "older-persons"), lines), reader, "/en/", "")
                .replaceAll("<p class=\"m lane-key\">.*</p>$", "");
    }

    @Test
    void marksWhatIsReachedWhatIsMissedWhatIsNextAndWhatIsLater() {
        String svg = drawn(Language.EN, line("Mothers"));
        assertThat(count(svg, "class=\"t-mark\"")).isOne();
        assertThat(count(svg, "class=\"t-missed\"")).isOne();
        assertThat(count(svg, "class=\"t-next\"")).isOne();
        assertThat(count(svg, "class=\"t-later\"")).isOne();
        assertThat(svg).contains("class=\"t-was\"", "class=\"t-rest\"");
    }

    @Test
    void saysTheSameInWords() {
        assertThat(drawn(Language.EN, line("Mothers")))
                .contains("1 January 2026 to 31 December 2029. 1 of 4 milestones reached. 1 milestone overdue."
                        + " Next milestone: 31 March 2027.");
    }

    @Test
    @DisplayName("has four figures above it, which count and name dates, and none where nothing is published")
    void hasFourFiguresAboveIt() {
        assertThat(page(List.of()).figures(Language.EN)).isEmpty();
        assertThat(page(List.of(), line("Mothers"), line("Beds")).figures(Language.EN))
                .extracting(StateFigure::value, StateFigure::remark)
                .containsExactly(
                        tuple("2", ""),
                        tuple("None to come", ""),
                        tuple("0 of 2", "Nobody has assessed them yet"),
                        tuple("0", ""));
        StatePage counted = counted(new CommitmentFigures(
                3,
                2,
                0,
                5,
                1,
                2,
                1,
                0,
                new CommitmentFigures.Next(
                        line("Mothers").id(),
                        new LocalizedText("Seven courts", "en"),
                        line("Mothers").steps().get(2))));
        assertThat(counted.figures(Language.EN))
                .extracting(StateFigure::value, StateFigure::remark)
                .containsExactly(
                        tuple("1", "in 3 themes and 2 completed"),
                        tuple("31 March 2027", "22 days left"),
                        tuple("5 of 1", "by 1 organisation"),
                        tuple("3", "2 recommendations and 1 rule"));
        assertThat(counted.figures(Language.RU)).extracting(StateFigure::remark).contains("1 организацией");
        assertThat(counted.figures(Language.AR)).extracting(StateFigure::remark).contains("من منظمة واحدة");
    }

    private static StatePage counted(CommitmentFigures figures) {
        StatePage page = page(List.of(), line("Mothers"));
        CommitmentLines all = page.commitments();
        return new StatePage(
                page.state(),
                page.themes(),
                page.from(),
                new CommitmentLines(all.lines(), all.ending(), all.today(), figures),
                page.recommendations(),
                page.partnerships(),
                page.organisations(),
                page.drafts(),
                page.assesses());
    }

    @Test
    void hasNothingNextWhereItIsOver() {
        String svg = drawn(Language.EN, line("Mothers", CommitmentStatus.WITHDRAWN, LocalDate.of(2027, 1, 15)));
        assertThat(svg).doesNotContain("class=\"t-next\"", "class=\"t-rest\"", "Next milestone");
        assertThat(svg).contains("Withdrawn · 15 January 2027");
        String before = drawn(Language.EN, line("Mothers", CommitmentStatus.WITHDRAWN, LocalDate.of(2026, 9, 15)));
        assertThat(before).as("what was due after its end was not missed").doesNotContain("class=\"t-missed\"");
    }

    @Test
    void standsUnderTheFirstThemeInTheOrderOfTheReader() {
        String svg = drawn(Language.EN, line("Both", "older-persons", "women-prisoners"), line("None"));
        assertThat(count(svg, "class=\"t-band\"")).isEqualTo(2);
        assertThat(svg)
                .contains(">" + Themes.standard().name("women-prisoners", Language.EN) + "</th>", "Without a theme")
                .doesNotContain(Themes.standard().name("older-persons", Language.EN));
    }

    @Test
    void saysWhereNobodyHasSaidAnything() {
        assertThat(drawn(Language.EN, line("Mothers"))).contains("No report yet", "Nobody has assessed it yet.");
    }

    @Test
    void namesFiveWhoAssessedAndLeadsToTheOthers() {
        CommitmentLine five = assessed(line("Mothers"), "A", "B", "C", "D", "E");
        assertThat(drawn(Language.EN, five))
                .contains(">E</span>: <b>Limited</b>")
                .doesNotContain("more organisation");
        CommitmentLine seven = assessed(line("Mothers"), "A", "B", "C", "D", "E", "F", "G");
        assertThat(drawn(Language.EN, seven))
                .contains(">E</span>: <b>Limited</b>")
                .contains("<p><a href=\"/en/commitments/" + seven.id() + "\">and 2 more organisations</a></p>")
                .doesNotContain(">F</span>", "Nobody has assessed");
    }

    @Test
    @DisplayName("R4.6 says of whom it shows that they are not verified")
    void saysWhoIsNotVerified() {
        String svg = drawn(Language.EN, assessed(line("Mothers"), "Red", "Otra"));
        assertThat(svg)
                .contains("<p><span lang=\"es\" dir=\"ltr\">Red</span>: <b>Limited</b><span class=\"level\"")
                .contains("Otra</span>: <b>Limited</b> <span class=\"m\">Not verified</span><span class=\"level\"");
    }

    @Test
    void drawsABarForEachStepBesideTheWordOfALevel() {
        String one =
                "<b>Limited</b><span class=\"level\" aria-hidden=\"true\"><span class=\"on\"></span><span></span><span></span></span>";
        assertThat(drawn(Language.EN, assessed(line("Mothers"), "Red"))).contains(one);
        assertThat(drawn(Language.EN, line("Mothers"))).doesNotContain("class=\"level\"");
    }

    @Test
    void escapesWordsAndNamesTheirLanguage() {
        assertThat(drawn(Language.FR, line("Mothers <b> & children")))
                .contains("lang=\"en\" dir=\"ltr\">Mothers &lt;b&gt; &amp; children</a>");
        assertThat(drawn(Language.EN, assessed(line("Mothers"), "<i>")))
                .contains("&lt;i&gt;")
                .doesNotContain("<i>");
        assertThat(StatePicture.milestones(page(List.of(), line("A & B")), Language.AR))
                .contains("lang=\"en\" dir=\"ltr\">A &amp; B</th>");
    }

    @Test
    void beginsWhereReadingBegins() {
        CommitmentLine line = line("Mothers");
        assertThat(at(drawn(Language.EN, line), "t-mark")).isLessThan(at(drawn(Language.EN, line), "t-later"));
        assertThat(at(drawn(Language.AR, line), "t-mark")).isGreaterThan(at(drawn(Language.AR, line), "t-later"));
    }

    private static int at(String svg, String look) {
        Matcher mark = Pattern.compile("class=\"" + look + "\" cx=\"(\\d+)\"").matcher(svg);
        assertThat(mark.find()).isTrue();
        return Integer.parseInt(mark.group(1));
    }

    private static int count(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }
}
