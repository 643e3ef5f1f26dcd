package org.partnershipportal.promises.recommendation.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import org.partnershipportal.ground.uikit.AppLink;
import org.partnershipportal.ground.uikit.Card;
import org.partnershipportal.ground.uikit.ListPage;
import org.partnershipportal.ground.uikit.PageHeader;
import org.partnershipportal.ground.uikit.Row;
import org.partnershipportal.platform.access.ActingPage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.OpenTo;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.promises.recommendation.ImportDetails;
import org.partnershipportal.promises.recommendation.Imports;
import org.partnershipportal.promises.recommendation.RecommendationLinks;
import org.partnershipportal.promises.recommendation.TableUpload;

/** UC-REC-04: the secretariat uploads a table of recommendations, and finds those that were uploaded before. */
@Route(":acting/recommendations/imports")
@OpenTo(Permission.IMPORT_RECOMMENDATIONS)
class ImportsView extends ActingPage {

    private final Imports imports;

    ImportsView(Actors actors, Imports imports) {
        super(actors);
        this.imports = imports;
    }

    @Override
    protected void open(Actor actor, BeforeEnterEvent event) {
        title(getTranslation("recommendation.imports.title"));
        RecommendationWording wording = new RecommendationWording(reader());
        TableUpload field = new TableUpload(
                imports, this::actor, id -> UI.getCurrent().navigate(path(RecommendationLinks.importing(id))));
        Div columns = new Div(
                new Paragraph(getTranslation("recommendation.imports.columns")),
                new Paragraph(getTranslation("recommendation.imports.optional-columns")));
        columns.addClassNames("stack", "s2");
        add(
                new PageHeader(getTranslation("recommendation.imports.title"))
                        .back(getTranslation("plain.layout.recommendations"), path(RecommendationLinks.LIST))
                        .lead(getTranslation("recommendation.imports.lead")),
                new Card(getTranslation("recommendation.imports.upload"), columns, field),
                Card.section(
                        getTranslation("recommendation.imports.earlier"),
                        "",
                        new ListPage(
                                        "recommendation.imports.",
                                        (from, max) ->
                                                imports.list(actor(), from, max).map(one -> row(one, wording)))
                                .show()));
    }

    private Row row(ImportDetails one, RecommendationWording wording) {
        return new Row(new AppLink(one.fileName(), path(RecommendationLinks.importing(one.id()))))
                .meta(wording.moment(one.uploadedAt()))
                .end(wording.status(one.status()));
    }
}
