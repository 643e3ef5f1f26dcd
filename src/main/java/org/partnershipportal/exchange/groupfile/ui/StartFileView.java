package org.partnershipportal.exchange.groupfile.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import java.util.UUID;
import org.partnershipportal.exchange.groupfile.GroupFileLinks;
import org.partnershipportal.exchange.groupfile.GroupFiles;
import org.partnershipportal.exchange.groupfile.StartFile;
import org.partnershipportal.exchange.workinggroup.InsideGroup;
import org.partnershipportal.exchange.workinggroup.WorkingGroupId;
import org.partnershipportal.ground.uikit.CommandForm;
import org.partnershipportal.ground.uikit.PageHeader;
import org.partnershipportal.platform.access.ActingPage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.NotPermitted;
import org.partnershipportal.platform.access.OpenTo;
import org.partnershipportal.platform.access.Permission;

/** UC-GRP-14: add a document; its file is chosen on the next page. */
@Route(":acting/groups/:id/documents/new")
@OpenTo(Permission.READ)
class StartFileView extends ActingPage {

    private final GroupFiles files;

    StartFileView(Actors actors, GroupFiles files) {
        super(actors);
        this.files = files;
    }

    @Override
    protected void open(Actor actor, BeforeEnterEvent event) {
        WorkingGroupId id = named(event, "id", WorkingGroupId::parse);
        InsideGroup group = files.group(actor, id);
        if (!files.mayStart(actor, id)) {
            throw new NotPermitted(Permission.WORK_IN_GROUP);
        }
        GroupFileWording wording = new GroupFileWording(reader());
        title(getTranslation("groupfile.start.title"));
        ComboBox<String> language = new ComboBox<>(getTranslation("shared.field.text-language"));
        language.setItems(wording.languages());
        language.setItemLabelGenerator(wording::languageName);
        language.setValue(group.title().language());
        add(
                new PageHeader(getTranslation("groupfile.start.title"))
                        .back(getTranslation("groupfile.list.title"), path(GroupFileLinks.list(id)))
                        .lead(getTranslation("groupfile.start.lead")),
                new CommandForm<>(StartFile.class)
                        .given(StartFile::formToken, UUID.randomUUID())
                        .given(StartFile::group, id)
                        .required(StartFile::title, new TextField(getTranslation("shared.field.title")))
                        .required(StartFile::language, language)
                        .submit(
                                getTranslation("groupfile.start.do"),
                                command -> done(
                                        "groupfile.start.done",
                                        GroupFileLinks.prepare(id, files.start(actor(), command)))));
    }
}
