package org.partnershipportal.platform.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.records.Where;
import org.partnershipportal.testing.PortalModuleTest;
import org.partnershipportal.testing.Visibility;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** The conditions of lists and counts say of an appeal that waits what the policy says of it, and nothing of other cases. */
@PortalModuleTest
@Transactional
class CaseVisibilityModuleTests {

    private final CasePermissions table = new CasePermissions();

    @Autowired
    private EntityManager entities;

    @Autowired
    private JdbcClient jdbc;

    @ParameterizedTest
    @EnumSource
    void listsExactlyWhatThePolicyLetsEachOfTheStaffHearAndDecide(CaseStatus status) {
        ModerationCase record = table.inState(status);
        entities.persist(record);
        entities.flush();
        for (String relation : table.relations()) {
            Actor actor = table.actor(relation);
            boolean waits = status == CaseStatus.APPEALED && Permission.DECIDE_APPEAL.isOpenTo(actor);
            Where heard = table.policy().heardBy(actor);
            assertThat(isFound(record, heard))
                    .as("heard by " + relation)
                    .isEqualTo(waits && table.policy().mayRead(actor, record));
            assertThat(isFound(record, heard.and(table.policy().decidableBy(actor))))
                    .as("decided by " + relation)
                    .isEqualTo(waits && table.policy().may(actor, Permission.DECIDE_APPEAL, record));
        }
    }

    private boolean isFound(ModerationCase record, Where where) {
        return Visibility.isFound(jdbc, "moderation_cases c", where.and(Where.of("c.id = :id", "id", record.id())));
    }
}
