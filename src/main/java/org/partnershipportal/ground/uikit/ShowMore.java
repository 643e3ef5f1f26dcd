package org.partnershipportal.ground.uikit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Shown below a list of which only the beginning is shown: how much is shown, and a button for more. */
public final class ShowMore extends Div {
    /** How many things a list shows at first, and more at each press. */
    public static final int PAGE = 20;

    private final Span shownOf = new Span();
    private final Button button;

    /** @param more adds the next {@link #PAGE} things and then calls {@link #update} */
    public ShowMore(Runnable more) {
        button = new Button(getTranslation("uikit.more.button"), click -> more.run());
        shownOf.addClassName("m");
        addClassName("more");
        setVisible(false);
        add(shownOf, button);
    }

    /** Says how much is shown; disappears when all is. */
    public void update(long shown, long all) {
        shownOf.setText(getTranslation("uikit.more.shown", shown, all));
        if (isVisible() && isAttached()) {
            Toasts.announce(shownOf.getText());
        }
        setVisible(shown < all);
    }
}
