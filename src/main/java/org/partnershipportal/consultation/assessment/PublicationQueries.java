package org.partnershipportal.consultation.assessment;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.consultation.call.NameChoice;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.input.InputSigner;
import org.partnershipportal.ground.shared.Slice;
import org.partnershipportal.ground.shared.UuidBytes;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.people.organisation.OrganisationSummary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists of what is published; always by {@link AssessmentQueries#PUBLIC}, in a fixed number of queries. */
@Component
class PublicationQueries {

    private final JdbcClient jdbc;
    private final AssessmentQueries queries;
    private final Publishing publishing;

    PublicationQueries(JdbcClient jdbc, AssessmentQueries queries, Publishing publishing) {
        this.jdbc = jdbc;
        this.queries = queries;
        this.publishing = publishing;
    }

    private record Found(
            InputId id, PublicationNumber number, NameChoice name, String language, Instant published, long total) {}

    /** Three queries. */
    Slice<PublicationRow> list(CallId call, int from, int max) {
        Map<String, Object> params = new HashMap<>();
        params.put("call", UuidBytes.of(call.value()));
        params.put("max", Math.clamp(max, 1, AssessmentQueries.MOST));
        params.put("skip", Math.max(0, from));
        List<Found> found = found(
                "i.call_id = :call", " ORDER BY i.published_at DESC, i.public_number LIMIT :max OFFSET :skip", params);
        return new Slice<>(
                List.copyOf(rows(found).values()),
                found.isEmpty() ? 0 : found.getFirst().total());
    }

    /** Three queries. */
    Map<InputId, PublicationRow> of(Collection<InputId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : rows(found("i.id IN (:ids)", "", Map.of("ids", AssessmentQueries.bytes(ids))));
    }

    private List<Found> found(String where, String order, Map<String, Object> params) {
        return jdbc.sql("""
            SELECT i.id, i.public_number, i.name_choice, i.text_language, i.published_at,
                   COUNT(*) OVER () AS total
            FROM assessment_inputs i WHERE %s AND %s
            """.formatted(where, AssessmentQueries.PUBLIC) + order)
                .params(params)
                .query((row, n) -> new Found(
                        AssessmentQueries.input(row),
                        new PublicationNumber(row.getString("public_number")),
                        NameChoice.valueOf(row.getString("name_choice")),
                        row.getString("text_language"),
                        AssessmentQueries.instant(row, "published_at"),
                        row.getLong("total")))
                .list();
    }

    /** With the names of those who show them. */
    private Map<InputId, PublicationRow> rows(List<Found> found) {
        List<InputId> shown = found.stream()
                .filter(one -> one.name().isPublic())
                .map(Found::id)
                .toList();
        Map<InputId, List<InputSigner>> signers = shown.isEmpty()
                ? Map.of()
                : queries.signers("i.id IN (:ids)", Map.of("ids", AssessmentQueries.bytes(shown)));
        Map<OrganisationId, OrganisationSummary> known =
                publishing.known(signers.values().stream().flatMap(List::stream).toList());
        Map<InputId, PublicationRow> rows = new LinkedHashMap<>();
        found.forEach(one -> rows.put(
                one.id(),
                new PublicationRow(
                        one.number(),
                        Publishing.named(Objects.requireNonNullElse(signers.get(one.id()), List.of()), known),
                        one.language(),
                        one.published())));
        return rows;
    }
}
