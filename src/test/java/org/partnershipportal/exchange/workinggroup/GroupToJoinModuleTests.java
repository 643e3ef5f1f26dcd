package org.partnershipportal.exchange.workinggroup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.people.organisation.OrganisationStage;
import org.partnershipportal.people.organisation.OrganisationStage.Founded;
import org.partnershipportal.people.organisation.OrganisationType;
import org.partnershipportal.platform.access.spi.HomeLine;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@PortalModuleTest
@DisplayName("The working group that an organisation is offered at home")
class GroupToJoinModuleTests {

    private static final String KIND = "workinggroup.home.next";
    private static final String REGION = "workinggroup.home.next-region";

    @Autowired
    WorkingGroupStage stage;

    @Autowired
    OrganisationStage make;

    @Autowired
    WorkingGroupsAtHome home;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    private final String title = "Growing old " + UUID.randomUUID();

    /** Chaired by an international network; two regional groups are sought. */
    private WorkingGroupId open() {
        return stage.open(title);
    }

    @Test
    @DisplayName("has nobody of its kind, wherever it comes from")
    void lacksItsKind() {
        WorkingGroupId id = open();
        assertThat(offered(id, stage.nhri)).containsExactly(KIND);
        stage.sit(id, stage.network, of("Commission", OrganisationType.NHRI, "ZMB"), SeatRole.MEMBER);
        assertThat(offered(id, stage.nhri)).as("no seat is free").isEmpty();
    }

    @Test
    @DisplayName("has a seat for its kind, and seeks more regional groups than it has, its own among them")
    void lacksItsRegion() {
        WorkingGroupId id = open();
        assertThat(offered(id, stage.women)).containsExactly(REGION);
        stage.sit(id, stage.network, stage.ministry, SeatRole.OBSERVER);
        assertThat(offered(id, stage.women)).as("observers do not count").containsExactly(REGION);
        stage.sit(id, stage.network, of("Ministry", OrganisationType.MINISTRY, "ZMB"), SeatRole.MEMBER);
        assertThat(offered(id, stage.women)).as("one of two").containsExactly(REGION);
    }

    @Test
    @DisplayName("is not one in which its region sits already, of whatever kind")
    void hasItsRegion() {
        WorkingGroupId id = open();
        stage.sit(id, stage.network, of("Commission", OrganisationType.NHRI, "PER"), SeatRole.MEMBER);
        assertThat(offered(id, stage.women)).isEmpty();
    }

    @Test
    @DisplayName("is not one that has as many regional groups as it seeks")
    void hasRegionsEnough() {
        WorkingGroupId id = open();
        stage.sit(id, stage.network, of("Ministry", OrganisationType.MINISTRY, "ZMB"), SeatRole.MEMBER);
        stage.sit(id, stage.network, of("Commission", OrganisationType.NHRI, "FRA"), SeatRole.MEMBER);
        assertThat(offered(id, stage.women)).isEmpty();
    }

    @Test
    @DisplayName("is not one without a free seat for its kind, whichever region is sought")
    void hasNoSeat() {
        WorkingGroupId id = open();
        stage.sit(id, stage.network, of("Prisoners", OrganisationType.NATIONAL_NGO, "ZMB"), SeatRole.MEMBER);
        assertThat(offered(id, stage.women)).containsExactly(REGION);
        stage.sit(id, stage.network, of("Families", OrganisationType.NATIONAL_NGO, "ZMB"), SeatRole.MEMBER);
        assertThat(offered(id, stage.women))
                .as("three of three seats are taken")
                .isEmpty();
    }

    @Test
    @DisplayName("is not offered for a region to who is in none, nor to who asked already")
    void needsARegionAndNoSeat() {
        WorkingGroupId id = open();
        assertThat(offered(id, make.verified("Worldwide", OrganisationType.INTERNATIONAL_NGO, null)))
                .isEmpty();
        stage.ask(id, stage.women);
        assertThat(offered(id, stage.women)).isEmpty();
    }

    private Founded of(String name, OrganisationType type, String country) {
        return make.verified(name, type, new CountryCode(country));
    }

    /** What is offered where this group is the only one that can be asked; nothing of it is kept. */
    private List<String> offered(WorkingGroupId id, Founded organisation) {
        return Objects.requireNonNull(new TransactionTemplate(transactions).execute(status -> {
            status.setRollbackOnly();
            jdbc.sql("UPDATE workinggroup_groups SET entry_rule = 'BY_INVITATION' WHERE id <> :id")
                    .param("id", id)
                    .update();
            return home.lines(stage.as(organisation)).stream()
                    .filter(line -> line.part() == HomeLine.Part.NEXT)
                    .map(line -> Objects.requireNonNull(line.words()).key())
                    .toList();
        }));
    }
}
