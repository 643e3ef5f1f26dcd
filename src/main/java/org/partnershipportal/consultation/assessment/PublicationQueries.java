package org.partnershipportal.consultation.assessment;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.consultation.call.NameChoice;
import org.partnershipportal.consultation.input.EntryOrigin;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.input.InputSigner;
import org.partnershipportal.ground.shared.Slice;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.people.organisation.OrganisationSummary;
import org.partnershipportal.platform.records.Where;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists of published inputs; always filtered by {@link AssessmentPolicy#PUBLIC}, in a fixed number of queries. */
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
            InputId id,
            PublicationNumber publicNumber,
            NameChoice nameChoice,
            @Nullable EntryOrigin enteredOrigin,
            String textLanguage,
            Instant publishedAt,
            long total) {}

    /** Three queries. */
    Slice<PublicationRow> list(CallId call, int from, int max) {
        List<Found> found = found(
                Where.of("i.call_id = :call", "call", call),
                " ORDER BY i.published_at DESC, i.public_number LIMIT %s OFFSET %s"
                        .formatted(Math.clamp(max, 1, AssessmentQueries.MOST), Math.max(0, from)));
        return new Slice<>(
                List.copyOf(rows(found).values()),
                found.isEmpty() ? 0 : found.getFirst().total());
    }

    /** Three queries. */
    Map<InputId, PublicationRow> of(Collection<InputId> ids) {
        return ids.isEmpty() ? Map.of() : rows(found(Where.in("i.id", "ids", ids), ""));
    }

    private List<Found> found(Where where, String order) {
        Where published = where.and(AssessmentPolicy.PUBLIC);
        return jdbc.sql("""
            SELECT i.id, i.public_number, i.name_choice, i.entered_origin, i.text_language, i.published_at,
                   COUNT(*) OVER () AS total
            FROM assessment_inputs i WHERE %s
            """.formatted(published.sql()) + order)
                .params(published.params())
                .query(Found.class)
                .list();
    }

    /** With the names of those who show them. */
    private Map<InputId, PublicationRow> rows(List<Found> found) {
        List<InputId> shown = found.stream()
                .filter(one -> one.nameChoice().isPublic())
                .map(Found::id)
                .toList();
        Map<InputId, List<InputSigner>> signers = queries.signers(shown);
        Map<OrganisationId, OrganisationSummary> known =
                publishing.known(signers.values().stream().flatMap(List::stream).toList());
        Map<InputId, PublicationRow> rows = new LinkedHashMap<>();
        found.forEach(one -> rows.put(
                one.id(),
                new PublicationRow(
                        one.publicNumber(),
                        one.enteredOrigin(),
                        Publishing.named(Objects.requireNonNullElse(signers.get(one.id()), List.of()), known),
                        one.textLanguage(),
                        one.publishedAt())));
        return rows;
    }
}
