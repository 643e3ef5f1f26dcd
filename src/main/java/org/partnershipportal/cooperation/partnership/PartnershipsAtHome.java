package org.partnershipportal.cooperation.partnership;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.Sentence;
import org.partnershipportal.ground.shared.Tone;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.spi.HomeLine;
import org.partnershipportal.platform.access.spi.HomeLine.Part;
import org.partnershipportal.platform.access.spi.OpenTasks;
import org.partnershipportal.platform.records.Where;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** One's own partnerships on the home page, and for the lead the responses to its invitations. Two queries. */
@Component
class PartnershipsAtHome implements OpenTasks {

    private final JdbcClient jdbc;

    PartnershipsAtHome(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<HomeLine> lines(Actor actor) {
        if (actor.organisation().isEmpty()) {
            return List.of();
        }
        List<HomeLine> lines = new ArrayList<>(ours(actor));
        lines.addAll(answers(actor));
        return lines;
    }

    private List<HomeLine> ours(Actor actor) {
        record Found(PartnershipId id, String title, String textLanguage, PartnershipStatus status, Instant movedAt) {}
        Where own = PartnershipPolicy.ownedBy(actor);
        return jdbc
                .sql("""
            SELECT p.id, p.title, p.text_language, p.status,
                   COALESCE(p.ended_at, p.published_at, p.agreed_at, p.inviting_at, p.registered_at) AS moved_at
            FROM partnership_partnerships p WHERE %s ORDER BY moved_at DESC, p.id LIMIT :max
            """.formatted(own.sql()))
                .params(own.params())
                .param("max", HomeLine.MOST)
                .query(Found.class)
                .list()
                .stream()
                .map(row -> new HomeLine(
                        Part.OURS,
                        null,
                        new LocalizedText(row.title(), row.textLanguage()),
                        List.of(Sentence.of("partnership.home.since", row.movedAt())),
                        new HomeLine.Status(tone(row.status()), row.status().key()),
                        PartnershipLinks.page(row.id()),
                        row.movedAt()))
                .toList();
    }

    private static Tone tone(PartnershipStatus status) {
        return switch (status) {
            case DRAFT, COMPLETED, ENDED -> Tone.NEUTRAL;
            case INVITING, AGREED -> Tone.WARN;
            case PUBLISHED -> Tone.OK;
        };
    }

    /** Who of those that the lead invited accepted or declined; the page says who, as far as the reader can know it. */
    private List<HomeLine> answers(Actor actor) {
        record Found(
                PartnershipId id,
                String title,
                String textLanguage,
                PartyStatus status,
                Instant answeredAt,
                long same,
                long asked) {}
        return jdbc
                .sql("""
            SELECT p.id, p.title, p.text_language, y.status, MAX(COALESCE(y.accepted_at, y.closed_at)) AS answered_at,
                   COUNT(*) AS same,
                   (SELECT COUNT(*) FROM partnership_parties a
                    WHERE a.partnership_id = p.id AND a.part <> 'LEAD' AND a.invited_at IS NOT NULL) AS asked
            FROM partnership_partnerships p JOIN partnership_parties y ON y.partnership_id = p.id
            WHERE p.lead_organisation = :own AND y.part <> 'LEAD' AND y.invited_at IS NOT NULL
              AND (y.status = 'ACCEPTED' AND y.accepted_at IS NOT NULL OR y.status = 'DECLINED' AND y.closed_at IS NOT NULL)
            GROUP BY p.id, p.title, p.text_language, y.status ORDER BY answered_at DESC, p.id LIMIT :max
            """)
                .param("own", actor.organisation().orElseThrow())
                .param("max", HomeLine.MOST)
                .query(Found.class)
                .list()
                .stream()
                .map(row -> HomeLine.happened(
                        Part.BECAME,
                        Sentence.of(
                                row.status() == PartyStatus.ACCEPTED
                                        ? "partnership.home.accepted"
                                        : "partnership.home.declined",
                                row.same(),
                                row.asked()),
                        new LocalizedText(row.title(), row.textLanguage()),
                        PartnershipLinks.page(row.id()),
                        row.answeredAt()))
                .toList();
    }
}
