package org.partnershipportal.overview.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.exchange.grouptext.CommentId;
import org.partnershipportal.exchange.grouptext.DraftTextId;
import org.partnershipportal.exchange.grouptext.DraftTextLinks;
import org.partnershipportal.exchange.grouptext.DraftTextStage;
import org.partnershipportal.exchange.workinggroup.Reason;
import org.partnershipportal.exchange.workinggroup.SeatRole;
import org.partnershipportal.exchange.workinggroup.Seats;
import org.partnershipportal.exchange.workinggroup.WorkingGroupId;
import org.partnershipportal.exchange.workinggroup.WorkingGroupStage;
import org.partnershipportal.people.organisation.OrganisationStage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalModuleTest
@DisplayName("Who is told of draft texts of a working group")
class GroupTextNoticesModuleTests {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Autowired
    private WorkingGroupStage stage;

    @Autowired
    private DraftTextStage make;

    @Autowired
    private Seats seats;

    @Autowired
    private Notices notices;

    @Autowired
    private JdbcClient jdbc;

    private final String title = "Growing old " + UUID.randomUUID();

    private List<NoticeRow> told(OrganisationStage.Founded whom, WorkingGroupId id) {
        return notices.inbox(Actor.person(whom.founder()), 0, 100).rows().stream()
                .filter(row -> row.address().startsWith(whom.id() + "/" + DraftTextLinks.list(id) + "/"))
                .toList();
    }

    /** Waits until every listener has done with what happened to the text. */
    private void settled(DraftTextId text) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(
                                jdbc.sql("SELECT listener_id FROM EVENT_PUBLICATION WHERE serialized_event LIKE :id")
                                        .param("id", "%" + text + "%")
                                        .query(String.class)
                                        .list())
                        .isEmpty());
    }

    @Test
    @DisplayName("all members are told of a new version, States too, and nobody of what is only being written")
    void tellsMembersOfANewVersion() {
        WorkingGroupId id = stage.open(title);
        stage.sit(id, stage.network, stage.women, SeatRole.MEMBER);
        stage.sit(id, stage.network, stage.ministry, SeatRole.MEMBER);
        stage.ask(id, stage.nhri);
        Actor chair = stage.as(stage.network);
        DraftTextId text = make.started(chair, id, "A secret word");
        make.write(chair, id, text, 1, "Another secret word");
        settled(text);
        for (OrganisationStage.Founded member : List.of(stage.network, stage.women, stage.ministry, stage.nhri)) {
            assertThat(told(member, id)).as("only being written").isEmpty();
        }
        make.publish(chair, id, text, "");
        for (OrganisationStage.Founded member : List.of(stage.women, stage.ministry)) {
            await().atMost(PATIENCE).until(() -> told(member, id).size() == 1);
            assertThat(told(member, id).getFirst().address())
                    .isEqualTo(member.id() + "/" + DraftTextLinks.page(id, text));
        }
        assertThat(told(stage.network, id)).as("who published it").isEmpty();
        assertThat(told(stage.nhri, id)).isEmpty();
    }

    @Test
    @DisplayName("the author is told of a decision; once the member has left no email leads there")
    void tellsTheAuthorOfADecision() {
        WorkingGroupId id = stage.open(title);
        stage.sit(id, stage.network, stage.women, SeatRole.MEMBER);
        Actor chair = stage.as(stage.network);
        Actor women = stage.as(stage.women);
        DraftTextId text = make.published(chair, id, "One");
        await().atMost(PATIENCE).until(() -> told(stage.women, id).size() == 1);
        CommentId comment = make.comment(women, id, text, 1, "Mine");
        make.decide(chair, comment, 0, false, null);
        await().atMost(PATIENCE).until(() -> told(stage.women, id).size() == 2);
        assertThat(told(stage.women, id)).noneMatch(NoticeRow::read);
        seats.leave(women, id, stage.own(stage.women, id), new Reason("No staff", "en"));
        await().atMost(PATIENCE).until(() -> told(stage.women, id).stream().allMatch(NoticeRow::read));
    }
}
