package org.partnershipportal.ground.uikit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which of three groups really take part: an arc a group, filled or outlined, with the same said in words. The words
 * come translated, so that the gauge knows no group.
 */
public final class GroupGauge extends Div {
    private static final double CIRCLE = 2 * Math.PI;
    private static final double ARC = CIRCLE / 3;
    /** Half of the gap between two arcs, in radians. */
    private static final double GAP = 0.12;

    /**
     * One of the three groups.
     *
     * @param name its name
     * @param counted how many take part, in words such as "2 parties"; shown only in the large gauge
     * @param takesPart whether at least one does
     * @param reason why none does; {@code null} while none is given
     */
    public record Part(
            String name,
            String counted,
            boolean takesPart,
            @Nullable String reason) {}

    private GroupGauge(List<Part> parts) {
        if (parts.size() != 3) {
            throw new IllegalArgumentException("The gauge has three groups, not " + parts.size());
        }
        addClassName("gauge");
    }

    /** The ring with the list of groups below it. */
    public static GroupGauge large(List<Part> parts) {
        GroupGauge gauge = new GroupGauge(parts);
        int taking = taking(parts);
        String figure = gauge.getTranslation("uikit.gauge.figure", taking, parts.size());
        String word = gauge.getTranslation("uikit.gauge.groups");
        UnorderedList list = new UnorderedList();
        list.addClassNames("stack", "s2");
        parts.forEach(part -> list.add(item(part)));
        Div ring = ring(parts, 132, 52, texts(figure, word));
        ring.getElement().setAttribute("role", "img").setAttribute("aria-label", gauge.sentence(parts));
        gauge.add(ring, list);
        return gauge;
    }

    /** A small ring with one sentence beside it: "2 of 3 groups. Missing: NHRI – no staff until July". */
    public static GroupGauge small(List<Part> parts) {
        GroupGauge gauge = new GroupGauge(parts);
        gauge.addClassName("small");
        Div ring = ring(parts, 20, 7, "");
        ring.getElement().setAttribute("aria-hidden", "true");
        gauge.add(ring, new Span(gauge.sentence(parts)));
        return gauge;
    }

    private String sentence(List<Part> parts) {
        StringBuilder sentence = new StringBuilder(getTranslation("uikit.gauge.sentence", taking(parts), parts.size()));
        parts.stream()
                .filter(part -> !part.takesPart())
                .forEach(part -> sentence.append(' ')
                        .append(
                                part.reason() == null
                                        ? getTranslation("uikit.gauge.missing", part.name())
                                        : getTranslation("uikit.gauge.missing-because", part.name(), part.reason())));
        return sentence.toString();
    }

    private static ListItem item(Part part) {
        Span mark = (part.takesPart() ? Icon.TICK : Icon.NOT_BEGUN).small();
        mark.addClassName(part.takesPart() ? "t-brand" : "t-muted");
        Span counted = new Span(part.counted());
        counted.addClassName("m");
        ListItem item = new ListItem(mark, new Span(part.name()), counted);
        if (!part.takesPart() && part.reason() != null) {
            Span reason = new Span(part.reason());
            reason.addClassName("reason");
            item.add(reason);
        }
        return item;
    }

    private static int taking(List<Part> parts) {
        return (int) parts.stream().filter(Part::takesPart).count();
    }

    private static Div ring(List<Part> parts, int size, double radius, String inside) {
        StringBuilder svg = new StringBuilder("<svg viewBox='0 0 " + size + " " + size + "'>");
        for (int i = 0; i < parts.size(); i++) {
            double from = -CIRCLE / 4 + i * ARC;
            svg.append("<path class='%s' d='%s'/>"
                    .formatted(parts.get(i).takesPart() ? "full" : "open", arc(size / 2.0, radius, from)));
        }
        Div ring = new Div();
        ring.addClassName("ring");
        ring.getElement()
                .setProperty("innerHTML", svg.append(inside).append("</svg>").toString());
        return ring;
    }

    private static String arc(double centre, double radius, double from) {
        double start = from + GAP;
        double end = from + ARC - GAP;
        return "M%s %sA%s %s 0 0 1 %s %s"
                .formatted(
                        round(centre + radius * Math.cos(start)),
                        round(centre + radius * Math.sin(start)),
                        round(radius),
                        round(radius),
                        round(centre + radius * Math.cos(end)),
                        round(centre + radius * Math.sin(end)));
    }

    private static String texts(String figure, String word) {
        return "<text class='figure' x='66' y='66' text-anchor='middle'>%s</text>".formatted(escape(figure))
                + "<text class='word' x='66' y='85' text-anchor='middle'>%s</text>".formatted(escape(word));
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    private static double round(double number) {
        return Math.round(number * 10) / 10.0;
    }
}
