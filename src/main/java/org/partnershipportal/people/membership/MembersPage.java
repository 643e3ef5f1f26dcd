package org.partnershipportal.people.membership;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.platform.access.MemberRole;
import org.partnershipportal.platform.access.PersonId;

/**
 * An organisation's members as one of them sees them; its lists are read apart.
 *
 * @param organisation its name
 * @param alone whether the reader is the only member, and nobody has been invited to become another
 * @param manages whether the reader manages members
 */
@ForOwnPages
public record MembersPage(LocalizedText organisation, boolean alone, boolean manages) {

    /**
     * A member.
     *
     * @param person who
     * @param name {@code null} for a person erased since
     * @param roles what they may do
     * @param joinedAt since when
     * @param self whether it is the reader
     */
    public record MemberRow(
            PersonId person, @Nullable String name, Set<MemberRole> roles, Instant joinedAt, boolean self) {}

    /**
     * An invitation that waits.
     *
     * @param id which
     * @param eMail where its link was sent
     * @param roles what the new member may do
     * @param expiresAt when the link ceases to be good
     */
    public record InvitationRow(InvitationId id, String eMail, Set<MemberRole> roles, Instant expiresAt) {}

    /**
     * A request to join that waits.
     *
     * @param id which
     * @param name of the person; {@code null} for one erased since
     * @param message empty if there is none
     * @param invited the address of the invitation by whose link they ask, which is not theirs; {@code null} if they ask
     *     without one
     * @param address the person's own confirmed address, where they ask by such a link; {@code null} otherwise
     * @param askedAt when
     */
    public record RequestRow(
            JoinRequestId id,
            @Nullable String name,
            String message,
            @Nullable String invited,
            @Nullable String address,
            Instant askedAt) {}
}
