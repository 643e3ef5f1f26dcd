package org.partnershipportal.people.organisation;

import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Test;
import org.partnershipportal.platform.records.Where;
import org.partnershipportal.testing.PortalModuleTest;
import org.partnershipportal.testing.Visibility;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@PortalModuleTest
@Transactional
class OrganisationVisibilityModuleTests {

    private final OrganisationPolicy policy = new OrganisationPolicy();

    @Autowired
    private EntityManager entities;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void listsExactlyWhatThePolicyLetsEachActorRead() {
        Visibility.compare(
                new OrganisationPermissions(),
                this::kept,
                (relation, organisation) -> OrganisationRelations.actor(relation, organisation.row()),
                policy::mayRead,
                (actor, organisation) -> Visibility.isFound(
                        jdbc,
                        "organisation_organisations o",
                        OrganisationPolicy.visibleTo(actor).and(Where.of("o.id = :id", "id", organisation.id()))));
    }

    private Organisation kept(String state) {
        Organisation organisation = OrganisationRelations.record(state);
        entities.persist(organisation);
        entities.flush();
        return organisation;
    }
}
