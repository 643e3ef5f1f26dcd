package org.partnershipportal.people.membership.ui;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import org.partnershipportal.ground.uikit.CommandForm;
import org.partnershipportal.ground.uikit.EmptyState;
import org.partnershipportal.ground.uikit.PageHeader;
import org.partnershipportal.people.membership.AskToJoin;
import org.partnershipportal.people.membership.Members;
import org.partnershipportal.people.organisation.OrganisationDetails;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.people.organisation.OrganisationLinks;
import org.partnershipportal.people.organisation.Organisations;
import org.partnershipportal.platform.access.ActingPage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.OpenTo;
import org.partnershipportal.platform.access.Permission;

/** UC-ORG-06: ask to join a listed organisation. */
@Route(":acting/organisations/:id/join")
@OpenTo(Permission.JOIN_ORGANISATION)
class JoinView extends ActingPage {

    private final Organisations organisations;
    private final Members members;

    JoinView(Actors actors, Organisations organisations, Members members) {
        super(actors);
        this.organisations = organisations;
        this.members = members;
    }

    @Override
    protected void open(Actor actor, BeforeEnterEvent event) {
        OrganisationId id = named(event, "id", OrganisationId::parse);
        OrganisationDetails details = organisations.details(actor, id);
        title(getTranslation("membership.join.title"));
        add(new PageHeader(getTranslation("membership.join.title"))
                .back(details.summary().name().text(), path(OrganisationLinks.of(id)))
                .lead(getTranslation("membership.join.lead")));
        if (members.hasAsked(actor, id)) {
            add(new EmptyState(getTranslation("membership.join.asked")));
            return;
        }
        TextArea message = new TextArea(getTranslation("membership.join.message"));
        message.setHelperText(getTranslation("membership.join.message-hint"));
        add(new CommandForm<>(AskToJoin.class)
                .given(AskToJoin::organisation, id)
                .optional(AskToJoin::message, message)
                .submit(getTranslation("shared.verb.send-request"), command -> {
                    members.ask(actor(), command);
                    done("membership.join.sent", OrganisationLinks.of(id));
                }));
    }
}
