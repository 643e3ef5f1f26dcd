package org.partnershipportal.people.organisation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.uikit.Card;
import org.partnershipportal.ground.uikit.Facts;
import org.partnershipportal.ground.uikit.Row;
import org.partnershipportal.ground.uikit.Rows;
import org.partnershipportal.ground.uikit.TextWithLanguage;
import org.partnershipportal.ground.uikit.TimeLine;
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

    /**
     * What happens between asking and the decision, and how the organisation learns of it.
     *
     * @param usual within how many working days half of the others were verified lately; empty where nobody can tell
     */
    TimeLine steps(OrganisationDetails.Asked asked, ZoneId zone, Optional<Integer> usual) {
        OrganisationWording wording = new OrganisationWording(reader);
        return new TimeLine()
                .past(wording.text("organisation.steps.asked"), Formats.date(asked.at(), zone, reader))
                .now(
                        wording.text("organisation.steps.checking"),
                        wording.text("organisation.queue.age", asked.workingDays()),
                        new Paragraph(usual.map(days -> wording.text("organisation.steps.usual", days))
                                .orElseGet(() -> wording.text("organisation.steps.no-usual"))))
                .next(
                        wording.text("organisation.steps.decision"),
                        "",
                        new Paragraph(wording.text("organisation.steps.told")));
    }

    /** What the secretariat looks at before it decides; accreditation and legal form are no part of it. */
    Component checks() {
        OrganisationWording wording = new OrganisationWording(reader);
        UnorderedList list = new UnorderedList();
        for (String check : List.of("exists", "facts", "person", "twins", "not-needed")) {
            list.add(new ListItem(wording.text("organisation.check." + check)));
        }
        list.addClassNames("stack", "s2");
        return new Card(wording.text("organisation.check.title"), list);
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
                    .meta(TextWithLanguage.ofAnyLanguage(decision.text()))
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
