package org.partnershipportal.exchange.workinggroup.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import org.partnershipportal.exchange.workinggroup.Discussions;
import org.partnershipportal.exchange.workinggroup.PostRow;
import org.partnershipportal.exchange.workinggroup.WorkingGroupDetails;
import org.partnershipportal.exchange.workinggroup.WorkingGroupId;
import org.partnershipportal.exchange.workinggroup.WorkingGroupLinks;
import org.partnershipportal.exchange.workinggroup.WorkingGroups;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.uikit.AppLink;
import org.partnershipportal.ground.uikit.Card;
import org.partnershipportal.ground.uikit.ListPage;
import org.partnershipportal.ground.uikit.PageHeader;
import org.partnershipportal.ground.uikit.Row;
import org.partnershipportal.ground.uikit.TextWithLanguage;
import org.partnershipportal.ground.uikit.Wording;
import org.partnershipportal.platform.access.ActingPage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.OpenTo;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.document.Documents;

/** UC-GRP-09: what the members of a working group discuss; start a discussion. */
@Route(":acting/groups/:id/discussion")
@OpenTo(Permission.READ)
@StyleSheet("context://styles/group.css")
class DiscussionsView extends ActingPage {

    private final WorkingGroups groups;
    private final Discussions discussions;
    private final Documents documents;

    DiscussionsView(Actors actors, WorkingGroups groups, Discussions discussions, Documents documents) {
        super(actors);
        this.groups = groups;
        this.discussions = discussions;
        this.documents = documents;
    }

    @Override
    protected void open(Actor actor, BeforeEnterEvent event) {
        WorkingGroupId id = named(event, "id", WorkingGroupId::parse);
        WorkingGroupDetails details = groups.details(actor, id);
        if (!details.discusses()) {
            throw new NotFound();
        }
        title(getTranslation("workinggroup.discussion.title"));
        add(
                new PageHeader(getTranslation("workinggroup.discussion.title"))
                        .back(details.title().text(), path(WorkingGroupLinks.page(id)))
                        .lead(getTranslation(details.readersKey())),
                new ListPage(
                                "workinggroup.discussion.",
                                (from, max) -> discussions
                                        .threads(actor(), id, from, max)
                                        .map(thread -> row(id, thread)))
                        .show());
        if (details.allows(Permission.WORK_IN_GROUP)) {
            add(new Card(
                    getTranslation("workinggroup.discussion.start"),
                    new PostFields(reader(), details, discussions, documents, this::actor)
                            .form(
                                    null,
                                    getTranslation("workinggroup.discussion.start"),
                                    sent -> done("workinggroup.discussion.sent", WorkingGroupLinks.thread(id, sent)))));
        }
    }

    private Row row(WorkingGroupId id, PostRow thread) {
        String path = path(WorkingGroupLinks.thread(id, thread.id()));
        LocalizedText about = thread.title();
        return new Row(
                        about == null
                                ? new AppLink(getTranslation(thread.removedKey()), path)
                                : new AppLink(new TextWithLanguage(about, language()), path))
                .meta(getTranslation("workinggroup.discussion.messages", thread.messages()))
                .end(Wording.small(Formats.readersTime(thread.lastAt(), reader().zone(), language())));
    }
}
