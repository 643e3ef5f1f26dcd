package org.partnershipportal.overview.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.exchange.groupfile.GroupFileId;
import org.partnershipportal.exchange.groupfile.GroupFileLinks;
import org.partnershipportal.exchange.groupfile.GroupFileStage;
import org.partnershipportal.exchange.workinggroup.Reason;
import org.partnershipportal.exchange.workinggroup.SeatRole;
import org.partnershipportal.exchange.workinggroup.Seats;
import org.partnershipportal.exchange.workinggroup.WorkingGroupId;
import org.partnershipportal.exchange.workinggroup.WorkingGroupStage;
import org.partnershipportal.people.organisation.OrganisationStage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.beans.factory.annotation.Autowired;

@PortalModuleTest
@DisplayName("Who is told of documents of a working group")
class GroupFileNoticesModuleTests {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Autowired
    private WorkingGroupStage stage;

    @Autowired
    private GroupFileStage make;

    @Autowired
    private Seats seats;

    @Autowired
    private Notices notices;

    private final String title = "Growing old " + UUID.randomUUID();

    private List<NoticeRow> told(OrganisationStage.Founded whom, WorkingGroupId id) {
        return notices.inbox(Actor.person(whom.founder()), 0, 100).rows().stream()
                .filter(row -> row.address().startsWith(whom.id() + "/" + GroupFileLinks.list(id) + "/"))
                .toList();
    }

    @Test
    @DisplayName(
            "those who read it are told of a version; no State that does not discuss; no email once they have left")
    void tellsMembersOfASharedVersion() {
        WorkingGroupId id = stage.open(title);
        stage.sit(id, stage.network, stage.women, SeatRole.MEMBER);
        stage.sit(id, stage.network, stage.ministry, SeatRole.MEMBER);
        Actor chair = stage.as(stage.network);
        make.started(chair, id);
        GroupFileId file = make.shared(chair, id, "A secret word");
        await().atMost(PATIENCE).until(() -> told(stage.women, id).size() == 1);
        assertThat(told(stage.women, id).getFirst().address())
                .isEqualTo(stage.women.id() + "/" + GroupFileLinks.page(id, file));
        assertThat(told(stage.ministry, id)).isEmpty();
        assertThat(told(stage.network, id)).as("who shared it").isEmpty();
        seats.leave(stage.as(stage.women), id, stage.own(stage.women, id), new Reason("No staff", "en"));
        await().atMost(PATIENCE).until(() -> told(stage.women, id).stream().allMatch(NoticeRow::read));
    }
}
