package org.partnershipportal.ground.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;

/** What was, drawn solid; what is now, as a ring; what will be or was left out, dashed. Each also says so to a screen reader. */
public final class TimeLine extends OrderedList {
    public TimeLine() {
        addClassName("tl");
    }

    /** Something that has happened. */
    public TimeLine past(String what, String when, Component... more) {
        return add("", getTranslation("uikit.time-line.past"), what, when, more);
    }

    /** Where it stands now. */
    public TimeLine now(String what, String when, Component... more) {
        return add("now", getTranslation("uikit.time-line.now"), what, when, more);
    }

    /** Something that is to come. */
    public TimeLine next(String what, String when, Component... more) {
        return add("next", getTranslation("uikit.time-line.next"), what, when, more);
    }

    /** Something that did not happen, and will not. */
    public TimeLine left(String what, String when, Component... more) {
        return add("next", "", what, when, more);
    }

    /** The steps beside each other where there is room, over the whole width. */
    public TimeLine across() {
        addClassName("across");
        return this;
    }

    private TimeLine add(String className, String tense, String what, String when, Component... more) {
        Span unseen = new Span(tense);
        unseen.addClassName("vh");
        Span name = new Span(what);
        name.addClassName("strong");
        Div text = new Div(new Div(unseen, name));
        text.add(more);
        if (!when.isEmpty()) {
            Div date = new Div(new Span(when));
            date.addClassName("m");
            text.add(date);
        }
        ListItem item = new ListItem(text);
        if (!className.isEmpty()) {
            item.addClassName(className);
        }
        add(item);
        return this;
    }
}
