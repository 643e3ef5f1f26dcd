package org.partnershipportal.platform.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.StaffRole;
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

    @ParameterizedTest
    @EnumSource
    void listsWhatWasDecidedForTheOneWhoDecidedItWhileTheyStillHearAppeals(CaseStatus status) {
        ModerationCase record = table.inState(status);
        entities.persist(record);
        entities.flush();
        boolean answered = status == CaseStatus.UPHELD || status == CaseStatus.OVERTURNED;
        for (StaffRole role : StaffRole.values()) {
            assertThat(isFound(record, table.policy().answeredBy(Actor.staff(CasePermissions.HEARER, Set.of(role)))))
                    .as("who decided, as " + role)
                    .isEqualTo(answered && (role == StaffRole.MODERATOR || role == StaffRole.SECRETARIAT));
            assertThat(isFound(
                            record,
                            table.policy().answeredBy(Actor.staff(new PersonId(UUID.randomUUID()), Set.of(role)))))
                    .as("another " + role)
                    .isFalse();
        }
        assertThat(isFound(record, table.policy().answeredBy(Actor.person(CasePermissions.HEARER))))
                .as("acting for themselves")
                .isFalse();
    }

    private boolean isFound(ModerationCase record, Where where) {
        return Visibility.isFound(jdbc, "moderation_cases c", where.and(Where.of("c.id = :id", "id", record.id())));
    }
}
