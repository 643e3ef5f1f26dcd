package org.partnershipportal.exchange.challenge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.shared.Sentence;
import org.partnershipportal.people.membership.Members;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.people.organisation.OrganisationStage;
import org.partnershipportal.people.organisation.OrganisationType;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.MemberRole;
import org.partnershipportal.platform.access.NotPermitted;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.platform.access.StakeholderGroup;
import org.partnershipportal.platform.access.spi.OpenTask;
import org.partnershipportal.platform.access.spi.OpenTasks;
import org.partnershipportal.platform.moderation.CaseStatus;
import org.partnershipportal.platform.moderation.Cases;
import org.partnershipportal.platform.moderation.HouseRule;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalModuleTest
@DisplayName("R0.1 An answer to a challenge that a moderator has hidden")
class AnswersToHiddenModuleTests {

    private final String word = "Word" + UUID.randomUUID().toString().replace("-", "");

    @Autowired
    private Challenges challenges;

    @Autowired
    private ChallengeAnswers answers;

    @Autowired
    private ChallengeHiding hiding;

    @Autowired
    private ChallengeStage stage;

    @Autowired
    private OrganisationStage make;

    @Autowired
    private Members members;

    @Autowired
    private Cases cases;

    @Autowired
    private AnswerModeration moderation;

    @Autowired
    private List<OpenTasks> sources;

    @Autowired
    private JdbcClient jdbc;

    private ChallengeId id;
    private AnswerId answer;

    @BeforeEach
    void setTheStage() {
        id = stage.open(word, Reach.PUBLIC);
        answer = stage.answer(id, "Guard 12 said otherwise.");
    }

    private Actor moderator() {
        return Actor.staff(make.person(), Set.of(StaffRole.MODERATOR));
    }

    private void hide() {
        hiding.hide(moderator(), ChallengePermissions.hiding(id, 2));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> challenges.details(stage.adviser(), id));
    }

    /** A person who spoke for those who answered, and left them. */
    private Actor former() {
        PersonId person = make.person();
        OrganisationId left = stage.service().id();
        jdbc.sql("INSERT INTO membership_members (organisation_id, person_id, roles, joined_at)"
                        + " VALUES (:organisation, :person, 'SIGNATORY', :at)")
                .param("organisation", left)
                .param("person", person)
                .param("at", Instant.parse("2026-01-02T03:04:05Z"))
                .update();
        members.leave(make.member(person, left), left);
        return make.member(
                person, make.verified(person, "Second", OrganisationType.NATIONAL_NGO, ChallengeFixtures.ECUADOR));
    }

    private List<Actor> strangers() {
        return List.of(
                make.owner(make.verified("Other", OrganisationType.NHRI, ChallengeFixtures.ECUADOR)),
                former(),
                ChallengeFixtures.actor(ChallengeFixtures.member(
                        stage.service().id().value(),
                        StakeholderGroup.NHRI,
                        ChallengeFixtures.ECUADOR,
                        true,
                        MemberRole.READER)),
                make.secretariat(),
                Actor.visitor());
    }

    /** Refused in the words in which an answer is refused that nobody gave. */
    private void learnNothing(BiConsumer<Actor, AnswerId> act) {
        AnswerId none = new AnswerId(UUID.randomUUID());
        for (Actor stranger : strangers()) {
            Throwable refusal = catchThrowable(() -> act.accept(stranger, answer));
            assertThat(refusal)
                    .isExactlyInstanceOf(
                            catchThrowable(() -> act.accept(stranger, none)).getClass())
                    .isInstanceOfAny(NotFound.class, NotPermitted.class);
        }
    }

    @Test
    void isTakenBackByThoseWhoGaveItAndNobodyElse() {
        hide();
        learnNothing(answers::withdraw);
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> answers.withdraw(stage.teller(), answer));
        assertThatExceptionOfType(NotFound.class)
                .as("nothing else becomes of it")
                .isThrownBy(() -> answers.edit(stage.adviser(), new EditAnswer(answer, 1, "Another", "en")));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> answers.one(stage.adviser(), answer));
        assertThat(answers.challenge(stage.adviser(), answer)).isEmpty();
        answers.withdraw(stage.adviser(), answer);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> answers.withdraw(stage.adviser(), answer));
        assertThat(answers.one(moderator(), answer).withdrawnAt()).isNotNull();
    }

    @Test
    void isAppealedForByThoseWhoGaveItAndNobodyElse() {
        hide();
        assertThatExceptionOfType(NotPermitted.class)
                .as("it is not hidden itself")
                .isThrownBy(() -> answers.appealing(stage.adviser(), answer));
        answers.hide(moderator(), AnswerPermissions.hiding(answer));
        learnNothing(answers::appealing);
        learnNothing((stranger, which) -> answers.appeal(stranger, which, "Why"));
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> answers.appeal(stage.teller(), answer, "Why"));
        assertThat(answers.appealing(stage.adviser(), answer).reason()).isEqualTo("It names a guard.");
        answers.appeal(stage.adviser(), answer, "Nobody is named.");
        assertThat(cases.latest(stage.adviser(), answer.ref()).orElseThrow().status())
                .isEqualTo(CaseStatus.APPEALED);
    }

    @Test
    @DisplayName("waits at home for who decides the appeal, read without a transaction as homes are")
    void waitsAtHomeForWhoDecidesTheAppeal() {
        answers.hide(moderator(), AnswerPermissions.hiding(answer));
        answers.appeal(stage.adviser(), answer, "Nobody is named.");
        stage.answer(id, "Another one of the same challenge.");
        Actor other = moderator();
        assertThat(sources.stream().flatMap(source -> source.openTasks(other).stream()))
                .filteredOn(task -> task.record().text().contains(word))
                .singleElement()
                .extracting(OpenTask::verbKey)
                .isEqualTo("moderation.task.decide");
        assertThat(moderation.path(answer.toString())).isEqualTo(ChallengeLinks.page(id));
        assertThat(moderation.speaksFor(stage.adviser(), answer.toString())).isTrue();
        assertThat(moderation.speaksFor(stage.teller(), answer.toString())).isFalse();
        assertThat(moderation.mayReport(stage.teller(), answer.toString()))
                .as("its words are hidden")
                .isFalse();
        assertThat(moderation.grounds(answer.toString())).containsExactly(Sentence.of(HouseRule.PERSON_AT_RISK.key()));
    }

    @Test
    void isGoneWithTheChallengeOnceThatIsWithdrawn() {
        answers.hide(moderator(), AnswerPermissions.hiding(answer));
        challenges.withdraw(stage.teller(), id, stage.edition(id));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> answers.withdraw(stage.adviser(), answer));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> answers.appeal(stage.adviser(), answer, "Why"));
    }
}
