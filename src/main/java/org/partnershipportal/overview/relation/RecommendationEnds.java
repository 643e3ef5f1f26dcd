package org.partnershipportal.overview.relation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.Translations;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.records.Where;
import org.partnershipportal.platform.taxonomy.Countries;
import org.partnershipportal.promises.recommendation.RecommendationId;
import org.partnershipportal.promises.recommendation.RecommendationLinks;
import org.partnershipportal.promises.recommendation.RecommendationMention;
import org.partnershipportal.promises.recommendation.RecommendationMentions;
import org.partnershipportal.promises.recommendation.RecommendationRows;
import org.springframework.stereotype.Component;

/** Recommendations to States; whoever entered one, it is the words of others, and nobody need be asked. */
@Component
class RecommendationEnds implements LinkedKind {

    private final RecommendationMentions recommendations;

    RecommendationEnds(RecommendationMentions recommendations) {
        this.recommendations = recommendations;
    }

    /** The recommendation at an end of a link. */
    static LinkEnd end(RecommendationId id) {
        return new LinkEnd(RecordKind.RECOMMENDATION, id.toString());
    }

    @Override
    public RecordKind kind() {
        return RecordKind.RECOMMENDATION;
    }

    @Override
    public Optional<String> id(String text) {
        return RecommendationId.parse(text).map(RecommendationId::toString);
    }

    /** By the address of its page; other kinds have addresses of the same form. */
    @Override
    public Optional<String> named(Actor actor, String typed) {
        return RecommendationId.parse(TypedAddress.lastPart(typed))
                .filter(id -> recommendations.of(actor, List.of(id)).containsKey(id))
                .map(RecommendationId::toString);
    }

    @Override
    public Where visibleTo(Actor actor, String key, String id) {
        return RecommendationRows.visibleTo(actor, key);
    }

    @Override
    public boolean isNobodys() {
        return true;
    }

    @Override
    public List<LinkedRecord> read(Actor actor, Language reader, Collection<String> ids) {
        return recommendations
                .of(
                        actor,
                        ids.stream()
                                .flatMap(id -> RecommendationId.parse(id).stream())
                                .toList())
                .values()
                .stream()
                .map(mention -> record(mention, reader))
                .toList();
    }

    private static LinkedRecord record(RecommendationMention mention, Language reader) {
        return new LinkedRecord(
                end(mention.id()),
                new LocalizedText(
                        Translations.standard()
                                .text(
                                        reader,
                                        "recommendation.page.to",
                                        Countries.standard().name(mention.state(), reader)),
                        reader.tag()),
                new LocalizedText(mention.cited(), Language.EN.tag()),
                mention.unpublished(),
                mention.unpublished().isEmpty() ? RecommendationLinks.published(mention.id()) : "",
                RecommendationLinks.page(mention.id()));
    }
}
