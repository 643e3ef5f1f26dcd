package org.partnershipportal.cooperation.partnership;

import java.util.Optional;
import java.util.Set;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.Requires;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which organisations a happening in a partnership concerns, for those who must be told; asked by the portal only. */
@Service
@Transactional(readOnly = true)
public class PartnershipRoll {

    private final JdbcClient jdbc;

    PartnershipRoll(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Who leads it; empty for an unknown one. */
    @Requires(Permission.RUN_BY_ITSELF)
    public Optional<OrganisationId> lead(Actor actor, PartnershipId id) {
        return organisations("SELECT lead_organisation FROM partnership_partnerships WHERE id = :id", id).stream()
                .findFirst();
    }

    /** Who decides where the State that leads may not (R4.3); empty while none is named. */
    @Requires(Permission.RUN_BY_ITSELF)
    public Optional<OrganisationId> deputy(Actor actor, PartnershipId id) {
        return organisations(
                        "SELECT d.organisation FROM partnership_partnerships p JOIN partnership_parties d"
                                + " ON d.id = p.deputy_party WHERE p.id = :id",
                        id)
                .stream()
                .findFirst();
    }

    /** Who has accepted and has not left, the lead included. */
    @Requires(Permission.RUN_BY_ITSELF)
    public Set<OrganisationId> accepted(Actor actor, PartnershipId id) {
        return organisations(
                "SELECT organisation FROM partnership_parties WHERE partnership_id = :id AND status = 'ACCEPTED'"
                        + " UNION SELECT lead_organisation FROM partnership_partnerships WHERE id = :id",
                id);
    }

    private Set<OrganisationId> organisations(String query, PartnershipId id) {
        return jdbc.sql(query).param("id", id).query(OrganisationId.class).set();
    }
}
