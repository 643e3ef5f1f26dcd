package org.partnershipportal.exchange.groupfile.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.partnershipportal.exchange.groupfile.GroupFileLinks;
import org.partnershipportal.exchange.groupfile.GroupFiles;
import org.partnershipportal.exchange.workinggroup.WorkingGroupId;
import org.partnershipportal.ground.uikit.AppLink;
import org.partnershipportal.platform.access.Acting;
import org.partnershipportal.platform.access.ActingSlot;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;

/** In the members' space of a working group's page: the way to its documents, for those who read what members discuss. */
@org.springframework.stereotype.Component
class GroupFilesSlot extends ActingSlot<WorkingGroupId> {

    private final Actors actors;
    private final GroupFiles files;

    GroupFilesSlot(Actors actors, GroupFiles files) {
        super(actors, "workinggroup-space", WorkingGroupId::parse);
        this.actors = actors;
        this.files = files;
    }

    @Override
    protected Optional<? extends Component> fill(Actor actor, Acting acting, WorkingGroupId group) {
        return files.find(actor, group)
                .map(inside -> new AppLink(
                        new GroupFileWording(actors.reader()).text("groupfile.list.title"),
                        acting.segment() + "/" + GroupFileLinks.list(inside.id())));
    }
}
