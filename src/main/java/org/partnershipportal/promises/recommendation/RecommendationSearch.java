package org.partnershipportal.promises.recommendation;

import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.spi.FindableRecords;
import org.partnershipportal.platform.access.spi.FoundKind;
import org.partnershipportal.platform.access.spi.FoundRecord;
import org.partnershipportal.platform.taxonomy.Countries;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Checked recommendations, by how the symbol of their document begins. */
@Component
@Order(30)
class RecommendationSearch implements FindableRecords {

    private final Recommendations recommendations;

    RecommendationSearch(Recommendations recommendations) {
        this.recommendations = recommendations;
    }

    @Override
    public FoundKind find(Actor actor, Language reader, String words, int max) {
        RecommendationFilter filter =
                new RecommendationFilter(words, null, null, null, null, null, RecommendationStatus.CHECKED);
        return FoundKind.of(
                "plain.layout.recommendations",
                recommendations.list(actor, filter, 0, max),
                FindableRecords.listed(RecommendationLinks.LIST, "symbol", words),
                row -> new FoundRecord(
                        new LocalizedText(row.cited(), Language.EN.tag()),
                        Countries.standard().name(row.state(), reader),
                        "",
                        RecommendationLinks.published(row.id()),
                        RecommendationLinks.page(row.id())));
    }
}
