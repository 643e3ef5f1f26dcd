package org.partnershipportal.ground.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** One row of {@link Rows}: a title, mostly a link, what follows it, meta lines below, and something at its end. */
public final class Row extends ListItem {
    private final Div lede = new Div();
    private final Div words = new Div();
    private final Div end = new Div();

    /** @param title mostly an {@link AppLink} */
    public Row(Component title) {
        title.getElement().getClassList().add("t");
        words.add(title);
        lede.addClassName("lede");
        lede.add(words);
        end.addClassNames("end", "stack", "s2");
        add(lede);
    }

    /** An icon before the title, in the colour of the tone class {@code t-bad}, {@code t-warn}, {@code t-muted}. */
    public Row icon(Icon icon, String toneClass) {
        Span drawn = icon.create();
        drawn.addClassName(toneClass);
        lede.addComponentAsFirst(drawn);
        return this;
    }

    /** Something on the title's line after it: a text, a badge. */
    public Row after(Component... pieces) {
        for (Component piece : pieces) {
            words.add(new Text(" "), piece);
        }
        return this;
    }

    /** A line of text under the title. */
    public Row line(Component... pieces) {
        Div line = new Div(pieces);
        line.addClassName("s");
        words.add(line);
        return this;
    }

    /** A line of small print under the title. */
    public Row meta(String text) {
        return meta(new Span(text));
    }

    /** A line of small print under the title. */
    public Row meta(Component... pieces) {
        Div line = new Div(pieces);
        line.addClassName("m");
        words.add(line);
        return this;
    }

    /** A line of small print under the title, its pieces parted by dots; nothing if there are none. */
    public Row metaLine(List<? extends Component> pieces) {
        if (pieces.isEmpty()) {
            return this;
        }
        Div line = new Div(pieces.getFirst());
        pieces.stream().skip(1).forEach(piece -> line.add(new Text(" · "), piece));
        return meta(line);
    }

    /** What stands at the row's end: badges, a date, a button. */
    public Row end(Component... pieces) {
        end.add(pieces);
        if (end.getParent().isEmpty()) {
            add(end);
        }
        return this;
    }
}
