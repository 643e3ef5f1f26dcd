package org.partnershipportal.exchange.remark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnershipportal.exchange.practice.PracticeId;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.people.organisation.OrganisationStage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.platform.moderation.CaseDetails;
import org.partnershipportal.platform.moderation.Cases;
import org.partnershipportal.platform.moderation.DecideAppeal;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.beans.factory.annotation.Autowired;

@PortalModuleTest
@DisplayName("A remark that a moderator hides, or the answer to one")
class HiddenRemarksModuleTests {

    private final String unique = "Form" + UUID.randomUUID().toString().replace("-", "");

    @Autowired
    private Remarks remarks;

    @Autowired
    private RemarkHiding hiding;

    @Autowired
    private RemarkStage stage;

    @Autowired
    private OrganisationStage make;

    @Autowired
    private Cases cases;

    private Actor moderator() {
        return Actor.staff(make.person(), Set.of(StaffRole.MODERATOR));
    }

    private Actor writer(RemarkText which) {
        return which == RemarkText.WORDS ? stage.ombudsman() : stage.teller();
    }

    private RemarkId answered(PracticeId of) {
        RemarkId said = stage.said(of, RemarkKind.COUNTER_VIEW, "Not in our prison");
        remarks.answer(stage.teller(), RemarkFixtures.answering(said, "True"));
        return said;
    }

    private void win(RemarkId id, RemarkText which) {
        hiding.hide(moderator(), RemarkFixtures.hiding(id, which));
        hiding.appeal(writer(which), id, which, "Nobody is named.");
        CaseDetails waiting = cases.latest(make.secretariat(), which.ref(id)).orElseThrow();
        cases.decide(make.secretariat(), new DecideAppeal(waiting.id(), waiting.version(), true, "We read it again."));
    }

    private RemarkDetails read(PracticeId of) {
        return remarks.beside(moderator(), of, Remarks.SOME)
                .orElseThrow()
                .remarks()
                .rows()
                .getFirst();
    }

    @ParameterizedTest
    @EnumSource
    void isNotHiddenAgainOnceAnAppealWasWon(RemarkText which) {
        PracticeId of = stage.shared(unique);
        RemarkId id = answered(of);
        win(id, which);
        stage.updated(of, unique + " anew");
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> hiding.hide(moderator(), RemarkFixtures.hiding(id, which)))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("moderation.refusal.overturned"));
        RemarkDetails read = read(of);
        RemarkDetails.Text judged = which == RemarkText.WORDS ? read.words() : Objects.requireNonNull(read.answer());
        assertThat(judged.allows(Permission.HIDE_REMARK)).isFalse();
    }

    @Test
    @DisplayName("can be hidden where another answer was given in the place of the one that was judged")
    void isHiddenInThePlaceOfAnother() {
        PracticeId of = stage.shared(unique);
        RemarkId id = answered(of);
        win(id, RemarkText.ANSWER);
        remarks.withdrawAnswer(stage.teller(), id);
        remarks.answer(stage.teller(), RemarkFixtures.answering(id, "Guard 12 lies"));
        assertThat(Objects.requireNonNull(read(of).answer()).allows(Permission.HIDE_REMARK))
                .isTrue();
        hiding.hide(moderator(), RemarkFixtures.hiding(id, RemarkText.ANSWER));
        assertThat(Objects.requireNonNull(read(of).answer()).hiddenBy()).isNotNull();
    }
}
