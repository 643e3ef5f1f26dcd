package org.partnershipportal.consultation.call.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.function.UnaryOperator;
import org.partnershipportal.consultation.call.CallAct;
import org.partnershipportal.consultation.call.CallContent;
import org.partnershipportal.consultation.call.CallDetails;
import org.partnershipportal.consultation.call.CallLinks;
import org.partnershipportal.ground.questionnaire.Question;
import org.partnershipportal.ground.questionnaire.Questionnaire;
import org.partnershipportal.ground.uikit.AppLink;
import org.partnershipportal.ground.uikit.Card;
import org.partnershipportal.ground.uikit.Row;
import org.partnershipportal.ground.uikit.Rows;

/** UC-CAL-06: the questions at the desk; before the call opens they are moved and deleted here, each is written on a page of its own. */
final class DeskQuestions {

    /** What the buttons do. */
    interface Acts {
        /** Moves something; nothing is lost by it. */
        void move(UnaryOperator<Questionnaire> change, String done);

        /** Deletes something, which can be undone. */
        void delete(UnaryOperator<Questionnaire> change, String done);

        /** The address of a page, below {@code /app/}. */
        String path(String below);
    }

    private final CallWording wording;
    private final CallDetails call;
    private final CallContent content;
    private final Questionnaire asked;
    private final Acts acts;
    private final boolean edits;
    private final boolean writes;

    DeskQuestions(CallWording wording, CallDetails call, Acts acts) {
        this.wording = wording;
        this.call = call;
        this.content = call.content();
        this.asked = content.questionnaire();
        this.acts = acts;
        this.edits = call.can(CallAct.EDIT);
        this.writes = call.writes();
    }

    Component card() {
        Card card = new Card(
                wording.text("call.questions.heading"),
                wording.text("call.fact.questions-count", asked.questions().size()));
        if (asked.sections().isEmpty()) {
            card.add(new Paragraph(wording.text("call.section.none")));
        }
        asked.sections().forEach(section -> card.add(section(section)));
        if (writes) {
            card.add(new Div(new AppLink(
                            wording.text("call.section.add"),
                            acts.path(CallLinks.section(call.code(), asked.freeSectionKey())))
                    .asButton()));
        }
        return card;
    }

    private Component section(org.partnershipportal.ground.questionnaire.Section section) {
        String name = wording.words(section.title(), content.original());
        List<Question> questions = asked.in(section);
        Rows rows = Rows.bare();
        for (int i = 0; i < questions.size(); i++) {
            rows.add(row(questions.get(i), i > 0, i < questions.size() - 1));
        }
        Section part = new Section(new H3(wording.line(section.title(), content.original())), rows);
        part.addClassName("stack");
        if (writes) {
            Div buttons = new Div();
            buttons.addClassName("row");
            buttons.add(
                    link(
                            "call.question.add",
                            acts.path(CallLinks.newQuestion(call.code(), asked, section.key())),
                            name),
                    link("call.section.rename", acts.path(CallLinks.section(call.code(), section.key())), name));
            if (edits) {
                int place = asked.sections().indexOf(section);
                buttons.add(
                        move("up", name, place > 0, all -> all.moved(section, true)),
                        move("down", name, place < asked.sections().size() - 1, all -> all.moved(section, false)),
                        delete(name, all -> all.without(section)));
            }
            part.add(buttons);
        }
        return part;
    }

    private Row row(Question question, boolean up, boolean down) {
        String name = wording.words(question.label(), content.original());
        Component title = wording.line(question.label(), content.original());
        Row row = new Row(
                writes ? new AppLink(title, acts.path(CallLinks.question(call.code(), question.key()))) : title);
        row.meta(wording.demand(question));
        String condition = wording.condition(content, question);
        if (!condition.isEmpty()) {
            row.meta(condition);
        }
        if (edits) {
            Div buttons = new Div(
                    move("up", name, up, all -> all.moved(question.key(), true)),
                    move("down", name, down, all -> all.moved(question.key(), false)),
                    delete(name, all -> all.without(question.key())));
            buttons.addClassName("row");
            row.end(buttons);
        }
        return row;
    }

    private AppLink link(String key, String address, String name) {
        AppLink link = new AppLink(wording.text(key), address).asButton();
        link.getElement().setAttribute("aria-label", wording.text(key) + ": " + name);
        return link;
    }

    private Button move(String verb, String name, boolean enabled, UnaryOperator<Questionnaire> change) {
        Button button = button(verb, name, () -> acts.move(change, wording.text("call.rows." + verb + "-done", name)));
        button.setEnabled(enabled);
        return button;
    }

    private Button delete(String name, UnaryOperator<Questionnaire> change) {
        return button("remove", name, () -> acts.delete(change, wording.text("call.rows.remove-done", name)));
    }

    private Button button(String verb, String name, Runnable act) {
        Button button = new Button(wording.text("call.rows." + verb), click -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(wording.text("call.rows." + verb + "-of", name));
        return button;
    }
}
