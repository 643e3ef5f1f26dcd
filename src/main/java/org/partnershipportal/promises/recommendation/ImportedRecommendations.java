package org.partnershipportal.promises.recommendation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.CountryCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes imported recommendations, which are checked, many in one statement; as {@link Recommendation} writes one. The trail has
 * one row for the import.
 */
@Component
class ImportedRecommendations {

    private final JdbcClient jdbc;

    ImportedRecommendations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Entry(UUID id, WriteRecommendation said) {}

    /** Writes all of them, or none. */
    @Transactional
    public void add(ImportId table, List<WriteRecommendation> fresh, Instant at) {
        List<Entry> entries =
                fresh.stream().map(said -> new Entry(UUID.randomUUID(), said)).toList();
        if (entries.isEmpty()) {
            return;
        }
        insert(
                "recommendation_recommendations (id, version, status, edition, source, state, symbol, document, paragraph,"
                        + " place, upr_cycle, upr_session, state_position, body, words, text_language, published_on,"
                        + " checked_key, import_id, changed_at)",
                entries.stream().map(entry -> row(entry, table, at)).toList());
        beside(
                entries,
                "recommendation_recommenders (recommendation_id, country)",
                said -> said.recommenders().stream().map(CountryCode::iso3).toList());
        beside(entries, "recommendation_themes (recommendation_id, theme)", WriteRecommendation::themes);
        beside(entries, "recommendation_sdg_targets (recommendation_id, target)", WriteRecommendation::sdgTargets);
        insert(
                "recommendation_rules (recommendation_id, rule_set, rule_number)",
                entries.stream()
                        .flatMap(entry -> entry.said().rules().stream()
                                .map(rule -> new Object[] {entry.id(), rule.ruleSet(), rule.ruleNumber()}))
                        .toList());
    }

    private static @Nullable Object[] row(Entry entry, ImportId table, Instant at) {
        WriteRecommendation said = entry.said();
        Citation citation = said.citation();
        return new @Nullable Object[] {
            entry.id(),
            0L,
            RecommendationStatus.CHECKED,
            1L,
            citation.source(),
            citation.state().iso3(),
            citation.symbol(),
            citation.document(),
            citation.paragraph(),
            said.place(),
            said.cycle(),
            said.session(),
            said.position(),
            said.body(),
            said.text(),
            said.language(),
            said.published(),
            citation.key(),
            table,
            at
        };
    }

    private void beside(List<Entry> entries, String columns, Function<WriteRecommendation, Collection<String>> codes) {
        List<Object[]> rows = new ArrayList<>();
        entries.forEach(entry -> codes.apply(entry.said()).forEach(code -> rows.add(new Object[] {entry.id(), code})));
        insert(columns, rows);
    }

    private void insert(String columns, List<? extends @Nullable Object[]> rows) {
        if (!rows.isEmpty()) {
            jdbc.sql("INSERT INTO " + columns + " VALUES :rows")
                    .param("rows", rows)
                    .update();
        }
    }

    /** How many an import has added. */
    int addedBy(ImportId table) {
        return jdbc.sql("SELECT COUNT(*) FROM recommendation_recommendations WHERE import_id = :table")
                .param("table", table)
                .query(Integer.class)
                .single();
    }
}
