package org.partnershipportal.people.membership;

import java.util.Set;
import org.partnershipportal.ground.shared.FieldChecks;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.platform.access.MemberRole;

/**
 * Invites someone by email to become a member.
 *
 * @param organisation to which
 * @param eMail where the link is sent
 * @param roles what the person will be able to do
 * @param language of the mail, unless the person has chosen one
 */
@ForOwnPages
public record InviteMember(OrganisationId organisation, String eMail, Set<MemberRole> roles, Language language) {

    public InviteMember {
        FieldChecks checks = new FieldChecks(InviteMember.class).asks("eMail", "membership.problem.e-mail");
        eMail = checks.eMail("eMail", eMail);
        roles = Set.copyOf(roles);
        checks.that(!roles.isEmpty(), "roles", "membership.problem.roles");
        checks.done();
    }
}
