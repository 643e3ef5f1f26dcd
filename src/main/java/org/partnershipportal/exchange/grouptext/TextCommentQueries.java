package org.partnershipportal.exchange.grouptext;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.Slice;
import org.partnershipportal.people.organisation.OrganisationDirectory;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.people.organisation.OrganisationSummary;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.Persons;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Comments on a draft text, for those whom {@link DraftTextPolicy} lets read them; each list in three queries. */
@Component
class TextCommentQueries {

    private static final int MOST = 200;

    /** A comment, and what its paragraph said where it was read. */
    private static final String COLUMNS = """
        c.id, c.edition, c.paragraph, c.organisation, c.person, c.words, c.proposed, c.text_language, c.on_version,
        o.words AS on_words, c.made_at, c.status, c.taken_into, c.reason, c.reason_language, c.decided_for, c.removed_at,
        c.removed_by_lead\
        """;

    private static final String FROM = """
        FROM grouptext_comments c
        JOIN grouptext_versions r ON r.text_id = c.text_id AND r.number = c.on_version
        JOIN grouptext_version_paragraphs o ON o.version_id = r.id AND o.paragraph = c.paragraph
        WHERE c.text_id = :text\
        """;

    private static final String OPEN = " AND c.status = 'TO_BE_DECIDED' AND c.removed_at IS NULL";

    private final JdbcClient jdbc;
    private final OrganisationDirectory directory;
    private final Persons persons;

    TextCommentQueries(JdbcClient jdbc, OrganisationDirectory directory, Persons persons) {
        this.jdbc = jdbc;
        this.directory = directory;
        this.persons = persons;
    }

    /** One row of the table. */
    private record Found(
            CommentId id,
            long edition,
            TextParagraphId paragraph,
            OrganisationId organisation,
            @Nullable PersonId person,
            String words,
            String proposed,
            String textLanguage,
            int onVersion,
            String onWords,
            Instant madeAt,
            CommentStatus status,
            @Nullable Integer takenInto,
            @Nullable String reason,
            @Nullable String reasonLanguage,
            @Nullable OrganisationId decidedFor,
            @Nullable Instant removedAt,
            boolean removedByLead,
            long total) {}

    /** The first comments on each of these paragraphs, the oldest first. */
    Map<TextParagraphId, Slice<CommentRow>> beside(
            Actor actor,
            DraftTextPolicy policy,
            DraftText text,
            Collection<TextParagraphId> paragraphs,
            boolean open,
            int each) {
        if (paragraphs.isEmpty()) {
            return Map.of();
        }
        List<Found> found = jdbc.sql("SELECT x.* FROM (SELECT " + COLUMNS + """
            , ROW_NUMBER() OVER (PARTITION BY c.paragraph ORDER BY c.made_at, c.id) AS place,
            COUNT(*) OVER (PARTITION BY c.paragraph) AS total
            """ + FROM
                        + " AND c.paragraph IN (:paragraphs)" + (open ? OPEN : "") + """
            ) x WHERE x.place <= :each ORDER BY x.paragraph, x.place
            """)
                .param("text", text.id())
                .param("paragraphs", paragraphs)
                .param("each", each)
                .query(Found.class)
                .list();
        Words words = words(actor, found);
        Map<TextParagraphId, Slice<CommentRow>> beside = new HashMap<>();
        found.stream()
                .collect(Collectors.groupingBy(Found::paragraph))
                .forEach((paragraph, rows) -> beside.put(
                        paragraph, Slice.counted(rows, Found::total).map(row -> row(actor, policy, text, row, words))));
        return Map.copyOf(beside);
    }

    /** The comments on one paragraph, the oldest first. */
    Slice<CommentRow> on(
            Actor actor,
            DraftTextPolicy policy,
            DraftText text,
            TextParagraphId paragraph,
            boolean open,
            int from,
            int max) {
        return rows(
                actor,
                policy,
                text,
                part(" AND c.paragraph = :paragraph" + (open ? OPEN : ""), text, from, max)
                        .param("paragraph", paragraph));
    }

    /** The comments on paragraphs that are no longer in the latest version, the oldest first. */
    Slice<CommentRow> onRemoved(Actor actor, DraftTextPolicy policy, DraftText text, boolean open, int from, int max) {
        return rows(
                actor,
                policy,
                text,
                part("""
             AND NOT EXISTS (SELECT 1 FROM grouptext_versions v
               JOIN grouptext_version_paragraphs p ON p.version_id = v.id
               WHERE v.text_id = c.text_id AND v.number = :latest AND p.paragraph = c.paragraph)
            """ + (open ? OPEN : ""), text, from, max).param("latest", text.published()));
    }

    private JdbcClient.StatementSpec part(String which, DraftText text, int from, int max) {
        return jdbc.sql("SELECT " + COLUMNS + ", COUNT(*) OVER () AS total " + FROM + which
                        + " ORDER BY c.made_at, c.id LIMIT :max OFFSET :from")
                .param("text", text.id())
                .param("max", Math.clamp(max, 1, MOST))
                .param("from", Math.max(from, 0));
    }

    private Slice<CommentRow> rows(
            Actor actor, DraftTextPolicy policy, DraftText text, JdbcClient.StatementSpec asked) {
        List<Found> found = asked.query(Found.class).list();
        Words words = words(actor, found);
        return Slice.counted(found, Found::total).map(row -> row(actor, policy, text, row, words));
    }

    /** Names of those who made comments, and of the members for which they did, or decided. */
    private record Words(Map<OrganisationId, OrganisationSummary> organisations, Map<PersonId, String> names) {}

    private Words words(Actor actor, List<Found> found) {
        if (found.isEmpty()) {
            return new Words(Map.of(), Map.of());
        }
        Set<OrganisationId> organisations = new HashSet<>();
        found.forEach(row -> {
            organisations.add(row.organisation());
            if (row.decidedFor() != null) {
                organisations.add(row.decidedFor());
            }
        });
        return new Words(
                directory.summaries(actor, organisations),
                persons.names(
                        actor,
                        found.stream()
                                .map(Found::person)
                                .filter(Objects::nonNull)
                                .collect(Collectors.toSet())));
    }

    private static CommentRow row(Actor actor, DraftTextPolicy policy, DraftText text, Found row, Words words) {
        boolean removed = row.removedAt() != null;
        boolean own = row.person() != null && actor.isPerson(row.person());
        String language = text.title().language();
        return new CommentRow(
                row.id(),
                row.edition(),
                words.organisations().get(row.organisation()),
                row.person() == null ? null : words.names().get(row.person()),
                removed ? null : new LocalizedText(row.words(), row.textLanguage()),
                row.proposed().isEmpty() ? null : new LocalizedText(row.proposed(), language),
                row.onVersion(),
                new LocalizedText(row.onWords(), language),
                row.madeAt(),
                row.status(),
                row.takenInto(),
                row.reason() == null || row.reasonLanguage() == null
                        ? null
                        : new LocalizedText(row.reason(), row.reasonLanguage()),
                row.decidedFor() == null ? null : words.organisations().get(row.decidedFor()),
                row.removedByLead(),
                actor.actsFor(row.organisation().value()),
                !removed && policy.decidesOn(actor, row.organisation()),
                !removed && (own || policy.removes(actor, row.organisation())));
    }
}
