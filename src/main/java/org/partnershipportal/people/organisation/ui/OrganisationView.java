package org.partnershipportal.people.organisation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import java.util.List;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.uikit.AppLink;
import org.partnershipportal.ground.uikit.Card;
import org.partnershipportal.ground.uikit.Confirm;
import org.partnershipportal.ground.uikit.Facts;
import org.partnershipportal.ground.uikit.PageHeader;
import org.partnershipportal.ground.uikit.PageSlot;
import org.partnershipportal.ground.uikit.TextWithLanguage;
import org.partnershipportal.ground.uikit.Toasts;
import org.partnershipportal.ground.uikit.Wording;
import org.partnershipportal.people.organisation.Accreditations;
import org.partnershipportal.people.organisation.OrganisationDetails;
import org.partnershipportal.people.organisation.OrganisationEvent;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.people.organisation.OrganisationLinks;
import org.partnershipportal.people.organisation.OrganisationSlots;
import org.partnershipportal.people.organisation.OrganisationStatus;
import org.partnershipportal.people.organisation.Organisations;
import org.partnershipportal.people.organisation.VerificationTimes;
import org.partnershipportal.platform.access.Acting;
import org.partnershipportal.platform.access.ActingPage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.OpenTo;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.document.Documents;
import org.springframework.beans.factory.ObjectProvider;

/** UC-ORG-03: see an organisation's status and do what comes next. */
@Route(":acting/organisations/:id")
@OpenTo(Permission.READ)
class OrganisationView extends ActingPage {

    private final Organisations organisations;
    private final Accreditations accreditations;
    private final Documents documents;
    private final VerificationTimes times;
    private final List<PageSlot.Filler> fillers;

    OrganisationView(
            Actors actors,
            Organisations organisations,
            Accreditations accreditations,
            Documents documents,
            VerificationTimes times,
            ObjectProvider<PageSlot.Filler> fillers) {
        super(actors);
        this.organisations = organisations;
        this.accreditations = accreditations;
        this.documents = documents;
        this.times = times;
        this.fillers = fillers.orderedStream().toList();
    }

    @Override
    protected void open(Actor actor, BeforeEnterEvent event) {
        show(named(event, "id", OrganisationId::parse));
    }

    private void show(OrganisationId id) {
        removeAll();
        OrganisationDetails details = organisations.details(actor(), id);
        title(getTranslation("shared.field.organisation"));
        add(header(id, details));
        OrganisationDetails.Inside inside = details.inside();
        if (inside != null) {
            VerificationCards cards = new VerificationCards(language());
            add(next(details, inside, cards));
            cards.change(details, inside).ifPresent(this::add);
            cards.history(inside).ifPresent(this::add);
            if (inside.readsEvidence()) {
                add(cards.evidence(documents, this::actor, record(id)));
            }
        }
        add(about(details));
        add(new PageSlot(OrganisationSlots.FACTS, record(id), acting().segment(), fillers));
        AccreditationCard card = new AccreditationCard(id, accreditations, this::actor, language());
        if (card.isShown()) {
            add(card);
        }
        if (inside != null && details.allows(Permission.LIST_ORGANISATION)) {
            add(listing(id, inside));
        }
        if (inside != null && !inside.partyCode().isEmpty()) {
            add(code(id, inside));
        }
        add(new PageSlot(OrganisationSlots.END, record(id), acting().segment(), fillers));
    }

    private static ContentRef record(OrganisationId id) {
        return new ContentRef(OrganisationEvent.KIND, id.toString());
    }

    private List<Component> fillings(String place, OrganisationId id) {
        return PageSlot.fillings(place, record(id), acting().segment(), fillers);
    }

    private PageHeader header(OrganisationId id, OrganisationDetails details) {
        OrganisationWording wording = new OrganisationWording(language());
        PageHeader header = new PageHeader(details.summary().name(), language())
                .back(getTranslation("plain.layout.organisations"), path(OrganisationLinks.LIST))
                .meta(wording.status(details.status()))
                .meta(getTranslation(details.summary().type().key()))
                .meta(wording.country(details.summary().country()));
        if (details.allows(Permission.SUBMIT_ORGANISATION)) {
            header.primary(new Button(getTranslation("organisation.page.submit"), click -> submit(id)));
        } else if (details.allows(Permission.APPEAL)) {
            header.primary(new AppLink(getTranslation("shared.verb.appeal"), path(OrganisationLinks.appeal(id))));
        } else if (details.allows(Permission.VERIFY_ORGANISATION)) {
            header.primary(new AppLink(getTranslation("organisation.page.decide"), path(OrganisationLinks.decide(id))));
        } else {
            fillings(OrganisationSlots.PRIMARY, id).stream().findFirst().ifPresent(header::primary);
        }
        if (details.allows(Permission.EDIT_ORGANISATION)) {
            header.secondary(new AppLink(getTranslation("shared.verb.edit"), path(OrganisationLinks.edit(id))));
        }
        fillings(OrganisationSlots.SECONDARY, id).forEach(header::secondary);
        if (details.allows(Permission.CLOSE_ORGANISATION)) {
            header.more(getTranslation("organisation.page.close"), () -> askToClose(id));
        }
        return header;
    }

    private Card next(OrganisationDetails details, OrganisationDetails.Inside inside, VerificationCards cards) {
        Card next = new Card(
                getTranslation("shared.field.status"), new Paragraph(getTranslation(nextKey(details.status()))));
        if (details.status() == OrganisationStatus.SUBMITTED
                && inside.asked() != null
                && actor().actsFor(details.summary().id().value())) {
            next.add(cards.steps(inside.asked(), reader().zone(), times.usual(actor())));
        }
        inside.decisions().stream()
                .findFirst()
                .ifPresent(latest -> next.add(
                        Facts.stacked().fact(getTranslation(latest.step().textKey()), latest.text())));
        if (inside.dispute() != null) {
            Facts dispute = Facts.stacked()
                    .fact(
                            getTranslation("shared.field.appeal"),
                            getTranslation(inside.dispute().status().key()));
            if (inside.dispute().appeal() != null) {
                dispute.fact(
                        getTranslation("organisation.next.your-appeal"),
                        inside.dispute().appeal());
            }
            if (inside.dispute().answer() != null) {
                dispute.fact(
                        getTranslation("shared.field.appeal-decision"),
                        inside.dispute().answer());
            }
            next.add(dispute);
        }
        return next;
    }

    private static String nextKey(OrganisationStatus status) {
        return switch (status) {
            case DRAFT -> "organisation.next.draft";
            case SUBMITTED -> "organisation.next.submitted";
            case RETURNED -> "organisation.next.returned";
            case VERIFIED -> "organisation.next.verified";
            case REFUSED -> "organisation.next.refused";
            case SUSPENDED -> "organisation.next.suspended";
            case CLOSED -> "organisation.next.closed";
        };
    }

    private Card about(OrganisationDetails details) {
        LocalizedText purpose =
                new LocalizedText(details.purpose(), details.summary().name().language());
        Facts facts = Facts.stacked();
        if (!details.website().isEmpty()) {
            facts.fact(getTranslation("shared.field.website"), OrganisationWording.website(details.website()));
        }
        if (details.inside() != null) {
            facts.fact(
                    getTranslation("shared.field.email"),
                    Wording.isolated(details.inside().profile().eMail()));
        }
        facts.fact(
                getTranslation("shared.field.group"),
                getTranslation(details.summary().group().key()));
        return new Card(getTranslation("organisation.about.title"), TextWithLanguage.block(purpose, language()), facts);
    }

    private Card listing(OrganisationId id, OrganisationDetails.Inside inside) {
        boolean wanted = inside.listingWanted();
        Button change = new Button(
                getTranslation(wanted ? "organisation.listing.unlist" : "organisation.listing.list"), click -> {
                    organisations.list(actor(), id, !wanted);
                    Toasts.done(
                            getTranslation(wanted ? "organisation.listing.unlisted" : "organisation.listing.listed"));
                    show(id);
                });
        return new Card(
                getTranslation("organisation.listing.title"),
                new Paragraph(
                        getTranslation(wanted ? "organisation.listing.is-wanted" : "organisation.listing.not-wanted")),
                change);
    }

    private Card code(OrganisationId id, OrganisationDetails.Inside inside) {
        Span code = new Span(inside.partyCode());
        code.addClassName("strong");
        code.getElement().setAttribute("dir", "ltr").setAttribute("translate", "no");
        Button renew = new Button(
                getTranslation("organisation.code.renew"),
                click -> Confirm.ask(
                        getTranslation("organisation.code.renew-question"),
                        getTranslation("organisation.code.renew-consequence"),
                        getTranslation("organisation.code.renew"),
                        () -> {
                            organisations.renewPartyCode(actor(), id);
                            Toasts.done(getTranslation("organisation.code.renewed"));
                            show(id);
                        }));
        return new Card(
                getTranslation("organisation.code.title"),
                new Paragraph(getTranslation("organisation.code.explained")),
                new Paragraph(code),
                renew);
    }

    private void submit(OrganisationId id) {
        organisations.submit(actor(), id);
        Toasts.done(getTranslation("organisation.page.submitted"));
        show(id);
    }

    private void askToClose(OrganisationId id) {
        Confirm.askToEnd(
                getTranslation("organisation.page.close-question"),
                getTranslation("organisation.page.close-consequence"),
                getTranslation("organisation.page.close"),
                () -> {
                    organisations.close(actor(), id);
                    Toasts.done(getTranslation("organisation.page.closed"));
                    UI.getCurrent().navigate(Acting.ME.segment() + "/" + OrganisationLinks.LIST);
                });
    }
}
