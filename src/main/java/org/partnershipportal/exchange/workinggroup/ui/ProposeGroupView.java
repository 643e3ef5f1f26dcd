package org.partnershipportal.exchange.workinggroup.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import java.util.UUID;
import org.partnershipportal.exchange.workinggroup.WorkingGroupLinks;
import org.partnershipportal.exchange.workinggroup.WorkingGroups;
import org.partnershipportal.ground.uikit.EmptyState;
import org.partnershipportal.ground.uikit.PageHeader;
import org.partnershipportal.platform.access.ActingPage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.OpenTo;
import org.partnershipportal.platform.access.Permission;

/** UC-GRP-02: propose a working group; the secretariat opens it. */
@Route(":acting/groups/new")
@OpenTo(Permission.PROPOSE_GROUP)
class ProposeGroupView extends ActingPage {

    private final WorkingGroups groups;

    ProposeGroupView(Actors actors, WorkingGroups groups) {
        super(actors);
        this.groups = groups;
    }

    @Override
    protected void open(Actor actor, BeforeEnterEvent event) {
        title(getTranslation("workinggroup.new.title"));
        PageHeader header = new PageHeader(getTranslation("workinggroup.new.title"))
                .back(getTranslation("plain.layout.groups"), path(WorkingGroupLinks.LIST))
                .lead(getTranslation("workinggroup.new.lead"));
        if (!groups.mayPropose(actor)) {
            add(header, new EmptyState(getTranslation("workinggroup.refusal.not-verified")));
            return;
        }
        add(
                header,
                new CharterFields(new WorkingGroupWording(reader()))
                        .form(UUID.randomUUID(), () -> 0)
                        .submit(
                                getTranslation("workinggroup.new.send"),
                                command -> done(
                                        "workinggroup.new.sent",
                                        WorkingGroupLinks.page(groups.propose(actor(), command)))));
    }
}
