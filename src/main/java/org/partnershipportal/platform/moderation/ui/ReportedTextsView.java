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
import org.partnershipportal.platform.moderation.ReportedTextLinks;
import org.partnershipportal.platform.moderation.ReportedTextRow;
import org.partnershipportal.platform.moderation.ReportedTexts;

/** UC-MOD-04: see which texts were reported. */
@Route(":acting/reported-texts")
@OpenTo(Permission.KEEP_TEXT)
class ReportedTextsView extends ActingPage {

    private final ReportedTexts texts;

    ReportedTextsView(Actors actors, ReportedTexts texts) {
        super(actors);
        this.texts = texts;
    }

    @Override
    protected void open(Actor actor, BeforeEnterEvent event) {
        title(getTranslation("moderation.reported-list.title"));
        add(
                new PageHeader(getTranslation("moderation.reported-list.title"))
                        .lead(getTranslation("moderation.reported-list.lead")),
                new ListPage(
                                "moderation.reported-list.",
                                (from, max) -> texts.waiting(actor(), from, max).map(this::row))
                        .show());
    }

    private Row row(ReportedTextRow row) {
        return new Row(new AppLink(new TextWithLanguage(row.title(), language()), path(ReportedTextLinks.of(row.id()))))
                .line(new Span(getTranslation("moderation.reported-list.many", row.reports())))
                .meta(getTranslation(
                        "moderation.reported-list.since",
                        Formats.dateTime(row.reportedAt(), Reader.GENEVA, language())));
    }
}
