package org.partnershipportal.people.organisation.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import org.partnershipportal.ground.uikit.AppLink;
import org.partnershipportal.ground.uikit.ListPage;
import org.partnershipportal.ground.uikit.PageHeader;
import org.partnershipportal.ground.uikit.Row;
import org.partnershipportal.ground.uikit.TextWithLanguage;
import org.partnershipportal.people.organisation.OrganisationLinks;
import org.partnershipportal.people.organisation.OrganisationRow;
import org.partnershipportal.people.organisation.QueueRow;
import org.partnershipportal.people.organisation.Verification;
import org.partnershipportal.platform.access.ActingPage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.OpenTo;
import org.partnershipportal.platform.access.Permission;

/** UC-ORG-08: see which organisations await verification. */
@Route(":acting/verification")
@OpenTo(Permission.READ_VERIFICATION_QUEUE)
class VerificationView extends ActingPage {

    private final Verification verification;

    VerificationView(Actors actors, Verification verification) {
        super(actors);
        this.verification = verification;
    }

    @Override
    protected void open(Actor actor, BeforeEnterEvent event) {
        title(getTranslation("shared.field.verification"));
        PageHeader header = new PageHeader(getTranslation("shared.field.verification"))
                .lead(getTranslation("organisation.queue.lead"));
        verification
                .queue(actor, 0, 1)
                .rows()
                .forEach(oldest -> header.primary(new AppLink(
                        getTranslation("organisation.queue.oldest"),
                        path(OrganisationLinks.decide(oldest.organisation().id())))));
        add(
                header,
                new ListPage(
                                "organisation.queue.",
                                (from, max) ->
                                        verification.queue(actor(), from, max).map(this::row))
                        .show());
    }

    private Row row(QueueRow waiting) {
        OrganisationRow organisation = waiting.organisation();
        return new Row(new AppLink(
                        new TextWithLanguage(organisation.name(), language()),
                        path(OrganisationLinks.decide(organisation.id()))))
                .meta(getTranslation(
                        "shared.field.dotted",
                        getTranslation(organisation.type().key()),
                        new OrganisationWording(language()).country(organisation.country())))
                .end(new Span(getTranslation("organisation.queue.age", waiting.workingDays())));
    }
}
