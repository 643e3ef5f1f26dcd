package org.partnershipportal.exchange.groupfile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.exchange.workinggroup.InsideGroup;
import org.partnershipportal.exchange.workinggroup.MembersSpace;
import org.partnershipportal.exchange.workinggroup.WorkingGroupId;
import org.partnershipportal.exchange.workinggroup.WorkingGroups;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.Slice;
import org.partnershipportal.people.organisation.OrganisationDirectory;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.people.organisation.OrganisationSummary;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.Persons;
import org.partnershipportal.platform.document.DocumentId;
import org.partnershipportal.platform.records.Where;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Documents of working groups in lists, for those whom {@link GroupFilePolicy} lets read; each in a fixed number of queries. */
@Component
class GroupFileQueries {

    private static final int MOST = 200;

    private final JdbcClient jdbc;
    private final OrganisationDirectory directory;
    private final Persons persons;
    private final WorkingGroups groups;

    GroupFileQueries(JdbcClient jdbc, OrganisationDirectory directory, Persons persons, WorkingGroups groups) {
        this.jdbc = jdbc;
        this.directory = directory;
        this.persons = persons;
        this.groups = groups;
    }

    private record Found(
            GroupFileId id,
            String title,
            String textLanguage,
            int latest,
            boolean withdrawn,
            Instant movedAt,
            long total) {}

    /** One query; the document that was shared or added last comes first. */
    Slice<GroupFileRow> list(Actor actor, InsideGroup group, int from, int max) {
        Where where = GroupFilePolicy.visibleTo(actor, group);
        List<Found> found = jdbc.sql("""
            SELECT f.id, f.title, f.text_language, f.latest, f.moved_at, COUNT(*) OVER () AS total,
                   CASE WHEN EXISTS (SELECT 1 FROM groupfile_versions w WHERE w.file_id = f.id AND w.number = f.latest
                     AND w.status = 'WITHDRAWN') THEN TRUE ELSE FALSE END AS withdrawn
            FROM groupfile_files f WHERE %s ORDER BY f.moved_at DESC, f.id LIMIT :max OFFSET :from
            """.formatted(where.sql()))
                .params(where.params())
                .param("max", Math.clamp(max, 1, MOST))
                .param("from", Math.max(from, 0))
                .query(Found.class)
                .list();
        return Slice.counted(found, Found::total)
                .map(row -> new GroupFileRow(
                        row.id(),
                        new LocalizedText(row.title(), row.textLanguage()),
                        row.latest(),
                        row.withdrawn(),
                        row.movedAt()));
    }

    private record Shared(
            FileVersionId id,
            int number,
            @Nullable DocumentId document,
            long bytes,
            String note,
            OrganisationId organisation,
            @Nullable PersonId person,
            Instant sharedAt,
            VersionStatus status,
            String reason,
            @Nullable OrganisationId withdrawnFor,
            @Nullable Instant withdrawnAt,
            long total) {}

    /** The versions that were shared, the latest first; three queries. */
    Slice<FileVersionRow> versions(Actor actor, GroupFilePolicy policy, GroupFile file, int from, int max) {
        List<Shared> found = jdbc.sql("""
            SELECT v.id, v.number, v.document, v.bytes, v.note, v.organisation, v.person, v.shared_at, v.status, v.reason,
                   v.withdrawn_for, v.withdrawn_at, COUNT(*) OVER () AS total
            FROM groupfile_versions v WHERE v.file_id = :file AND v.number > 0
            ORDER BY v.number DESC LIMIT :max OFFSET :from
            """)
                .param("file", file.id())
                .param("max", Math.clamp(max, 1, MOST))
                .param("from", Math.max(from, 0))
                .query(Shared.class)
                .list();
        Set<OrganisationId> organisations = new HashSet<>();
        found.forEach(row -> {
            organisations.add(row.organisation());
            if (row.withdrawnFor() != null) {
                organisations.add(row.withdrawnFor());
            }
        });
        Map<OrganisationId, OrganisationSummary> known =
                found.isEmpty() ? Map.of() : directory.summaries(actor, organisations);
        Map<PersonId, String> names = found.isEmpty()
                ? Map.of()
                : persons.names(
                        actor,
                        found.stream()
                                .map(Shared::person)
                                .filter(Objects::nonNull)
                                .collect(Collectors.toSet()));
        String language = file.title().language();
        return Slice.counted(found, Shared::total)
                .map(row -> new FileVersionRow(
                        row.id(),
                        row.number(),
                        row.document(),
                        row.bytes(),
                        new LocalizedText(row.note(), language),
                        known.get(row.organisation()),
                        row.person() == null ? null : names.get(row.person()),
                        row.sharedAt(),
                        row.withdrawnAt() == null ? null : new LocalizedText(row.reason(), language),
                        row.withdrawnFor() == null ? null : known.get(row.withdrawnFor()),
                        row.withdrawnAt(),
                        row.status() == VersionStatus.SHARED && policy.withdraws(actor, file, row.organisation())));
    }

    /** What the person put into whichever groups, the latest first; two queries. */
    Slice<OwnVersion> own(Actor actor, PersonId person, int from, int max) {
        record Put(WorkingGroupId groupId, String title, int number, String note, Instant putAt, long total) {}
        List<Put> found = jdbc.sql("""
            SELECT f.group_id, f.title, v.number, v.note, COALESCE(v.shared_at, v.prepared_at) AS put_at,
                   COUNT(*) OVER () AS total
            FROM groupfile_versions v JOIN groupfile_files f ON f.id = v.file_id
            WHERE v.person = :person ORDER BY put_at DESC, v.id LIMIT :max OFFSET :from
            """)
                .param("person", person)
                .param("max", Math.clamp(max, 1, MOST))
                .param("from", Math.max(from, 0))
                .query(Put.class)
                .list();
        Map<WorkingGroupId, LocalizedText> titles =
                groups.titles(actor, found.stream().map(Put::groupId).collect(Collectors.toSet()));
        return Slice.counted(found, Put::total)
                .map(one ->
                        new OwnVersion(titles.get(one.groupId()), one.title(), one.number(), one.note(), one.putAt()));
    }

    /**
     * Versions that nobody can share or discard any more: prepared by a member that left the group or only observes it, or until
     * the group was over.
     *
     * @param after ids up to this one were looked at before
     * @param max how many at most
     */
    List<UUID> abandoned(Instant now, UUID after, int max) {
        Where where = abandoned(now).and(Where.of("v.id > :after", "after", after));
        return jdbc.sql("""
            SELECT v.id FROM groupfile_versions v JOIN groupfile_files f ON f.id = v.file_id
            WHERE %s ORDER BY v.id LIMIT :max
            """.formatted(where.sql()))
                .params(where.params())
                .param("max", max)
                .query(UUID.class)
                .list();
    }

    /** Whether the version is one of these now. */
    boolean isAbandoned(FileVersionId version, Instant now) {
        Where where = abandoned(now).and(Where.of("v.id = :version", "version", version));
        return jdbc.sql("SELECT COUNT(*) FROM groupfile_versions v JOIN groupfile_files f ON f.id = v.file_id WHERE "
                                + where.sql())
                        .params(where.params())
                        .query(Long.class)
                        .single()
                > 0;
    }

    private static Where abandoned(Instant now) {
        return Where.of("v.status = 'PREPARED'")
                .and(MembersSpace.addsNothingMore(
                        "f.group_id", "v.organisation", LocalDate.ofInstant(now, Formats.GENEVA)));
    }

    /** How many versions the person put there that are not withdrawn. */
    long count(PersonId person) {
        return jdbc.sql("SELECT COUNT(*) FROM groupfile_versions v WHERE v.person = :person AND v.status <>"
                        + " 'WITHDRAWN'")
                .param("person", person)
                .query(Long.class)
                .single();
    }
}
