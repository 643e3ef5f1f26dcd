package org.partnershipportal.exchange.grouptext.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import org.partnershipportal.exchange.grouptext.DraftTextDetails;
import org.partnershipportal.exchange.grouptext.DraftTextLinks;
import org.partnershipportal.exchange.grouptext.DraftTextRow;
import org.partnershipportal.exchange.grouptext.DraftTexts;
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

/** UC-GRP-10: the draft texts of a working group, for its members. */
@Route(":acting/groups/:id/texts")
@OpenTo(Permission.READ)
class DraftTextsView extends ActingPage {

    private final DraftTexts texts;

    DraftTextsView(Actors actors, DraftTexts texts) {
        super(actors);
        this.texts = texts;
    }

    @Override
    protected void open(Actor actor, BeforeEnterEvent event) {
        WorkingGroupId id = named(event, "id", WorkingGroupId::parse);
        InsideGroup group = texts.group(actor, id);
        GroupTextWording wording = new GroupTextWording(reader());
        title(getTranslation("grouptext.list.title"));
        PageHeader header = new PageHeader(getTranslation("grouptext.list.title"))
                .back(group.title().text(), path(WorkingGroupLinks.page(id)))
                .lead(getTranslation(DraftTextDetails.readersKey(group)));
        if (texts.mayStart(actor, id)) {
            header.primary(new AppLink(getTranslation("grouptext.start.title"), path(DraftTextLinks.start(id))));
        }
        add(
                header,
                new ListPage(
                                "grouptext.list.",
                                (from, max) ->
                                        texts.list(actor(), id, from, max).map(text -> row(id, text, wording)))
                        .show());
    }

    private Row row(WorkingGroupId id, DraftTextRow text, GroupTextWording wording) {
        Row row = new Row(
                new AppLink(new TextWithLanguage(text.title(), language()), path(DraftTextLinks.page(id, text.id()))));
        Long comments = text.comments();
        Long waiting = text.waiting();
        if (text.published() > 0 && comments != null && waiting != null) {
            row.meta(
                    new Span(wording.text("grouptext.list.comments", comments)),
                    new Span(" · "),
                    new Span(wording.text("grouptext.list.waiting", waiting)));
        }
        return row.end(
                text.published() == 0
                        ? StatusBadge.neutral(wording.text("grouptext.version.none"))
                        : text.open()
                                ? StatusBadge.warn(wording.text("grouptext.version.open", text.published()))
                                : StatusBadge.ok(wording.text("grouptext.version.number", text.published())),
                Wording.small(wording.day(text.movedAt())));
    }
}
