package org.partnershipportal.promises.recommendation;

import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.UuidBytes;
import org.springframework.jdbc.core.SqlParameterValue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes imported recommendations, which are checked, many in one statement; as {@link Recommendation} writes one. The trail has
 * one row for the import.
 */
@Component
class ImportedRecommendations {

    /** So many rows in one statement: its text is one that a driver keeps prepared. */
    private static final int CHUNK = 100;

    private static final String RECOMMENDATIONS =
            "recommendation_recommendations (id, version, status, edition, source, state, symbol, document, paragraph, place,"
                    + " upr_cycle, upr_session, state_position, body, words, text_language, published_on, checked_key,"
                    + " import_id, changed_at)";

    private final JdbcClient jdbc;
    private final ReviewedDocuments documents;
    private final RecommendationQueries queries;
    private final UuidVersion7Strategy ids = new UuidVersion7Strategy();

    ImportedRecommendations(JdbcClient jdbc, ReviewedDocuments documents, RecommendationQueries queries) {
        this.jdbc = jdbc;
        this.documents = documents;
        this.queries = queries;
    }

    private record Entry(UUID id, WriteRecommendation said) {

        byte[] key() {
            return UuidBytes.of(id);
        }
    }

    /**
     * Those that can still be added; in the caller's transaction, and once more if another import was faster.
     *
     * @param said what was new when it was looked up
     * @param again whether another one wrote since
     */
    List<WriteRecommendation> free(List<WriteRecommendation> said, boolean again) {
        List<WriteRecommendation> free = said;
        if (again) {
            Set<UUID> taken = queries.listed(
                            said.stream().map(one -> one.citation().key()).collect(Collectors.toSet()))
                    .keySet();
            free = said.stream()
                    .filter(one -> !taken.contains(one.citation().key()))
                    .toList();
        }
        return documents.ofTheirStates(free);
    }

    /** Writes them, in the caller's transaction; those on one place of an index are beside each other, as their IDs are in order. */
    void add(ImportId table, List<WriteRecommendation> fresh, Instant at) {
        List<Entry> entries = fresh.stream()
                .map(said -> new Entry(ids.generateUuid(null), said))
                .toList();
        byte[] from = table.bytes();
        OffsetDateTime time = at.atOffset(ZoneOffset.UTC);
        insert(
                RECOMMENDATIONS,
                entries.stream().map(entry -> row(entry, from, time)).toList());
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
                                .map(rule -> new Object[] {entry.key(), rule.ruleSet(), rule.ruleNumber()}))
                        .toList());
    }

    private static Object[] row(Entry entry, byte[] table, OffsetDateTime at) {
        WriteRecommendation said = entry.said();
        Citation citation = said.citation();
        return new Object[] {
            entry.key(),
            0L,
            RecommendationStatus.CHECKED.name(),
            1L,
            citation.source().name(),
            citation.state().iso3(),
            citation.symbol(),
            citation.document(),
            citation.paragraph(),
            said.place(),
            new SqlParameterValue(Types.INTEGER, said.cycle()),
            new SqlParameterValue(Types.INTEGER, said.session()),
            new SqlParameterValue(
                    Types.VARCHAR,
                    said.position() == null ? null : said.position().name()),
            said.body(),
            said.text(),
            said.language(),
            new SqlParameterValue(Types.DATE, said.published()),
            UuidBytes.of(citation.key()),
            table,
            at
        };
    }

    private void beside(List<Entry> entries, String columns, Function<WriteRecommendation, Collection<String>> codes) {
        List<Object[]> rows = new ArrayList<>();
        entries.forEach(entry -> codes.apply(entry.said()).forEach(code -> rows.add(new Object[] {entry.key(), code})));
        insert(columns, rows);
    }

    private void insert(String columns, List<Object[]> rows) {
        for (int from = 0; from < rows.size(); from += CHUNK) {
            List<Object[]> chunk = rows.subList(from, Math.min(from + CHUNK, rows.size()));
            String row = "(" + String.join(",", Collections.nCopies(chunk.getFirst().length, "?")) + ")";
            jdbc.sql("INSERT INTO " + columns + " VALUES " + String.join(",", Collections.nCopies(chunk.size(), row)))
                    .params(chunk.stream().flatMap(Arrays::stream).toList())
                    .update();
        }
    }

    private record Document(RecommendationId id, String document) {}

    /**
     * Takes some of what an import added out of the list, in the caller's transaction.
     *
     * @return how many; 0 if none of it is in the list any more
     */
    int withdraw(ImportId table, LocalizedText why, int max, Instant at) {
        List<Document> some = jdbc.sql("SELECT r.id, r.document FROM recommendation_recommendations r"
                        + " WHERE r.import_id = :table AND r.status = 'CHECKED' LIMIT :max")
                .param("table", table)
                .param("max", max)
                .query(Document.class)
                .list();
        if (some.isEmpty()) {
            return 0;
        }
        int withdrawn = jdbc.sql("UPDATE recommendation_recommendations SET status = 'WITHDRAWN', checked_key = NULL,"
                        + " decline_reason = :reason, decline_language = :language, edition = edition + 1,"
                        + " version = version + 1, changed_at = :at WHERE id IN (:ids) AND status = 'CHECKED'")
                .param("reason", why.text())
                .param("language", why.language())
                .param("at", at)
                .param("ids", some.stream().map(Document::id).toList())
                .update();
        some.stream().map(Document::document).distinct().forEach(documents::release);
        return withdrawn;
    }
}
