package org.partnershipportal.ground.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;

/** A link to a page of the signed-in portal: a real address, followed without loading the shell again. */
public final class AppLink extends Anchor {
    /**
     * @param text the link's words
     * @param path the address below {@code /app/}, beginning with for whom one acts; {@code ActingPage.path} makes it
     */
    public AppLink(String text, String path) {
        super(path, text);
        getElement().setAttribute("router-link", true);
    }

    /** A link whose words are a text with a language of its own. */
    public AppLink(Component content, String path) {
        this("", path);
        removeAll();
        add(content);
    }

    /** Drawn as a button. */
    public AppLink asButton() {
        addClassName("btn");
        return this;
    }

    /** Drawn as the page's one primary button. */
    public AppLink asPrimary() {
        addClassNames("btn", "p");
        return this;
    }

    /** With an icon before the words. */
    public AppLink withIcon(Icon icon) {
        String words = getText();
        removeAll();
        add(icon.create(), new Span(words));
        return this;
    }
}
