package org.partnershipportal.platform.moderation.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.uikit.AppLink;
import org.partnershipportal.ground.uikit.ListPage;
import org.partnershipportal.ground.uikit.PageHeader;
import org.partnershipportal.ground.uikit.Row;
import org.partnershipportal.ground.uikit.TextWithLanguage;
import org.partnershipportal.platform.access.ActingPage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.OpenTo;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.Reader;
import org.partnershipportal.platform.moderation.CaseLinks;
import org.partnershipportal.platform.moderation.CaseRow;
import org.partnershipportal.platform.moderation.Cases;

/** UC-MOD-01: see pending appeals. */
@Route(":acting/moderation")
@OpenTo(Permission.DECIDE_APPEAL)
class AppealsView extends ActingPage {

    private final Cases cases;

    AppealsView(Actors actors, Cases cases) {
        super(actors);
        this.cases = cases;
    }

    @Override
    protected void open(Actor actor, BeforeEnterEvent event) {
        title(getTranslation("moderation.list.title"));
        add(
                new PageHeader(getTranslation("moderation.list.title")).lead(getTranslation("moderation.list.lead")),
                new ListPage(
                                "moderation.list.",
                                (from, max) -> cases.waiting(actor(), from, max).map(this::row))
                        .show());
    }

    private Row row(CaseRow row) {
        return new Row(new AppLink(new TextWithLanguage(row.title(), language()), path(CaseLinks.of(row.id()))))
                .line(new Span(getTranslation(row.decision())))
                .meta(getTranslation(
                        "moderation.list.appealed", Formats.dateTime(row.appealedAt(), Reader.GENEVA, language())))
                .end(new Span(row.mine() ? "" : getTranslation("moderation.list.not-yours")));
    }
}
