package org.partnershipportal.overview.relation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.Translations;
import org.springframework.web.util.HtmlUtils;

/**
 * A chain as a picture, the same on both front ends: a column of boxes for each stage in the direction of reading, with the
 * record itself between what was before and what came after, and lines of SVG that pass behind no box. A column has five boxes at
 * most, and another one that says how many more there are. All classes it gives stand in {@code relation/chain.html} and {@code relation.css}.
 */
@ForOwnPages
public final class ChainPicture {

    /** The most records in a column. */
    public static final int MOST = 5;

    private static final int HIGH = 76;

    /** With so many columns the boxes are as wide as their words like; with more they are narrower, so that eight fit the page. */
    private static final int ROOMY = 6;

    private static final int BETWEEN = 12;
    private static final int HEADING = 68;

    /** So far apart are lines that pass through the same gap. */
    private static final int BESIDE = 3;

    private final Chain chain;
    private final Language reader;
    private final String before;
    private final String marks;
    private final List<Column> columns = new ArrayList<>();
    private final Map<LinkEnd, Place> places = new HashMap<>();
    private final Map<Gap, Integer> passing = new HashMap<>();
    private final StringBuilder text = new StringBuilder(4096);
    private final int wide;
    private final int across;
    private final int width;
    private final int height;

    private ChainPicture(Chain chain, Language reader, String before, String marks) {
        this.chain = chain;
        this.reader = reader;
        this.before = before;
        this.marks = marks;
        chain.parts(Way.BEFORE).forEach(part -> columns.add(Column.of(part.upTo(MOST))));
        columns.add(Column.of(chain.record()));
        chain.parts(Way.AFTER).forEach(part -> columns.add(Column.of(part.upTo(MOST))));
        int most = columns.stream().mapToInt(Column::boxes).max().orElse(1);
        wide = columns.size() <= ROOMY ? 160 : 126;
        across = columns.size() <= ROOMY ? 32 : 21;
        width = columns.size() * (wide + across) - across;
        height = HEADING + most * (HIGH + BETWEEN) + BETWEEN;
    }

    /**
     * The picture as SVG; all words are escaped.
     *
     * @param before what stands before the address of a chain on the page
     * @param marks what else stands in a link; empty, or begins with a space
     */
    public static String of(Chain chain, Language reader, String before, String marks) {
        return new ChainPicture(chain, reader, before, marks).drawn();
    }

    /**
     * A column of boxes.
     *
     * @param rest where all records of its stage are; {@code null} for the record itself
     * @param more how many of them have no box
     */
    private record Column(
            Stage stage,
            List<LinkedRecord> records,
            @Nullable ChainPlace rest,
            long more) {

        static Column of(ChainPart part) {
            return new Column(part.stage(), part.records(), part.place(), part.more());
        }

        static Column of(LinkedRecord record) {
            return new Column(record.end().kind().stage(), List.of(record), null, 0);
        }

        int boxes() {
            return records.size() + (more > 0 ? 1 : 0);
        }
    }

    private record Place(int column, int top) {

        int middle() {
            return top + HIGH / 2;
        }
    }

    private String drawn() {
        placeAll();
        text.append("<svg viewBox=\"0 0 %1$d %2$d\" width=\"%1$d\" height=\"%2$d\" role=\"group\" aria-label=\"%3$s\">"
                .formatted(width, height, escaped(label())));
        chain.lines().forEach(this::line);
        for (int at = 0; at < columns.size(); at++) {
            column(at, columns.get(at));
        }
        return text.append("</svg>").toString();
    }

    private String label() {
        return say(
                "relation.picture.label",
                chain.record().title().text(),
                chain.count(Way.BEFORE),
                chain.count(Way.AFTER));
    }

    private void placeAll() {
        for (int at = 0; at < columns.size(); at++) {
            Column column = columns.get(at);
            int top = first(column);
            for (LinkedRecord record : column.records()) {
                places.put(record.end(), new Place(at, top));
                top += HIGH + BETWEEN;
            }
        }
    }

    /** Columns stand in the middle of the picture's height. */
    private int first(Column column) {
        int tall = column.boxes() * (HIGH + BETWEEN) - BETWEEN;
        return HEADING + (height - HEADING - tall) / 2;
    }

    private void column(int at, Column column) {
        ChainPlace rest = column.rest();
        boolean own = rest == null;
        foreign(
                at,
                0,
                HEADING,
                "<p class=\"%s\">%s</p>"
                        .formatted(
                                own ? "m own" : "m", escaped(say(column.stage().key()))));
        for (LinkedRecord record : column.records()) {
            box(at, record, own);
        }
        if (rest != null && column.more() > 0) {
            int top = first(column) + column.records().size() * (HIGH + BETWEEN);
            foreign(
                    at,
                    top,
                    HIGH,
                    "<a class=\"node more\" %s>%s</a>"
                            .formatted(
                                    link(RelationLinks.part(chain.record().end(), rest)),
                                    escaped(say("relation.picture.more", column.more()))));
        }
    }

    private void box(int at, LinkedRecord record, boolean own) {
        Place place = places.get(record.end());
        if (place != null) {
            String words = "<b%s>%s</b>"
                            .formatted(
                                    spoken(record.title()),
                                    escaped(record.title().text()))
                    + (record.isOver()
                            ? "<span class=\"m\">%s</span>".formatted(escaped(say(record.over())))
                            : record.saysMore()
                                    ? "<span class=\"m\"%s>%s</span>"
                                            .formatted(
                                                    spoken(record.besides()),
                                                    escaped(record.besides().text()))
                                    : "");
            foreign(
                    at,
                    place.top(),
                    HIGH,
                    own
                            ? "<div class=\"node own\">" + words + "</div>"
                            : "<a class=\"node\" %s>%s</a>".formatted(link(record.chain()), words));
        }
    }

    /**
     * A line bends only in the space between two columns, and goes through a column between its ends where no box is; between boxes of
     * one column it bends beside them.
     */
    private void line(ChainLine line) {
        Place one = places.get(line.from());
        Place other = places.get(line.to());
        if (one == null || other == null) {
            return;
        }
        if (one.column() == other.column()) {
            beside(one, other);
            return;
        }
        Place from = one.column() < other.column() ? one : other;
        Place to = from.equals(one) ? other : one;
        StringBuilder way = new StringBuilder("M%d %d".formatted(endOf(from.column()), from.middle()));
        int high = from.middle();
        for (int at = from.column() + 1; at < to.column(); at++) {
            int ahead = to.column() - at + 1;
            int through = gap(at, high + (to.middle() - high) / ahead);
            bend(way, at, high, through);
            way.append("H").append(endOf(at));
            high = through;
        }
        bend(way, to.column(), high, to.middle());
        text.append("<path d=\"").append(way).append("\"/>");
    }

    /** From the end of the column before to the beginning of a column. */
    private void bend(StringBuilder way, int column, int from, int to) {
        int middle = (endOf(column - 1) + beginOf(column)) / 2;
        way.append("C%d %d %d %d %d %d".formatted(middle, from, middle, to, beginOf(column), to));
    }

    /** After the column, or before the last one, for the picture ends there. */
    private void beside(Place one, Place other) {
        boolean last = one.column() == columns.size() - 1;
        int at = last ? beginOf(one.column()) : endOf(one.column());
        int bend = at + (last == isRightToLeft() ? across : -across);
        text.append("<path d=\"M%d %dC%d %d %d %d %d %d\"/>"
                .formatted(at, one.middle(), bend, one.middle(), bend, other.middle(), at, other.middle()));
    }

    /** Where a column has no box, nearest to a height; lines that meet there lie beside one another. */
    private int gap(int column, int near) {
        int first = first(columns.get(column)) - BETWEEN / 2;
        int place = Math.clamp(
                Math.round((near - first) / (float) (HIGH + BETWEEN)),
                0,
                columns.get(column).boxes());
        int before = passing.merge(new Gap(column, place), 1, Integer::sum) - 1;
        return first + place * (HIGH + BETWEEN) + BESIDE * ((before + 1) % 3 - 1);
    }

    /** A space above, between or below the boxes of a column. */
    private record Gap(int column, int place) {}

    private int beginOf(int column) {
        return left(column) + (isRightToLeft() ? wide : 0);
    }

    private int endOf(int column) {
        return left(column) + (isRightToLeft() ? 0 : wide);
    }

    private void foreign(int column, int top, int high, String content) {
        text.append("<foreignObject x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\">"
                        .formatted(left(column), top, wide, high))
                .append(content)
                .append("</foreignObject>");
    }

    /** The first column stands where reading begins. */
    private int left(int column) {
        int fromStart = column * (wide + across);
        return isRightToLeft() ? width - wide - fromStart : fromStart;
    }

    private boolean isRightToLeft() {
        return reader.direction().equals("rtl");
    }

    private String link(String chainAddress) {
        return "href=\"" + escaped(before + chainAddress) + "\"" + marks;
    }

    private String spoken(LocalizedText words) {
        return words.language().equals(reader.tag())
                ? ""
                : " lang=\"%s\" dir=\"%s\"".formatted(escaped(words.language()), words.direction());
    }

    private String say(String key, Object... args) {
        return Translations.standard().text(reader, key, args);
    }

    private static String escaped(String words) {
        return HtmlUtils.htmlEscape(words, "UTF-8");
    }
}
