package org.partnershipportal.exchange.workinggroup.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import org.partnershipportal.exchange.workinggroup.InviteToGroup;
import org.partnershipportal.exchange.workinggroup.SeatRole;
import org.partnershipportal.exchange.workinggroup.Seats;
import org.partnershipportal.exchange.workinggroup.WorkingGroupDetails;
import org.partnershipportal.exchange.workinggroup.WorkingGroupId;
import org.partnershipportal.exchange.workinggroup.WorkingGroupLinks;
import org.partnershipportal.exchange.workinggroup.WorkingGroups;
import org.partnershipportal.ground.uikit.CommandForm;
import org.partnershipportal.ground.uikit.PageHeader;
import org.partnershipportal.people.organisation.OrganisationDirectory;
import org.partnershipportal.people.organisation.OrganisationField;
import org.partnershipportal.platform.access.ActingPage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.NotPermitted;
import org.partnershipportal.platform.access.OpenTo;
import org.partnershipportal.platform.access.Permission;

/** UC-GRP-06: offer a seat to an organisation. */
@Route(":acting/groups/:id/invite")
@OpenTo(Permission.LEAD_GROUP)
@StyleSheet("context://styles/group.css")
class InviteToGroupView extends ActingPage {

    private final WorkingGroups groups;
    private final Seats seats;
    private final OrganisationDirectory directory;

    InviteToGroupView(Actors actors, WorkingGroups groups, Seats seats, OrganisationDirectory directory) {
        super(actors);
        this.groups = groups;
        this.seats = seats;
        this.directory = directory;
    }

    @Override
    protected void open(Actor actor, BeforeEnterEvent event) {
        WorkingGroupId id = named(event, "id", WorkingGroupId::parse);
        WorkingGroupDetails details = groups.details(actor, id);
        if (!details.allows(Permission.LEAD_GROUP)) {
            throw new NotPermitted(Permission.LEAD_GROUP);
        }
        title(getTranslation("workinggroup.invite.title"));
        add(
                new PageHeader(getTranslation("workinggroup.invite.title"))
                        .back(details.title().text(), path(WorkingGroupLinks.page(id)))
                        .lead(getTranslation("workinggroup.invite.lead")),
                WorkingGroupCards.table(details, new WorkingGroupWording(reader())),
                form(id));
    }

    private CommandForm<InviteToGroup> form(WorkingGroupId id) {
        OrganisationField organisation = new OrganisationField(
                getTranslation("workinggroup.invite.organisation"),
                getTranslation("workinggroup.invite.organisation-hint"),
                directory,
                this::actor);
        TextField code = new TextField(getTranslation("shared.field.or-code"));
        code.setHelperText(getTranslation("workinggroup.invite.code-hint"));
        RadioButtonGroup<SeatRole> role = new RadioButtonGroup<>(getTranslation("workinggroup.invite.role"));
        role.setItems(SeatRole.offered());
        role.setItemLabelGenerator(offered -> getTranslation(offered.key()));
        role.setValue(SeatRole.MEMBER);
        role.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        return new CommandForm<>(InviteToGroup.class)
                .given(InviteToGroup::group, id)
                .optional(InviteToGroup::organisation, organisation, organisation::chosen)
                .optional(InviteToGroup::code, code)
                .required(InviteToGroup::role, role)
                .submit(getTranslation("shared.verb.invite"), command -> {
                    seats.invite(actor(), command);
                    done("shared.verb.invitation-sent", WorkingGroupLinks.page(id));
                });
    }
}
