package org.partnershipportal.exchange.challenge;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.Slice;
import org.partnershipportal.people.organisation.OrganisationDirectory;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.people.organisation.OrganisationSummary;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.records.SearchWords;
import org.partnershipportal.platform.records.Where;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists of challenges: always filtered by {@link ChallengePolicy}, in a fixed number of queries. */
@Component
class ChallengeQueries {

    private static final int MOST = 200;

    private final JdbcClient jdbc;
    private final OrganisationDirectory directory;

    ChallengeQueries(JdbcClient jdbc, OrganisationDirectory directory) {
        this.jdbc = jdbc;
        this.directory = directory;
    }

    private record Found(
            ChallengeId id,
            ChallengeStatus status,
            Reach reach,
            OrganisationId organisation,
            @Nullable CountryCode country,
            String title,
            String textLanguage,
            long answers,
            @Nullable Instant openedAt,
            long total) {}

    /** Two queries, the same for every number of records. The latest first: nothing is ranked. */
    Slice<ChallengeRow> list(Actor actor, ChallengeFilter filter, int from, int max) {
        List<Found> found =
                found(ChallengePolicy.visibleTo(actor).and(wanted(actor, filter)), from, Math.clamp(max, 1, MOST));
        return found.isEmpty()
                ? Slice.empty()
                : new Slice<>(rows(actor, found), found.getFirst().total());
    }

    /** Some of them that the actor may know of; two queries. */
    List<ChallengeRow> some(Actor actor, Collection<ChallengeId> ids) {
        return rows(
                actor,
                found(ChallengePolicy.visibleTo(actor).and(Where.in("c.id", "ids", ids)), 0, Math.max(ids.size(), 1)));
    }

    /** Ids of all, in their order. */
    List<UUID> after(UUID after, int max) {
        return jdbc.sql("SELECT c.id FROM challenge_challenges c WHERE c.id > :after ORDER BY c.id LIMIT :max")
                .param("after", after)
                .param("max", max)
                .query(UUID.class)
                .list();
    }

    /** Those that the organisation tells or has answered, in their order; one query. */
    List<ChallengeId> concerning(OrganisationId organisation, int from, int max) {
        return jdbc.sql("""
            SELECT c.id FROM challenge_challenges c
            WHERE c.organisation = :own OR c.id IN (SELECT a.challenge_id FROM challenge_answers a
                                                    WHERE a.organisation = :own AND a.withdrawn_at IS NULL)
            ORDER BY c.id LIMIT :max OFFSET :from
            """)
                .param("own", organisation)
                .param("max", max)
                .param("from", from)
                .query(ChallengeId.class)
                .list();
    }

    private List<Found> found(Where where, int from, int max) {
        return jdbc.sql("""
            SELECT c.id, c.status, c.reach, c.organisation, c.country, c.title, c.text_language, c.opened_at,
                   (SELECT COUNT(*) FROM challenge_answers a WHERE a.challenge_id = c.id AND %s) AS answers,
                   COUNT(*) OVER () AS total
            FROM challenge_challenges c WHERE %s
            ORDER BY COALESCE(c.opened_at, c.started_at) DESC, c.id LIMIT :max OFFSET :from
            """.formatted(ChallengeStanding.SHOWN, where.sql()))
                .params(where.params())
                .param("max", max)
                .param("from", Math.max(from, 0))
                .query(Found.class)
                .list();
    }

    private List<ChallengeRow> rows(Actor actor, List<Found> found) {
        Map<OrganisationId, OrganisationSummary> authors = directory.summaries(
                actor, found.stream().map(Found::organisation).collect(Collectors.toSet()));
        return found.stream()
                .map(row -> new ChallengeRow(
                        row.id(),
                        row.status(),
                        row.reach() == Reach.PUBLIC && row.openedAt() != null,
                        authors.get(row.organisation()),
                        row.country(),
                        new LocalizedText(row.title(), row.textLanguage()),
                        row.answers(),
                        row.openedAt()))
                .toList();
    }

    private static Where wanted(Actor actor, ChallengeFilter filter) {
        return Where.of("c.status <> 'WITHDRAWN'")
                .and(Where.given(
                        filter.text().isEmpty() ? null : filter.text(),
                        words -> SearchWords.in("c.search_text", words)))
                .and(Where.given(
                        filter.country(), country -> Where.of("c.country = :country", "country", country.iso3())))
                .and(Where.given(
                        filter.theme(),
                        theme -> Where.of(
                                "c.id IN (SELECT t.challenge_id FROM challenge_themes t WHERE t.theme = :theme)",
                                "theme",
                                theme)))
                .and(Where.given(
                        filter.rule(),
                        rule -> Where.of("""
                            c.id IN (SELECT r.challenge_id FROM challenge_rules r
                                     WHERE r.rule_set = :ruleSet AND r.rule_number = :ruleNumber)
                            """, Map.of("ruleSet", rule.ruleSet(), "ruleNumber", rule.ruleNumber()))))
                .and(Where.given(filter.standing(), ChallengeStanding::where))
                .and(filter.ours() ? ChallengePolicy.toldBy(actor) : Where.all());
    }
}
