package org.partnershipportal.consultation.call;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.partnershipportal.platform.records.Where;
import org.partnershipportal.testing.PortalModuleTest;
import org.partnershipportal.testing.Visibility;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.transaction.annotation.Transactional;

@PortalModuleTest
@Transactional
class CallVisibilityModuleTests {

    private final CallPolicy policy = new CallPolicy(Clock.systemUTC());

    @Autowired
    private EntityManager entities;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void listsExactlyWhatThePolicyLetsEachActorRead() {
        Visibility.compare(
                new CallPermissions(),
                this::kept,
                (relation, call) -> CallPermissions.actor(relation),
                policy::mayRead,
                (actor, call) -> Visibility.isFound(
                        jdbc,
                        "call_calls c",
                        CallPolicy.visibleTo(actor).and(Where.of("c.id = :id", "id", call.id()))));
    }

    private Call kept(String state) {
        Call call = CallPermissions.inState(state);
        ReflectionTestUtils.setField(call, "code", "visible-" + UUID.randomUUID());
        entities.persist(call);
        entities.flush();
        return call;
    }
}
