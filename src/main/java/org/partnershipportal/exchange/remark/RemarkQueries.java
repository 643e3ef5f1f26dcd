package org.partnershipportal.exchange.remark;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.partnershipportal.exchange.practice.PracticeConditions;
import org.partnershipportal.exchange.practice.PracticeId;
import org.partnershipportal.exchange.practice.PracticeLabel;
import org.partnershipportal.exchange.practice.spi.Vouching;
import org.partnershipportal.people.membership.MemberDirectory;
import org.partnershipportal.people.organisation.OrganisationDirectory;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.records.Where;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which labels practices have now, and other questions about many remarks. A remark gives its label while it stands, is shown, is
 * about the latest version, and its organisation is verified (R4.6); the label is kept nowhere.
 */
@Component
class RemarkQueries implements Vouching {

    /** So many who vouch are named of each label. */
    private static final int NAMED = 3;

    /** Those {@code r} that others read, so far as they read the practice. */
    static final String SHOWN = "r.withdrawn_at IS NULL AND r.hidden_at IS NULL";

    private static final Where COUNTED = Where.of(
                    SHOWN + " AND r.vouches IS NOT NULL AND " + OrganisationDirectory.isVerified("r.organisation"))
            .and(PracticeConditions.latest("r.practice_id", "r.practice_version"));

    private static final Where EVIDENCED = PracticeConditions.evidenced("r.practice_id");

    /** The label that a counted one gives: no review makes a practice good that names no evidence (R6.3). */
    private static final String LABEL =
            "CASE WHEN r.vouches = 'GOOD' AND NOT " + EVIDENCED.sql() + " THEN 'PROMISING' ELSE r.vouches END";

    private final JdbcClient jdbc;

    RemarkQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Given(PracticeId practice, PracticeLabel label) {}

    @Override
    public Map<PracticeId, Set<PracticeLabel>> labels(Collection<PracticeId> practices) {
        Where where = COUNTED.and(Where.in("r.practice_id", "practices", practices));
        return jdbc
                .sql("SELECT DISTINCT r.practice_id AS practice, %s AS label FROM remark_remarks r WHERE %s"
                        .formatted(LABEL, where.sql()))
                .params(where.params())
                .query(Given.class)
                .list()
                .stream()
                .collect(Collectors.groupingBy(Given::practice, Collectors.mapping(Given::label, Collectors.toSet())));
    }

    @Override
    public Where vouched(PracticeLabel label, String id) {
        Where gives = switch (label) {
            case SELF_REPORTED -> Where.none();
            case CONFIRMED -> Where.of("r.vouches = 'CONFIRMED'");
            case PROMISING -> Where.of("(r.vouches = 'PROMISING' OR r.vouches = 'GOOD')");
            case GOOD -> Where.of("r.vouches = 'GOOD'").and(EVIDENCED);
        };
        Where all = COUNTED.and(gives);
        return Where.of(
                "EXISTS (SELECT 1 FROM remark_remarks r WHERE r.practice_id = " + id + " AND " + all.sql() + ")",
                all.params());
    }

    /**
     * Who vouches for a label.
     *
     * @param organisation it
     * @param since since when
     * @param total how many do
     */
    record Voucher(PracticeLabel label, OrganisationId organisation, Instant since, long total) {}

    /** Who vouches for each label of a practice, of each those who have done so the longest; one query. */
    Map<PracticeLabel, List<Voucher>> vouchers(PracticeId practice) {
        return jdbc
                .sql("""
                    SELECT label, organisation, since, total FROM (
                        SELECT counted.*, COUNT(*) OVER (PARTITION BY label) AS total,
                               ROW_NUMBER() OVER (PARTITION BY label ORDER BY since, id) AS place
                        FROM (SELECT r.id AS id, r.organisation AS organisation, r.since AS since, %s AS label
                              FROM remark_remarks r WHERE r.practice_id = :practice AND %s) counted) placed
                    WHERE place <= :named ORDER BY label, place
                    """.formatted(LABEL, COUNTED.sql()))
                .params(COUNTED.params())
                .param("practice", practice)
                .param("named", NAMED)
                .query(Voucher.class)
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Voucher::label, () -> new EnumMap<>(PracticeLabel.class), Collectors.toList()));
    }

    /** How many stand beside a practice. */
    long count(PracticeId practice) {
        return jdbc.sql(
                        "SELECT COUNT(*) FROM remark_remarks r WHERE r.practice_id = :practice AND r.withdrawn_at IS NULL")
                .param("practice", practice)
                .query(Long.class)
                .single();
    }

    /** Which kinds an organisation has said of a practice, and not withdrawn. */
    Set<RemarkKind> said(OrganisationId organisation, PracticeId practice) {
        return jdbc.sql("""
            SELECT r.kind FROM remark_remarks r
            WHERE r.practice_id = :practice AND r.organisation = :organisation AND r.withdrawn_at IS NULL
            """)
                .param("practice", practice)
                .param("organisation", organisation)
                .query(RemarkKind.class)
                .set();
    }

    /** Those that stand beside a practice, hidden ones too. */
    List<RemarkId> beside(PracticeId practice) {
        return jdbc.sql("SELECT r.id FROM remark_remarks r WHERE r.practice_id = :practice AND r.withdrawn_at IS NULL")
                .param("practice", practice)
                .query(RemarkId.class)
                .list();
    }

    /** Who has said something of a practice and not withdrawn it. */
    Set<OrganisationId> writers(PracticeId practice) {
        return jdbc.sql("""
            SELECT DISTINCT r.organisation FROM remark_remarks r
            WHERE r.practice_id = :practice AND r.withdrawn_at IS NULL
            """)
                .param("practice", practice)
                .query(OrganisationId.class)
                .set();
    }

    /**
     * Whether a person belongs to an organisation.
     *
     * @param left whether the answer is yes, too, for those who left it less than twelve months ago
     */
    boolean isBound(PersonId person, OrganisationId organisation, boolean left) {
        String own = left ? MemberDirectory.boundTo(":person") : MemberDirectory.organisationsOf(":person");
        return jdbc.sql("SELECT COUNT(*) FROM organisation_organisations o WHERE o.id = :organisation AND o.id IN ("
                                + own + ")")
                        .param("organisation", organisation)
                        .param("person", person)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Those that an organisation wrote or answered, and that stand, part by part. */
    List<RemarkId> concerning(OrganisationId organisation, int from, int max) {
        return jdbc.sql("""
            SELECT r.id FROM remark_remarks r
            WHERE r.withdrawn_at IS NULL
              AND (r.organisation = :organisation OR (r.owner = :organisation AND r.answer IS NOT NULL))
            ORDER BY r.id LIMIT :max OFFSET :from
            """)
                .param("organisation", organisation)
                .param("max", max)
                .param("from", from)
                .query(RemarkId.class)
                .list();
    }
}
