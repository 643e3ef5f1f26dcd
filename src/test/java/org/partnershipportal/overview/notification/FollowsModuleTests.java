package org.partnershipportal.overview.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.overview.notification.CommitmentFollowers.Says;
import org.partnershipportal.people.organisation.OrganisationStage;
import org.partnershipportal.people.organisation.OrganisationType;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.NotPermitted;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.platform.access.spi.PersonalData;
import org.partnershipportal.promises.commitment.AnswerObservation;
import org.partnershipportal.promises.commitment.CommitmentFixtures;
import org.partnershipportal.promises.commitment.CommitmentId;
import org.partnershipportal.promises.commitment.CommitmentLinks;
import org.partnershipportal.promises.commitment.CommitmentStage;
import org.partnershipportal.promises.commitment.CommitmentSubject;
import org.partnershipportal.promises.commitment.Commitments;
import org.partnershipportal.promises.commitment.Level;
import org.partnershipportal.promises.commitment.Observations;
import org.partnershipportal.promises.commitment.PlaceObservation;
import org.partnershipportal.promises.commitment.SayWhy;
import org.partnershipportal.testing.PortalModuleTest;
import org.partnershipportal.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalModuleTest
@DisplayName("UC-NOT-05: who follows commitments, and what they are told")
class FollowsModuleTests {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Followed ECUADOR = of("state", "ECU");
    private static final Followed PERU = of("state", "PER");
    private static final Followed MOTHERS = Followed.theme("mothers-with-children");

    @Autowired
    private Follows follows;

    @Autowired
    private Notices notices;

    @Autowired
    private Commitments commitments;

    @Autowired
    private Observations observations;

    @Autowired
    private NotificationData data;

    @Autowired
    private CommitmentStage stage;

    @Autowired
    private OrganisationStage make;

    @Autowired
    private JdbcClient jdbc;

    private Actor reader;

    @BeforeEach
    void aReader() {
        reader = Actor.person(make.person());
    }

    private static Followed of(String kind, String id) {
        return Followed.of(new ContentRef(kind, id)).orElseThrow();
    }

    private static Followed of(CommitmentId id) {
        return Followed.of(id.ref()).orElseThrow();
    }

    private Actor following(Followed... what) {
        Actor follower = Actor.person(make.person());
        for (Followed one : what) {
            follows.follow(follower, one);
        }
        return follower;
    }

    // ── who is told of what ──

    @Test
    void tellsWhoFollowsTheStateOrAThemeWhenACommitmentIsPublishedAndNobodyElse() {
        Actor ofState = following(ECUADOR);
        Actor ofTheme = following(MOTHERS);
        Actor ofBoth = following(ECUADOR, MOTHERS, PERU);
        Actor ofOthers = following(PERU, Followed.theme("technology"));
        CommitmentId id = stage.published("Mothers " + UUID.randomUUID());
        settled(id);
        for (Actor told : List.of(ofState, ofTheme, ofBoth)) {
            assertThat(of(told, id)).containsExactly(Says.FOLLOWED_PUBLISHED);
        }
        assertThat(notices.inbox(ofState, 0, 10).rows())
                .extracting(NoticeRow::address)
                .contains("me/" + CommitmentLinks.page(id));
        assertThat(of(ofOthers, id)).isEmpty();
        assertThat(of(reader, id)).isEmpty();
    }

    @Test
    void tellsOfAllThatEveryoneReadsOfOneCommitment() {
        CommitmentId id = stage.published("Mothers " + UUID.randomUUID());
        CommitmentId other = stage.published("Others " + UUID.randomUUID());
        settled(id);
        Actor follower = following(of(id));
        commitments.edit(stage.drafter(), id, CommitmentFixtures.complete("Mothers, again", stage.edition(id)));
        commitments.sendChange(stage.drafter(), id, new SayWhy(stage.edition(id), "The title was too long.", "en"));
        commitments.clear(stage.publisher(), id, stage.edition(id));
        commitments.report(stage.drafter(), id, CommitmentFixtures.progress(Level.COMPLETED, LocalDate.of(2026, 1, 1)));
        Actor nhri = make.owner(make.verified("NHRI", OrganisationType.NHRI, CommitmentFixtures.ECUADOR));
        var assessment = observations.place(nhri, assessing(id));
        observations.answer(stage.drafter(), new AnswerObservation(assessment, "We have read it.", "en"));
        stage.evidence(id);
        commitments.complete(stage.publisher(), id, new SayWhy(stage.edition(id), "All is done.", "en"));
        commitments.withdraw(stage.publisher(), other, new SayWhy(stage.edition(other), "It came too early.", "en"));
        settled(id);
        settled(other);
        assertThat(of(follower, id))
                .containsExactlyInAnyOrder(
                        Says.FOLLOWED_CHANGED,
                        Says.FOLLOWED_PROGRESSED,
                        Says.FOLLOWED_ASSESSED,
                        Says.FOLLOWED_ANSWERED,
                        Says.FOLLOWED_COMPLETED);
        assertThat(of(follower, other)).isEmpty();
    }

    @Test
    void tellsWhenOneIsWithdrawn() {
        CommitmentId id = stage.published("Mothers " + UUID.randomUUID());
        settled(id);
        Actor follower = following(of(id));
        commitments.withdraw(stage.publisher(), id, new SayWhy(stage.edition(id), "It came too early.", "en"));
        settled(id);
        assertThat(of(follower, id)).containsExactly(Says.FOLLOWED_WITHDRAWN);
    }

    @Test
    @DisplayName("R0.1 tells nobody of what is not published")
    void tellsNobodyOfWhatIsNotPublished() {
        Actor follower = following(ECUADOR, MOTHERS);
        CommitmentId waiting = stage.inClearance("Waiting " + UUID.randomUUID());
        CommitmentId given = stage.drafted("Given up " + UUID.randomUUID());
        commitments.discard(stage.drafter(), given, stage.edition(given));
        CommitmentId changed = stage.published("Changed " + UUID.randomUUID());
        settled(changed);
        commitments.edit(stage.drafter(), changed, CommitmentFixtures.complete("Secret", stage.edition(changed)));
        commitments.sendChange(
                stage.drafter(), changed, new SayWhy(stage.edition(changed), "The title was too long.", "en"));
        settled(waiting);
        settled(given);
        settled(changed);
        assertThat(of(follower, waiting)).isEmpty();
        assertThat(of(follower, given)).isEmpty();
        assertThat(of(follower, changed)).containsExactly(Says.FOLLOWED_PUBLISHED);
    }

    @Test
    void tellsNobodyTwiceAndNotWhoDidIt() {
        Actor drafter = Actor.person(Objects.requireNonNull(stage.drafter().person()));
        Actor publisher = Actor.person(Objects.requireNonNull(stage.publisher().person()));
        follows.follow(drafter, ECUADOR);
        follows.follow(publisher, ECUADOR);
        CommitmentId id = stage.published("Mothers " + UUID.randomUUID());
        settled(id);
        assertThat(of(drafter, id)).as("told as the lead agency").isEmpty();
        assertThat(notices.inbox(drafter, 0, 10).rows())
                .filteredOn(row -> row.path().equals(CommitmentLinks.page(id)))
                .extracting(NoticeRow::message)
                .contains(CommitmentNotifications.Says.COMMITMENT_PUBLISHED);
        assertThat(of(publisher, id)).as("who cleared it").isEmpty();
    }

    @Test
    void tellsNobodyAfterTheyStopped() {
        Actor follower = following(ECUADOR);
        follows.stop(follower, ECUADOR);
        follows.stop(follower, ECUADOR);
        CommitmentId id = stage.published("Mothers " + UUID.randomUUID());
        settled(id);
        assertThat(of(follower, id)).isEmpty();
    }

    // ── what can be followed ──

    @Test
    @DisplayName("R0.1 follows only what is public, and answers of a draft as of what does not exist")
    void followsOnlyWhatIsPublic() {
        CommitmentId draft = stage.drafted("Draft " + UUID.randomUUID());
        for (Actor someone : List.of(reader, stage.drafter())) {
            for (Followed nothing : List.of(
                    of(draft),
                    of("commitment", UUID.randomUUID().toString()),
                    of("commitment", "x"),
                    of("state", "XXX"),
                    of("state", ""),
                    of("theme", "no-such-theme"))) {
                assertThatExceptionOfType(NotFound.class).isThrownBy(() -> follows.follow(someone, nothing));
                assertThat(follows.has(someone, nothing)).isFalse();
            }
        }
        assertThat(Followed.of(new ContentRef("input", UUID.randomUUID().toString())))
                .isEmpty();
    }

    @Test
    void isForThoseWhoAreSignedInAndEveryonesOwn() {
        Actor follower = following(ECUADOR);
        assertThat(follows.has(follower, ECUADOR)).isTrue();
        assertThat(follows.has(reader, ECUADOR)).isFalse();
        assertThat(follows.list(reader, Language.EN, 0, 10).rows()).isEmpty();
        for (Runnable asked : List.<Runnable>of(
                () -> follows.follow(Actor.visitor(), ECUADOR),
                () -> follows.stop(Actor.visitor(), ECUADOR),
                () -> follows.has(Actor.visitor(), ECUADOR),
                () -> follows.list(Actor.visitor(), Language.EN, 0, 10))) {
            assertThatExceptionOfType(NotPermitted.class).isThrownBy(asked::run);
        }
        for (Actor curious : List.of(reader, Actor.staff(make.person(), Set.of(StaffRole.ADMIN)))) {
            assertThatExceptionOfType(NotPermitted.class)
                    .isThrownBy(() -> follows.following(
                            curious,
                            new CommitmentSubject(
                                    new CommitmentId(UUID.randomUUID()), CommitmentFixtures.ECUADOR, Set.of())));
        }
    }

    @Test
    void followsTheSameForAPersonWhoeverTheyActFor() {
        Actor member = make.owner(make.verified("NHRI", OrganisationType.NHRI, CommitmentFixtures.ECUADOR));
        follows.follow(member, ECUADOR);
        assertThat(follows.has(Actor.person(Objects.requireNonNull(member.person())), ECUADOR))
                .isTrue();
    }

    @Test
    void listsWhatIsFollowedByNameWithTheWayThere() {
        String title = "Mothers " + UUID.randomUUID();
        CommitmentId id = stage.published(title);
        Actor follower = following(MOTHERS, ECUADOR, of(id));
        List<FollowedRow> rows = follows.list(follower, Language.FR, 0, 10).rows();
        assertThat(rows).extracting(row -> row.name().text()).startsWith(title, "Équateur");
        assertThat(rows)
                .extracting(FollowedRow::path)
                .containsExactly(CommitmentLinks.page(id), "states/ECU", "commitments?theme=mothers-with-children");
        assertThat(follows.list(follower, Language.FR, 1, 1).total()).isEqualTo(3);
    }

    @Test
    void readsTheListInTwoQueriesHoweverMuchIsFollowed() {
        Actor one = following(of(stage.published("One " + UUID.randomUUID())), ECUADOR);
        Actor many = following(ECUADOR, PERU, MOTHERS);
        IntStream.range(0, 5)
                .forEach(n -> follows.follow(many, of(stage.published("Many " + n + " " + UUID.randomUUID()))));
        int few = Statements.sentBy(() -> follows.list(one, Language.EN, 0, 20));
        assertThat(few).isLessThanOrEqualTo(2);
        assertThat(Statements.sentBy(() -> follows.list(many, Language.EN, 0, 20)))
                .isEqualTo(few);
    }

    @Test
    void endsAtALimitAndNotBefore() {
        PersonId person = Objects.requireNonNull(reader.person());
        IntStream.range(0, Follows.MOST - 1)
                .forEach(
                        n -> jdbc.sql("INSERT INTO notification_follows (person, followed) VALUES (:person, :followed)")
                                .param("person", person)
                                .param("followed", "theme:" + n)
                                .update());
        follows.follow(reader, ECUADOR);
        follows.follow(reader, ECUADOR);
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> follows.follow(reader, PERU));
    }

    // ── what is kept ──

    @Test
    void leavesInTheTrailHowMuchIsFollowedAndNotWhat() {
        follows.follow(reader, ECUADOR);
        follows.follow(reader, ECUADOR);
        follows.follow(reader, MOTHERS);
        List<String> facts = jdbc.sql(
                        "SELECT facts FROM audit_rows WHERE kind = 'notification.follows-changed' AND person = :person")
                .param("person", Objects.requireNonNull(reader.person()))
                .query(String.class)
                .list();
        assertThat(facts).hasSize(2);
        assertThat(facts.toString()).doesNotContain("ECU", "mothers");
    }

    @Test
    void isToldToTheReaderAndErasedWithThem() throws Exception {
        follows.follow(reader, ECUADOR);
        assertThat(told()).contains("state:ECU");
        data.erase(
                Objects.requireNonNull(reader.person()), Actor.system().ref(), Instant.parse("2027-03-01T09:00:00Z"));
        assertThat(told()).doesNotContain("state:ECU");
        assertThat(follows.has(reader, ECUADOR)).isFalse();
    }

    private String told() throws Exception {
        StringBuilder told = new StringBuilder();
        data.tell(reader, new PersonalData.Telling() {
            @Override
            public void record(Map<String, ?> fields) {
                told.append(fields);
            }

            @Override
            public void file(String name, PersonalData.Writing content) {
                throw new AssertionError(name);
            }
        });
        return told.toString();
    }

    private PlaceObservation assessing(CommitmentId id) {
        return new PlaceObservation(
                UUID.randomUUID(), id, Level.LIMITED, "The practice is uneven.", "Nine visits", null, "en");
    }

    /** What a person was told, as a follower, of one commitment. */
    private List<Message> of(Actor person, CommitmentId id) {
        return notices.inbox(person, 0, 50).rows().stream()
                .filter(row -> row.path().equals(CommitmentLinks.page(id)))
                .map(NoticeRow::message)
                .filter(Says.class::isInstance)
                .toList();
    }

    private void settled(CommitmentId id) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(
                                jdbc.sql("SELECT listener_id FROM EVENT_PUBLICATION WHERE serialized_event LIKE :id")
                                        .param("id", "%" + id + "%")
                                        .query(String.class)
                                        .list())
                        .isEmpty());
    }
}
