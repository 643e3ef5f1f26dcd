package org.partnershipportal.exchange.groupfile.ui;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import org.partnershipportal.exchange.groupfile.FileVersionId;
import org.partnershipportal.exchange.groupfile.GroupFileDetails;
import org.partnershipportal.exchange.groupfile.GroupFileId;
import org.partnershipportal.exchange.groupfile.GroupFileLinks;
import org.partnershipportal.exchange.groupfile.GroupFiles;
import org.partnershipportal.exchange.groupfile.ShareVersion;
import org.partnershipportal.exchange.workinggroup.WorkingGroupId;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.uikit.CommandForm;
import org.partnershipportal.ground.uikit.Confirm;
import org.partnershipportal.ground.uikit.PageHeader;
import org.partnershipportal.ground.uikit.TextWithLanguage;
import org.partnershipportal.platform.access.ActingPage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.OpenTo;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.document.Documents;
import org.partnershipportal.platform.document.DocumentsField;

/** UC-GRP-14: choose the file of a version, say what has changed, and share it with the members. */
@Route(":acting/groups/:id/documents/:file/version")
@OpenTo(Permission.READ)
class PrepareVersionView extends ActingPage {

    private final GroupFiles files;
    private final Documents documents;

    PrepareVersionView(Actors actors, GroupFiles files, Documents documents) {
        super(actors);
        this.files = files;
        this.documents = documents;
    }

    @Override
    protected void open(Actor actor, BeforeEnterEvent event) {
        WorkingGroupId id = named(event, "id", WorkingGroupId::parse);
        GroupFileDetails details = files.details(actor, id, named(event, "file", GroupFileId::parse));
        FileVersionId prepared = details.prepared();
        if (prepared == null) {
            throw new NotFound();
        }
        title(getTranslation("groupfile.share.title"));
        boolean first = details.isFirst();
        TextArea note = new TextArea(getTranslation("groupfile.share.note"));
        note.setHelperText(getTranslation("groupfile.share.note-hint"));
        CommandForm<ShareVersion> form = new CommandForm<>(ShareVersion.class)
                .given(ShareVersion::file, details.id())
                .given(ShareVersion::version, prepared);
        form = first ? form.optional(ShareVersion::note, note) : form.required(ShareVersion::note, note);
        add(
                new PageHeader(getTranslation("groupfile.share.title"))
                        .back(
                                first
                                        ? getTranslation("groupfile.list.title")
                                        : details.title().text(),
                                path(first ? GroupFileLinks.list(id) : GroupFileLinks.page(id, details.id())))
                        .lead(getTranslation(GroupFileDetails.readersKey(details.group())))
                        .meta(new TextWithLanguage(details.title(), language()))
                        .more(getTranslation("groupfile.discard.do"), () -> discard(id, details.id(), prepared, first)),
                new DocumentsField(documents, this::actor, prepared.ref(), "", getTranslation("groupfile.share.file")),
                form.submit(getTranslation("groupfile.share.do"), command -> {
                    files.share(actor(), command);
                    done("groupfile.share.done", GroupFileLinks.page(id, details.id()));
                }));
    }

    private void discard(WorkingGroupId id, GroupFileId file, FileVersionId version, boolean first) {
        Confirm.askToEnd(
                getTranslation("groupfile.discard.do"),
                getTranslation("groupfile.discard.consequence"),
                getTranslation("groupfile.discard.do"),
                () -> {
                    files.discard(actor(), file, version);
                    done("groupfile.discard.done", first ? GroupFileLinks.list(id) : GroupFileLinks.page(id, file));
                });
    }
}
