package org.partnershipportal.exchange.challenge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.ground.shared.ChangedMeanwhile;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.people.organisation.OrganisationStage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.platform.moderation.CaseDetails;
import org.partnershipportal.platform.moderation.Cases;
import org.partnershipportal.platform.moderation.DecideAppeal;
import org.partnershipportal.platform.moderation.HouseRule;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalModuleTest
@DisplayName("A won appeal about a challenge, or an answer to one")
class WonAppealsModuleTests {

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
    private Cases cases;

    @Autowired
    private JdbcClient jdbc;

    private Actor moderator() {
        return Actor.staff(make.person(), Set.of(StaffRole.MODERATOR));
    }

    private void win(ContentRef text) {
        CaseDetails waiting = cases.latest(make.secretariat(), text).orElseThrow();
        cases.decide(make.secretariat(), new DecideAppeal(waiting.id(), waiting.version(), true, "We read it again."));
    }

    private ChallengeId won() {
        ChallengeId id = stage.open(word, Reach.PUBLIC);
        hiding.hide(moderator(), ChallengePermissions.hiding(id, 2));
        hiding.appeal(stage.teller(), id, "Nobody is named.");
        win(id.ref());
        return id;
    }

    private AnswerId wonAnswer(ChallengeId id) {
        AnswerId answer = stage.answer(id, "A letter is enough.");
        answers.hide(moderator(), AnswerPermissions.hiding(answer));
        answers.appeal(stage.adviser(), answer, "Nobody is named.");
        win(answer.ref());
        return answer;
    }

    private void forgetEdition(ContentRef text) {
        jdbc.sql("UPDATE moderation_cases SET subject_edition = NULL WHERE subject_id = :id")
                .param("id", text.id())
                .update();
    }

    private static HideAnswer hiding(AnswerId id, long edition) {
        return new HideAnswer(id, edition, HouseRule.PERSON_AT_RISK, "It names a guard.");
    }

    private void isProtected(Runnable hide) {
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(hide::run)
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("moderation.refusal.overturned"));
    }

    private boolean isOffered(ChallengeId id) {
        return challenges.details(moderator(), id).allows(Permission.HIDE_CHALLENGE);
    }

    private boolean isOffered(AnswerId id) {
        return answers.one(moderator(), id).allows(Permission.HIDE_ANSWER);
    }

    @Test
    void protectsTheChallengeAsItWasJudgedAlone() {
        ChallengeId id = won();
        isProtected(() -> hiding.hide(moderator(), ChallengePermissions.hiding(id, 2)));
        assertThat(isOffered(id)).isFalse();
        assertThatExceptionOfType(ChangedMeanwhile.class)
                .as("an edition that does not stand")
                .isThrownBy(() -> hiding.hide(moderator(), ChallengePermissions.hiding(id, 3)));
        stage.answer(id, "A letter is enough.");
        assertThat(isOffered(id)).as("others answer").isFalse();
        challenges.edit(stage.teller(), id, ChallengeFixtures.written(word + " Guard 12", 2, Reach.PUBLIC));
        assertThat(isOffered(id)).isTrue();
        isProtected(() -> hiding.hide(moderator(), ChallengePermissions.hiding(id, 2)));
        hiding.hide(moderator(), ChallengePermissions.hiding(id, 3));
        assertThat(challenges.details(stage.teller(), id).hiddenBy()).isEqualTo(HouseRule.PERSON_AT_RISK);
    }

    @Test
    void protectsTheAnswerAsItWasJudgedAlone() {
        ChallengeId id = stage.open(word, Reach.PUBLIC);
        AnswerId answer = wonAnswer(id);
        isProtected(() -> answers.hide(moderator(), hiding(answer, 1)));
        assertThat(isOffered(answer)).isFalse();
        assertThatExceptionOfType(ChangedMeanwhile.class)
                .as("an edition that does not stand")
                .isThrownBy(() -> answers.hide(moderator(), hiding(answer, 2)));
        answers.reply(stage.teller(), answer, OwnerReply.THANKED);
        assertThat(isOffered(answer)).as("others reply").isFalse();
        answers.edit(stage.adviser(), new EditAnswer(answer, 1, "Guard 12 lies.", "en"));
        assertThat(isOffered(answer)).isTrue();
        isProtected(() -> answers.hide(moderator(), hiding(answer, 1)));
        answers.hide(moderator(), hiding(answer, 2));
        assertThat(answers.one(Actor.visitor(), answer).text()).isNull();
    }

    @Test
    @DisplayName("protects whatever stands if it was won before editions were kept")
    void ofBeforeProtectsWhateverStands() {
        ChallengeId id = won();
        AnswerId answer = wonAnswer(id);
        forgetEdition(id.ref());
        forgetEdition(answer.ref());
        challenges.edit(stage.teller(), id, ChallengeFixtures.written(word + " anew", 2, Reach.PUBLIC));
        answers.edit(stage.adviser(), new EditAnswer(answer, 1, "Two letters.", "en"));
        isProtected(() -> hiding.hide(moderator(), ChallengePermissions.hiding(id, 3)));
        isProtected(() -> answers.hide(moderator(), hiding(answer, 2)));
        assertThat(isOffered(id)).isFalse();
        assertThat(isOffered(answer)).isFalse();
    }
}
