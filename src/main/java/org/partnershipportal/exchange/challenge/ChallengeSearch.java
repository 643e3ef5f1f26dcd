package org.partnershipportal.exchange.challenge;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.spi.SearchFacet;
import org.partnershipportal.platform.access.spi.SearchPassage;
import org.partnershipportal.platform.access.spi.SearchedRecord;
import org.partnershipportal.platform.access.spi.SearchedTable;
import org.partnershipportal.platform.records.Where;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Challenges, by what is hard, what was tried and what helped. */
@Component
@Order(46)
class ChallengeSearch extends SearchedTable {

    ChallengeSearch(JdbcClient jdbc) {
        super(jdbc);
    }

    private record Found(
            ChallengeId id,
            ChallengeStatus status,
            Reach reach,
            String title,
            String hard,
            String tried,
            String textLanguage,
            @Nullable String helped,
            @Nullable String helpedLanguage,
            @Nullable String country,
            @Nullable Instant openedAt,
            long answers) {

        SearchedRecord record() {
            SearchedRecord said = new SearchedRecord(
                    id.value(),
                    List.of(new LocalizedText(title, textLanguage)),
                    "",
                    status.key(answers),
                    isPublic() ? ChallengeLinks.published(id) : "",
                    ChallengeLinks.page(id),
                    helped == null || helpedLanguage == null
                            ? List.of(told())
                            : List.of(told(), SearchPassage.of(helped, helpedLanguage)),
                    Map.of());
            return said.with(SearchFacet.COUNTRY, country == null ? Set.of() : Set.of(country))
                    .with(
                            SearchFacet.YEAR,
                            one(
                                    openedAt == null
                                            ? null
                                            : openedAt.atOffset(ZoneOffset.UTC).getYear()));
        }

        private SearchPassage told() {
            return SearchPassage.of(hard + "\n" + tried, textLanguage);
        }

        private boolean isPublic() {
            return reach == Reach.PUBLIC && openedAt != null && status != ChallengeStatus.WITHDRAWN;
        }
    }

    @Override
    public String kind() {
        return "challenge";
    }

    @Override
    public String key() {
        return "plain.layout.challenges";
    }

    @Override
    protected String table() {
        return "challenge_challenges c";
    }

    @Override
    protected String id() {
        return "c.id";
    }

    @Override
    protected Where visibleTo(Actor actor) {
        return ChallengePolicy.visibleTo(actor);
    }

    @Override
    protected List<SearchedRecord> rows(JdbcClient jdbc, Where which, int max) {
        return jdbc
                .sql(select("""
                    c.id, c.status, c.reach, c.title, c.hard, c.tried, c.text_language, c.helped, c.helped_language,
                    c.country, c.opened_at,
                    (SELECT COUNT(*) FROM challenge_answers a WHERE a.challenge_id = c.id AND %s) AS answers
                    """.formatted(ChallengeStanding.SHOWN), "", which))
                .params(which.params())
                .param("max", max)
                .query(Found.class)
                .list()
                .stream()
                .map(Found::record)
                .toList();
    }

    @Override
    protected Map<SearchFacet, String> facets() {
        return Map.of(
                SearchFacet.THEME,
                "SELECT challenge_id AS id, theme AS word FROM challenge_themes WHERE challenge_id IN (:ids)",
                SearchFacet.RULE,
                "SELECT challenge_id AS id, CONCAT(rule_set, '-', rule_number) AS word"
                        + " FROM challenge_rules WHERE challenge_id IN (:ids)");
    }
}
