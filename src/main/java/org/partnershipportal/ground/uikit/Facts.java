package org.partnershipportal.ground.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;

/** What is known about a record: names and values. */
public final class Facts extends DescriptionList {
    private Facts(String className) {
        addClassName("facts");
        if (!className.isEmpty()) {
            addClassName(className);
        }
    }

    /** Value below name. */
    public static Facts stacked() {
        return new Facts("");
    }

    /** Value beside name, parted by hairlines; for checking before one sends. */
    public static Facts lines() {
        return new Facts("line");
    }

    /** Four beside each other where there is room. */
    public static Facts four() {
        return new Facts("four");
    }

    /** Adds a fact, in whatever language somebody wrote it; nothing where the value is empty. */
    public Facts fact(String name, String value) {
        return value.isEmpty() ? this : fact(name, TextWithLanguage.ofAnyLanguage(value));
    }

    /** Adds a fact whose value may have several pieces. */
    public Facts fact(String name, Component... value) {
        add(new Div(new Term(name), new Description(value)));
        return this;
    }
}
