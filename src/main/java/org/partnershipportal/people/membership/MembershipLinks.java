package org.partnershipportal.people.membership;

import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.people.organisation.OrganisationLinks;

/** Paths of the pages about members, below {@code /app/{acting}/}. */
public final class MembershipLinks {

    private MembershipLinks() {}

    /** An organisation's members. */
    public static String members(OrganisationId id) {
        return OrganisationLinks.of(id) + "/members";
    }

    /** Asking to join an organisation. */
    public static String join(OrganisationId id) {
        return OrganisationLinks.of(id) + "/join";
    }

    /** Accepting an invitation, as the mail's link says; always acting for oneself. */
    static String invitation(InvitationId id, String token) {
        return "organisation-invitations/" + id + "/" + token;
    }
}
