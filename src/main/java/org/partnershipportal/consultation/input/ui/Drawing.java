package org.partnershipportal.consultation.input.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.UnaryOperator;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.input.InputLinks;
import org.partnershipportal.consultation.input.InputPage;
import org.partnershipportal.ground.uikit.AppLink;
import org.partnershipportal.ground.uikit.Icon;

/**
 * Draws what the pages of an input have in common.
 *
 * @param wording how it is worded for the reader
 * @param input the input
 * @param path makes an address of a page of the input one of the portal
 */
record Drawing(InputWording wording, InputId input, UnaryOperator<String> path) {

    /** The address of what is below the input's own; more time is asked for in the task list. */
    String at(String below) {
        return path.apply(InputLinks.page(input) + (below.equals("/more-time") ? "" : below));
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

    private static Icon icon(InputPage.Tone tone) {
        return switch (tone) {
            case GOOD -> Icon.DONE;
            case PLAIN -> Icon.LOCK;
            case CAREFUL -> Icon.WARNING;
        };
    }
}
