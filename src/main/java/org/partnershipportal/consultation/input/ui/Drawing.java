package org.partnershipportal.consultation.input.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.input.InputLinks;
import org.partnershipportal.consultation.input.InputPage;
import org.partnershipportal.ground.shared.Tone;
import org.partnershipportal.ground.uikit.AppLink;
import org.partnershipportal.ground.uikit.Icon;

/**
 * Draws what the pages of an input have in common.
 *
 * @param wording how it is worded for the reader
 * @param place where the pages stand: the input's own address, or that of a call's preview
 * @param path turns an address below whom one acts for into an address of the portal
 */
record Drawing(InputWording wording, String place, UnaryOperator<String> path) {

    /** What has no page of its own here. */
    private static final Set<String> IN_TASKS = Set.of("/more-time", "/withdraw");

    Drawing(InputWording wording, InputId input, UnaryOperator<String> path) {
        this(wording, InputLinks.page(input), path);
    }

    /** The address of what is below the input's own; in the task list one asks for more time and withdraws. */
    String at(String below) {
        return path.apply(place + (IN_TASKS.contains(below) ? "" : below));
    }

    AppLink link(InputPage.Offer offer) {
        return new AppLink(wording.say(offer.label()), at(offer.below()));
    }

    Div note(InputPage.Note note) {
        Div words = new Div();
        note.says().forEach(sentence -> words.add(new Paragraph(wording.say(sentence))));
        if (note.offer() != null) {
            words.add(link(note.offer()));
        }
        words.addClassNames("stack", "s2");
        Div whole = new Div(icon(note.tone()).create(), words);
        whole.addClassName("note");
        if (!note.tone().look().isEmpty()) {
            whole.addClassName(note.tone().look());
        }
        return whole;
    }

    Div warning(String sentence) {
        Div words = new Div(new Paragraph(sentence));
        words.addClassNames("stack", "s2");
        Div note = new Div(Icon.WARNING.create(), words);
        note.addClassNames("note", "warn");
        return note;
    }

    private static Icon icon(Tone tone) {
        return switch (tone) {
            case OK -> Icon.DONE;
            case NEUTRAL -> Icon.LOCK;
            case WARN, BAD -> Icon.WARNING;
        };
    }
}
