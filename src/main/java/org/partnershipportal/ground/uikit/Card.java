package org.partnershipportal.ground.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

/** A white card with a heading. Boxes are not put into boxes: inside are texts, facts or bare rows. */
public final class Card extends Section {
    /** With an {@code h2} as heading. */
    public Card(String heading, Component... content) {
        addClassNames("card", "stack");
        add(Card.heading(heading, ""));
        add(content);
    }

    /** With an {@code h2} as heading and a short remark at its end. */
    public Card(String heading, String remark, Component... content) {
        addClassNames("card", "stack");
        add(Card.heading(heading, remark));
        add(content);
    }

    /** With an {@code h2} of a record's own words, which may be in another language than the page. */
    public Card(Component heading, Component... content) {
        addClassNames("card", "stack");
        add(new H2(heading));
        add(content);
    }

    /** The heading of a section, with a short remark at its end; for sections that are no card too. */
    public static Div heading(String heading, String remark) {
        Div line = new Div(new H2(heading));
        line.addClassName("sect");
        if (!remark.isEmpty()) {
            Span at = new Span(remark);
            at.addClassName("m");
            line.add(at);
        }
        return line;
    }

    /** A section of the page without a box: heading, remark, content. */
    public static Section section(String heading, String remark, Component... content) {
        Section section = new Section(heading(heading, remark));
        section.add(content);
        return section;
    }
}
