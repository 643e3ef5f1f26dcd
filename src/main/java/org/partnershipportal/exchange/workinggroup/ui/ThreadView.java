package org.partnershipportal.exchange.workinggroup.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import org.partnershipportal.exchange.workinggroup.Discussions;
import org.partnershipportal.exchange.workinggroup.PostId;
import org.partnershipportal.exchange.workinggroup.PostRow;
import org.partnershipportal.exchange.workinggroup.WorkingGroupDetails;
import org.partnershipportal.exchange.workinggroup.WorkingGroupId;
import org.partnershipportal.exchange.workinggroup.WorkingGroupLinks;
import org.partnershipportal.exchange.workinggroup.WorkingGroups;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.uikit.Card;
import org.partnershipportal.ground.uikit.Confirm;
import org.partnershipportal.ground.uikit.ListPage;
import org.partnershipportal.ground.uikit.PageHeader;
import org.partnershipportal.ground.uikit.Row;
import org.partnershipportal.ground.uikit.Rows;
import org.partnershipportal.ground.uikit.TextWithLanguage;
import org.partnershipportal.ground.uikit.Toasts;
import org.partnershipportal.ground.uikit.Wording;
import org.partnershipportal.people.organisation.OrganisationSummary;
import org.partnershipportal.platform.access.ActingPage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.OpenTo;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.document.DocumentForm;
import org.partnershipportal.platform.document.Documents;
import org.partnershipportal.platform.document.FileLink;

/** UC-GRP-09: read a discussion and reply; remove one's own message, or as who leads the group another's. */
@Route(":acting/groups/:id/discussion/:post")
@OpenTo(Permission.READ)
@StyleSheet("context://styles/group.css")
class ThreadView extends ActingPage {

    private final WorkingGroups groups;
    private final Discussions discussions;
    private final Documents documents;

    ThreadView(Actors actors, WorkingGroups groups, Discussions discussions, Documents documents) {
        super(actors);
        this.groups = groups;
        this.discussions = discussions;
        this.documents = documents;
    }

    @Override
    protected void open(Actor actor, BeforeEnterEvent event) {
        show(named(event, "id", WorkingGroupId::parse), named(event, "post", PostId::parse));
    }

    private void show(WorkingGroupId id, PostId thread) {
        removeAll();
        Actor actor = actor();
        WorkingGroupDetails details = groups.details(actor, id);
        PostRow first = discussions.messages(actor, id, thread, 0, 1).rows().getFirst();
        LocalizedText about = first.title();
        title(getTranslation("workinggroup.discussion.title"));
        add(
                (about == null ? new PageHeader(getTranslation(first.removedKey())) : new PageHeader(about, language()))
                        .back(getTranslation("workinggroup.discussion.title"), path(WorkingGroupLinks.discussion(id)))
                        .lead(getTranslation(details.readersKey())),
                new ListPage(
                                "workinggroup.discussion.",
                                (from, max) -> discussions
                                        .messages(actor(), id, thread, from, max)
                                        .map(message -> row(id, thread, message)))
                        .show());
        if (details.allows(Permission.WORK_IN_GROUP)) {
            add(new Card(
                    getTranslation("workinggroup.discussion.reply"),
                    new PostFields(reader(), details, discussions, documents, this::actor)
                            .form(thread, getTranslation("workinggroup.discussion.reply"), sent -> {
                                Toasts.done(getTranslation("workinggroup.discussion.sent"));
                                show(id, thread);
                            })));
        }
    }

    private Row row(WorkingGroupId id, PostId thread, PostRow message) {
        OrganisationSummary organisation = message.organisation();
        String who = message.author() == null ? getTranslation("workinggroup.discussion.former") : message.author();
        Row row = new Row(new Span(
                organisation == null
                        ? who
                        : getTranslation(
                                "shared.field.pair", who, organisation.name().text())));
        row.line(
                message.text() == null
                        ? Wording.small(getTranslation(message.removedKey()))
                        : TextWithLanguage.block(message.text(), language()));
        if (!message.files().isEmpty()) {
            row.line(attachments(message));
        }
        row.end(Wording.small(Formats.readersTime(message.postedAt(), reader().zone(), language())));
        if (message.removable()) {
            row.end(new Button(
                    getTranslation("workinggroup.discussion.remove"),
                    click -> Confirm.askToEnd(
                            getTranslation("workinggroup.discussion.remove"),
                            getTranslation("workinggroup.discussion.remove-consequence"),
                            getTranslation("workinggroup.discussion.remove"),
                            () -> {
                                discussions.remove(actor(), message.id());
                                show(id, thread);
                            })));
        }
        return row;
    }

    private Rows attachments(PostRow message) {
        Rows list = Rows.bare();
        list.getElement().setAttribute("aria-label", getTranslation("workinggroup.discussion.attachments"));
        message.files()
                .forEach(file -> list.add(new Row(new FileLink(file.id(), DocumentForm.ORIGINAL, acting(), file.name()))
                        .meta(Formats.size(file.bytes(), language()))));
        return list;
    }
}
