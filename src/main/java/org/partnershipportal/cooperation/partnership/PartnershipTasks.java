package org.partnershipportal.cooperation.partnership;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.Slice;
import org.partnershipportal.ground.shared.UuidBytes;
import org.partnershipportal.people.organisation.OrganisationDirectory;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.people.organisation.OrganisationSummary;
import org.partnershipportal.platform.access.Acting;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.MemberRole;
import org.partnershipportal.platform.access.NavigationEntry;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.platform.access.spi.Navigation;
import org.partnershipportal.platform.access.spi.OpenTask;
import org.partnershipportal.platform.access.spi.OpenTasks;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** An actor's pending work on partnerships, and the entries in the side navigation. */
@Component
class PartnershipTasks implements OpenTasks, Navigation {

    private static final int MOST = 20;
    private static final int MOST_LISTED = 200;

    private static final String INVITED = """
        SELECT p.id AS id, p.title AS title, p.text_language AS language, 'answer' AS task, y.invited_at AS since
        FROM partnership_parties y JOIN partnership_partnerships p ON p.id = y.partnership_id
        WHERE y.organisation = :organisation AND y.status = 'INVITED'
          AND p.status IN ('INVITING', 'AGREED', 'PUBLISHED')
        """;

    /** For signatories: what they alone can do. */
    private static final String FOR_SIGNATORIES = INVITED + """
        UNION ALL
        SELECT p.id, p.title, p.text_language, 'publish', p.agreed_at
        FROM partnership_partnerships p
        WHERE p.lead_organisation = :organisation AND p.status = 'AGREED'
        UNION ALL
        SELECT p.id, p.title, p.text_language, 'take-lead', y.accepted_at
        FROM partnership_parties y JOIN partnership_partnerships p ON p.lead_offered_to = y.id
        WHERE y.organisation = :organisation AND y.status = 'ACCEPTED'
          AND p.status IN ('INVITING', 'AGREED', 'PUBLISHED')
        """;

    /** For the deputy: what a State that leads may not decide (R4.3). */
    private static final String FOR_DEPUTIES = """
        SELECT p.id AS id, p.title AS title, p.text_language AS language, 'decide' AS task, p.inviting_at AS since
        FROM partnership_parties d JOIN partnership_partnerships p ON p.deputy_party = d.id
        WHERE d.organisation = :organisation AND d.status = 'ACCEPTED'
          AND p.status IN ('INVITING', 'AGREED', 'PUBLISHED')
          AND EXISTS (SELECT 1 FROM partnership_parties y
                      WHERE y.partnership_id = p.id AND y.decider = 'DEPUTY')
        """;

    private static final String FOR_THE_SECRETARIAT = """
        SELECT p.id AS id, p.title AS title, p.text_language AS language, 'decide' AS task, p.inviting_at AS since
        FROM partnership_partnerships p
        WHERE p.status IN ('INVITING', 'AGREED', 'PUBLISHED')
          AND EXISTS (SELECT 1 FROM partnership_parties y
                      WHERE y.partnership_id = p.id AND y.decider = 'SECRETARIAT')
        """;

    private final JdbcClient jdbc;
    private final OrganisationDirectory directory;

    PartnershipTasks(JdbcClient jdbc, OrganisationDirectory directory) {
        this.jdbc = jdbc;
        this.directory = directory;
    }

    @Override
    public List<OpenTask> openTasks(Actor actor) {
        String waiting = waiting(actor);
        Acting acting = actor.acting().orElse(null);
        if (waiting.isEmpty() || acting == null) {
            return List.of();
        }
        return jdbc
                .sql("SELECT id, title, language, task, since FROM (%s) waiting ORDER BY since LIMIT %s"
                        .formatted(waiting, MOST))
                .param("organisation", organisation(actor))
                .query(Waiting.class)
                .list()
                .stream()
                .map(task -> new OpenTask(
                        "partnership.task." + task.task(),
                        new LocalizedText(task.title(), task.language()),
                        List.of(),
                        acting,
                        switch (task.task()) {
                            case "answer" -> PartnershipLinks.answer(task.id());
                            case "publish" -> PartnershipLinks.publish(task.id());
                            default -> PartnershipLinks.page(task.id());
                        },
                        null,
                        task.since()))
                .toList();
    }

    private record Waiting(
            PartnershipId id,
            String title,
            String language,
            String task,
            @Nullable Instant since) {}

    @Override
    public String allTasks(Actor actor) {
        return actor.is(StaffRole.SECRETARIAT) ? PartnershipLinks.LIST : PartnershipLinks.INVITATIONS;
    }

    @Override
    public long countOpenTasks(Actor actor) {
        String waiting = waiting(actor);
        return waiting.isEmpty() ? 0 : count(actor, waiting);
    }

    @Override
    public List<NavigationEntry> entries(Actor actor) {
        List<NavigationEntry> entries = new ArrayList<>();
        if (actor.organisation().isPresent()) {
            entries.add(new NavigationEntry(
                    NavigationEntry.Group.NOW,
                    1,
                    "partnership.invitations.title",
                    PartnershipLinks.INVITATIONS,
                    count(actor, INVITED)));
        }
        if (actor.signedIn()) {
            entries.add(new NavigationEntry(
                    NavigationEntry.Group.WORK_TOGETHER, 0, "plain.layout.partnerships", PartnershipLinks.LIST));
        }
        return entries;
    }

    /** A part of the invitations that wait for the organisation acted for, the oldest first; two queries. */
    Slice<InvitationRow> invitations(Actor actor, int from, int max) {
        if (actor.organisation().isEmpty()) {
            return Slice.empty();
        }
        record Found(
                PartnershipId id,
                String title,
                String textLanguage,
                OrganisationId leadOrganisation,
                @Nullable Instant publishedAt,
                Part part,
                @Nullable Instant acceptedAt,
                Instant invitedAt,
                boolean named,
                long total) {}
        List<Found> found = jdbc.sql("""
            SELECT p.id, p.title, p.text_language, p.lead_organisation, p.published_at, y.part,
                   y.accepted_at, y.invited_at, l.named, COUNT(*) OVER () AS total
            FROM partnership_parties y
            JOIN partnership_partnerships p ON p.id = y.partnership_id
            JOIN partnership_parties l ON l.partnership_id = p.id AND l.part = 'LEAD'
            WHERE y.organisation = :organisation AND y.status = 'INVITED'
              AND p.status IN ('INVITING', 'AGREED', 'PUBLISHED')
            ORDER BY y.invited_at, y.id LIMIT :max OFFSET :from
            """)
                .param("organisation", organisation(actor))
                .param("max", Math.clamp(max, 1, MOST_LISTED))
                .param("from", Math.max(from, 0))
                .query(Found.class)
                .list();
        Map<OrganisationId, OrganisationSummary> known = directory.summaries(
                actor, found.stream().map(Found::leadOrganisation).toList());
        return Slice.counted(found, Found::total)
                .map(row -> new InvitationRow(
                        row.id(),
                        new LocalizedText(row.title(), row.textLanguage()),
                        PartnershipPolicy.namesLead(row.publishedAt() != null, row.named(), false)
                                ? known.get(row.leadOrganisation())
                                : null,
                        row.part(),
                        row.acceptedAt() != null,
                        row.invitedAt()));
    }

    private static String waiting(Actor actor) {
        if (actor.is(StaffRole.SECRETARIAT)) {
            return FOR_THE_SECRETARIAT;
        }
        if (actor.holdsAny(MemberRole.SIGNATORY)) {
            return FOR_SIGNATORIES + "UNION ALL " + FOR_DEPUTIES;
        }
        return actor.holdsAny(MemberRole.OWNER, MemberRole.EDITOR) ? FOR_DEPUTIES : "";
    }

    private long count(Actor actor, String waiting) {
        return jdbc.sql("SELECT COUNT(*) FROM (" + waiting + ") waiting")
                .param("organisation", organisation(actor))
                .query(Long.class)
                .single();
    }

    private static byte[] organisation(Actor actor) {
        return actor.organisation().map(UuidBytes::of).orElse(new byte[0]);
    }
}
