package org.partnershipportal.promises.recommendation.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import java.util.UUID;
import org.partnershipportal.ground.uikit.PageHeader;
import org.partnershipportal.platform.access.ActingPage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.OpenTo;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.promises.recommendation.RecommendationLinks;
import org.partnershipportal.promises.recommendation.Recommendations;

/** UC-REC-02: enter a recommendation that is not in the list. */
@Route(":acting/recommendations/new")
@OpenTo(Permission.ENTER_RECOMMENDATION)
class EnterRecommendationView extends ActingPage {

    private final Recommendations recommendations;

    EnterRecommendationView(Actors actors, Recommendations recommendations) {
        super(actors);
        this.recommendations = recommendations;
    }

    @Override
    protected void open(Actor actor, BeforeEnterEvent event) {
        title(getTranslation("recommendation.new.title"));
        add(
                new PageHeader(getTranslation("recommendation.new.title"))
                        .back(getTranslation("plain.layout.recommendations"), path(RecommendationLinks.LIST))
                        .lead(getTranslation("recommendation.new.lead")),
                RecommendationFields.enter(new RecommendationWording(reader()), UUID.randomUUID())
                        .submit(
                                getTranslation("recommendation.new.enter"),
                                command -> done(
                                        "recommendation.new.entered",
                                        RecommendationLinks.page(recommendations.enter(actor(), command)))));
    }
}
