package org.partnershipportal.people.membership;

import java.util.Set;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.MemberRole;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.Requires;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What other modules ask about members. It asks no other module, so that any module can ask it. */
@Service
@Transactional(readOnly = true)
public class MemberDirectory {

    private final MembershipQueries queries;

    MemberDirectory(MembershipQueries queries) {
        this.queries = queries;
    }

    /**
     * The members who hold one of the roles, for those who must be told something.
     *
     * @param actor the portal itself; nobody else may ask
     */
    @Requires(Permission.RUN_BY_ITSELF)
    public Set<PersonId> find(Actor actor, OrganisationId organisation, Set<MemberRole> anyOf) {
        return queries.members(organisation, anyOf);
    }

    /**
     * The organisations to which a person belongs, in whatever role, closed ones too, as a query for the conditions of others.
     *
     * @param person the column or parameter in which the person stands
     */
    public static String organisationsOf(String person) {
        return MembershipQueries.ORGANISATIONS + person;
    }

    /**
     * The organisations in whose cause a person does not decide: those to which they belong, and those that they left less than twelve
     * months ago; as a query for the conditions of others.
     *
     * @param person the column or parameter in which the person stands
     */
    public static String boundTo(String person) {
        return organisationsOf(person) + MembershipQueries.OR_LEFT + person;
    }

    /**
     * The same without closed ones, in whose name nobody is told anything any more.
     *
     * @param person the column or parameter in which the person stands
     */
    public static String openOrganisationsOf(String person) {
        return MembershipQueries.OPEN_ORGANISATIONS + person;
    }
}
