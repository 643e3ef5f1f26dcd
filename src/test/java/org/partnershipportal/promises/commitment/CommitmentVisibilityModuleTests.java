package org.partnershipportal.promises.commitment;

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
@DisplayName("R0.1 lists of commitments")
class CommitmentVisibilityModuleTests {

    private final CommitmentPolicy policy = new CommitmentPolicy();

    @Autowired
    private EntityManager entities;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void haveExactlyWhatThePolicyLetsEachActorRead() {
        Visibility.compare(
                new CommitmentPermissions(),
                this::kept,
                (relation, record) -> CommitmentPermissions.actor(relation),
                policy::mayRead,
                (actor, record) -> Visibility.isFound(
                        jdbc,
                        "commitment_commitments c",
                        CommitmentPolicy.visibleTo(actor).and(Where.of("c.id = :id", "id", record.id()))));
    }

    @Test
    void tellOfAnUnpublishedTextExactlyThoseWhoReadIt() {
        Visibility.compare(
                new CommitmentPermissions(),
                this::kept,
                (relation, record) -> CommitmentPermissions.actor(relation),
                CommitmentPolicy::readsWhole,
                (actor, record) -> Visibility.isFound(
                        jdbc,
                        "commitment_commitments c",
                        CommitmentPolicy.unpublished(actor).and(Where.of("c.id = :id", "id", record.id()))));
    }

    private Commitment kept(String state) {
        Commitment record = CommitmentPermissions.inState(state);
        entities.persist(record);
        entities.flush();
        return record;
    }
}
