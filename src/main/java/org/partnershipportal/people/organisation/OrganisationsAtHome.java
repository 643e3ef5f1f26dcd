package org.partnershipportal.people.organisation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.Sentence;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.MemberRole;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.platform.access.spi.HomeLine;
import org.partnershipportal.platform.access.spi.HomeLine.Part;
import org.partnershipportal.platform.access.spi.OpenTasks;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The outcome of the verification of one's organisation, on the home page; for the secretariat its latest decisions other
 * than the verifications, which {@link VerificationFigures} names. One query.
 */
@Component
class OrganisationsAtHome implements OpenTasks {

    /** How long a verification is news. */
    private static final Duration NEWS = Duration.ofDays(60);

    private final JdbcClient jdbc;
    private final Clock clock;

    OrganisationsAtHome(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public List<HomeLine> lines(Actor actor) {
        return actor.is(StaffRole.SECRETARIAT)
                ? decided()
                : actor.organisation().map(own -> own(actor, own)).orElse(List.of());
    }

    private List<HomeLine> own(Actor actor, UUID own) {
        record Found(
                OrganisationId id,
                String name,
                String nameLanguage,
                OrganisationStatus status,
                boolean listingWanted,
                @Nullable Instant submittedAt,
                @Nullable Instant verifiedAt) {}
        List<HomeLine> lines = new ArrayList<>();
        jdbc.sql("""
            SELECT o.id, o.name, o.name_language, o.status, o.listing_wanted, o.submitted_at,
                   (SELECT MAX(d.decided_at) FROM organisation_decisions d
                    WHERE d.organisation_id = o.id AND d.decision = 'VERIFY') AS verified_at
            FROM organisation_organisations o WHERE o.id = :own
            """).param("own", own).query(Found.class).list().forEach(row -> {
            LocalizedText name = new LocalizedText(row.name(), row.nameLanguage());
            String page = OrganisationLinks.of(row.id());
            Instant verified = row.verifiedAt();
            if (row.status() == OrganisationStatus.SUBMITTED && row.submittedAt() != null) {
                lines.add(HomeLine.happened(
                        Part.BECAME,
                        Sentence.of("organisation.home.awaits-verification"),
                        name,
                        page,
                        row.submittedAt()));
            }
            if (row.status() == OrganisationStatus.VERIFIED
                    && verified != null
                    && verified.isAfter(clock.instant().minus(NEWS))) {
                lines.add(HomeLine.happened(
                        Part.BECAME, Sentence.of("organisation.home.verified"), name, page, verified));
            }
            if (row.status() == OrganisationStatus.VERIFIED
                    && !row.listingWanted()
                    && actor.holds(own, MemberRole.OWNER)) {
                lines.add(next(row.id()));
            }
        });
        return lines;
    }

    private static HomeLine next(OrganisationId id) {
        return new HomeLine(
                Part.NEXT,
                Sentence.of("organisation.home.list"),
                null,
                List.of(Sentence.of("organisation.home.list-why")),
                null,
                OrganisationLinks.of(id),
                null);
    }

    private List<HomeLine> decided() {
        record Found(
                OrganisationId id, String name, String nameLanguage, DecisionRow.Step decision, Instant decidedAt) {}
        return jdbc
                .sql("""
                    SELECT o.id, o.name, o.name_language, d.decision, d.decided_at
                    FROM organisation_decisions d JOIN organisation_organisations o ON o.id = d.organisation_id
                    WHERE d.decided_at > :after AND d.decision <> 'VERIFY' AND o.status <> 'DRAFT'
                    ORDER BY d.decided_at DESC, o.id LIMIT :max
                    """)
                .param("after", clock.instant().minus(NEWS))
                .param("max", HomeLine.MOST)
                .query(Found.class)
                .list()
                .stream()
                .map(row -> HomeLine.happened(
                        Part.BECAME,
                        Sentence.of(row.decision().key()),
                        new LocalizedText(row.name(), row.nameLanguage()),
                        OrganisationLinks.of(row.id()),
                        row.decidedAt()))
                .toList();
    }
}
