package org.partnershipportal.overview.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.exchange.workinggroup.Discussions;
import org.partnershipportal.exchange.workinggroup.PostId;
import org.partnershipportal.exchange.workinggroup.Reason;
import org.partnershipportal.exchange.workinggroup.SeatId;
import org.partnershipportal.exchange.workinggroup.SeatRole;
import org.partnershipportal.exchange.workinggroup.Seats;
import org.partnershipportal.exchange.workinggroup.WorkingGroupId;
import org.partnershipportal.exchange.workinggroup.WorkingGroupLinks;
import org.partnershipportal.exchange.workinggroup.WorkingGroupStage;
import org.partnershipportal.exchange.workinggroup.WorkingGroups;
import org.partnershipportal.exchange.workinggroup.WritePost;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.overview.notification.WorkingGroupNotifications.Says;
import org.partnershipportal.people.organisation.OrganisationStage;
import org.partnershipportal.people.organisation.OrganisationType;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.MemberRole;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.Persons;
import org.partnershipportal.platform.access.SignIn;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.platform.access.spi.OpenTasks;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalModuleTest
@DisplayName("Who is told of what happens in a working group")
class WorkingGroupNoticesModuleTests {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Autowired
    private Notices notices;

    @Autowired
    private WorkingGroupStage stage;

    @Autowired
    private OrganisationStage make;

    @Autowired
    private WorkingGroups groups;

    @Autowired
    private Seats seats;

    @Autowired
    private Discussions discussions;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private List<OpenTasks> work;

    @Autowired
    private Persons persons;

    private final String title = "Growing old " + UUID.randomUUID();

    @Test
    @DisplayName("R4.3 of a request those who decide on it, and nobody who also works for the State concerned")
    void tellsOfARequestWhoeverDecides() {
        WorkingGroupId id = stage.chairedByState(title);
        PersonId both = make.person();
        join(stage.network, both, MemberRole.EDITOR);
        join(stage.ministry, both, MemberRole.READER);

        SeatId seat = stage.ask(id, stage.nhri);
        awaitTold(stage.network.founder(), Says.SEAT_REQUESTED);
        assertThat(notices.inbox(Actor.person(stage.network.founder()), 0, 20).rows())
                .anyMatch(row -> row.address().equals(stage.network.id() + "/" + WorkingGroupLinks.request(id, seat)));
        stage.decide(stage.as(stage.network), id, seat, true);
        awaitTold(stage.nhri.founder(), Says.SEAT_GRANTED);
        for (PersonId other : List.of(stage.ministry.founder(), both, stage.women.founder())) {
            assertThat(told(other)).doesNotContain(Says.SEAT_REQUESTED, Says.SEAT_GRANTED);
        }

        stage.ask(id, make.verified("Association", OrganisationType.NATIONAL_NGO, new CountryCode("ZMB")));
        awaitTold(stage.ministry.founder(), Says.SEAT_REQUESTED);
        assertThat(told(stage.network.founder()))
                .as("the chair decides on this one")
                .containsOnlyOnce(Says.SEAT_REQUESTED);
    }

    @Test
    void tellsTheInvitedTheLeavingAndTheEnd() {
        WorkingGroupId id = stage.open(title);
        awaitTold(stage.network.founder(), Says.GROUP_OPENED);
        stage.sit(id, stage.network, stage.women, SeatRole.MEMBER);
        awaitTold(stage.women.founder(), Says.SEAT_OFFERED);
        awaitTold(stage.network.founder(), Says.SEAT_OFFER_ACCEPTED);
        stage.sit(id, stage.network, stage.ministry, SeatRole.MEMBER);
        seats.leave(stage.as(stage.women), id, stage.own(stage.women, id), new Reason("No staff", "en"));
        awaitTold(stage.network.founder(), Says.SEAT_LEFT);
        groups.end(stage.as(stage.network), id, new Reason("Done", "en"));
        awaitTold(stage.ministry.founder(), Says.GROUP_ENDED);
        assertThat(told(stage.women.founder())).as("no longer a member").doesNotContain(Says.GROUP_ENDED);
    }

    @Test
    @DisplayName(
            "tells the secretariat, and nobody else, that it leads a group whose last leader left, and gives it the task")
    void tellsTheSecretariatThatItLeads() {
        Actor secretariat = make.secretariat();
        PersonId person = Objects.requireNonNull(secretariat.person());
        persons.signedIn(
                Actor.system(),
                new SignIn(person, "Secretariat", person + "@example.org", null, Set.of(StaffRole.SECRETARIAT)));
        WorkingGroupId id = stage.open(title);
        stage.sit(id, stage.network, stage.women, SeatRole.MEMBER);
        long waited = waiting(secretariat);
        seats.leave(stage.as(stage.network), id, stage.own(stage.network, id), new Reason("No staff", "en"));
        awaitTold(person, Says.GROUP_WITHOUT_LEADER);
        assertThat(notices.inbox(Actor.person(person), 0, 50).rows())
                .anyMatch(row -> row.address().equals("staff/" + WorkingGroupLinks.page(id)));
        for (PersonId other : List.of(stage.network.founder(), stage.women.founder())) {
            assertThat(told(other)).doesNotContain(Says.GROUP_WITHOUT_LEADER);
        }
        assertThat(waiting(secretariat)).isEqualTo(waited + 1);
        seats.offerChair(secretariat, id, stage.own(stage.women, id));
        assertThat(waiting(secretariat)).as("a member is asked").isEqualTo(waited);
    }

    private long waiting(Actor secretariat) {
        return work.stream()
                .mapToLong(module -> module.countOpenTasks(secretariat))
                .sum();
    }

    @Test
    void tellsWhoIsMentionedWithoutTheMessage() {
        WorkingGroupId id = stage.open(title);
        stage.sit(id, stage.network, stage.women, SeatRole.MEMBER);
        PostId thread = discussions.write(
                stage.as(stage.network),
                new WritePost(
                        UUID.randomUUID(),
                        id,
                        null,
                        "What do you think?",
                        "A secret word",
                        "en",
                        Set.of(stage.own(stage.women, id)),
                        null));
        awaitTold(stage.women.founder(), Says.MEMBER_MENTIONED);
        assertThat(notices.inbox(Actor.person(stage.women.founder()), 0, 20).rows())
                .anyMatch(row -> row.address().equals(stage.women.id() + "/" + WorkingGroupLinks.thread(id, thread)));
        assertThat(told(stage.ministry.founder())).doesNotContain(Says.MEMBER_MENTIONED);
    }

    @Test
    @DisplayName("no email leads to a discussion that the member left, or that ended; what else it was told stays")
    void takesTheMentionBackWhenTheMemberLeaves() {
        WorkingGroupId left = mentioned(title);
        WorkingGroupId ended = mentioned(title + " again");
        WorkingGroupId other = mentioned(title + " and again");
        seats.leave(stage.as(stage.women), left, stage.own(stage.women, left), new Reason("No staff", "en"));
        groups.end(stage.as(stage.network), ended, new Reason("Done", "en"));
        await().atMost(PATIENCE).until(() -> read(left) && read(ended));
        assertThat(read(other)).as("of another group").isFalse();
    }

    /** A group in which the association was mentioned, and told so. */
    private WorkingGroupId mentioned(String called) {
        WorkingGroupId id = stage.open(called);
        stage.sit(id, stage.network, stage.women, SeatRole.MEMBER);
        discussions.write(
                stage.as(stage.network),
                new WritePost(
                        UUID.randomUUID(),
                        id,
                        null,
                        "What do you think?",
                        "Of this",
                        "en",
                        Set.of(stage.own(stage.women, id)),
                        null));
        await().atMost(PATIENCE).until(() -> !mentions(id).isEmpty());
        assertThat(read(id)).isFalse();
        return id;
    }

    private boolean read(WorkingGroupId id) {
        return mentions(id).stream().allMatch(NoticeRow::read);
    }

    private List<NoticeRow> mentions(WorkingGroupId id) {
        return notices.inbox(Actor.person(stage.women.founder()), 0, 50).rows().stream()
                .filter(row -> row.address().contains(WorkingGroupLinks.discussion(id) + "/"))
                .toList();
    }

    private void awaitTold(PersonId person, Message message) {
        await().atMost(PATIENCE).until(() -> told(person).contains(message));
    }

    private List<Message> told(PersonId person) {
        return notices.inbox(Actor.person(person), 0, 20).rows().stream()
                .map(NoticeRow::message)
                .toList();
    }

    private void join(OrganisationStage.Founded organisation, PersonId person, MemberRole role) {
        jdbc.sql("INSERT INTO membership_members (organisation_id, person_id, roles, joined_at)"
                        + " VALUES (:organisation, :person, :roles, :at)")
                .param("organisation", organisation.id())
                .param("person", person)
                .param("roles", role.name())
                .param("at", Instant.now())
                .update();
    }
}
