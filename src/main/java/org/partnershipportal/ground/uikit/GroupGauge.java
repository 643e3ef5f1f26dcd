package org.partnershipportal.ground.uikit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.IntFunction;
import org.partnershipportal.ground.shared.Gauge;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.LocalizedText;

/**
 * Which of three groups really take part: an arc a group, filled or outlined, with the same said in words.
 */
public final class GroupGauge extends Div {
    private static final double CIRCLE = 2 * Math.PI;
    private static final double ARC = CIRCLE / 3;
    /** Half of the gap between two arcs, in radians. */
    private static final double GAP = 0.12;

    private GroupGauge() {
        addClassName("gauge");
    }

    /**
     * The ring with the list of groups below it.
     *
     * @param counted how many of a group take part, in words such as "2 parties"
     */
    public static GroupGauge large(Gauge gauge, Language language, IntFunction<String> counted) {
        GroupGauge drawn = new GroupGauge();
        String figure = drawn.getTranslation(
                "uikit.gauge.figure", gauge.present(), gauge.arcs().size());
        String word = drawn.getTranslation("uikit.gauge.groups");
        UnorderedList list = new UnorderedList();
        list.addClassNames("stack", "s2");
        gauge.arcs().forEach(arc -> list.add(drawn.item(arc, counted)));
        Div ring = ring(gauge, 132, 52, texts(figure, word));
        ring.getElement().setAttribute("role", "img").setAttribute("aria-label", gauge.sentence(language));
        drawn.add(ring, list);
        return drawn;
    }

    /** A small ring with one sentence beside it: "2 of 3 groups. Missing: NHRI – no staff until July". */
    public static GroupGauge small(Gauge gauge, Language language) {
        GroupGauge drawn = new GroupGauge();
        drawn.addClassName("small");
        Div ring = ring(gauge, 20, 7, "");
        ring.getElement().setAttribute("aria-hidden", "true");
        drawn.add(ring, new Span(gauge.sentence(language)));
        return drawn;
    }

    private ListItem item(Gauge.Arc arc, IntFunction<String> words) {
        Span mark = (arc.present() ? Icon.TICK : Icon.NOT_BEGUN).small();
        mark.addClassName(arc.present() ? "t-brand" : "t-muted");
        Span counted = new Span(words.apply(arc.group().parties()));
        counted.addClassName("m");
        ListItem item = new ListItem(mark, new Span(getTranslation(arc.group().key())), counted);
        LocalizedText why = arc.group().reason();
        if (!arc.present() && why != null) {
            Span reason = new Span(why.text());
            reason.addClassName("reason");
            item.add(reason);
        }
        return item;
    }

    private static Div ring(Gauge gauge, int size, double radius, String inside) {
        StringBuilder svg = new StringBuilder("<svg viewBox='0 0 " + size + " " + size + "'>");
        for (int i = 0; i < gauge.arcs().size(); i++) {
            double from = -CIRCLE / 4 + i * ARC;
            svg.append("<path class='%s' d='%s'/>"
                    .formatted(gauge.arcs().get(i).present() ? "full" : "open", arc(size / 2.0, radius, from)));
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
