package org.partnershipportal.people.organisation.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import java.util.Optional;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.uikit.Card;
import org.partnershipportal.ground.uikit.CommandForm;
import org.partnershipportal.ground.uikit.PageHeader;
import org.partnershipportal.ground.uikit.TextWithLanguage;
import org.partnershipportal.people.organisation.OrganisationDetails;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.people.organisation.OrganisationLinks;
import org.partnershipportal.people.organisation.Organisations;
import org.partnershipportal.platform.access.ActingPage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.OpenTo;
import org.partnershipportal.platform.access.Permission;

/** UC-ORG-10: appeal against a refusal or suspension. */
@Route(":acting/organisations/:id/appeal")
@OpenTo(Permission.APPEAL)
class AppealView extends ActingPage {

    /** What is typed; the appeal checks itself. */
    private record Appeal(String text) {}

    private final Organisations organisations;

    AppealView(Actors actors, Organisations organisations) {
        super(actors);
        this.organisations = organisations;
    }

    @Override
    protected void open(Actor actor, BeforeEnterEvent event) {
        OrganisationId id = named(event, "id", OrganisationId::parse);
        OrganisationDetails details = organisations.details(actor, id);
        OrganisationDetails.Inside inside = Optional.ofNullable(details.inside())
                .filter(any -> details.allows(Permission.APPEAL))
                .orElseThrow(NotFound::new);
        title(getTranslation("organisation.appeal.title"));
        TextArea text = new TextArea(getTranslation("organisation.appeal.text"));
        text.setHelperText(getTranslation("organisation.appeal.text-hint"));
        text.setMinRows(5);
        add(
                new PageHeader(getTranslation("organisation.appeal.title"))
                        .back(details.summary().name().text(), path(OrganisationLinks.of(id)))
                        .lead(getTranslation("organisation.appeal.lead")),
                new Card(
                        getTranslation("organisation.next.reason"),
                        new Paragraph(TextWithLanguage.ofAnyLanguage(inside.decisionText()))),
                new CommandForm<>(Appeal.class)
                        .required(Appeal::text, text)
                        .submit(getTranslation("organisation.appeal.send"), appeal -> {
                            organisations.appeal(actor(), id, appeal.text());
                            done("organisation.appeal.sent", OrganisationLinks.of(id));
                        }));
    }
}
