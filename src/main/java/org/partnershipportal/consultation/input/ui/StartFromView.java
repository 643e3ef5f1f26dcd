package org.partnershipportal.consultation.input.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import java.util.Optional;
import org.partnershipportal.consultation.call.CallRow;
import org.partnershipportal.consultation.input.InputLinks;
import org.partnershipportal.consultation.input.InputOrigins;
import org.partnershipportal.consultation.input.spi.Origin;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.shared.ShownDeadline;
import org.partnershipportal.ground.uikit.AppLink;
import org.partnershipportal.ground.uikit.Card;
import org.partnershipportal.ground.uikit.ListPage;
import org.partnershipportal.ground.uikit.PageHeader;
import org.partnershipportal.ground.uikit.Row;
import org.partnershipportal.ground.uikit.TextWithLanguage;
import org.partnershipportal.platform.access.ActingPage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.OpenTo;
import org.partnershipportal.platform.access.Permission;

/** UC-REL-04: start an input from another record: the open calls, of which one is chosen. */
@Route(":acting/inputs/from/:kind/:record")
@OpenTo(Permission.READ)
class StartFromView extends ActingPage {

    private final InputOrigins origins;

    StartFromView(Actors actors, InputOrigins origins) {
        super(actors);
        this.origins = origins;
    }

    @Override
    protected void open(Actor actor, BeforeEnterEvent event) {
        ContentRef record = new ContentRef(named(event, "kind", Optional::of), named(event, "record", Optional::of));
        Origin origin = origins.of(actor, record).orElseThrow(NotFound::new);
        InputWording wording = new InputWording(reader());
        title(getTranslation("shared.verb.start-input"));
        add(
                new PageHeader(getTranslation("shared.verb.start-input"))
                        .back(origin.title().text(), path(origin.page()))
                        .lead(getTranslation("input.origin.choose")),
                new Card(
                        getTranslation("input.origin.title"),
                        new TextWithLanguage(origin.title(), language()),
                        new Paragraph(getTranslation("input.origin.hint"))),
                new ListPage(
                                "input.origin.",
                                (from, max) -> origins.calls(actor(), record, from, max)
                                        .map(call -> row(call, record, wording)))
                        .show());
    }

    private Row row(InputOrigins.OpenCall open, ContentRef record, InputWording wording) {
        CallRow call = open.row();
        LocalizedText named = wording.of(call.title(), call.original());
        TextWithLanguage title = new TextWithLanguage(named, language());
        Row row = open.names()
                ? new Row(new AppLink(title, path(InputLinks.begin(call.code(), record))))
                : new Row(title).line(new Paragraph(getTranslation("input.origin.unnamed")));
        ShownDeadline deadline = call.shown(now());
        if (deadline != null) {
            row.meta(deadline.line(language()));
            row.meta(deadline.leftOver(language()));
        }
        return row;
    }
}
