package org.partnershipportal.cooperation.partnership.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import org.partnershipportal.cooperation.partnership.AnswerInvitation;
import org.partnershipportal.cooperation.partnership.Parties;
import org.partnershipportal.cooperation.partnership.PartnershipDetails;
import org.partnershipportal.cooperation.partnership.PartnershipId;
import org.partnershipportal.cooperation.partnership.PartnershipLinks;
import org.partnershipportal.cooperation.partnership.Partnerships;
import org.partnershipportal.cooperation.partnership.PartyAct;
import org.partnershipportal.cooperation.partnership.PartyDetails;
import org.partnershipportal.cooperation.partnership.PartyStatus;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.uikit.Card;
import org.partnershipportal.ground.uikit.CommandForm;
import org.partnershipportal.ground.uikit.Confirm;
import org.partnershipportal.ground.uikit.EmptyState;
import org.partnershipportal.ground.uikit.PageHeader;
import org.partnershipportal.ground.uikit.TextWithLanguage;
import org.partnershipportal.platform.access.ActingPage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.OpenTo;
import org.partnershipportal.platform.access.Permission;

/** UC-PAR-06: respond to an invitation, and choose whether the public sees one's name. */
@Route(":acting/partnerships/:id/answer")
@OpenTo(Permission.READ)
@StyleSheet("context://styles/partnership.css")
class AnswerInvitationView extends ActingPage {

    private final Partnerships partnerships;
    private final Parties parties;

    AnswerInvitationView(Actors actors, Partnerships partnerships, Parties parties) {
        super(actors);
        this.partnerships = partnerships;
        this.parties = parties;
    }

    @Override
    protected void open(Actor actor, BeforeEnterEvent event) {
        PartnershipId id = named(event, "id", PartnershipId::parse);
        PartnershipDetails details = partnerships.details(actor, id);
        PartyDetails own = details.own().orElseThrow(NotFound::new);
        if (own.status() == PartyStatus.ACCEPTED) {
            // The mail's link is opened again after the answer.
            event.forwardTo(path(PartnershipLinks.page(id)));
            return;
        }
        if (own.status() != PartyStatus.INVITED) {
            throw new NotFound();
        }
        title(getTranslation("partnership.answer.title"));
        PartnershipWording wording = new PartnershipWording(reader());
        add(new PageHeader(details.title(), language())
                .back(getTranslation("partnership.invitations.title"), path(PartnershipLinks.INVITATIONS))
                .lead(getTranslation(
                        own.askedAgain() ? "partnership.answer.lead-again" : "partnership.answer.lead",
                        lead(details, wording),
                        getTranslation(own.part().key())))
                .meta(wording.status(details.status()))
                .meta(wording.period(details.period())));
        Div read = new Div(
                new Card(
                        getTranslation("shared.field.purpose"),
                        TextWithLanguage.block(details.purpose(), language()),
                        PartnershipCards.facts(details, wording)),
                PartnershipCards.parties(details, wording, acting(), party -> new Div()));
        read.addClassName("stack");
        add(read);
        if (own.allows(PartyAct.ANSWER)) {
            add(answer(details, own, wording));
        } else {
            add(new EmptyState(getTranslation("access.refusal.answer-invitation")));
        }
    }

    private static String lead(PartnershipDetails details, PartnershipWording wording) {
        PartyDetails lead = details.parties().getFirst();
        return wording.name(lead.organisation(), lead.group());
    }

    private Card answer(PartnershipDetails details, PartyDetails own, PartnershipWording wording) {
        if (!own.verified()) {
            return new Card(
                    getTranslation("partnership.answer.heading"),
                    new EmptyState(getTranslation("partnership.refusal.not-verified")),
                    new Button(getTranslation("shared.verb.decline-invitation"), click -> decline(details, own)));
        }
        boolean listed = own.organisation() != null && own.organisation().listed();
        RadioButtonGroup<Boolean> naming =
                PartnershipFields.naming(wording, own.group(), own.askedAgain() ? own.named() : listed);
        naming.setHelperText(getTranslation("partnership.answer.naming-hint"));
        return new Card(
                getTranslation("partnership.answer.heading"),
                new CommandForm<>(AnswerInvitation.class)
                        .given(AnswerInvitation::partnership, details.id())
                        .given(AnswerInvitation::party, own.id())
                        .given(AnswerInvitation::terms, details.terms())
                        .required(AnswerInvitation::named, naming)
                        .submit(
                                getTranslation("shared.verb.accept"),
                                this::accept,
                                new Button(
                                        getTranslation("shared.verb.decline-invitation"),
                                        click -> decline(details, own))));
    }

    private void accept(AnswerInvitation command) {
        parties.accept(actor(), command);
        done("partnership.answer.accepted", PartnershipLinks.page(command.partnership()));
    }

    private void decline(PartnershipDetails details, PartyDetails own) {
        Confirm.ask(
                getTranslation("partnership.answer.decline-question"),
                getTranslation("partnership.answer.decline-consequence"),
                getTranslation("shared.verb.decline-invitation"),
                PartnershipFields.why(language()),
                reason -> {
                    parties.decline(actor(), details.id(), own.id(), reason);
                    done("partnership.answer.declined", PartnershipLinks.INVITATIONS);
                });
    }
}
