package org.partnershipportal.consultation.assessment;

import static org.partnershipportal.consultation.assessment.AssessmentFixtures.SECRETARY;
import static org.partnershipportal.consultation.assessment.AssessmentFixtures.atDesk;

import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.platform.records.Where;
import org.partnershipportal.platform.vault.Vault;
import org.partnershipportal.testing.PortalModuleTest;
import org.partnershipportal.testing.Visibility;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.transaction.annotation.Transactional;

@PortalModuleTest
@Transactional
class AssessmentVisibilityModuleTests {

    private final AssessmentPolicy policy = new AssessmentPolicy();

    @Autowired
    private EntityManager entities;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Vault vault;

    private final Set<CallId> withKey = new HashSet<>();

    @Test
    void listsExactlyWhatThePolicyLetsEachActorRead() {
        Visibility.compare(
                new AssessmentPermissions(),
                this::kept,
                (relation, desk) -> AssessmentPermissions.actor(relation),
                policy::mayRead,
                (actor, desk) -> Visibility.isFound(
                        jdbc,
                        "assessment_inputs i",
                        AssessmentPolicy.visibleTo(actor, desk.assessment().call(), Set.of(SECRETARY), desk.now())
                                .and(Where.of(
                                        "i.id = :id", "id", desk.assessment().input()))));
    }

    private DeskCase kept(String state) {
        Assessment assessment = AssessmentPermissions.inState(state);
        ReflectionTestUtils.setField(assessment, "id", UUID.randomUUID());
        if (withKey.add(assessment.call())) {
            vault.make(assessment.call().value());
        }
        entities.persist(assessment);
        entities.flush();
        return atDesk(assessment, AssessmentPermissions.at(state), SECRETARY);
    }
}
