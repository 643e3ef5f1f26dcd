package org.partnershipportal.people.organisation.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.uikit.AppLink;
import org.partnershipportal.ground.uikit.Card;
import org.partnershipportal.ground.uikit.CommandForm;
import org.partnershipportal.ground.uikit.DateField;
import org.partnershipportal.ground.uikit.Facts;
import org.partnershipportal.ground.uikit.PageHeader;
import org.partnershipportal.ground.uikit.Row;
import org.partnershipportal.ground.uikit.Rows;
import org.partnershipportal.ground.uikit.TextWithLanguage;
import org.partnershipportal.ground.uikit.Wording;
import org.partnershipportal.people.organisation.DecideOrganisation;
import org.partnershipportal.people.organisation.DecideOrganisation.Decision;
import org.partnershipportal.people.organisation.OrganisationDetails;
import org.partnershipportal.people.organisation.OrganisationEvent;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.people.organisation.OrganisationLinks;
import org.partnershipportal.people.organisation.OrganisationProfile;
import org.partnershipportal.people.organisation.OrganisationRow;
import org.partnershipportal.people.organisation.Organisations;
import org.partnershipportal.people.organisation.Verification;
import org.partnershipportal.platform.access.ActingPage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.OpenTo;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.Reader;
import org.partnershipportal.platform.document.Documents;

/** UC-ORG-09: decide on an organisation. */
@Route(":acting/verification/:id")
@OpenTo(value = Permission.VERIFY_ORGANISATION, hidden = true)
class DecideOrganisationView extends ActingPage {

    private final Organisations organisations;
    private final Verification verification;
    private final Documents documents;

    DecideOrganisationView(Actors actors, Organisations organisations, Verification verification, Documents documents) {
        super(actors);
        this.organisations = organisations;
        this.verification = verification;
        this.documents = documents;
    }

    @Override
    protected void open(Actor actor, BeforeEnterEvent event) {
        OrganisationId id = named(event, "id", OrganisationId::parse);
        OrganisationDetails details = organisations.details(actor, id);
        OrganisationDetails.Inside inside =
                Optional.ofNullable(details.inside()).orElseThrow(NotFound::new);
        if (!details.allows(Permission.VERIFY_ORGANISATION)) {
            throw new NotFound();
        }
        title(getTranslation("shared.field.decision"));
        VerificationCards cards = new VerificationCards(language());
        add(
                new PageHeader(details.summary().name(), language())
                        .back(getTranslation("shared.field.verification"), path(OrganisationLinks.VERIFICATION))
                        .meta(new OrganisationWording(language()).status(details.status()))
                        .secondary(
                                new AppLink(getTranslation("shared.verb.open-record"), path(OrganisationLinks.of(id)))),
                said(inside),
                cards.checks());
        cards.change(details, inside).ifPresent(this::add);
        cards.history(inside).ifPresent(this::add);
        add(
                cards.evidence(documents, this::actor, new ContentRef(OrganisationEvent.KIND, id.toString())),
                twins(verification.twins(actor, id)),
                form(id, details, inside));
    }

    private Card said(OrganisationDetails.Inside inside) {
        OrganisationWording wording = new OrganisationWording(language());
        OrganisationProfile profile = inside.profile();
        OrganisationDetails.Asked asked = inside.asked();
        Facts facts = Facts.stacked();
        if (asked != null) {
            facts.fact(
                    getTranslation("organisation.decide.asked"),
                    getTranslation(
                            "shared.field.dotted",
                            Formats.date(asked.at(), Reader.GENEVA, language()),
                            getTranslation("organisation.queue.age", asked.workingDays())));
        }
        return new Card(
                getTranslation("organisation.decide.said"),
                facts.fact(
                                getTranslation("organisation.form.type"),
                                profile.type() == null ? "" : wording.typeAndGroup(profile.type()))
                        .fact(getTranslation("shared.field.country"), wording.country(profile.country()))
                        .fact(getTranslation("organisation.form.purpose"), profile.purpose())
                        .fact(getTranslation("shared.field.email"), Wording.isolated(profile.eMail()))
                        .fact(
                                getTranslation("shared.field.website"),
                                profile.website().isEmpty()
                                        ? new Span(getTranslation("organisation.decide.no-website"))
                                        : OrganisationWording.website(profile.website())));
    }

    private Card twins(List<OrganisationRow> likely) {
        Card card = new Card(getTranslation("organisation.decide.twins"));
        if (likely.isEmpty()) {
            card.add(new Paragraph(getTranslation("organisation.decide.no-twins")));
            return card;
        }
        OrganisationWording wording = new OrganisationWording(language());
        Rows rows = Rows.bare();
        for (OrganisationRow twin : likely) {
            rows.add(new Row(new AppLink(
                            new TextWithLanguage(twin.name(), language()), path(OrganisationLinks.of(twin.id()))))
                    .meta(getTranslation(
                            "shared.field.dotted", getTranslation(twin.type().key()), wording.country(twin.country())))
                    .end(wording.status(twin.status())));
        }
        card.add(rows);
        return card;
    }

    private Card form(OrganisationId id, OrganisationDetails details, OrganisationDetails.Inside inside) {
        RadioButtonGroup<Decision> decision = new RadioButtonGroup<>(getTranslation("shared.field.your-decision"));
        decision.setItems(Arrays.stream(Decision.values())
                .filter(choice -> choice.isOpen(details.status(), inside.isChanging()))
                .toList());
        decision.setItemLabelGenerator(choice -> getTranslation(choice.key()));
        decision.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        TextArea text = new TextArea(getTranslation("organisation.decide.text"));
        text.setHelperText(getTranslation("organisation.decide.text-hint"));
        text.setMinRows(3);
        DateField checkedOn = new DateField(getTranslation("organisation.decide.checked-on"), language());
        checkedOn.setValue(LocalDate.ofInstant(now(), Reader.GENEVA));
        return new Card(
                getTranslation("shared.field.decision"),
                new CommandForm<>(DecideOrganisation.class)
                        .given(DecideOrganisation::id, id)
                        .given(DecideOrganisation::version, inside.version())
                        .required(DecideOrganisation::decision, decision)
                        .required(DecideOrganisation::text, text)
                        .optional(DecideOrganisation::checkedOn, checkedOn)
                        .submit(getTranslation("shared.verb.confirm-decision"), command -> {
                            verification.decide(actor(), command);
                            done("organisation.decide.done", OrganisationLinks.VERIFICATION);
                        }));
    }
}
