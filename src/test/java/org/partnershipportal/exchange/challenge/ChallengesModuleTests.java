package org.partnershipportal.exchange.challenge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.people.organisation.OrganisationStage;
import org.partnershipportal.people.organisation.OrganisationType;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.NotPermitted;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.platform.moderation.CaseDetails;
import org.partnershipportal.platform.moderation.CaseStatus;
import org.partnershipportal.platform.moderation.Cases;
import org.partnershipportal.platform.moderation.DecideAppeal;
import org.partnershipportal.platform.moderation.HouseRule;
import org.partnershipportal.platform.records.Where;
import org.partnershipportal.testing.PortalModuleTest;
import org.partnershipportal.testing.Statements;
import org.partnershipportal.testing.Visibility;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@PortalModuleTest
@DisplayName("Challenges")
class ChallengesModuleTests {

    private final ChallengePolicy policy = new ChallengePolicy();
    private final String word = "Deed" + UUID.randomUUID().toString().replace("-", "");

    @Autowired
    private Challenges challenges;

    @Autowired
    private ChallengeAnswers answers;

    @Autowired
    private ChallengeHiding hiding;

    @Autowired
    private ChallengeStage stage;

    @Autowired
    private ChallengeSearch search;

    @Autowired
    private ChallengeTasks tasks;

    @Autowired
    private OrganisationStage make;

    @Autowired
    private Cases cases;

    @Autowired
    private EntityManager entities;

    @Autowired
    private JdbcClient jdbc;

    private Actor aMinistry() {
        return make.owner(make.verified("Ministry", OrganisationType.MINISTRY, ChallengeFixtures.ECUADOR));
    }

    private Actor moderator() {
        return Actor.staff(make.person(), Set.of(StaffRole.MODERATOR));
    }

    private List<ChallengeId> found(Actor reader, ChallengeFilter filter) {
        return challenges.list(reader, filter, 0, 50).rows().stream()
                .map(ChallengeRow::id)
                .toList();
    }

    private List<ChallengeId> found(Actor reader) {
        return found(reader, ChallengeFilter.of(word));
    }

    private static ChallengeFilter standing(String words, ChallengeStanding standing) {
        return new ChallengeFilter(
                words, ChallengeFixtures.ECUADOR, "older-persons", ChallengeFixtures.RULE, standing, false);
    }

    @Test
    @Transactional
    @DisplayName("have exactly the condition that the policy says")
    void areFoundExactlyByThoseWhoReadThem() {
        Visibility.compare(
                new ChallengePermissions(),
                state -> {
                    Challenge record = ChallengePermissions.inState(state);
                    entities.persist(record);
                    entities.flush();
                    return record;
                },
                (relation, record) -> ChallengePermissions.actorIn(relation),
                policy::mayRead,
                (actor, record) -> Visibility.isFound(
                        jdbc,
                        "challenge_challenges c",
                        ChallengePolicy.visibleTo(actor).and(Where.of("c.id = :id", "id", record.id()))));
    }

    @Test
    @DisplayName("R4.3, R0.1 for verified members leave no trace for the State that they are about, nor for a visitor")
    void areKeptFromTheirOwnState() {
        Actor ministry = aMinistry();
        ChallengeId id = stage.open(word, Reach.VERIFIED);
        for (Actor stranger : List.of(ministry, Actor.visitor(), Actor.person(make.person()))) {
            assertThat(found(stranger)).isEmpty();
            assertThat(search.readable(stranger, Set.of(id.value()))).isEmpty();
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> challenges.details(stranger, id));
        }
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> answers.give(ministry, ChallengeFixtures.advice(id, "Advice")));
        assertThat(found(stage.adviser())).containsExactly(id);
        assertThat(found(make.secretariat())).containsExactly(id);
        assertThat(search.readable(stage.adviser(), Set.of(id.value()))).containsExactly(id.value());
    }

    @Test
    void areDraftsUntilASignatoryOpensThem() {
        WriteChallenge command = ChallengeFixtures.written(word, 0, Reach.PUBLIC);
        ChallengeId id = challenges.draft(stage.teller(), command);
        assertThat(challenges.draft(stage.teller(), command)).isEqualTo(id);
        assertThat(found(stage.adviser())).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> challenges.open(stage.adviser(), id, 1));
        challenges.open(stage.teller(), id, 1);
        assertThat(found(Actor.visitor())).containsExactly(id);
    }

    @Test
    void areListedByRuleCountryAndWhetherThereIsAdvice() {
        ChallengeId id = stage.open(word, Reach.PUBLIC);
        assertThat(found(Actor.visitor(), standing(word, ChallengeStanding.UNANSWERED)))
                .containsExactly(id);
        AnswerId answer = stage.answer(id, "A letter is enough.");
        assertThat(found(Actor.visitor(), standing(word, ChallengeStanding.UNANSWERED)))
                .isEmpty();
        assertThat(found(Actor.visitor(), standing(word, ChallengeStanding.OPEN)))
                .containsExactly(id);
        answers.hide(moderator(), AnswerPermissions.hiding(answer));
        assertThat(found(Actor.visitor(), standing(word, ChallengeStanding.UNANSWERED)))
                .containsExactly(id);
        challenges.close(stage.teller(), id, new CloseChallenge(stage.edition(id), "Nothing", "en", Set.of()));
        assertThat(found(Actor.visitor(), standing(word, ChallengeStanding.CLOSED)))
                .containsExactly(id);
        assertThat(found(Actor.visitor(), standing(word, ChallengeStanding.OPEN)))
                .isEmpty();
    }

    @Test
    void areAnsweredByOthersAndClosedWithTheAnswerThatHelped() {
        ChallengeId id = stage.open(word, Reach.PUBLIC);
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> answers.give(stage.teller(), ChallengeFixtures.advice(id, "Own")));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> answers.give(Actor.person(make.person()), ChallengeFixtures.advice(id, "Alone")));
        AnswerId answer = stage.answer(id, "A letter is enough.");
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> stage.answer(id, "A letter is enough."));
        assertThat(tasks.openTasks(stage.teller())).hasSize(1);
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> answers.reply(stage.adviser(), answer, OwnerReply.HELPFUL));
        answers.reply(stage.teller(), answer, OwnerReply.THANKED);
        assertThat(tasks.openTasks(stage.teller())).isEmpty();
        challenges.close(stage.teller(), id, new CloseChallenge(stage.edition(id), "The letter", "en", Set.of(answer)));
        ChallengeDetails read = challenges.details(Actor.visitor(), id);
        assertThat(String.valueOf(read.helped())).isEqualTo("The letter");
        assertThat(read.answers())
                .singleElement()
                .satisfies(one -> assertThat(one.reply()).isEqualTo(OwnerReply.HELPFUL));
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> stage.answer(id, "Too late"));
    }

    @Test
    void loseAnAnswerOnlyByItsAuthorOrAPublishedRuleAndItsAuthorCanAppeal() {
        Actor ministry = aMinistry();
        ChallengeId id = stage.open(word, Reach.PUBLIC);
        AnswerId answer = stage.answer(id, "Guard 12 said otherwise.");
        for (Actor other : List.of(stage.teller(), ministry, make.secretariat())) {
            assertThatExceptionOfType(NotPermitted.class)
                    .isThrownBy(() -> answers.hide(other, AnswerPermissions.hiding(answer)));
            assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> answers.withdraw(other, answer));
        }
        answers.hide(moderator(), AnswerPermissions.hiding(answer));
        assertThat(challenges.details(stage.teller(), id).answers().getFirst().text())
                .isNull();
        AnswerDetails own = challenges.details(stage.adviser(), id).answers().getFirst();
        assertThat(own.text()).isNotNull();
        assertThat(own.allows(Permission.APPEAL)).isTrue();
        answers.appeal(stage.adviser(), answer, "Nobody is named.");
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> answers.show(moderator(), answer));
        answers.withdraw(stage.adviser(), answer);
        CaseDetails closed = cases.latest(stage.adviser(), answer.ref()).orElseThrow();
        assertThat(closed.status()).isEqualTo(CaseStatus.LAPSED);
        assertThat(closed.reason()).isEmpty();
        assertThat(challenges.details(stage.teller(), id).answers().getFirst().author())
                .isNull();
    }

    @Test
    @DisplayName(
            "R0.1 exist for their own organisation and moderators only once they are hidden, and can be appealed for once")
    void areHiddenByAPublishedRule() {
        ChallengeId id = stage.open(word, Reach.PUBLIC);
        AnswerId answer = stage.answer(id, "A letter is enough.");
        HideChallenge names = ChallengePermissions.hiding(id, 2);
        Actor moderator = moderator();
        for (Actor other : List.of(stage.teller(), stage.adviser(), make.secretariat(), Actor.visitor())) {
            assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> hiding.hide(other, names));
        }
        Actor own = Actor.staff(Objects.requireNonNull(stage.teller().person()), Set.of(StaffRole.MODERATOR));
        assertThat(challenges.details(own, id).allows(Permission.HIDE_CHALLENGE))
                .isFalse();
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> hiding.hide(own, names));
        hiding.hide(moderator, names);
        for (Actor other : List.of(aMinistry(), stage.adviser(), make.secretariat(), Actor.visitor())) {
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> challenges.details(other, id));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> answers.one(other, answer));
            assertThat(found(other)).isEmpty();
            assertThat(search.readable(other, Set.of(id.value()))).isEmpty();
        }
        assertThat(found(moderator)).containsExactly(id);
        assertThat(tasks.openTasks(stage.teller())).isEmpty();
        assertThat(challenges
                        .list(stage.teller(), ChallengeFilter.of(word), 0, 5)
                        .rows())
                .singleElement()
                .satisfies(row -> assertThat(row.isPublic()).isFalse());
        ChallengeDetails read = challenges.details(stage.teller(), id);
        assertThat(read.hiddenBy()).isEqualTo(HouseRule.PERSON_AT_RISK);
        assertThat(read.allows(Permission.APPEAL)).isTrue();
        hiding.appeal(stage.teller(), id, "Nobody is named.");
        assertThat(challenges.details(stage.teller(), id).allows(Permission.APPEAL))
                .isFalse();
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> hiding.show(moderator, id));
        CaseDetails waiting = cases.latest(make.secretariat(), id.ref()).orElseThrow();
        cases.decide(make.secretariat(), new DecideAppeal(waiting.id(), waiting.version(), true, "We read it again."));
        assertThat(found(Actor.visitor())).containsExactly(id);
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> hiding.hide(moderator(), names))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("moderation.refusal.overturned"));
    }

    @Test
    void loseWhatWasSaidWhenTheyWereHiddenWithTheirWords() {
        ChallengeId id = stage.open(word, Reach.PUBLIC);
        hiding.hide(moderator(), ChallengePermissions.hiding(id, 2));
        hiding.appeal(stage.teller(), id, "Nobody is named.");
        challenges.withdraw(stage.teller(), id, stage.edition(id));
        CaseDetails closed = cases.latest(stage.teller(), id.ref()).orElseThrow();
        assertThat(closed.status()).isEqualTo(CaseStatus.LAPSED);
        assertThat(closed.reason()).isEmpty();
    }

    @Test
    void keepNoWordOnceTheyAreWithdrawn() {
        ChallengeId id = stage.open(word, Reach.PUBLIC);
        stage.answer(id, "A letter is enough.");
        challenges.withdraw(stage.teller(), id, stage.edition(id));
        for (Actor other : List.of(Actor.visitor(), stage.adviser(), make.secretariat(), moderator())) {
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> challenges.details(other, id));
        }
        assertThat(jdbc.sql("SELECT CONCAT(c.hard, c.tried, c.search_text, a.words) FROM challenge_challenges c"
                                + " JOIN challenge_answers a ON a.challenge_id = c.id WHERE c.id = :id")
                        .param("id", id.bytes())
                        .query(String.class)
                        .single())
                .isEmpty();
    }

    @Test
    void areListedInTwoQueriesHoweverManyThereAre() {
        stage.open(word, Reach.PUBLIC);
        int one = Statements.sentBy(() -> found(Actor.visitor()));
        for (int more = 0; more < 4; more++) {
            stage.open(word, Reach.PUBLIC);
        }
        assertThat(Statements.sentBy(() -> found(Actor.visitor())))
                .isEqualTo(one)
                .isLessThanOrEqualTo(3);
    }
}
