package org.partnershipportal.promises.recommendation;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.platform.records.Where;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * To which State each report of the Universal Periodic Review belongs, as what is checked says: one row for each report, so
 * that its key decides between two who say otherwise at the same moment.
 */
@Component
class ReviewedDocuments {

    /** Reads what is stored at this moment, and keeps it so until the transaction ends. */
    private static final String NOW = " FOR UPDATE";

    private final JdbcClient jdbc;

    ReviewedDocuments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Reviewed(String document, CountryCode state) {}

    /** The States of those that are known; one query. */
    Map<String, CountryCode> states(Collection<String> documents) {
        return states(documents, "");
    }

    /** The same, and nobody else says anything of them until the transaction ends: in one order, so that two do not wait for each other. */
    private Map<String, CountryCode> lock(Collection<String> documents) {
        return states(documents, " ORDER BY d.document FOR UPDATE");
    }

    private Map<String, CountryCode> states(Collection<String> documents, String how) {
        Where where = Where.in("d.document", "documents", documents);
        return jdbc
                .sql("SELECT d.document, d.state FROM recommendation_documents d WHERE " + where.sql() + how)
                .params(where.params())
                .query(Reviewed.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Reviewed::document, Reviewed::state));
    }

    /**
     * The other State to which a document belongs; empty if it belongs to this one, or to none, or is not one of the Universal
     * Periodic Review.
     *
     * @param except a recommendation that is being corrected: if no other one is of the document, its State can change
     */
    Optional<CountryCode> otherState(Citation citation, @Nullable RecommendationId except) {
        return citation.source() == Source.UPR
                ? other(states(List.of(citation.document())), citation, except, "")
                : Optional.empty();
    }

    private Optional<CountryCode> other(
            Map<String, CountryCode> known, Citation citation, @Nullable RecommendationId except, String how) {
        return Optional.ofNullable(known.get(citation.document()))
                .filter(state -> !state.equals(citation.state())
                        && (except == null || isHeld(citation.document(), except, how)));
    }

    /**
     * The same for one that is to be checked, or is. Nobody else says anything of the document until the transaction ends: its
     * row is locked before it is read, or its key is taken. What was read before in the transaction counts for nothing: MySQL
     * would go on showing it.
     *
     * @return empty if the document belongs to this State now
     */
    Optional<CountryCode> hold(Citation citation, @Nullable RecommendationId except) {
        if (citation.source() != Source.UPR) {
            return Optional.empty();
        }
        Map<String, CountryCode> known = lock(List.of(citation.document()));
        Optional<CountryCode> other = other(known, citation, except, NOW);
        if (other.isEmpty()) {
            if (known.isEmpty()) {
                insert(citation.document(), citation.state());
            } else {
                update(citation);
            }
        }
        return other;
    }

    private void update(Citation citation) {
        jdbc.sql("UPDATE recommendation_documents SET state = :state WHERE document = :document")
                .param("state", citation.state().iso3())
                .param("document", citation.document())
                .update();
    }

    /** Says of a document that nobody spoke of before to which State it belongs. */
    private void insert(String document, CountryCode state) {
        jdbc.sql("INSERT INTO recommendation_documents (document, state) VALUES (:document, :state)")
                .param("document", document)
                .param("state", state.iso3())
                .update();
    }

    /** A document of which nothing is checked any more belongs to no State. */
    void release(String document) {
        if (!lock(List.of(document)).isEmpty() && !isHeld(document, null, NOW)) {
            jdbc.sql("DELETE FROM recommendation_documents WHERE document = :document")
                    .param("document", document)
                    .update();
        }
    }

    /** Whether another checked recommendation is of the document. An index has the symbols, which begin with it. */
    private boolean isHeld(String document, @Nullable RecommendationId except, String how) {
        Where where = Where.of("r.symbol LIKE :begins ESCAPE '!'", "begins", RecommendationQueries.begins(document))
                .and(Where.of("r.document = :document", "document", document))
                .and(Where.of("r.status = 'CHECKED' AND r.source = 'UPR'"))
                .and(Where.given(except, one -> Where.of("r.id <> :except", "except", one)));
        return !jdbc.sql("SELECT r.id FROM recommendation_recommendations r WHERE " + where.sql() + " LIMIT 1" + how)
                .params(where.params())
                .query(RecommendationId.class)
                .list()
                .isEmpty();
    }

    /** Those whose documents belong to their States, or to none: then they belong to them from now on. */
    List<WriteRecommendation> ofTheirStates(List<WriteRecommendation> said) {
        Map<String, CountryCode> wanted = new LinkedHashMap<>();
        for (WriteRecommendation one : said) {
            Citation citation = one.citation();
            if (citation.source() == Source.UPR) {
                wanted.putIfAbsent(citation.document(), citation.state());
            }
        }
        Map<String, CountryCode> known = lock(wanted.keySet());
        wanted.forEach((document, state) -> {
            if (!known.containsKey(document)) {
                insert(document, state);
            }
        });
        wanted.putAll(known);
        return said.stream()
                .map(one -> Map.entry(one, one.citation()))
                .filter(one -> one.getValue().source() != Source.UPR
                        || one.getValue()
                                .state()
                                .equals(wanted.get(one.getValue().document())))
                .map(Map.Entry::getKey)
                .toList();
    }
}
