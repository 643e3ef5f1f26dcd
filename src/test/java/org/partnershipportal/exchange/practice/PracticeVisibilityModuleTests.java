package org.partnershipportal.exchange.practice;

import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.platform.records.Where;
import org.partnershipportal.testing.PortalModuleTest;
import org.partnershipportal.testing.Visibility;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@PortalModuleTest
@Transactional
@DisplayName("R0.1 lists of practices")
class PracticeVisibilityModuleTests {

    private final PracticePolicy policy = new PracticePolicy();

    @Autowired
    private EntityManager entities;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void haveExactlyWhatThePolicyLetsEachActorRead() {
        Visibility.compare(
                new PracticePermissions(),
                this::kept,
                (relation, record) -> PracticePermissions.actor(relation),
                policy::mayRead,
                (actor, record) -> Visibility.isFound(
                        jdbc,
                        "practice_practices p",
                        PracticePolicy.visibleTo(actor).and(Where.of("p.id = :id", "id", record.id()))));
    }

    private Practice kept(String state) {
        Practice record = PracticePermissions.inState(state);
        entities.persist(record);
        entities.flush();
        return record;
    }
}
