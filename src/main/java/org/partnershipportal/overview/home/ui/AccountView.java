package org.partnershipportal.overview.home.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.uikit.Card;
import org.partnershipportal.ground.uikit.Facts;
import org.partnershipportal.ground.uikit.FormColumn;
import org.partnershipportal.ground.uikit.PageHeader;
import org.partnershipportal.ground.uikit.PageSlot;
import org.partnershipportal.ground.uikit.Toasts;
import org.partnershipportal.ground.uikit.ZoneField;
import org.partnershipportal.platform.access.ActingPage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.ColourScheme;
import org.partnershipportal.platform.access.OpenTo;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.PersonDetails;
import org.partnershipportal.platform.access.Persons;
import org.partnershipportal.platform.access.PortalSettings;
import org.partnershipportal.platform.access.Reader;

/** UC-HOME-02: chooses language, time zone and colours. */
@Route(":acting/me")
@OpenTo(Permission.EDIT_OWN_ACCOUNT)
class AccountView extends ActingPage {
    private final Persons persons;
    private final PortalSettings settings;
    private final List<PageSlot.Filler> fillers;

    private final RadioButtonGroup<Language> languages = new RadioButtonGroup<>();
    private final RadioButtonGroup<ColourScheme> colours = new RadioButtonGroup<>();

    AccountView(Actors actors, Persons persons, PortalSettings settings, List<PageSlot.Filler> fillers) {
        super(actors);
        this.persons = persons;
        this.settings = settings;
        this.fillers = fillers;
    }

    @Override
    protected void open(Actor actor, BeforeEnterEvent event) {
        if (actor.person() == null) {
            throw new NotFound();
        }
        PersonDetails person = persons.find(actor, actor.person());
        Reader reader = reader();
        String heading = getTranslation("shell.account.mine");
        title(heading);
        add(
                new PageHeader(heading),
                new Card(getTranslation("home.account.person"), facts(person), console()),
                Card.section(getTranslation("home.account.reading"), "", form(person, reader)),
                new PageSlot("account", new ContentRef("person", person.id().toString()), acting().segment(), fillers));
    }

    private Facts facts(PersonDetails person) {
        return Facts.stacked()
                .fact(getTranslation("shared.field.name"), person.name())
                .fact(getTranslation("shared.field.email"), person.eMail());
    }

    /** Name, address, password and second factor are Keycloak's, whose page leads back to the portal that it is told of. */
    private Anchor console() {
        Anchor link = new Anchor(
                settings.keycloak().issuer() + "/account/?referrer="
                        + settings.keycloak().clientId(),
                getTranslation("home.account.console"));
        link.setRouterIgnore(true);
        return link;
    }

    private FormColumn form(PersonDetails person, Reader reader) {
        languages.setLabel(getTranslation("home.account.language"));
        languages.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        languages.setItems(Language.values());
        languages.setRenderer(new ComponentRenderer<>(language -> {
            var name = new com.vaadin.flow.component.html.Span(language.nativeName());
            name.getElement().setAttribute("lang", language.tag());
            return name;
        }));
        languages.setValue(reader.language());

        ComboBox<ZoneId> zones = new ZoneField(reader.language());
        zones.setHelperText(getTranslation("home.account.zone-hint"));
        zones.setValue(person.zone());

        colours.setLabel(getTranslation("shared.field.colours"));
        colours.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        colours.setItems(ColourScheme.values());
        colours.setItemLabelGenerator(scheme -> getTranslation(scheme.key()));
        colours.setValue(person.colourScheme());

        return new FormColumn()
                .required(languages, zones, colours)
                .submit(new Button(
                        getTranslation("shared.verb.save"), click -> save(reader.language(), zones.getValue())));
    }

    private void save(Language before, @Nullable ZoneId zone) {
        Actor actor = actor();
        persons.chooseLanguage(actor, languages.getValue());
        persons.chooseColourScheme(actor, colours.getValue());
        if (zone != null) {
            persons.chooseZone(actor, zone);
        }
        if (languages.getValue() != before) {
            getUI().ifPresent(ui -> ui.getPage().reload());
            return;
        }
        getElement()
                .executeJs("window.Portal.scheme($0)", colours.getValue().name().toLowerCase(Locale.ROOT));
        Toasts.done(getTranslation("shared.verb.saved"));
    }
}
