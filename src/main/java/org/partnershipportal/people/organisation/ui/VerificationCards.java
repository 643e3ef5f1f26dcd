package org.partnershipportal.people.organisation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.uikit.Card;
import org.partnershipportal.ground.uikit.Facts;
import org.partnershipportal.ground.uikit.Row;
import org.partnershipportal.ground.uikit.Rows;
import org.partnershipportal.people.organisation.DecisionRow;
import org.partnershipportal.people.organisation.OrganisationDetails;
import org.partnershipportal.people.organisation.OrganisationProfile;
import org.partnershipportal.people.organisation.OrganisationSummary;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.document.Documents;
import org.partnershipportal.platform.document.DocumentsField;

/** What members and the secretariat see of an organisation's verification: a pending change, and all decisions. */
record VerificationCards(Language reader) {

    /** A change that waits, beside what was verified; empty if none waits. */
    Optional<Component> change(OrganisationDetails details, OrganisationDetails.Inside inside) {
        if (!inside.isChanging()) {
            return Optional.empty();
        }
        OrganisationWording wording = new OrganisationWording(reader);
        OrganisationSummary stands = details.summary();
        OrganisationProfile asked = inside.profile();
        return Optional.of(new Card(
                wording.text("organisation.change.title"),
                new Paragraph(wording.text("organisation.change.explained")),
                Facts.stacked()
                        .fact(
                                wording.text("organisation.change.stands"),
                                facts(
                                        stands.name().text(),
                                        wording.text(stands.type().key()),
                                        wording.country(stands.country())))
                        .fact(
                                wording.text("organisation.change.asked"),
                                facts(
                                        asked.name(),
                                        asked.type() == null
                                                ? ""
                                                : wording.text(asked.type().key()),
                                        wording.country(asked.country())))));
    }

    /** The documents by which it shows who it is. */
    Component evidence(Documents documents, Supplier<Actor> actor, ContentRef organisation) {
        OrganisationWording wording = new OrganisationWording(reader);
        return new Card(
                wording.text("organisation.evidence.title"),
                new Paragraph(wording.text("organisation.evidence.explained")),
                new DocumentsField(
                        documents, actor, organisation, "evidence", wording.text("organisation.evidence.files")));
    }

    /** All decisions, the latest first; empty before the first. */
    Optional<Component> history(OrganisationDetails.Inside inside) {
        if (inside.decisions().isEmpty()) {
            return Optional.empty();
        }
        OrganisationWording wording = new OrganisationWording(reader);
        Rows rows = Rows.bare();
        for (DecisionRow decision : inside.decisions()) {
            LocalDate on = decision.on();
            LocalDate checkedOn = decision.checkedOn();
            Row row = new Row(new Span(wording.text(decision.step().key())))
                    .meta(decision.text())
                    .meta(facts(
                            decision.name(), wording.text(decision.type().key()), wording.country(decision.country())))
                    .end(new Span(on == null ? wording.text("organisation.history.no-day") : Formats.date(on, reader)));
            if (checkedOn != null) {
                row.meta(wording.text("organisation.history.checked-on", Formats.date(checkedOn, reader)));
            }
            rows.add(row);
        }
        return Optional.of(new Card(wording.text("organisation.history.title"), rows));
    }

    private static String facts(String name, String type, String country) {
        return String.join(" · ", name, type, country);
    }
}
