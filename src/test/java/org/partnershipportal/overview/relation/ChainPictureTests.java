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

    private static final double ROUNDED = 0.01;

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

    @Test
    @DisplayName("no line passes behind a box, in either direction of reading")
    void leadsLinesPastBoxes() {
        for (int between = 1; between <= 5; between++) {
            for (Language reader : List.of(Language.EN, Language.AR)) {
                String svg = drawn(skipping(between), reader);
                List<int[]> boxes = Pattern.compile(
                                "<foreignObject x=\"(\\d+)\" y=\"(\\d+)\" width=\"(\\d+)\" height=\"(\\d+)\"><(?:a|div) ")
                        .matcher(svg)
                        .results()
                        .map(box -> IntStream.rangeClosed(1, 4)
                                .map(group -> Integer.parseInt(box.group(group)))
                                .toArray())
                        .toList();
                assertThat(boxes).hasSize(1 + 3 + between);
                List<double[]> points = points(svg);
                assertThat(points).hasSizeGreaterThan(100);
                assertThat(points)
                        .noneMatch(point -> boxes.stream()
                                .anyMatch(box -> point[0] > box[0] + ROUNDED
                                        && point[0] < box[0] + box[2] - ROUNDED
                                        && point[1] > box[1] + ROUNDED
                                        && point[1] < box[1] + box[3] - ROUNDED));
            }
        }
    }

    /** Three rules, some partnerships between, and the record itself; all rules lead to the record past the partnerships. */
    private static Chain skipping(int between) {
        List<LinkedRecord> rules = IntStream.rangeClosed(1, 3)
                .mapToObj(number -> new LinkedRecord(
                        RuleEnds.end(new RuleRef("BANGKOK", number)),
                        new LocalizedText("Bangkok " + number, "en"),
                        new LocalizedText("", "en"),
                        "",
                        "",
                        ""))
                .toList();
        List<LinkedRecord> middle = IntStream.range(0, between)
                .mapToObj(number -> partnership("Between " + number))
                .toList();
        List<ChainLine> lines = new ArrayList<>();
        rules.forEach(rule -> {
            lines.add(new ChainLine(rule.end(), OWN.end()));
            lines.add(new ChainLine(OWN.end(), rule.end()));
            lines.add(new ChainLine(rule.end(), middle.getFirst().end()));
        });
        lines.add(new ChainLine(rules.getFirst().end(), rules.getLast().end()));
        return new Chain(
                OWN,
                List.of(
                        new ChainPart(Way.BEFORE, Stage.STANDARD, rules, 3),
                        new ChainPart(Way.BEFORE, Stage.PARTNERSHIP, middle, between)),
                lines);
    }

    /** Points of all lines, close to one another. */
    private static List<double[]> points(String svg) {
        List<double[]> points = new ArrayList<>();
        Pattern.compile("<path d=\"([^\"]+)\"").matcher(svg).results().forEach(path -> {
            double[] at = new double[2];
            Pattern.compile("([MCH])([^MCH]+)").matcher(path.group(1)).results().forEach(step -> {
                double[] to = Pattern.compile(" ")
                        .splitAsStream(step.group(2).strip())
                        .mapToDouble(Double::parseDouble)
                        .toArray();
                double[] curve = switch (step.group(1)) {
                    case "C" -> to;
                    case "H" -> new double[] {to[0], at[1], to[0], at[1], to[0], at[1]};
                    default -> new double[] {to[0], to[1], to[0], to[1], to[0], to[1]};
                };
                if (step.group(1).equals("M")) {
                    at[0] = to[0];
                    at[1] = to[1];
                }
                for (double t = 0; t <= 1; t += 0.05) {
                    points.add(new double[] {bezier(t, at[0], curve, 0), bezier(t, at[1], curve, 1)});
                }
                at[0] = curve[4];
                at[1] = curve[5];
            });
        });
        return points;
    }

    private static double bezier(double t, double from, double[] curve, int axis) {
        double rest = 1 - t;
        return rest * rest * rest * from
                + 3 * rest * rest * t * curve[axis]
                + 3 * rest * t * t * curve[2 + axis]
                + t * t * t * curve[4 + axis];
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
