package org.partnershipportal.exchange.workinggroup.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import java.util.UUID;
import org.partnershipportal.exchange.workinggroup.WorkingGroupDetails;
import org.partnershipportal.exchange.workinggroup.WorkingGroupId;
import org.partnershipportal.exchange.workinggroup.WorkingGroupLinks;
import org.partnershipportal.exchange.workinggroup.WorkingGroupStatus;
import org.partnershipportal.exchange.workinggroup.WorkingGroups;
import org.partnershipportal.exchange.workinggroup.WriteCharter;
import org.partnershipportal.ground.uikit.AppLink;
import org.partnershipportal.ground.uikit.Difference;
import org.partnershipportal.ground.uikit.PageHeader;
import org.partnershipportal.platform.access.ActingPage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.NotPermitted;
import org.partnershipportal.platform.access.OpenTo;
import org.partnershipportal.platform.access.Permission;

/** UC-GRP-02: change a charter; anyone who comes later sees the difference. */
@Route(":acting/groups/:id/edit")
@OpenTo(Permission.EDIT_GROUP)
class EditCharterView extends ActingPage {

    private final WorkingGroups groups;

    EditCharterView(Actors actors, WorkingGroups groups) {
        super(actors);
        this.groups = groups;
    }

    @Override
    protected void open(Actor actor, BeforeEnterEvent event) {
        WorkingGroupId id = named(event, "id", WorkingGroupId::parse);
        WorkingGroupDetails now = groups.details(actor, id);
        if (!now.allows(Permission.EDIT_GROUP)) {
            throw new NotPermitted(Permission.EDIT_GROUP);
        }
        title(getTranslation("workinggroup.edit.title"));
        CharterFields fields = new CharterFields(new WorkingGroupWording(reader()));
        UUID token = UUID.randomUUID();
        WriteCharter unchanged = WriteCharter.unchanged(token, now);
        Difference<WriteCharter> difference = new Difference<>(
                unchanged, () -> WriteCharter.unchanged(token, groups.details(actor(), id)), fields.differences());
        boolean open = now.status() == WorkingGroupStatus.OPEN;
        add(
                new PageHeader(getTranslation("workinggroup.edit.title"))
                        .back(now.title().text(), path(WorkingGroupLinks.page(id)))
                        .lead(getTranslation(open ? "workinggroup.edit.lead-open" : "workinggroup.edit.lead")),
                difference,
                fields.form(unchanged, () -> difference.seen().edition())
                        .submit(
                                getTranslation("shared.verb.save"),
                                command -> difference.guard(command, () -> {
                                    groups.change(actor(), id, command);
                                    done("shared.verb.saved", WorkingGroupLinks.page(id));
                                }),
                                new AppLink(getTranslation("shared.verb.cancel"), path(WorkingGroupLinks.page(id)))
                                        .asButton()));
    }
}
