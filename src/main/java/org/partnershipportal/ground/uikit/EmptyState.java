package org.partnershipportal.ground.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** What is shown in place of an empty list: a sentence, and what to do about it. */
public final class EmptyState extends Div {
    /**
     * @param sentence says that there is nothing yet
     * @param actions what one may do now; none if one may do nothing
     */
    public EmptyState(String sentence, Component... actions) {
        addClassNames("card", "empty");
        add(new Paragraph(sentence));
        if (actions.length > 0) {
            Div line = new Div(actions);
            line.addClassName("row");
            add(line);
        }
    }
}
