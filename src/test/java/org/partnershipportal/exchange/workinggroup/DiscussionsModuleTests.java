package org.partnershipportal.exchange.workinggroup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.exchange.workinggroup.WorkingGroupEvent.SeatLeft;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.shared.TryLater;
import org.partnershipportal.people.organisation.DecideOrganisation.Decision;
import org.partnershipportal.people.organisation.OrganisationStage;
import org.partnershipportal.people.organisation.Organisations;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.MemberRole;
import org.partnershipportal.platform.access.NotPermitted;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.spi.Consequence;
import org.partnershipportal.platform.access.spi.PersonalData;
import org.partnershipportal.platform.limits.Limit;
import org.partnershipportal.platform.limits.Limits;
import org.partnershipportal.testing.AtOnce;
import org.partnershipportal.testing.Meanwhile;
import org.partnershipportal.testing.MovableClock;
import org.partnershipportal.testing.Parts;
import org.partnershipportal.testing.PortalModuleTest;
import org.partnershipportal.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalModuleTest
@DisplayName("UC-GRP-09 the discussions of a working group")
class DiscussionsModuleTests {

    @Autowired
    WorkingGroupStage stage;

    @Autowired
    OrganisationStage make;

    @Autowired
    Discussions discussions;

    @Autowired
    WorkingGroups groups;

    @Autowired
    Seats seats;

    @Autowired
    Organisations organisations;

    @Autowired
    PostData data;

    @Autowired
    Limits limits;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MovableClock clock;

    @Autowired
    ConfigurableApplicationContext portal;

    private final String title = "Is 60 old in prison? " + UUID.randomUUID();

    private WorkingGroupId group() {
        WorkingGroupId id = stage.open(title);
        stage.sit(id, stage.network, stage.women, SeatRole.MEMBER);
        return id;
    }

    private WritePost post(WorkingGroupId id, @Nullable PostId thread, String text) {
        return new WritePost(UUID.randomUUID(), id, thread, thread == null ? title : "", text, "en", Set.of(), null);
    }

    @Test
    void threadsMessagesUnderTheirFirst() {
        WorkingGroupId id = group();
        Actor women = stage.as(stage.women);
        Actor network = stage.as(stage.network);
        PostId thread = discussions.write(women, post(id, null, "Our members age faster inside"));
        PostId other = discussions.write(network, post(id, null, "Another matter"));
        assertThat(discussions.write(network, post(id, thread, "Sixty is fifty here")))
                .isEqualTo(thread);
        assertThat(discussions.threads(women, id, 0, 20).rows())
                .extracting(PostRow::id, PostRow::messages)
                .containsExactly(tuple(thread, 2L), tuple(other, 1L));
        assertThat(discussions.messages(women, id, thread, 0, 20).rows())
                .extracting(row -> Objects.requireNonNull(row.text()).text())
                .containsExactly("Our members age faster inside", "Sixty is fifty here");
        assertThat(Parts.all((from, max) -> discussions.messages(women, id, thread, from, max)))
                .hasSize(2);
    }

    @Test
    @DisplayName("R0.1 for everyone but a member there is no discussion, and none after leaving or the term")
    void isForMembersOnly() {
        WorkingGroupId id = group();
        Actor women = stage.as(stage.women);
        PostId thread = discussions.write(women, post(id, null, "For us"));
        stage.ask(id, stage.nhri);
        for (Actor other :
                List.of(Actor.visitor(), make.secretariat(), stage.as(stage.nhri), stage.as(stage.ministry))) {
            assertThatThrownBy(() -> discussions.threads(other, id, 0, 20)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> discussions.messages(other, id, thread, 0, 20))
                    .isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> discussions.write(stage.as(stage.nhri), post(id, thread, "Mine")))
                .isInstanceOf(NotFound.class);
        clock.at(
                Instant.parse("2036-01-01T10:00:00Z"),
                () -> assertThatThrownBy(() -> discussions.messages(women, id, thread, 0, 20))
                        .isInstanceOf(NotFound.class));
        seats.leave(women, id, stage.own(stage.women, id), new Reason("No staff", "en"));
        assertThatThrownBy(() -> discussions.messages(women, id, thread, 0, 20)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> discussions.write(women, post(id, thread, "Still here")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    @DisplayName("a State, and whoever works for one, reads a discussion only where the charter says so")
    void closesDiscussionsToStatesUnlessTheCharterSaysOtherwise() {
        PersonId both = make.person();
        join(stage.women, both, MemberRole.EDITOR);
        join(stage.ministry, both, MemberRole.READER);
        List<Actor> ofState = List.of(stage.as(stage.ministry), make.member(both, stage.women.id()));
        for (boolean states : new boolean[] {false, true}) {
            WorkingGroupId id = stage.open(WorkingGroupStage.charter(title, states));
            stage.sit(id, stage.network, stage.women, SeatRole.MEMBER);
            stage.sit(id, stage.network, stage.ministry, SeatRole.MEMBER);
            SeatId ministry = stage.own(stage.ministry, id);
            PostId thread = discussions.write(
                    stage.as(stage.women),
                    new WritePost(UUID.randomUUID(), id, null, title, "For us", "en", Set.of(ministry), null));
            for (Actor reader : ofState) {
                assertThat(groups.details(reader, id).discusses()).isEqualTo(states);
                if (states) {
                    assertThat(discussions.messages(reader, id, thread, 0, 20).rows())
                            .hasSize(1);
                } else {
                    assertThatThrownBy(() -> discussions.threads(reader, id, 0, 20))
                            .isInstanceOf(NotFound.class);
                    assertThatThrownBy(() -> discussions.write(reader, post(id, thread, "Mine")))
                            .isInstanceOf(NotFound.class);
                }
            }
            assertThat(discussions.told(Actor.system(), id, ministry).isEmpty()).isNotEqualTo(states);
        }
    }

    @Test
    @DisplayName("tells the representative who is mentioned, and nobody once the seat is left or the term is over")
    void tellsTheRepresentative() {
        WorkingGroupId id = group();
        SeatId seat = stage.own(stage.women, id);
        assertThat(discussions.told(Actor.system(), id, seat)).containsExactly(stage.women.founder());
        clock.at(
                Instant.parse("2036-01-01T10:00:00Z"),
                () -> assertThat(discussions.told(Actor.system(), id, seat)).isEmpty());
        seats.leave(stage.as(stage.women), id, seat, new Reason("No staff", "en"));
        assertThat(discussions.told(Actor.system(), id, seat)).isEmpty();
    }

    @Test
    @DisplayName("tells others of the member where its representative also works for a State")
    void tellsOthersWhereTheRepresentativeCannotRead() {
        WorkingGroupId id = group();
        SeatId seat = stage.own(stage.women, id);
        PersonId colleague = make.person();
        join(stage.women, colleague, MemberRole.EDITOR);
        join(stage.women, make.person(), MemberRole.READER);
        assertThat(discussions.told(Actor.system(), id, seat)).containsExactly(stage.women.founder());
        join(stage.ministry, stage.women.founder(), MemberRole.READER);
        assertThat(discussions.told(Actor.system(), id, seat)).containsExactly(colleague);
        join(stage.ministry, colleague, MemberRole.READER);
        assertThat(discussions.told(Actor.system(), id, seat)).isEmpty();
    }

    @Test
    @DisplayName("a member that is suspended reads nothing and is told nothing until the suspension is lifted")
    void keepsTheSuspendedOut() {
        WorkingGroupId id = group();
        SeatId seat = stage.own(stage.women, id);
        PostId thread = discussions.write(stage.as(stage.network), post(id, null, "For members"));
        make.decide(stage.women, Decision.SUSPEND);
        Actor suspended = stage.as(stage.women);
        assertThat(groups.details(suspended, id).discusses()).isFalse();
        assertThatThrownBy(() -> discussions.messages(suspended, id, thread, 0, 20))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> discussions.write(suspended, post(id, thread, "Mine")))
                .isInstanceOf(NotFound.class);
        assertThat(discussions.told(Actor.system(), id, seat)).isEmpty();
        make.decide(stage.women, Decision.LIFT);
        assertThat(discussions
                        .messages(stage.as(stage.women), id, thread, 0, 20)
                        .rows())
                .hasSize(1);
        assertThat(discussions.told(Actor.system(), id, seat)).containsExactly(stage.women.founder());
    }

    @Test
    @DisplayName("tells nobody of an organisation that is closed")
    void tellsNobodyOfAClosedOrganisation() {
        WorkingGroupId id = group();
        SeatId seat = stage.own(stage.women, id);
        assertThat(discussions.told(Actor.system(), id, seat)).isNotEmpty();
        organisations.close(stage.as(stage.women), stage.women.id());
        assertThat(discussions.told(Actor.system(), id, seat)).isEmpty();
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

    @Test
    void keepsTheDiscussionsOfTwoGroupsApart() {
        WorkingGroupId id = group();
        WorkingGroupId other = group();
        Actor women = stage.as(stage.women);
        PostId thread = discussions.write(women, post(id, null, "Here"));
        assertThatThrownBy(() -> discussions.messages(women, other, thread, 0, 20))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> discussions.write(women, post(other, thread, "There")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void letsTheAuthorAndWhoLeadsRemoveAMessage() {
        WorkingGroupId id = group();
        stage.sit(id, stage.network, stage.nhri, SeatRole.MEMBER);
        Actor women = stage.as(stage.women);
        PostId thread = discussions.write(women, post(id, null, "A name that should not be here"));
        PostId second = discussions.write(women, post(id, null, "Another name"));
        assertThatThrownBy(() -> discussions.remove(stage.as(stage.nhri), thread))
                .isInstanceOf(NotPermitted.class);
        for (Actor outside : List.of(stage.as(stage.ministry), make.secretariat(), Actor.person(make.person()))) {
            assertThatThrownBy(() -> discussions.remove(outside, thread)).isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> discussions.remove(Actor.visitor(), thread)).isInstanceOf(NotPermitted.class);
        assertThat(removable(women, id, thread)).isTrue();
        assertThat(removable(stage.as(stage.network), id, thread)).isTrue();
        assertThat(removable(stage.as(stage.nhri), id, thread)).isFalse();
        discussions.remove(women, thread);
        discussions.remove(stage.as(stage.network), second);
        assertThat(removed(women, id, thread).removedByLead()).isFalse();
        assertThat(removed(women, id, second).removedByLead()).isTrue();
        assertThatThrownBy(() -> discussions.remove(women, thread)).isInstanceOf(NotAllowed.class);
    }

    private boolean removable(Actor reader, WorkingGroupId id, PostId thread) {
        return discussions.messages(reader, id, thread, 0, 1).rows().getFirst().removable();
    }

    private PostRow removed(Actor reader, WorkingGroupId id, PostId thread) {
        PostRow row = discussions.messages(reader, id, thread, 0, 1).rows().getFirst();
        assertThat(row.text()).isNull();
        assertThat(row.title()).isNull();
        assertThat(row.removable()).isFalse();
        return row;
    }

    @Test
    @DisplayName("R4.3 a State that chairs removes nothing that its own NHRI and civil society wrote; the deputy does")
    void keepsAStateFromRemovingWhatItsOwnWrote() {
        WorkingGroupId id = stage.open(WorkingGroupStage.charter(title, true));
        stage.sit(id, stage.network, stage.ministry, SeatRole.CHAIR);
        Actor chair = stage.as(stage.ministry);
        seats.give(chair, id, stage.seat(chair, id, stage.network), SeatRole.DEPUTY);
        stage.sit(id, stage.network, stage.women, SeatRole.MEMBER);
        PostId own = discussions.write(stage.as(stage.women), post(id, null, "What the ministry did"));
        PostId abroad = discussions.write(stage.as(stage.network), post(id, null, "From elsewhere"));
        assertThat(removable(chair, id, own)).isFalse();
        assertThatThrownBy(() -> discussions.remove(chair, own)).isInstanceOf(NotPermitted.class);
        assertThat(removable(chair, id, abroad)).isTrue();
        discussions.remove(chair, abroad);
        discussions.remove(stage.as(stage.network), own);
        assertThat(removed(stage.as(stage.women), id, own).removedByLead()).isTrue();
    }

    @Test
    @DisplayName("an author removes a message after the member left, after the term and for no organisation at all")
    void letsTheAuthorRemoveAMessageLater() {
        WorkingGroupId id = group();
        Actor women = stage.as(stage.women);
        PostId first = discussions.write(women, post(id, null, "One"));
        PostId second = discussions.write(women, post(id, null, "Two"));
        PostId others = discussions.write(stage.as(stage.network), post(id, null, "Another's"));
        clock.at(Instant.parse("2036-01-01T10:00:00Z"), () -> discussions.remove(women, first));
        seats.leave(women, id, stage.own(stage.women, id), new Reason("No staff", "en"));
        Actor alone = Actor.person(stage.women.founder());
        assertThat(discussions.own(alone, 0, 20).rows())
                .extracting(
                        OwnPost::id,
                        one -> one.text().text(),
                        one -> one.group().text())
                .containsExactly(tuple(second, "Two", title));
        for (Actor who : List.of(women, alone)) {
            assertThatThrownBy(() -> discussions.remove(who, others)).isInstanceOf(NotFound.class);
        }
        discussions.remove(alone, second);
        assertThat(discussions.own(alone, 0, 20).rows()).isEmpty();
        assertThat(removed(stage.as(stage.network), id, second).removedByLead()).isFalse();
        assertThatThrownBy(() -> discussions.own(Actor.visitor(), 0, 20)).isInstanceOf(NotPermitted.class);
    }

    @Test
    @DisplayName("a copy of one's own data has what one wrote, after leaving too, and nothing that others wrote")
    void tellsWhatThePersonWrote() throws Exception {
        WorkingGroupId id = group();
        Actor women = stage.as(stage.women);
        PostId thread = discussions.write(women, post(id, null, "Mine"));
        PostId others = discussions.write(
                stage.as(stage.network),
                new WritePost(UUID.randomUUID(), id, null, "Another's title", "Another's", "en", Set.of(), null));
        discussions.write(women, post(id, others, "My reply"));
        discussions.remove(women, discussions.write(women, post(id, null, "Removed")));
        discussions.write(stage.as(stage.network), post(id, thread, "Another's"));
        seats.leave(women, id, stage.own(stage.women, id), new Reason("No staff", "en"));
        List<Map<String, Object>> told = new ArrayList<>();
        PersonalData.Telling telling = new PersonalData.Telling() {
            @Override
            public void record(Map<String, ?> fields) {
                told.add(new HashMap<>(fields));
            }

            @Override
            public void file(String name, PersonalData.Writing content) {}
        };
        data.tell(Actor.person(stage.women.founder()), telling);
        assertThat(told).extracting(fields -> fields.get("message")).containsExactly("Mine", "My reply");
        assertThat(told).extracting(fields -> fields.get("group")).containsOnly(title);
        assertThat(told.getFirst()).containsEntry("title", title);
        assertThat(told.getLast()).as("a reply's title is another's").doesNotContainKey("title");
        data.tell(women, telling);
        assertThat(told).as("of an organisation nothing").hasSize(2);
    }

    @Test
    @DisplayName("an erasure says first how many messages it leaves, those without a text aside")
    void saysWhatAnErasureLeaves() {
        WorkingGroupId id = group();
        Actor women = stage.as(stage.women);
        discussions.write(women, post(id, null, "One"));
        discussions.write(women, post(id, null, "Two"));
        discussions.remove(women, discussions.write(women, post(id, null, "Removed")));
        discussions.write(stage.as(stage.network), post(id, null, "Another's"));
        assertThat(data.consequences(stage.women.founder()))
                .containsExactly(Consequence.of("workinggroup.erasure.messages", 2));
        assertThat(data.consequences(stage.nhri.founder()))
                .containsExactly(Consequence.of("workinggroup.erasure.messages", 0));
    }

    @Test
    void makesOneMessageOfADoubleClick() throws Exception {
        WorkingGroupId id = group();
        Actor women = stage.as(stage.women);
        WritePost once = post(id, null, "Once");
        List<Object> made = AtOnce.atOnce(() -> discussions.write(women, once), () -> discussions.write(women, once));
        assertThat(Set.copyOf(made)).hasSize(1);
        assertThat(discussions.threads(women, id, 0, 20).total()).isEqualTo(1);
    }

    @Test
    void letsNobodyFloodAGroup() {
        WorkingGroupId id = group();
        Actor women = stage.as(stage.women);
        assertThatThrownBy(() -> {
                    for (int i = 0; i <= 100 * Limit.MESSAGE.times(); i++) {
                        limits.takeBy(Limit.MESSAGE, women);
                    }
                })
                .isInstanceOf(TryLater.class);
        assertThatThrownBy(() -> discussions.write(women, post(id, null, "One more")))
                .isInstanceOf(TryLater.class);
        assertThat(discussions.threads(women, id, 0, 20).total()).isZero();
        discussions.write(stage.as(stage.network), post(id, null, "Another person's"));
    }

    @Test
    @DisplayName("who has left learns nothing by sending the form of an earlier message again")
    void answersAFormOfBeforeLeavingAsAnyOther() {
        WorkingGroupId id = group();
        Actor women = stage.as(stage.women);
        WritePost sent = post(id, null, "Once");
        PostId made = discussions.write(women, sent);
        assertThat(discussions.write(women, sent)).isEqualTo(made);
        seats.leave(women, id, stage.own(stage.women, id), new Reason("No staff", "en"));
        assertThatThrownBy(() -> discussions.write(women, sent)).isInstanceOf(NotFound.class);
    }

    @Test
    @DisplayName("who writes while their organisation is leaving has left")
    void writesNothingWhileLeaving() {
        WorkingGroupId id = group();
        Actor women = stage.as(stage.women);
        SeatId seat = stage.own(stage.women, id);
        Object written = new Meanwhile(portal)
                .during(
                        SeatLeft.class,
                        () -> seats.leave(women, id, seat, new Reason("No staff", "en")),
                        () -> discussions.write(women, post(id, null, "At once")));
        assertThat(written).isInstanceOf(NotFound.class);
        assertThat(discussions.threads(stage.as(stage.network), id, 0, 20).total())
                .isZero();
    }

    @Test
    void readsAPartInAFixedNumberOfStatements() {
        WorkingGroupId id = group();
        Actor women = stage.as(stage.women);
        PostId thread = discussions.write(women, post(id, null, "One"));
        int few = Statements.sentBy(() -> discussions.messages(women, id, thread, 0, 20));
        for (int i = 0; i < 5; i++) {
            discussions.write(stage.as(stage.network), post(id, thread, "More " + i));
        }
        assertThat(Statements.sentBy(() -> discussions.messages(women, id, thread, 0, 20)))
                .isEqualTo(few)
                .isLessThanOrEqualTo(7);
    }
}
