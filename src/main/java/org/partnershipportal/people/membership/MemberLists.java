package org.partnershipportal.people.membership;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.Slice;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The lists of an organisation's members, requests and invitations, a part of them in one query each; asked after its reader. */
@Component
class MemberLists {

    private static final int MOST = 200;

    private final JdbcClient jdbc;

    MemberLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many members there are. */
    long count(OrganisationId organisation) {
        return jdbc.sql("SELECT COUNT(*) FROM membership_members WHERE organisation_id = :organisation AND roles <> ''")
                .param("organisation", organisation)
                .query(Long.class)
                .single();
    }

    /** Members by name; those erased since, of whom no name is left, come last. */
    Slice<MembersPage.MemberRow> byName(Actor reader, OrganisationId organisation, int from, int max) {
        record Found(PersonId personId, @Nullable String name, String roles, Instant joinedAt, long total) {}
        List<Found> found =
                part("""
            SELECT m.person_id, p.name, m.roles, m.joined_at, COUNT(*) OVER () AS total
            FROM membership_members m LEFT JOIN access_persons p ON p.id = m.person_id
            WHERE m.organisation_id = :organisation
            ORDER BY CASE WHEN p.name IS NULL THEN 1 ELSE 0 END, p.name, m.person_id
            """, organisation, from, max).query(Found.class).list();
        return Slice.counted(found, Found::total)
                .map(row -> new MembersPage.MemberRow(
                        row.personId(),
                        row.name(),
                        Member.read(row.roles()),
                        row.joinedAt(),
                        reader.isPerson(row.personId())));
    }

    /** Requests that wait, the oldest first. */
    Slice<MembersPage.RequestRow> requests(OrganisationId organisation, int from, int max) {
        record Found(
                JoinRequestId id,
                @Nullable String name,
                String message,
                @Nullable String eMail,
                @Nullable String address,
                Instant askedAt,
                long total) {}
        List<Found> found =
                part("""
            SELECT r.id, p.name, r.message, i.e_mail, p.e_mail AS address, r.asked_at, COUNT(*) OVER () AS total
            FROM membership_join_requests r LEFT JOIN access_persons p ON p.id = r.person_id
            LEFT JOIN membership_invitations i ON i.id = r.invitation_id
            WHERE r.organisation_id = :organisation AND r.open_key IS NOT NULL
            ORDER BY r.asked_at, r.id
            """, organisation, from, max).query(Found.class).list();
        return Slice.counted(found, Found::total)
                .map(row -> new MembersPage.RequestRow(
                        row.id(),
                        row.name(),
                        row.message(),
                        row.eMail(),
                        row.eMail() == null ? null : Objects.requireNonNullElse(row.address(), ""),
                        row.askedAt()));
    }

    /** Invitations that can still be accepted, the oldest first. */
    Slice<MembersPage.InvitationRow> invitations(OrganisationId organisation, Instant now, int from, int max) {
        record Found(InvitationId id, String eMail, String roles, Instant expiresAt, long total) {}
        List<Found> found = part("""
            SELECT i.id, i.e_mail, i.roles, i.expires_at, COUNT(*) OVER () AS total
            FROM membership_invitations i
            WHERE i.organisation_id = :organisation AND i.status = 'OPEN' AND i.expires_at > :now
            ORDER BY i.invited_at, i.id
            """, organisation, from, max)
                .param("now", now)
                .query(Found.class)
                .list();
        return Slice.counted(found, Found::total)
                .map(row -> new MembersPage.InvitationRow(
                        row.id(), row.eMail(), Member.read(row.roles()), row.expiresAt()));
    }

    private JdbcClient.StatementSpec part(String list, OrganisationId organisation, int from, int max) {
        return jdbc.sql(list + " LIMIT :max OFFSET :from")
                .param("organisation", organisation)
                .param("max", Math.clamp(max, 1, MOST))
                .param("from", Math.max(from, 0));
    }
}
