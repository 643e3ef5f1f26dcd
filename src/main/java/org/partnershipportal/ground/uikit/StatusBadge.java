package org.partnershipportal.ground.uikit;

import com.vaadin.flow.component.html.Span;
import org.partnershipportal.ground.shared.Tone;

/** A status as a word with a shape and a colour; the word alone says it all. */
public final class StatusBadge extends Span {

    /** With the tone's usual icon. */
    public StatusBadge(Tone tone, String word) {
        this(tone, icon(tone), word);
    }

    public StatusBadge(Tone tone, Icon icon, String word) {
        addClassName("badge");
        if (!tone.look().isEmpty()) {
            addClassName(tone.look());
        }
        add(icon.create(), new Span(word));
    }

    private static Icon icon(Tone tone) {
        return switch (tone) {
            case NEUTRAL -> Icon.PENCIL;
            case OK -> Icon.TICK;
            case WARN -> Icon.CLOCK;
            case BAD -> Icon.STOP;
        };
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
