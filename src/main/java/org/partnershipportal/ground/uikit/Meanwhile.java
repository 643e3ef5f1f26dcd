package org.partnershipportal.ground.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/**
 * What another person saved while one wrote, above one's own form: it is read before anything of theirs is replaced, and what
 * one typed stays as it is. Only a second, knowing save replaces it. Screen readers say it at once.
 */
public final class Meanwhile extends Div {

    public Meanwhile() {
        addClassNames("stack", "s2", "meanwhile");
        getElement().setAttribute("role", "alert");
    }

    /** Takes away what was shown. */
    public void clear() {
        removeAll();
    }

    /** Shows that somebody was faster, and what there is now. */
    public void show(Component... theirs) {
        removeAll();
        add(new Paragraph(getTranslation("shared.refusal.changed-meanwhile")));
        add(theirs);
        getElement().executeJs("this.scrollIntoView({block: 'nearest'})");
    }
}
