package org.partnershipportal.ground.uikit;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;

/**
 * Short messages that disappear, one at a time: a new one replaces the confirmation before it. Each is mirrored into a live
 * region of the shell, which screen readers announce.
 */
public final class Toasts {
    private static final String CONFIRMED = Toasts.class.getName() + " confirmed";
    private static final int CONFIRMATION_MILLISECONDS = 5000;
    private static final int REFUSAL_MILLISECONDS = 12000;

    private Toasts() {}

    /** Confirms that something was done. */
    public static void done(String sentence) {
        show(Icon.DONE, "t-ok", sentence, CONFIRMATION_MILLISECONDS);
        announce("polite", sentence);
    }

    /** Says that something was not done, and why. */
    public static void refused(String sentence) {
        show(Icon.WARNING, "t-bad", sentence, REFUSAL_MILLISECONDS);
        announce("assertive", sentence);
    }

    /** Tells screen readers of a change that others see, such as "23 partnerships". */
    public static void announce(String sentence) {
        announce("polite", sentence);
    }

    private static void announce(String urgency, String sentence) {
        UI.getCurrent().getPage().executeJs("window.Portal && window.Portal[$0]($1)", urgency, sentence);
    }

    /** A message that is still open is not shown a second time; its sentence is announced again. */
    private static void show(Icon icon, String tone, String sentence, int milliseconds) {
        UI ui = UI.getCurrent();
        String open = Toasts.class.getName() + ' ' + tone + ' ' + sentence;
        if (ComponentUtil.getData(ui, open) instanceof Notification before && before.isOpened()) {
            return;
        }
        if (ComponentUtil.getData(ui, CONFIRMED) instanceof Notification confirmed) {
            confirmed.close();
        }
        Span drawn = icon.create();
        drawn.addClassName(tone);
        Div line = new Div(drawn, new Span(sentence));
        line.addClassNames("lede-line");
        Notification toast = new Notification(line);
        toast.setDuration(milliseconds);
        toast.setPosition(Notification.Position.BOTTOM_CENTER);
        toast.addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                ComponentUtil.setData(ui, open, null);
            }
        });
        ComponentUtil.setData(ui, open, toast);
        ComponentUtil.setData(ui, CONFIRMED, icon == Icon.DONE ? toast : null);
        toast.open();
    }
}
