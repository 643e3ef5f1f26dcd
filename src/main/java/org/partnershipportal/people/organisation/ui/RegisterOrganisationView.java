package org.partnershipportal.people.organisation.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.UUID;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.uikit.AppLink;
import org.partnershipportal.ground.uikit.PageHeader;
import org.partnershipportal.ground.uikit.PageSlot;
import org.partnershipportal.ground.uikit.Row;
import org.partnershipportal.ground.uikit.Rows;
import org.partnershipportal.ground.uikit.TextWithLanguage;
import org.partnershipportal.ground.uikit.Toasts;
import org.partnershipportal.people.organisation.NewOrganisationPage;
import org.partnershipportal.people.organisation.OrganisationDirectory;
import org.partnershipportal.people.organisation.OrganisationEvent;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.people.organisation.OrganisationLinks;
import org.partnershipportal.people.organisation.OrganisationProfile;
import org.partnershipportal.people.organisation.OrganisationSlots;
import org.partnershipportal.people.organisation.OrganisationSummary;
import org.partnershipportal.people.organisation.Organisations;
import org.partnershipportal.people.organisation.RegisterOrganisation;
import org.partnershipportal.platform.access.Acting;
import org.partnershipportal.platform.access.ActingPage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.OpenTo;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.Persons;
import org.springframework.beans.factory.ObjectProvider;

/** UC-ORG-02: register an organisation. */
@Route(":acting/organisations/new")
@OpenTo(Permission.REGISTER_ORGANISATION)
class RegisterOrganisationView extends ActingPage implements NewOrganisationPage {

    private static final int TWINS = 3;

    private final Organisations organisations;
    private final OrganisationDirectory directory;
    private final Persons persons;
    private final List<PageSlot.Filler> fillers;
    private TextField name = new TextField();

    RegisterOrganisationView(
            Actors actors,
            Organisations organisations,
            OrganisationDirectory directory,
            Persons persons,
            ObjectProvider<PageSlot.Filler> fillers) {
        super(actors);
        this.organisations = organisations;
        this.directory = directory;
        this.persons = persons;
        this.fillers = fillers.orderedStream().toList();
    }

    @Override
    protected void open(Actor actor, BeforeEnterEvent event) {
        title(getTranslation("organisation.new.title"));
        UUID token = UUID.randomUUID();
        name = new TextField();
        Div twins = new Div();
        twins.addClassName("below");
        twins.getElement().setAttribute("role", "status");
        add(
                new PageHeader(getTranslation("organisation.new.title"))
                        .back(getTranslation("plain.layout.organisations"), path(OrganisationLinks.LIST))
                        .lead(getTranslation("organisation.new.lead")),
                OrganisationForm.of(language(), name, twins, typed -> showTwins(twins, typed), address(actor))
                        .submit(getTranslation("shared.verb.save-draft"), profile -> register(token, profile)));
    }

    /** The founder's own address, which is that of many a small organisation. */
    private String address(Actor founder) {
        return founder.person() == null
                ? ""
                : persons.find(founder, founder.person()).eMail();
    }

    @Override
    public void named(String known) {
        name.setValue(known);
    }

    private void register(UUID token, OrganisationProfile profile) {
        OrganisationId id = organisations.register(actor(), new RegisterOrganisation(token, profile));
        Toasts.done(getTranslation("shared.verb.draft-saved"));
        UI.getCurrent().navigate(Acting.organisation(id.value()).segment() + "/" + OrganisationLinks.of(id));
    }

    private void showTwins(Div twins, String typed) {
        List<OrganisationSummary> likely = directory.likely(actor(), typed, TWINS);
        twins.removeAll();
        if (likely.isEmpty()) {
            return;
        }
        OrganisationWording wording = new OrganisationWording(language());
        Rows rows = new Rows();
        for (OrganisationSummary twin : likely) {
            Row row = new Row(new AppLink(
                            new TextWithLanguage(twin.name(), language()), path(OrganisationLinks.of(twin.id()))))
                    .meta(getTranslation(
                            "shared.field.dotted", getTranslation(twin.type().key()), wording.country(twin.country())));
            PageSlot.fillings(
                            OrganisationSlots.TWIN,
                            new ContentRef(OrganisationEvent.KIND, twin.id().toString()),
                            acting().segment(),
                            fillers)
                    .forEach(row::end);
            rows.add(row);
        }
        twins.add(new Paragraph(getTranslation("organisation.new.twins")), rows);
    }
}
