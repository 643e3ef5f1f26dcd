package org.partnershipportal.exchange.groupfile.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import org.partnershipportal.exchange.groupfile.GroupFileDetails;
import org.partnershipportal.exchange.groupfile.GroupFileLinks;
import org.partnershipportal.exchange.groupfile.GroupFileRow;
import org.partnershipportal.exchange.groupfile.GroupFiles;
import org.partnershipportal.exchange.workinggroup.InsideGroup;
import org.partnershipportal.exchange.workinggroup.WorkingGroupId;
import org.partnershipportal.exchange.workinggroup.WorkingGroupLinks;
import org.partnershipportal.ground.uikit.AppLink;
import org.partnershipportal.ground.uikit.ListPage;
import org.partnershipportal.ground.uikit.PageHeader;
import org.partnershipportal.ground.uikit.Row;
import org.partnershipportal.ground.uikit.StatusBadge;
import org.partnershipportal.ground.uikit.TextWithLanguage;
import org.partnershipportal.ground.uikit.Wording;
import org.partnershipportal.platform.access.ActingPage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.OpenTo;
import org.partnershipportal.platform.access.Permission;

/** UC-GRP-14: the documents of a working group, for its members. */
@Route(":acting/groups/:id/documents")
@OpenTo(Permission.READ)
class GroupFilesView extends ActingPage {

    private final GroupFiles files;

    GroupFilesView(Actors actors, GroupFiles files) {
        super(actors);
        this.files = files;
    }

    @Override
    protected void open(Actor actor, BeforeEnterEvent event) {
        WorkingGroupId id = named(event, "id", WorkingGroupId::parse);
        InsideGroup group = files.group(actor, id);
        GroupFileWording wording = new GroupFileWording(reader());
        title(getTranslation("groupfile.list.title"));
        PageHeader header = new PageHeader(getTranslation("groupfile.list.title"))
                .back(group.title().text(), path(WorkingGroupLinks.page(id)))
                .lead(getTranslation(GroupFileDetails.readersKey(group)));
        if (files.mayStart(actor, id)) {
            header.primary(new AppLink(getTranslation("groupfile.start.title"), path(GroupFileLinks.start(id))));
        }
        add(
                header,
                new ListPage(
                                "groupfile.list.",
                                (from, max) ->
                                        files.list(actor(), id, from, max).map(file -> row(id, file, wording)))
                        .show());
    }

    private Row row(WorkingGroupId id, GroupFileRow file, GroupFileWording wording) {
        return new Row(new AppLink(
                        new TextWithLanguage(file.title(), language()), path(GroupFileLinks.page(id, file.id()))))
                .end(badge(file, wording), Wording.small(wording.time(file.movedAt())));
    }

    private static StatusBadge badge(GroupFileRow file, GroupFileWording wording) {
        if (file.latest() == 0) {
            return StatusBadge.neutral(wording.text("groupfile.version.none"));
        }
        return file.withdrawn()
                ? StatusBadge.neutral(wording.text("groupfile.version.withdrawn"))
                : StatusBadge.ok(wording.version(file.latest()));
    }
}
