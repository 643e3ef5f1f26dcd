package org.partnershipportal.consultation.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.partnershipportal.consultation.assessment.AssessmentFixtures.*;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.consultation.call.NameChoice;
import org.partnershipportal.consultation.call.TextChoice;
import org.partnershipportal.consultation.input.CosignerPart;
import org.partnershipportal.consultation.input.InputSigner;
import org.partnershipportal.consultation.input.Standing;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.platform.document.DocumentId;

/** What an act of the desk or of the contributor leaves behind, so that the next one does not undo it unseen. */
class AssessmentEditionTests {

    private static final DocumentId FILE = new DocumentId(UUID.randomUUID());

    @Test
    void everyActMakesALaterEdition() {
        Assessment it = undecided();
        later(it, () -> it.reject(Criterion.ABUSIVE, "Why", false, DESK, NOW));
        later(it, () -> it.admit(DESK, NOW));
        later(it, () -> it.redact(holdBack(it), answers("Lee"), Map.of(), DESK, NOW));
        later(it, () -> it.publish(number(), Map.of(), DESK, NOW));
        later(it, () -> it.endPublication(DESK, NOW));
        later(it, () -> it.follow(anew(2), organisation(LEAD), CONTRIBUTOR, NOW));
    }

    private static void later(Assessment it, Runnable act) {
        long before = it.edition();
        act.run();
        assertThat(it.edition()).isGreaterThan(before);
    }

    @Test
    @DisplayName("R14.4 what the desk held back of one version says nothing of the next one")
    void forgetsWhatWasHeldBackOfAnEarlierVersion() {
        Assessment it = admitted();
        it.redact(holdBack(it), answers("Lee"), Map.of(), DESK, NOW);
        assertThat(it.files().heldBack()).containsExactly(FILE);
        it.follow(standing(NameChoice.TEAM_ONLY, TextChoice.PUBLISHED), organisation(LEAD), CONTRIBUTOR, NOW);
        assertThat(it.files().heldBack()).as("another choice of name").containsExactly(FILE);
        it.follow(anew(2), organisation(LEAD), CONTRIBUTOR, NOW);
        assertThat(it.files().heldBack()).isEmpty();
    }

    @Test
    void countsHowOftenWhatIsBlackedOutChanged() {
        Assessment it = admitted();
        it.redact(blackOut(it, passage(0, 2)), answers("Lee"), Map.of(), DESK, NOW);
        it.redact(blackOut(it, passage(0, 2)), answers("Lee"), Map.of(), DESK, NOW);
        assertThat(it).extracting("blackouts").isEqualTo(1);
        it.redact(blackOut(it, passage(0, 3)), answers("Lee"), Map.of(), DESK, NOW);
        assertThat(it).extracting("blackouts").isEqualTo(2);
    }

    @Test
    @DisplayName("R14.6 follows who stands behind it")
    void followsWhoSigned() {
        Assessment it = undecided();
        assertThat(it).extracting("answered").isEqualTo(Set.of(LAW.value()));
        assertThat(it.digest()).contains("digest-1");
        assertThat(it.signers())
                .containsExactlyInAnyOrder(
                        new InputSigner(LEAD, null), new InputSigner(SECOND, CosignerPart.CO_SIGNER));
        it.follow(
                new Standing(
                        INPUT,
                        CALL,
                        false,
                        false,
                        List.of(new InputSigner(LEAD, null)),
                        "fr",
                        NameChoice.SHOWN,
                        TextChoice.PUBLISHED,
                        1,
                        END.minusSeconds(60),
                        END,
                        "digest-1",
                        Set.of(),
                        null),
                organisation(LEAD),
                CONTRIBUTOR,
                NOW);
        assertThat(it.signers()).containsExactly(new InputSigner(LEAD, null));
        assertThat(it.organisation()).contains(LEAD);
        assertThat(it.language()).isEqualTo("fr");
        assertThat(it).extracting("answered").isEqualTo(Set.of());
    }

    @Test
    void remembersWhenItWasWithdrawnFirst() {
        Assessment it = published();
        it.follow(gone(), organisation(LEAD), CONTRIBUTOR, NOW);
        Instant later = NOW.plusSeconds(99);
        it.follow(gone(), organisation(LEAD), CONTRIBUTOR, later);
        assertThat(it).extracting("withdrawnAt").isEqualTo(NOW);
        assertThat(admitted()).extracting("withdrawnAt").isNull();
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> it.reject(Criterion.ABUSIVE, "Why", false, DESK, later))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("assessment.refusal.withdrawn"));
    }

    @Test
    @DisplayName("R0.2 nothing of a publication is left once it has ended")
    void keepsNothingOfAPublicationThatEnded() {
        Assessment it = admitted();
        it.publish(number(), Map.of(FILE, FileCheck.Result.NOT_FOUND), DESK, NOW);
        assertThat(it.publishedAt()).isEqualTo(NOW);
        it.endPublication(DESK, NOW);
        assertThat(it.publishedAt()).isNull();
        assertThat(it).extracting("files.publicFiles").isEqualTo(Set.of());
    }

    @Test
    void takesFiveHundredPassages() {
        List<BlackOut> most = java.util.Collections.nCopies(RedactInput.MOST_PASSAGES, passage(0, 1));
        assertThat(new RedactInput(INPUT, 1, 0, most, Set.of()).passages()).isNotEmpty();
    }

    private static RedactInput holdBack(Assessment it) {
        return new RedactInput(INPUT, 1, it.edition(), List.of(), Set.of(FILE));
    }

    private static RedactInput blackOut(Assessment it, BlackOut passage) {
        return new RedactInput(INPUT, 1, it.edition(), List.of(passage), Set.of());
    }

    private static Standing anew(int version) {
        return standing(version, NameChoice.SHOWN, TextChoice.PUBLISHED, false);
    }

    private static Standing gone() {
        return standing(1, NameChoice.SHOWN, TextChoice.PUBLISHED, true);
    }
}
