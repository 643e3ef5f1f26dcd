package org.partnershipportal.exchange.training;

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
@DisplayName("The list of trainings")
class TrainingVisibilityModuleTests {

    @Autowired
    private EntityManager entities;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void hasExactlyWhatThePolicyLetsEachActorRead() {
        Visibility.compare(
                new TrainingPermissions(),
                this::kept,
                (relation, training) -> TrainingPermissions.actor(relation),
                (actor, training) -> new TrainingPolicy().mayRead(actor, training),
                (actor, training) -> Visibility.isFound(
                        jdbc,
                        "training_trainings t",
                        TrainingPolicy.visibleTo(actor).and(Where.of("t.id = :id", "id", training.id()))));
    }

    private Training kept(String wanted) {
        Training training = TrainingPermissions.inState(wanted);
        entities.persist(training);
        entities.flush();
        return training;
    }
}
