package org.partnershipportal.consultation.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.partnershipportal.consultation.assessment.AssessmentFixtures.CALL;
import static org.partnershipportal.consultation.assessment.AssessmentFixtures.CONTRIBUTOR;
import static org.partnershipportal.consultation.assessment.AssessmentFixtures.DESK;
import static org.partnershipportal.consultation.assessment.AssessmentFixtures.END;
import static org.partnershipportal.consultation.assessment.AssessmentFixtures.INPUT;
import static org.partnershipportal.consultation.assessment.AssessmentFixtures.LAW;
import static org.partnershipportal.consultation.assessment.AssessmentFixtures.NOW;
import static org.partnershipportal.consultation.assessment.AssessmentFixtures.SECRETARY;
import static org.partnershipportal.consultation.assessment.AssessmentFixtures.number;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.partnershipportal.consultation.assessment.FileCheck.Result;
import org.partnershipportal.consultation.call.NameChoice;
import org.partnershipportal.consultation.call.TextChoice;
import org.partnershipportal.consultation.input.EnteredMark;
import org.partnershipportal.consultation.input.EntryOrigin;
import org.partnershipportal.consultation.input.Standing;
import org.partnershipportal.ground.shared.ActorRef;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.platform.access.StakeholderGroup;
import org.partnershipportal.platform.document.DocumentId;

/** What the report team entered is decided about by another than who entered it (R14.13, decision 60). */
class EnteredAssessmentTests {

    private static final ActorRef COLLEAGUE = new ActorRef("staff", UUID.randomUUID(), null);

    private static Standing standing(boolean deleted) {
        return new Standing(
                INPUT,
                CALL,
                deleted,
                deleted,
                List.of(),
                "es",
                NameChoice.TEAM_ONLY,
                TextChoice.PUBLISHED,
                1,
                END.minusSeconds(60),
                END,
                null,
                Set.of(LAW),
                new EnteredMark(
                        EntryOrigin.HEARING, SECRETARY, StakeholderGroup.CIVIL_SOCIETY, new CountryCode("ECU")));
    }

    private static Assessment entered() {
        return new Assessment(standing(false), null);
    }

    @Test
    void isNotJudgedByWhoEnteredIt() {
        refused(() -> entered().admit(DESK, NOW));
        refused(() -> entered().reject(Criterion.ABUSIVE, "It insults.", false, DESK, NOW));
        Assessment byAnother = entered();
        byAnother.admit(COLLEAGUE, NOW);
        assertThat(byAnother.admissibility()).isEqualTo(Admissibility.ADMISSIBLE);
    }

    @Test
    void isNotPublishedByWhoEnteredIt() {
        Assessment it = entered();
        it.admit(COLLEAGUE, NOW);
        refused(() -> it.publish(number(), Map.of(), DESK, NOW));
        assertThat(it.isPublished()).isFalse();
        it.publish(number(), Map.of(), COLLEAGUE, NOW);
        assertThat(it.isPublished()).isTrue();
    }

    @Test
    void getsNoFileThatWhoEnteredItLookedAt() {
        Assessment it = entered();
        DocumentId file = new DocumentId(UUID.randomUUID());
        it.admit(COLLEAGUE, NOW);
        it.publish(number(), Map.of(file, Result.FOUND), COLLEAGUE, NOW);
        refused(() -> it.lookAt(file, List.of(file), DESK, NOW));
        assertThat(it.isPublished(file)).isFalse();
        it.lookAt(file, List.of(file), COLLEAGUE, NOW);
        assertThat(it.isPublished(file)).isTrue();
    }

    @Test
    void isTakenOffThePublicPathsByAnybodyOfTheTeam() {
        Assessment it = entered();
        it.admit(COLLEAGUE, NOW);
        it.publish(number(), Map.of(), COLLEAGUE, NOW);
        it.endPublication(DESK, NOW);
        assertThat(it.isPublished()).isFalse();
    }

    @Test
    void isFoundByTheGroupAndCountryOfItsHolderUntilItsTextIsDeleted() {
        Assessment it = entered();
        assertThat(it).extracting("sender.stakeholderGroup").isEqualTo(StakeholderGroup.CIVIL_SOCIETY);
        assertThat(it).extracting("sender.country").isEqualTo("ECU");
        it.follow(standing(true), null, CONTRIBUTOR, NOW);
        assertThat(it).extracting("sender.country").isNull();
        assertThat(it).extracting("sender.enteredOrigin").isEqualTo(EntryOrigin.HEARING);
    }

    private static void refused(ThrowingCallable act) {
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(act)
                .satisfies(told -> assertThat(told.key()).isEqualTo("assessment.refusal.entered-oneself"));
    }
}
