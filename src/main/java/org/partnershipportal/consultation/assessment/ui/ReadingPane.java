package org.partnershipportal.consultation.assessment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.function.Consumer;
import org.partnershipportal.consultation.assessment.AssessmentDetails;
import org.partnershipportal.consultation.assessment.Neighbours;
import org.partnershipportal.consultation.call.CallDetails;
import org.partnershipportal.consultation.input.SubmittedInput;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.uikit.AppLink;
import org.partnershipportal.ground.uikit.TextWithLanguage;
import org.partnershipportal.ground.uikit.Toasts;
import org.partnershipportal.ground.uikit.Wording;
import org.partnershipportal.platform.access.Acting;

/** Beside the desk's list: the input selected in it, with links to the previous and the next one in the list. */
final class ReadingPane extends Section {

    private final AssessmentWording wording;
    private final CallDetails call;
    private final Acting acting;
    private final Div words = new Div();
    private final Div ways = new Div();
    private final Button previous;
    private final Button next;
    private long place;

    /** @param goes to the input at a place of the list, from 1 */
    ReadingPane(AssessmentWording wording, CallDetails call, Acting acting, Consumer<Long> goes) {
        this.wording = wording;
        this.call = call;
        this.acting = acting;
        previous = new Button(wording.text("assessment.pane.previous"), click -> goes.accept(place - 1));
        next = new Button(wording.text("assessment.pane.next"), click -> goes.accept(place + 1));
        words.addClassName("stack");
        ways.addClassNames("row", "ways");
        addClassNames("card", "pane");
        setAriaLabel(wording.text("assessment.pane.title"));
        add(words, ways);
        setVisible(false);
    }

    /**
     * Shows an input.
     *
     * @param address of its own page, for who acts
     */
    void show(AssessmentDetails details, Neighbours around, String address) {
        SubmittedInput submitted = details.submitted();
        place = around.place();
        LocalizedText whose = wording.whose(details.sender());
        words.removeAll();
        words.add(
                new H2(new TextWithLanguage(whose, wording.language())),
                Wording.small(wording.text("assessment.pane.place", place, around.total())),
                Wording.small(wording.text(
                        "input.arrived.received",
                        wording.moment(submitted.received()),
                        wording.languageName(submitted.language()))),
                Wording.small(wording.treatment(submitted.name(), submitted.text())),
                wording.badge(details.admissibility()),
                new ReadAnswers(
                        wording.answers(call.content().original(), submitted.language()),
                        submitted.answers(),
                        wording.language()));
        if (!submitted.files().isEmpty()) {
            words.add(InputFiles.of(wording, acting, submitted.files()));
        }
        ways.removeAll();
        ways.add(previous, next, new AppLink(wording.text("assessment.pane.open"), address).asButton());
        previous.setEnabled(around.previousInput() != null);
        next.setEnabled(around.nextInput() != null);
        setVisible(true);
        Toasts.announce(whose.text());
    }

    /** Keeps the focus where one went on from, or on the other way at an end of the list. */
    void goOn(boolean forwards) {
        Button there = forwards ? next : previous;
        (there.isEnabled() ? there : forwards ? previous : next).focus();
    }

    /** Which place it shows; 0 of none. */
    long place() {
        return isVisible() ? place : 0;
    }
}
