package org.partnershipportal.cooperation.partnership;

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
class PartnershipVisibilityModuleTests {

    private final PartnershipPolicy policy = new PartnershipPolicy();

    @Autowired
    private EntityManager entities;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void listsExactlyWhatThePolicyLetsEachActorRead() {
        Visibility.compare(
                new PartnershipPermissions(),
                this::kept,
                (relation, partnership) -> PartnershipPermissions.actor(relation),
                policy::mayRead,
                (actor, partnership) -> Visibility.isFound(
                        jdbc,
                        "partnership_partnerships p",
                        PartnershipPolicy.visibleTo(actor).and(Where.of("p.id = :id", "id", partnership.id()))));
    }

    private Partnership kept(String state) {
        Partnership partnership = PartnershipPermissions.inState(state);
        entities.persist(partnership);
        entities.flush();
        return partnership;
    }
}
