package org.partnershipportal.cooperation.partnership.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import org.partnershipportal.cooperation.partnership.PartnershipDetails;
import org.partnershipportal.cooperation.partnership.PartnershipId;
import org.partnershipportal.cooperation.partnership.PartnershipLinks;
import org.partnershipportal.cooperation.partnership.Partnerships;
import org.partnershipportal.cooperation.partnership.PartyDetails;
import org.partnershipportal.cooperation.partnership.PartyStatus;
import org.partnershipportal.cooperation.partnership.PublishPartnership;
import org.partnershipportal.ground.uikit.AppLink;
import org.partnershipportal.ground.uikit.Card;
import org.partnershipportal.ground.uikit.CommandForm;
import org.partnershipportal.ground.uikit.Confirm;
import org.partnershipportal.ground.uikit.PageHeader;
import org.partnershipportal.ground.uikit.TextWithLanguage;
import org.partnershipportal.platform.access.ActingPage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.NotPermitted;
import org.partnershipportal.platform.access.OpenTo;
import org.partnershipportal.platform.access.Permission;

/** UC-PAR-07: publish a partnership, after seeing what will be public. */
@Route(":acting/partnerships/:id/publish")
@OpenTo(Permission.PUBLISH_PARTNERSHIP)
class PublishPartnershipView extends ActingPage {

    private final Partnerships partnerships;

    PublishPartnershipView(Actors actors, Partnerships partnerships) {
        super(actors);
        this.partnerships = partnerships;
    }

    @Override
    protected void open(Actor actor, BeforeEnterEvent event) {
        PartnershipId id = named(event, "id", PartnershipId::parse);
        PartnershipDetails details = partnerships.details(actor, id);
        if (!details.allows(Permission.PUBLISH_PARTNERSHIP)) {
            throw new NotPermitted(Permission.PUBLISH_PARTNERSHIP);
        }
        title(getTranslation("partnership.publish.title"));
        PartnershipWording wording = new PartnershipWording(reader());
        Div both = new Div(
                new Card(
                        getTranslation("partnership.publish.public"),
                        TextWithLanguage.block(details.purpose(), language()),
                        PartnershipCards.facts(details, wording),
                        names(details, wording)),
                PartnershipCards.takesPart(details, wording));
        both.addClassNames("two", "even");
        add(
                new PageHeader(details.title(), language())
                        .back(getTranslation("partnership.edit.back"), path(PartnershipLinks.page(id)))
                        .lead(getTranslation("partnership.publish.lead"))
                        .meta(wording.status(details.status())),
                both,
                form(details, wording));
    }

    /** The parties as the public will read them; the lead's own name is chosen below. */
    private static Div names(PartnershipDetails details, PartnershipWording wording) {
        UnorderedList list = new UnorderedList();
        details.parties().stream()
                .filter(party -> party.status() == PartyStatus.ACCEPTED && party.verified())
                .forEach(party -> list.add(new ListItem(wording.text(
                        "shared.field.named",
                        wording.name(party.named() ? party.organisation() : null, party.group()),
                        wording.text(party.part().key())))));
        return new Div(new H3(wording.text("partnership.page.parties")), list);
    }

    private CommandForm<PublishPartnership> form(PartnershipDetails details, PartnershipWording wording) {
        CommandForm<PublishPartnership> form = new CommandForm<>(PublishPartnership.class)
                .given(PublishPartnership::partnership, details.id())
                .given(PublishPartnership::edition, details.edition())
                .given(PublishPartnership::language, language().tag());
        PartnershipFields.missing(form, PublishPartnership::missing, details, wording);
        PartyDetails lead = details.parties().getFirst();
        RadioButtonGroup<Boolean> naming = PartnershipFields.naming(wording, lead.group(), lead.named());
        form.problems().bind("mode", naming);
        return form.required(PublishPartnership::named, naming)
                .submit(
                        getTranslation("shared.verb.publish"),
                        command -> ask(form, command),
                        new AppLink(getTranslation("partnership.edit.back"), path(PartnershipLinks.page(details.id())))
                                .asButton());
    }

    private void ask(CommandForm<PublishPartnership> form, PublishPartnership command) {
        Confirm.ask(
                getTranslation("partnership.publish.question"),
                getTranslation("partnership.publish.consequence"),
                getTranslation("shared.verb.publish"),
                () -> form.run(() -> {
                    partnerships.publish(actor(), command);
                    done("partnership.publish.done", PartnershipLinks.page(command.partnership()));
                }));
    }
}
