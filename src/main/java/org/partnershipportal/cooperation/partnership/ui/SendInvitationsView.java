package org.partnershipportal.cooperation.partnership.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import org.partnershipportal.cooperation.partnership.Parties;
import org.partnershipportal.cooperation.partnership.PartnershipDetails;
import org.partnershipportal.cooperation.partnership.PartnershipId;
import org.partnershipportal.cooperation.partnership.PartnershipLinks;
import org.partnershipportal.cooperation.partnership.PartnershipStatus;
import org.partnershipportal.cooperation.partnership.Partnerships;
import org.partnershipportal.ground.uikit.AppLink;
import org.partnershipportal.ground.uikit.Card;
import org.partnershipportal.ground.uikit.Confirm;
import org.partnershipportal.ground.uikit.FormProblems;
import org.partnershipportal.ground.uikit.PageHeader;
import org.partnershipportal.ground.uikit.TextWithLanguage;
import org.partnershipportal.platform.access.ActingPage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.NotPermitted;
import org.partnershipportal.platform.access.OpenTo;
import org.partnershipportal.platform.access.Permission;

/** UC-PAR-04: check a draft and send its invitations, the last of three steps. */
@Route(":acting/partnerships/:id/send")
@OpenTo(Permission.INVITE_PARTY)
@StyleSheet("context://styles/partnership.css")
class SendInvitationsView extends ActingPage {

    private final Partnerships partnerships;
    private final Parties parties;

    SendInvitationsView(Actors actors, Partnerships partnerships, Parties parties) {
        super(actors);
        this.partnerships = partnerships;
        this.parties = parties;
    }

    @Override
    protected void open(Actor actor, BeforeEnterEvent event) {
        PartnershipId id = named(event, "id", PartnershipId::parse);
        PartnershipDetails details = partnerships.details(actor, id);
        if (!details.allows(Permission.INVITE_PARTY)) {
            throw new NotPermitted(Permission.INVITE_PARTY);
        }
        if (details.status() == PartnershipStatus.DRAFT) {
            show(id, details);
        } else {
            event.forwardTo(path(PartnershipLinks.page(id)));
        }
    }

    private void show(PartnershipId id, PartnershipDetails details) {
        PartnershipWording wording = new PartnershipWording(reader());
        title(getTranslation("partnership.send.title"));
        FormProblems problems = new FormProblems().naming(field -> PartnershipFields.name(wording, field));
        Div both = new Div(
                PartnershipCards.parties(details, wording, acting(), party -> new Div()),
                PartnershipCards.wouldTakePart(details, wording));
        both.addClassNames("two", "even");
        Card about = new Card(
                new TextWithLanguage(details.title(), language()),
                TextWithLanguage.block(details.purpose(), language()),
                PartnershipCards.facts(details, wording),
                new AppLink(getTranslation("shared.verb.edit"), path(PartnershipLinks.edit(id))).asButton());
        Button send = new Button(getTranslation("partnership.invite.send"), click -> ask(id, problems));
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div acts = new Div(
                send,
                new AppLink(getTranslation("partnership.invite.title"), path(PartnershipLinks.invite(id))).asButton());
        acts.addClassName("row");
        add(
                DraftStep.CHECK.in(
                        new PageHeader(getTranslation("partnership.send.title"))
                                .back(getTranslation("partnership.invite.title"), path(PartnershipLinks.invite(id)))
                                .lead(getTranslation("partnership.send.lead")),
                        wording),
                problems,
                about,
                both,
                acts);
    }

    private void ask(PartnershipId id, FormProblems problems) {
        Confirm.ask(
                getTranslation("partnership.invite.send-question"),
                getTranslation("partnership.invite.send-consequence"),
                getTranslation("partnership.invite.send"),
                () -> {
                    boolean done = problems.run(() -> parties.send(actor(), id));
                    if (done) {
                        done("partnership.invite.sent", PartnershipLinks.page(id));
                    }
                });
    }
}
