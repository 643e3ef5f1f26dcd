package org.partnershipportal.overview.home.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.call.CallLinks;
import org.partnershipportal.ground.uikit.AppLink;
import org.partnershipportal.ground.uikit.Card;
import org.partnershipportal.ground.uikit.ChoiceCards;
import org.partnershipportal.ground.uikit.TextWithLanguage;
import org.partnershipportal.ground.uikit.Wording;
import org.partnershipportal.people.membership.MembershipLinks;
import org.partnershipportal.people.organisation.NewOrganisationPage;
import org.partnershipportal.people.organisation.OrganisationLinks;
import org.partnershipportal.people.organisation.OrganisationStatus;
import org.partnershipportal.people.organisation.OrganisationSummary;
import org.partnershipportal.people.organisation.OwnOrganisation;
import org.partnershipportal.people.organisation.OwnOrganisations;
import org.partnershipportal.platform.taxonomy.Countries;

/**
 * Which organisation a newcomer writes for: found by what they type, and then asked to let them join; or none, and then it is
 * registered under that name. What is typed is kept nowhere and stands in no address.
 */
final class WhichOrganisation extends Section {

    private static final int SHORTEST = 2;

    /** One of the cards; {@code null} for "mine is not here". */
    private record Choice(@Nullable OwnOrganisation own) {}

    private final Wording wording;
    private final Function<String, List<OwnOrganisation>> search;
    private final UnaryOperator<String> path;
    private final TextField name = new TextField();
    private final Span found = new Span();
    private final ChoiceCards<Choice> choices;
    private final Button next = new Button();

    /**
     * @param search finds what was typed
     * @param path makes the address of a page below {@code /app/{acting}/}
     */
    WhichOrganisation(Wording wording, Function<String, List<OwnOrganisation>> search, UnaryOperator<String> path) {
        this.wording = wording;
        this.search = search;
        this.path = path;
        this.choices = new ChoiceCards<>(wording.text("home.which.found"), this::name, this::meanings);
        addClassNames("card", "stack");
        field();
        found.addClassName("m");
        Div status = new Div(found);
        status.getElement().setAttribute("role", "status");
        choices.addValueChangeListener(change -> chosen(change.getValue()));
        next.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        next.addClickListener(click -> go());
        AppLink alone = new AppLink(wording.text("home.which.myself"), path.apply(CallLinks.LIST)).asButton();
        Div buttons = new Div(next, alone);
        buttons.addClassName("row");
        Span asked = Wording.small(wording.text("membership.join.lead"));
        add(
                Card.heading(wording.text("home.which"), ""),
                name,
                status,
                choices,
                buttons,
                new Div(asked),
                new AppLink(wording.text("home.which.all"), path.apply(OrganisationLinks.LIST)));
        show("");
    }

    private void field() {
        name.setLabel(wording.text("home.which.name"));
        name.setHelperText(wording.text("home.which.name-hint"));
        name.setMaxLength(OwnOrganisations.MAX_TYPED);
        name.setAutocomplete(Autocomplete.OFF);
        name.setClearButtonVisible(true);
        name.setWidthFull();
        name.setValueChangeMode(ValueChangeMode.LAZY);
        name.addValueChangeListener(change -> show(change.getValue()));
    }

    private void show(String typed) {
        boolean asks = typed.strip().length() >= SHORTEST;
        Choice before = choices.getValue();
        List<OwnOrganisation> fitting = asks ? search.apply(typed) : List.of();
        List<Choice> offered = new ArrayList<>(fitting.stream().map(Choice::new).toList());
        offered.add(new Choice(null));
        choices.setInvalid(false);
        choices.setItems(offered);
        choices.setValue(offered.contains(before) ? before : null);
        found.setText(asks ? wording.text("home.which.count", fitting.size()) : "");
        choices.setVisible(asks);
        next.setVisible(asks);
        chosen(choices.getValue());
    }

    private void chosen(@Nullable Choice choice) {
        boolean registers = choice != null && choice.own() == null;
        next.setText(wording.text(registers ? "organisation.new.title" : "membership.join.title"));
        choices.setInvalid(false);
    }

    private void go() {
        Choice choice = choices.getValue();
        if (choice == null) {
            choices.setErrorMessage(wording.text("shared.problem.choose"));
            choices.setInvalid(true);
        } else if (choice.own() == null) {
            register(name.getValue().strip());
        } else {
            UI.getCurrent()
                    .navigate(path.apply(
                            MembershipLinks.join(choice.own().organisation().id())));
        }
    }

    private void register(String typed) {
        UI ui = UI.getCurrent();
        ui.navigate(path.apply(OrganisationLinks.NEW));
        if (ui.getCurrentView() instanceof NewOrganisationPage page) {
            page.named(typed);
        }
    }

    private Component name(Choice choice) {
        return choice.own() == null
                ? new Span(wording.text("home.which.none"))
                : new TextWithLanguage(choice.own().organisation().name(), wording.language());
    }

    private List<String> meanings(Choice choice) {
        if (choice.own() == null) {
            return List.of(wording.text("home.newcomer.register-why"));
        }
        OrganisationSummary organisation = choice.own().organisation();
        List<String> meanings = new ArrayList<>();
        meanings.add(dotted(
                country(organisation),
                dotted(wording.text(organisation.group().key()), wording.text(OrganisationStatus.VERIFIED.key()))));
        if (!choice.own().sharedDomain().isEmpty()) {
            meanings.add(wording.text("home.which.domain", choice.own().sharedDomain()));
        }
        return meanings;
    }

    private String country(OrganisationSummary organisation) {
        return organisation.country() == null
                ? wording.text("organisation.country.several")
                : Countries.standard().name(organisation.country(), wording.language());
    }

    private String dotted(String one, String other) {
        return wording.text("shared.field.dotted", one, other);
    }
}
