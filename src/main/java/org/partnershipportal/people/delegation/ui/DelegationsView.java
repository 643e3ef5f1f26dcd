package org.partnershipportal.people.delegation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import java.util.List;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.Problem;
import org.partnershipportal.ground.uikit.Card;
import org.partnershipportal.ground.uikit.CommandForm;
import org.partnershipportal.ground.uikit.Confirm;
import org.partnershipportal.ground.uikit.DateField;
import org.partnershipportal.ground.uikit.EmptyState;
import org.partnershipportal.ground.uikit.PageHeader;
import org.partnershipportal.ground.uikit.Row;
import org.partnershipportal.ground.uikit.Toasts;
import org.partnershipportal.people.delegation.DelegationRow;
import org.partnershipportal.people.delegation.Delegations;
import org.partnershipportal.people.delegation.EndDelegation;
import org.partnershipportal.people.delegation.GrantDelegation;
import org.partnershipportal.people.delegation.StatePowers;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.people.organisation.OrganisationLinks;
import org.partnershipportal.people.organisation.OrganisationSummary;
import org.partnershipportal.platform.access.ActingPage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.Delegation;
import org.partnershipportal.platform.access.OpenTo;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.taxonomy.Countries;

/**
 * UC-ORG-11: grant and end a State's powers. They are on two levels, by holder, and drawn as a whole: a part that broke
 * off amid a holder's powers would not show what it holds.
 */
@Route(":acting/organisations/:id/delegations")
@OpenTo(Permission.GRANT_DELEGATION)
class DelegationsView extends ActingPage {

    private final Delegations delegations;

    DelegationsView(Actors actors, Delegations delegations) {
        super(actors);
        this.delegations = delegations;
    }

    @Override
    protected void open(Actor actor, BeforeEnterEvent event) {
        title(getTranslation("delegation.page.title"));
        show(named(event, "id", OrganisationId::parse));
    }

    private void show(OrganisationId mission) {
        removeAll();
        StatePowers powers = delegations.of(actor(), mission);
        add(new PageHeader(getTranslation("delegation.page.title"))
                .back(getTranslation("shared.field.organisation"), path(OrganisationLinks.of(mission)))
                .lead(getTranslation(
                        "delegation.page.lead", Countries.standard().name(powers.country(), language()))));
        List<StatePowers.Holder> holders = powers.holders().stream()
                .filter(holder -> !holder.powers().isEmpty())
                .toList();
        if (holders.isEmpty()) {
            add(new EmptyState(getTranslation("delegation.page.none")));
        }
        for (StatePowers.Holder holder : holders) {
            add(new Card(
                    holder.organisation().name().text(),
                    new PowerRows(holder.powers(), language(), (row, power) -> ending(mission, row, power))));
        }
        add(grant(mission, powers));
    }

    private void ending(OrganisationId mission, Row row, DelegationRow power) {
        if (!power.over()) {
            row.end(
                    new Button(
                            getTranslation("delegation.page.end-now"),
                            click -> Confirm.askToEnd(
                                    getTranslation("delegation.page.end-question"),
                                    getTranslation("delegation.page.end-consequence"),
                                    getTranslation("delegation.page.end-now"),
                                    () -> end(mission, new EndDelegation(power.id(), null)))),
                    new Button(getTranslation("delegation.page.end-on"), click -> askForDay(mission, power)));
        }
    }

    private void askForDay(OrganisationId mission, DelegationRow power) {
        DateField lastDay = new DateField(getTranslation("shared.field.last-day"), language());
        CommandForm<EndDelegation> form = new CommandForm<>(EndDelegation.class)
                .given(EndDelegation::id, power.id())
                .required(
                        EndDelegation::lastDay,
                        lastDay,
                        () -> lastDay.getOptionalValue()
                                .orElseThrow(() -> new InvalidInput(Problem.of("lastDay", "shared.problem.missing"))));
        form.problems().bind("ends", lastDay);
        Confirm.ask(
                getTranslation("delegation.page.end-on"),
                "",
                getTranslation("shared.verb.save"),
                form,
                command -> end(mission, command));
    }

    private void end(OrganisationId mission, EndDelegation command) {
        delegations.end(actor(), command);
        Toasts.done(getTranslation("shared.verb.saved"));
        show(mission);
    }

    private Card grant(OrganisationId mission, StatePowers powers) {
        ComboBox<OrganisationSummary> holder = new ComboBox<>(getTranslation("shared.field.organisation"));
        holder.setItems(
                powers.holders().stream().map(StatePowers.Holder::organisation).toList());
        holder.setItemLabelGenerator(organisation -> organisation.name().text());
        Select<Delegation> power = new Select<>();
        power.setLabel(getTranslation("delegation.page.power"));
        power.setItems(Delegation.values());
        power.setItemLabelGenerator(item -> getTranslation(item.key()));
        DateField starts = new DateField(getTranslation("shared.field.first-day"), language());
        DateField ends = new DateField(getTranslation("shared.field.last-day"), language());
        return new Card(
                getTranslation("delegation.page.grant-title"),
                new Paragraph(getTranslation("delegation.page.grant-explained")),
                new CommandForm<>(GrantDelegation.class)
                        .given(GrantDelegation::mission, mission)
                        .required(
                                GrantDelegation::holder,
                                holder,
                                () -> holder.getOptionalValue()
                                        .map(OrganisationSummary::id)
                                        .orElse(null))
                        .required(GrantDelegation::power, power)
                        .required(GrantDelegation::starts, starts)
                        .optional(GrantDelegation::ends, ends)
                        .submit(getTranslation("delegation.page.grant"), command -> {
                            delegations.grant(actor(), command);
                            Toasts.done(getTranslation("delegation.page.granted"));
                            show(mission);
                        }));
    }
}
