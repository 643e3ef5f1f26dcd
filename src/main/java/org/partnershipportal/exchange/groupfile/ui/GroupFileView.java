package org.partnershipportal.exchange.groupfile.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import org.partnershipportal.exchange.groupfile.FileVersionRow;
import org.partnershipportal.exchange.groupfile.GroupFileDetails;
import org.partnershipportal.exchange.groupfile.GroupFileId;
import org.partnershipportal.exchange.groupfile.GroupFileLinks;
import org.partnershipportal.exchange.groupfile.GroupFiles;
import org.partnershipportal.exchange.groupfile.WithdrawVersion;
import org.partnershipportal.exchange.workinggroup.WorkingGroupId;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.uikit.AppLink;
import org.partnershipportal.ground.uikit.CommandForm;
import org.partnershipportal.ground.uikit.Confirm;
import org.partnershipportal.ground.uikit.ListPage;
import org.partnershipportal.ground.uikit.PageHeader;
import org.partnershipportal.ground.uikit.Row;
import org.partnershipportal.ground.uikit.StatusBadge;
import org.partnershipportal.ground.uikit.TextWithLanguage;
import org.partnershipportal.ground.uikit.Toasts;
import org.partnershipportal.ground.uikit.Wording;
import org.partnershipportal.platform.access.ActingPage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.OpenTo;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.document.DocumentForm;
import org.partnershipportal.platform.document.DocumentId;
import org.partnershipportal.platform.document.FileLink;

/** UC-GRP-14: a document of a working group with all versions that were shared; each can be downloaded. */
@Route(":acting/groups/:id/documents/:file")
@OpenTo(Permission.READ)
class GroupFileView extends ActingPage {

    private final GroupFiles files;

    GroupFileView(Actors actors, GroupFiles files) {
        super(actors);
        this.files = files;
    }

    @Override
    protected void open(Actor actor, BeforeEnterEvent event) {
        show(named(event, "id", WorkingGroupId::parse), named(event, "file", GroupFileId::parse));
    }

    private void show(WorkingGroupId id, GroupFileId file) {
        removeAll();
        GroupFileDetails details = files.details(actor(), id, file);
        GroupFileWording wording = new GroupFileWording(reader());
        title(getTranslation("groupfile.page.title"));
        PageHeader header = new PageHeader(details.title(), language())
                .back(getTranslation("groupfile.list.title"), path(GroupFileLinks.list(id)))
                .lead(getTranslation(GroupFileDetails.readersKey(details.group())));
        if (details.prepared() != null) {
            header.primary(new AppLink(getTranslation("groupfile.page.go-on"), path(GroupFileLinks.prepare(id, file))));
        } else if (details.takesVersions()) {
            header.primary(new Button(getTranslation("groupfile.page.add"), click -> {
                files.prepare(actor(), file);
                click.getSource().getUI().orElseThrow().navigate(path(GroupFileLinks.prepare(id, file)));
            }));
        }
        add(
                header,
                new ListPage(
                                "groupfile.versions.",
                                (from, max) -> files.versions(actor(), id, file, from, max)
                                        .map(version -> row(id, file, version, wording)))
                        .show());
    }

    private Row row(WorkingGroupId id, GroupFileId file, FileVersionRow version, GroupFileWording wording) {
        Row row = new Row(name(version, wording));
        row.meta(wording.author(version));
        row.meta(wording.time(version.sharedAt()));
        if (version.bytes() > 0) {
            row.meta(Formats.size(version.bytes(), language()));
        }
        if (!version.note().text().isEmpty()) {
            row.line(
                    new Span(wording.text("groupfile.version.note")), new TextWithLanguage(version.note(), language()));
        }
        LocalizedText reason = version.reason();
        if (reason != null && version.withdrawnAt() != null) {
            row.after(StatusBadge.neutral(wording.text("groupfile.version.withdrawn")));
            row.line(Wording.small(wording.text(
                    "groupfile.version.withdrawn-by",
                    wording.name(version.withdrawer()),
                    wording.time(version.withdrawnAt()))));
            row.line(new Span(wording.text("groupfile.version.why")), new TextWithLanguage(reason, language()));
        }
        if (version.withdrawable()) {
            Button withdraw =
                    new Button(wording.text("groupfile.withdraw.do"), click -> withdraw(id, file, version, wording));
            withdraw.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            withdraw.setAriaLabel(wording.text(
                    "shared.field.named", wording.text("groupfile.withdraw.do"), wording.version(version.number())));
            row.end(withdraw);
        }
        return row;
    }

    private Component name(FileVersionRow version, GroupFileWording wording) {
        DocumentId document = version.document();
        String name = wording.version(version.number());
        if (document == null) {
            return new Span(name);
        }
        return new FileLink(
                document,
                DocumentForm.ORIGINAL,
                acting(),
                wording.text("groupfile.version.download", version.number()));
    }

    private void withdraw(WorkingGroupId id, GroupFileId file, FileVersionRow version, GroupFileWording wording) {
        Confirm.ask(
                wording.text("groupfile.withdraw.question", version.number()),
                wording.text("groupfile.withdraw.consequence"),
                wording.text("groupfile.withdraw.do"),
                new CommandForm<>(WithdrawVersion.class)
                        .given(WithdrawVersion::file, file)
                        .given(WithdrawVersion::version, version.id())
                        .required(WithdrawVersion::reason, new TextArea(wording.text("shared.field.reason"))),
                command -> {
                    files.withdraw(actor(), command);
                    Toasts.done(getTranslation("groupfile.withdraw.done"));
                    show(id, file);
                });
    }
}
