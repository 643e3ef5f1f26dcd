package org.partnershipportal.promises.commitment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.Sentence;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Membership;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.spi.HomeLine;
import org.partnershipportal.platform.access.spi.HomeLine.Part;
import org.partnershipportal.platform.access.spi.OpenTasks;
import org.partnershipportal.platform.records.Where;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * On the home page: for those who promise, that others assess it; for those who assess, the government's responses and what of
 * their country they have not assessed. At most two queries; nothing is counted or compared across commitments.
 */
@Component
@Order(1)
class CommitmentsAtHome implements OpenTasks {

    private static final int SOME = 3;

    private final JdbcClient jdbc;

    CommitmentsAtHome(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Found(
            CommitmentId id,
            String title,
            String textLanguage,
            @Nullable Instant happenedAt,
            long many) {

        LocalizedText name() {
            return new LocalizedText(title, textLanguage);
        }
    }

    @Override
    public List<HomeLine> lines(Actor actor) {
        Membership membership = actor.membership();
        if (membership == null) {
            return List.of();
        }
        if (membership.ofState()) {
            return assessed(actor);
        }
        if (!Permission.ASSESS_COMMITMENT.isOpenTo(actor)) {
            return List.of();
        }
        List<HomeLine> lines = new ArrayList<>(answered(membership));
        lines.addAll(unassessed(membership));
        return lines;
    }

    /** What the State has promised and others assess, the latest first; the author may have withdrawn it, or a moderator hidden it. */
    private List<HomeLine> assessed(Actor actor) {
        return find("""
            SELECT c.id, c.title, c.text_language, MAX(o.placed_at) AS happened_at, COUNT(*) AS many
            FROM commitment_observations o JOIN commitment_commitments c ON c.id = o.commitment_id
            WHERE %s
            GROUP BY c.id, c.title, c.text_language ORDER BY happened_at DESC, c.id LIMIT :max
            """, ObservationPolicy.SHOWN.and(CommitmentPolicy.promisedBy(actor)), HomeLine.MOST).stream()
                .map(row -> became(Sentence.of("commitment.home.assessed", row.many()), row))
                .toList();
    }

    private List<HomeLine> answered(Membership membership) {
        return find("""
            SELECT c.id, c.title, c.text_language, MAX(o.answered_at) AS happened_at, COUNT(*) AS many
            FROM commitment_observations o JOIN commitment_commitments c ON c.id = o.commitment_id
            WHERE o.answered_at IS NOT NULL AND o.answer_hidden_at IS NULL AND %s
            GROUP BY c.id, c.title, c.text_language ORDER BY happened_at DESC, c.id LIMIT :max
            """, Where.of("o.organisation = :own", "own", membership.organisation()), HomeLine.MOST).stream()
                .map(row -> became(Sentence.of("commitment.home.answered"), row))
                .toList();
    }

    private static HomeLine became(Sentence words, Found row) {
        return new HomeLine(
                Part.BECAME, words, row.name(), List.of(), null, CommitmentLinks.page(row.id()), row.happenedAt());
    }

    /**
     * Those of the country that the organisation has not assessed: first those that nobody has, then by title, for none is more urgent
     * than another.
     */
    private List<HomeLine> unassessed(Membership membership) {
        CountryCode country = membership.country();
        return country == null
                ? List.of()
                : find(
                                """
                                SELECT c.id, c.title, c.text_language, NULL AS happened_at, 0 AS many FROM commitment_commitments c
                                WHERE c.status = 'PUBLISHED' AND %s AND NOT EXISTS (
                                    SELECT 1 FROM commitment_observations o WHERE o.organisation = :own
                                      AND o.commitment_id = c.id AND o.withdrawn_at IS NULL AND o.hidden_at IS NULL)
                                ORDER BY CASE WHEN EXISTS (
                                    SELECT 1 FROM commitment_observations o
                                    WHERE o.commitment_id = c.id AND o.withdrawn_at IS NULL AND o.hidden_at IS NULL) THEN 1 ELSE 0 END,
                                  c.title, c.id LIMIT :max
                                """,
                                Where.of(
                                        "c.state = :state",
                                        Map.of("state", country.iso3(), "own", membership.organisation())),
                                SOME)
                        .stream()
                        .map(row -> new HomeLine(
                                Part.NEXT,
                                Sentence.of("commitment.home.to-assess"),
                                row.name(),
                                List.of(),
                                null,
                                CommitmentLinks.assess(row.id()),
                                null))
                        .toList();
    }

    private List<Found> find(String sql, Where where, int max) {
        return jdbc.sql(sql.formatted(where.sql()))
                .params(where.params())
                .param("max", max)
                .query(Found.class)
                .list();
    }
}
