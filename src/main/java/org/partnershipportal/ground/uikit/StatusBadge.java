package org.partnershipportal.ground.uikit;

import com.vaadin.flow.component.html.Span;

/** A state as a word with a shape and a colour; the word alone says it all. */
public final class StatusBadge extends Span {
    /** How the state is to be taken. */
    public enum Tone {
        /** Nothing follows from it: a draft, something that is over. */
        NEUTRAL("", Icon.PENCIL),
        /** In force. */
        OK("ok", Icon.TICK),
        /** Someone has something to do. */
        WARN("warn", Icon.CLOCK),
        /** Refused, withdrawn, suspended. */
        BAD("bad", Icon.STOP);

        private final String className;
        private final Icon icon;

        Tone(String className, Icon icon) {
            this.className = className;
            this.icon = icon;
        }
    }

    /** With the tone's usual icon. */
    public StatusBadge(Tone tone, String word) {
        this(tone, tone.icon, word);
    }

    public StatusBadge(Tone tone, Icon icon, String word) {
        addClassName("badge");
        if (!tone.className.isEmpty()) {
            addClassName(tone.className);
        }
        add(icon.create(), new Span(word));
    }

    public static StatusBadge neutral(String word) {
        return new StatusBadge(Tone.NEUTRAL, word);
    }

    public static StatusBadge ok(String word) {
        return new StatusBadge(Tone.OK, word);
    }

    public static StatusBadge warn(String word) {
        return new StatusBadge(Tone.WARN, word);
    }

    public static StatusBadge bad(String word) {
        return new StatusBadge(Tone.BAD, word);
    }
}
