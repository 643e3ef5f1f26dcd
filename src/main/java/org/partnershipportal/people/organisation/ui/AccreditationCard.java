package org.partnershipportal.people.organisation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.uikit.Card;
import org.partnershipportal.ground.uikit.CommandForm;
import org.partnershipportal.ground.uikit.DateField;
import org.partnershipportal.ground.uikit.Row;
import org.partnershipportal.ground.uikit.Rows;
import org.partnershipportal.ground.uikit.StatusBadge;
import org.partnershipportal.people.organisation.Accreditation;
import org.partnershipportal.people.organisation.AccreditationRow;
import org.partnershipportal.people.organisation.OrganisationDetails;
import org.partnershipportal.people.organisation.RecordAccreditation;
import org.partnershipportal.platform.access.Permission;

/** UC-ORG-12: dated statuses with ECOSOC and GANHRI; the secretariat records them. */
class AccreditationCard extends Section {

    AccreditationCard(OrganisationDetails details, Language reader, Consumer<RecordAccreditation> record) {
        Card card = new Card(
                getTranslation("organisation.accreditation.title"),
                new Paragraph(getTranslation("organisation.accreditation.explained")));
        Rows rows = Rows.bare();
        for (AccreditationRow fact : details.accreditations()) {
            Row row = new Row(new Span(getTranslation(fact.accreditation().key())))
                    .meta(getTranslation(
                            "organisation.accreditation.since", Formats.date(fact.since(), reader), fact.source()));
            if (isCurrent(details, fact)) {
                row.end(StatusBadge.ok(getTranslation("organisation.accreditation.today")));
            }
            rows.add(row);
        }
        if (!details.accreditations().isEmpty()) {
            card.add(rows);
        }
        if (details.allows(Permission.RECORD_ACCREDITATION)) {
            card.add(form(details, reader, record));
        }
        add(card);
    }

    /** The first of the rows, which begin with the latest, that bears the status of today. */
    private static boolean isCurrent(OrganisationDetails details, AccreditationRow fact) {
        return details.current().contains(fact.accreditation())
                && details.accreditations().stream()
                        .filter(other -> other.accreditation() == fact.accreditation())
                        .findFirst()
                        .filter(fact::equals)
                        .isPresent();
    }

    private Section form(OrganisationDetails details, Language reader, Consumer<RecordAccreditation> record) {
        Select<Accreditation> status = new Select<>();
        status.setLabel(getTranslation("organisation.accreditation.status"));
        status.setItems(Accreditation.of(details.summary().type()));
        status.setItemLabelGenerator(item -> getTranslation(item.key()));
        DateField since = new DateField(getTranslation("organisation.accreditation.since-label"), reader);
        TextField source = new TextField(getTranslation("organisation.accreditation.source"));
        Button save = new Button(getTranslation("organisation.accreditation.record"));
        CommandForm<RecordAccreditation> form = new CommandForm<>(RecordAccreditation.class)
                .given(RecordAccreditation::organisation, details.summary().id())
                .required(RecordAccreditation::accreditation, status)
                .required(RecordAccreditation::since, since)
                .required(RecordAccreditation::source, source);
        form.column().add(save);
        save.addClickListener(click -> form.read().ifPresent(command -> form.run(() -> record.accept(command))));
        return new Section(form);
    }
}
