package org.partnershipportal.overview.mydata.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.uikit.Card;
import org.partnershipportal.ground.uikit.PageHeader;
import org.partnershipportal.overview.mydata.DataCopies;
import org.partnershipportal.overview.mydata.MyDataLinks;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.people.organisation.OrganisationLinks;
import org.partnershipportal.platform.access.ActingPage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.MemberRole;
import org.partnershipportal.platform.access.OpenTo;
import org.partnershipportal.platform.access.Permission;

/** UC-HOME-04: an owner gets a copy of what is kept about the organisation. */
@Route(":acting/" + MyDataLinks.ORGANISATION)
@OpenTo(value = Permission.COPY_OWN_DATA, hidden = true)
class OrganisationDataView extends ActingPage {

    private final DataCopies dataCopies;

    OrganisationDataView(Actors actors, DataCopies dataCopies) {
        super(actors);
        this.dataCopies = dataCopies;
    }

    @Override
    protected void open(Actor actor, BeforeEnterEvent event) {
        OrganisationId own = actor.organisation()
                .filter(organisation -> actor.holds(organisation, MemberRole.OWNER))
                .map(OrganisationId::new)
                .orElseThrow(NotFound::new);
        title(getTranslation("mydata.organisation.title"));
        add(
                new PageHeader(getTranslation("mydata.organisation.title"))
                        .back(getTranslation("shared.field.organisation"), path(OrganisationLinks.of(own)))
                        .lead(getTranslation("mydata.organisation.lead")),
                new CopyCard(dataCopies, this::actor, true, reader().zone(), language()),
                new Card(
                        getTranslation("mydata.organisation.end"),
                        new Paragraph(getTranslation("mydata.organisation.end-text"))));
    }
}
