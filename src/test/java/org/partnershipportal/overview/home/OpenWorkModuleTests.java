package org.partnershipportal.overview.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.exchange.workinggroup.WorkingGroupId;
import org.partnershipportal.exchange.workinggroup.WorkingGroupStage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.spi.OpenTask;
import org.partnershipportal.platform.access.spi.OpenTasks;
import org.partnershipportal.platform.access.spi.OpenWork;
import org.partnershipportal.testing.MovableClock;
import org.partnershipportal.testing.PortalModuleTest;
import org.partnershipportal.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalModuleTest
@DisplayName("UC-HOME-01: what waits is asked of each module in six statements at most")
class OpenWorkModuleTests {

    private static final int MANY = 500;
    private static final int MOST = 6;
    private static final Duration SOON = Duration.ofDays(7);

    @Autowired
    List<OpenTasks> modules;

    @Autowired
    WorkingGroupStage stage;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    /** The secretariat leads a group without a deputy: five hundred requests would stand before those of other tests. */
    @AfterEach
    void endsItsGroups() {
        jdbc.sql("UPDATE workinggroup_groups SET status = 'ENDED' WHERE title LIKE 'Mothers %'")
                .update();
    }

    @Test
    @DisplayName("for a ministry that chairs a working group, with 500 open items in each module of its members' space")
    void isAskedInSixStatementsWithFiveHundredOpenItemsInEachPartOfAGroup() {
        WorkingGroupId group = chaired();
        UUID meeting = meeting(group);
        for (int n = 0; n < MANY; n++) {
            int days = n % 2 == 0 ? -3 : 3;
            asks(group, days);
            decision(group, meeting, days);
            text(group, n % 2 == 0 ? 3 : 30);
        }
        Actor chair = stage.as(stage.ministry);
        Instant now = clock.instant();
        List<OpenWork> most = modules.stream()
                .map(module -> bounded(module, chair, now))
                .filter(work -> work.count() >= MANY)
                .toList();
        assertThat(most).extracting(OpenWork::count).containsOnly((long) MANY).hasSize(3);
        assertThat(most).extracting(OpenWork::dated).containsExactlyInAnyOrder(250L, 500L, 500L);
        assertThat(most).extracting(OpenWork::late).containsExactlyInAnyOrder(0L, 250L, 250L);
        assertThat(modules)
                .allSatisfy(module -> assertThat(Statements.sentBy(() -> module.openTasks(chair, group.ref())))
                        .as("of the group only")
                        .isLessThanOrEqualTo(MOST));
    }

    @Test
    void isAskedInSixStatementsOfWhoeverElseHasAHome() {
        WorkingGroupId group = stage.open("Mothers " + UUID.randomUUID());
        stage.ask(group, stage.nhri);
        Instant now = clock.instant();
        for (Actor actor : List.of(stage.as(stage.network), stage.as(stage.nhri), Actor.visitor(), Actor.system())) {
            modules.forEach(module -> bounded(module, actor, now));
        }
    }

    @Test
    @DisplayName("R0.1 who left the group has nothing of it at the next question: nothing is kept between two")
    void keepsNothingOfWhereSomebodyBelongs() {
        WorkingGroupId group = chaired();
        UUID meeting = meeting(group);
        decision(group, meeting, 3);
        text(group, 3);
        asks(group, 3);
        Actor chair = stage.as(stage.ministry);
        assertThat(all(chair)).hasSize(3);
        jdbc.sql("UPDATE workinggroup_seats SET status = 'ENDED' WHERE group_id = :group AND organisation = :own")
                .param("group", group)
                .param("own", stage.ministry.id())
                .update();
        assertThat(all(chair)).isEmpty();
    }

    /** A group that the ministry chairs, and in which States take part in discussions. */
    private WorkingGroupId chaired() {
        WorkingGroupId group = stage.chairedByState("Mothers " + UUID.randomUUID());
        jdbc.sql("UPDATE workinggroup_groups SET states_discuss = TRUE WHERE id = :group")
                .param("group", group)
                .update();
        return group;
    }

    private List<OpenTask> all(Actor actor) {
        Instant now = clock.instant();
        return modules.stream()
                .flatMap(module -> module.openWork(actor, now, now.plus(SOON)).first().stream())
                .filter(task -> task.verbKey().matches("(workinggroup|meeting|grouptext)\\..*"))
                .toList();
    }

    /** What a module answers, in six statements at most; the same as to each question by itself. */
    private OpenWork bounded(OpenTasks module, Actor actor, Instant now) {
        OpenWork[] work = new OpenWork[1];
        assertThat(Statements.sentBy(() -> work[0] = module.openWork(actor, now, now.plus(SOON))))
                .as("%s", module.getClass().getSimpleName())
                .isLessThanOrEqualTo(MOST);
        assertThat(work[0].first()).isEqualTo(module.openTasks(actor)).hasSizeLessThanOrEqualTo(OpenTasks.MOST_TASKS);
        assertThat(work[0].count()).isEqualTo(module.countOpenTasks(actor));
        if (work[0].first().stream().anyMatch(task -> task.due() != null)) {
            assertThat(work[0].late()).isEqualTo(module.countDue(actor, now));
            assertThat(work[0].dated()).isEqualTo(module.countDue(actor, now.plus(SOON)));
        }
        return work[0];
    }

    private void asks(WorkingGroupId group, int days) {
        jdbc.sql("INSERT INTO workinggroup_seats (id, version, group_id, organisation, seat_role, status,"
                        + " stakeholder_group, country, asked_at, due, offered_chair)"
                        + " VALUES (:id, 0, :group, :organisation, 'MEMBER', 'REQUESTED', 'CIVIL_SOCIETY', 'FRA', :at,"
                        + " :due, FALSE)")
                .param("id", UUID.randomUUID())
                .param("group", group)
                .param("organisation", UUID.randomUUID())
                .param("at", clock.instant())
                .param("due", in(days))
                .update();
    }

    private UUID meeting(WorkingGroupId group) {
        UUID id = UUID.randomUUID();
        jdbc.sql("INSERT INTO meeting_meetings (id, version, group_id, organisation, status, zone, minutes,"
                        + " text_language, place, starts_at, sequence, edition, changed_at)"
                        + " VALUES (:id, 0, :group, :own, 'HELD', 'Europe/Zurich', 60, 'en', 'Geneva', :at, 1, 1, :at)")
                .param("id", id)
                .param("group", group)
                .param("own", stage.ministry.id())
                .param("at", clock.instant().minus(Duration.ofDays(30)))
                .update();
        return id;
    }

    private void decision(WorkingGroupId group, UUID meeting, int days) {
        jdbc.sql("INSERT INTO meeting_decisions (id, version, group_id, meeting_id, words, text_language, owner, due,"
                        + " due_until, status, note, given_at)"
                        + " VALUES (:id, 0, :group, :meeting, 'Write to prisons', 'en', :own, :due, :until, 'OPEN', '',"
                        + " :at)")
                .param("id", UUID.randomUUID())
                .param("group", group)
                .param("meeting", meeting)
                .param("own", stage.ministry.id())
                .param("due", in(days))
                .param("until", clock.instant().plus(Duration.ofDays(days)))
                .param("at", clock.instant())
                .update();
    }

    private void text(WorkingGroupId group, int days) {
        jdbc.sql("INSERT INTO grouptext_texts (id, version, group_id, title, text_language, organisation, edition,"
                        + " published_edition, published, started_at, published_at, comments_until)"
                        + " VALUES (:id, 0, :group, 'A text', 'en', :own, 1, 1, 1, :at, :at, :until)")
                .param("id", UUID.randomUUID())
                .param("group", group)
                .param("own", stage.network.id())
                .param("at", clock.instant())
                .param("until", in(days))
                .update();
    }

    private LocalDate in(int days) {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(days);
    }
}
