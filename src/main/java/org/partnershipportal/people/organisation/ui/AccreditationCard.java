package org.partnershipportal.people.organisation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.uikit.Card;
import org.partnershipportal.ground.uikit.CommandForm;
import org.partnershipportal.ground.uikit.DateField;
import org.partnershipportal.ground.uikit.Row;
import org.partnershipportal.ground.uikit.Rows;
import org.partnershipportal.ground.uikit.StatusBadge;
import org.partnershipportal.ground.uikit.Toasts;
import org.partnershipportal.people.organisation.Accreditation;
import org.partnershipportal.people.organisation.AccreditationPage;
import org.partnershipportal.people.organisation.AccreditationRow;
import org.partnershipportal.people.organisation.Accreditations;
import org.partnershipportal.people.organisation.CorrectAccreditation;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.people.organisation.RecordAccreditation;
import org.partnershipportal.platform.access.Actor;

/**
 * UC-ORG-12: dated statuses with ECOSOC and GANHRI; anyone can ask about a day; the secretariat records and corrects.
 */
class AccreditationCard extends Section {

    private final OrganisationId id;
    private final Accreditations accreditations;
    private final Supplier<Actor> actor;
    private final Language reader;
    private AccreditationPage page;

    AccreditationCard(OrganisationId id, Accreditations accreditations, Supplier<Actor> actor, Language reader) {
        this.id = id;
        this.accreditations = accreditations;
        this.actor = actor;
        this.reader = reader;
        page = accreditations.page(actor.get(), id, "");
        draw();
    }

    /** Whether there is anything in it. */
    boolean isShown() {
        return page.isShown();
    }

    private void draw() {
        removeAll();
        Card card = new Card(
                getTranslation("organisation.accreditation.title"),
                new Paragraph(getTranslation("organisation.accreditation.explained")));
        if (!page.answers().isEmpty()) {
            card.add(day());
        }
        Rows rows = Rows.bare();
        page.rows().forEach(fact -> rows.add(row(fact)));
        if (!page.rows().isEmpty()) {
            card.add(rows);
        }
        if (page.canRecord()) {
            card.add(form());
        }
        add(card);
    }

    private Div day() {
        DateField day = new DateField(getTranslation("organisation.accreditation.day"), reader);
        day.setValue(page.day());
        Div answers = new Div();
        answers.getElement().setAttribute("role", "status");
        page.answers()
                .forEach(answer -> answers.add(new Paragraph(getTranslation(
                        answer.key(), Formats.date(page.day(), reader), getTranslation(answer.subjectKey())))));
        day.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                show(change.getValue());
            }
        });
        Div asked = new Div(new Div(day), answers);
        asked.addClassNames("stack", "s2");
        return asked;
    }

    private void show(LocalDate day) {
        page = accreditations.page(actor.get(), id, day.toString());
        draw();
    }

    private Row row(AccreditationRow fact) {
        Row row = new Row(new Span(getTranslation(fact.accreditation().key())))
                .meta(getTranslation(
                        "organisation.accreditation.since", Formats.date(fact.since(), reader), fact.source()));
        AccreditationRow.Correction correction = fact.correction();
        if (correction != null) {
            return row.meta(getTranslation(
                            "organisation.accreditation.corrected-because",
                            Formats.date(correction.on(), reader),
                            correction.reason()))
                    .end(StatusBadge.neutral(getTranslation("organisation.accreditation.corrected")));
        }
        if (fact.holds()) {
            row.end(StatusBadge.ok(getTranslation("organisation.accreditation.holds")));
        }
        if (page.canRecord()) {
            Button correct = new Button(getTranslation("shared.verb.correct"));
            correct.setAriaLabel(getTranslation(
                    "organisation.accreditation.correct-named",
                    getTranslation(fact.accreditation().key()),
                    Formats.date(fact.since(), reader)));
            correct.addClickListener(click -> {
                correct.setVisible(false);
                row.add(correction(fact));
            });
            row.end(correct);
        }
        return row;
    }

    private CommandForm<CorrectAccreditation> correction(AccreditationRow fact) {
        TextField reason = new TextField(getTranslation("organisation.accreditation.correct-reason"));
        reason.setHelperText(getTranslation("organisation.accreditation.correct-hint"));
        CommandForm<CorrectAccreditation> form = new CommandForm<>(CorrectAccreditation.class)
                .given(CorrectAccreditation::organisation, id)
                .given(CorrectAccreditation::accreditation, fact.id())
                .required(CorrectAccreditation::reason, reason)
                .submitAside(getTranslation("organisation.accreditation.correct-save"), command -> {
                    accreditations.correct(actor.get(), command);
                    Toasts.done(getTranslation("organisation.accreditation.correct-done"));
                    show(page.day());
                });
        reason.focus();
        return form;
    }

    private Section form() {
        Select<Accreditation> status = new Select<>();
        status.setLabel(getTranslation("shared.field.status"));
        status.setItems(page.choices());
        status.setItemLabelGenerator(item -> getTranslation(item.key()));
        DateField since = new DateField(getTranslation("organisation.accreditation.since-label"), reader);
        TextField source = new TextField(getTranslation("organisation.accreditation.source"));
        CommandForm<RecordAccreditation> form = new CommandForm<>(RecordAccreditation.class)
                .given(RecordAccreditation::organisation, id)
                .required(RecordAccreditation::accreditation, status)
                .required(RecordAccreditation::since, since)
                .required(RecordAccreditation::source, source)
                .submitAside(getTranslation("organisation.accreditation.record"), command -> {
                    accreditations.record(actor.get(), command);
                    Toasts.done(getTranslation("organisation.accreditation.recorded"));
                    show(page.day());
                });
        return new Section(form);
    }
}
