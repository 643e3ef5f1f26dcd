package org.partnershipportal.consultation.input;

import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Test;
import org.partnershipportal.platform.records.Where;
import org.partnershipportal.platform.vault.Vault;
import org.partnershipportal.testing.PortalModuleTest;
import org.partnershipportal.testing.Visibility;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@PortalModuleTest
@Transactional
class InputVisibilityModuleTests {

    private final InputPolicy policy = new InputPolicy((actor, input) -> false);

    @Autowired
    private EntityManager entities;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Vault vault;

    @Test
    void listsExactlyWhatThePolicyLetsEachActorRead() {
        vault.make(InputFixtures.CALL.value()); // what is entered lies encrypted
        Visibility.compare(
                new InputPermissions(),
                this::kept,
                InputPermissions::actor,
                policy::mayRead,
                (actor, input) -> Visibility.isFound(
                        jdbc,
                        "input_inputs i",
                        InputPolicy.visibleTo(actor).and(Where.of("i.id = :id", "id", input.id()))));
    }

    private Input kept(String state) {
        Input input = InputPermissions.inState(state);
        entities.persist(input);
        entities.flush();
        return input;
    }
}
