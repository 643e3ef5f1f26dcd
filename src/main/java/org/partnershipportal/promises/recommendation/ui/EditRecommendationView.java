package org.partnershipportal.promises.recommendation.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import org.partnershipportal.ground.uikit.AppLink;
import org.partnershipportal.ground.uikit.Difference;
import org.partnershipportal.ground.uikit.PageHeader;
import org.partnershipportal.platform.access.ActingPage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.NotPermitted;
import org.partnershipportal.platform.access.OpenTo;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.promises.recommendation.RecommendationDetails;
import org.partnershipportal.promises.recommendation.RecommendationId;
import org.partnershipportal.promises.recommendation.RecommendationLinks;
import org.partnershipportal.promises.recommendation.Recommendations;
import org.partnershipportal.promises.recommendation.WriteRecommendation;

/** UC-REC-02: correct a recommendation; anyone who comes later sees the difference. */
@Route(":acting/recommendations/:id/edit")
@OpenTo(Permission.ENTER_RECOMMENDATION)
class EditRecommendationView extends ActingPage {

    private final Recommendations recommendations;

    EditRecommendationView(Actors actors, Recommendations recommendations) {
        super(actors);
        this.recommendations = recommendations;
    }

    @Override
    protected void open(Actor actor, BeforeEnterEvent event) {
        RecommendationId id = named(event, "id", RecommendationId::parse);
        RecommendationDetails now = recommendations.details(actor, id);
        if (!now.allows(Permission.ENTER_RECOMMENDATION)) {
            throw new NotPermitted(Permission.ENTER_RECOMMENDATION);
        }
        RecommendationWording wording = new RecommendationWording(reader());
        WriteRecommendation unchanged = WriteRecommendation.unchanged(now);
        Difference<WriteRecommendation> difference = new Difference<>(
                unchanged,
                () -> WriteRecommendation.unchanged(recommendations.details(actor(), id)),
                RecommendationFields.differences(wording));
        String page = RecommendationLinks.page(id);
        title(getTranslation("recommendation.edit.title"));
        add(
                new PageHeader(getTranslation("recommendation.edit.title"))
                        .back(getTranslation("recommendation.edit.back"), path(page))
                        .lead(getTranslation(
                                now.status().isPublic()
                                        ? "recommendation.edit.lead-checked"
                                        : "recommendation.edit.lead")),
                difference,
                RecommendationFields.edit(
                                wording, unchanged, () -> difference.seen().edition())
                        .submit(
                                getTranslation("shared.verb.save"),
                                command -> difference.guard(command, () -> {
                                    recommendations.edit(actor(), id, command);
                                    done("shared.verb.saved", page);
                                }),
                                new AppLink(getTranslation("recommendation.edit.back"), path(page)).asButton()));
    }
}
