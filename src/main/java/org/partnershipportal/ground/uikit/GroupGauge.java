package org.partnershipportal.ground.uikit;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.partnershipportal.ground.shared.Gauge;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.LocalizedText;

/**
 * Which of three groups really take part: an arc a group, filled or outlined, with the same said in words.
 */
@StyleSheet("context://styles/gauge.css")
public final class GroupGauge extends Div {

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
        Div ring = ring(gauge, texts(figure, word));
        ring.getElement().setAttribute("role", "img").setAttribute("aria-label", gauge.sentence(language));
        drawn.add(ring, list);
        return drawn;
    }

    /** A small ring with one sentence beside it: "2 of 3 groups. Missing: NHRI – no staff until July". */
    public static GroupGauge small(Gauge gauge, Language language) {
        GroupGauge drawn = new GroupGauge();
        drawn.addClassName("small");
        Div ring = ring(gauge, "");
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

    private static Div ring(Gauge gauge, String inside) {
        String arcs = gauge.arcs().stream()
                .map(arc -> "<path class='%s' d='%s'/>".formatted(arc.present() ? "full" : "open", arc.path()))
                .collect(Collectors.joining());
        Div ring = new Div();
        ring.addClassName("ring");
        ring.getElement().setProperty("innerHTML", "<svg viewBox='0 0 132 132'>" + arcs + inside + "</svg>");
        return ring;
    }

    private static String texts(String figure, String word) {
        return "<text class='figure' x='66' y='66' text-anchor='middle'>%s</text>".formatted(escape(figure))
                + "<text class='word' x='66' y='85' text-anchor='middle'>%s</text>".formatted(escape(word));
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
