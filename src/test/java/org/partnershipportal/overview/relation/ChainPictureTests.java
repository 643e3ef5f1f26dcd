package org.partnershipportal.overview.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.platform.taxonomy.RuleRef;

@DisplayName("The picture of a chain")
class ChainPictureTests {

    private static final LinkedRecord OWN = partnership("Mothers & children");

    private static LinkedRecord partnership(String title) {
        String id = UUID.randomUUID().toString();
        return new LinkedRecord(
                new LinkEnd(RecordKind.PARTNERSHIP, id),
                new LocalizedText(title, "en"),
                new LocalizedText("PA-22222222", "en"),
                "",
                "/partnerships/" + id,
                "");
    }

    private static Chain chain(int after, long total) {
        List<LinkedRecord> records = IntStream.range(0, after)
                .mapToObj(number -> partnership("After " + number))
                .toList();
        LinkedRecord rule = new LinkedRecord(
                RuleEnds.end(new RuleRef("BANGKOK", 64)),
                new LocalizedText("Bangkok 64", "en"),
                new LocalizedText("", "en"),
                "partnership.status.ended",
                "",
                "");
        List<ChainLine> lines = new ArrayList<>(List.of(new ChainLine(rule.end(), OWN.end())));
        records.forEach(record -> lines.add(new ChainLine(OWN.end(), record.end())));
        return new Chain(
                OWN,
                List.of(
                        new ChainPart(Way.BEFORE, Stage.STANDARD, List.of(rule), 1),
                        new ChainPart(Way.AFTER, Stage.PARTNERSHIP, records, total)),
                lines);
    }

    private static String drawn(Chain chain, Language reader) {
        return ChainPicture.of(chain, reader, "/en/", "");
    }

    @Test
    void drawsFiveBoxesInAColumnAndSaysHowManyMoreThereAre() {
        String svg = drawn(chain(17, 17), Language.EN);
        assertThat(count(svg, "class=\"node\"")).isEqualTo(1 + 5);
        assertThat(svg)
                .contains(">+12</a>", "/en/chain/partnership/" + OWN.end().id() + "/after-partnership")
                .contains("After 4")
                .doesNotContain("After 5<");
        assertThat(count(svg, "<path")).as("a line for each box").isEqualTo(1 + 5);
        assertThat(drawn(chain(5, 5), Language.EN)).doesNotContain("node more");
    }

    @Test
    void saysInWordsWhatItShows() {
        assertThat(drawn(chain(17, 17), Language.EN))
                .contains(
                        "role=\"group\" aria-label=\"Picture of the chain of “Mothers &amp; children”: 1 record before it, 17"
                                + " records after it.");
    }

    @Test
    void escapesWordsAndSaysWhatHasEnded() {
        String svg = drawn(chain(1, 1), Language.EN);
        assertThat(svg).contains("Mothers &amp; children", "<span class=\"m\">Ended</span>");
        assertThat(drawn(chain(1, 1), Language.FR)).contains("<b lang=\"en\" dir=\"ltr\">Bangkok 64");
    }

    @Test
    void beginsWhereReadingBegins() {
        int left = at(drawn(chain(1, 1), Language.EN), "Bangkok 64");
        int own = at(drawn(chain(1, 1), Language.EN), "Mothers");
        int right = at(drawn(chain(1, 1), Language.EN), "After 0");
        assertThat(left).isLessThan(own);
        assertThat(own).isLessThan(right);
        assertThat(at(drawn(chain(1, 1), Language.AR), "Bangkok 64")).isEqualTo(right);
        assertThat(at(drawn(chain(1, 1), Language.AR), "After 0")).isEqualTo(left);
    }

    /** Where the box with these words begins. */
    private static int at(String svg, String words) {
        Matcher box = Pattern.compile(
                        "<foreignObject x=\"(\\d+)\"[^>]*><(?:a|div) class=\"node(?:(?!</foreignObject>).)*"
                                + Pattern.quote(words))
                .matcher(svg);
        assertThat(box.find()).isTrue();
        return Integer.parseInt(box.group(1));
    }

    private static int count(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }
}
