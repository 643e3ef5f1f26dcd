package org.partnershipportal.exchange.remark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnershipportal.exchange.practice.HidePractice;
import org.partnershipportal.exchange.practice.PracticeHiding;
import org.partnershipportal.exchange.practice.PracticeId;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.people.membership.Members;
import org.partnershipportal.people.organisation.OrganisationStage;
import org.partnershipportal.people.organisation.OrganisationStage.Founded;
import org.partnershipportal.people.organisation.OrganisationType;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.NotPermitted;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.platform.moderation.CaseDetails;
import org.partnershipportal.platform.moderation.CaseStatus;
import org.partnershipportal.platform.moderation.Cases;
import org.partnershipportal.platform.moderation.DecideAppeal;
import org.partnershipportal.platform.moderation.HouseRule;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

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

    @Autowired
    private PracticeHiding practiceHiding;

    @Autowired
    private Members members;

    @Autowired
    private JdbcClient jdbc;

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

    private void hide(PracticeId of) {
        practiceHiding.hide(moderator(), new HidePractice(of, 1, HouseRule.HATRED, "It incites hatred."));
        assertThat(remarks.beside(stage.ombudsman(), of, Remarks.SOME)).isEmpty();
    }

    /** A person who spoke for the organisation, and left it. */
    private Actor former(Founded left) {
        PersonId person = make.person();
        jdbc.sql("INSERT INTO membership_members (organisation_id, person_id, roles, joined_at)"
                        + " VALUES (:organisation, :person, 'SIGNATORY', :at)")
                .param("organisation", left.id())
                .param("person", person)
                .param("at", Instant.parse("2026-01-02T03:04:05Z"))
                .update();
        members.leave(make.member(person, left.id()), left.id());
        return make.member(
                person, make.verified(person, "Second", OrganisationType.NATIONAL_NGO, RemarkFixtures.ECUADOR));
    }

    private List<Actor> strangers() {
        return List.of(
                Actor.visitor(),
                make.secretariat(),
                make.owner(make.verified("Other", OrganisationType.NHRI, RemarkFixtures.ECUADOR)),
                former(stage.nhri()));
    }

    @Test
    @DisplayName("is taken back by those who wrote it although the practice is hidden from them, and by nobody else")
    void isTakenBackBesideAHiddenPractice() {
        PracticeId of = stage.shared(unique);
        RemarkId id = answered(of);
        hide(of);
        learnNothing(id, remarks::withdraw);
        learnNothing(id, remarks::withdrawAnswer);
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> remarks.withdraw(stage.teller(), id));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> remarks.withdrawAnswer(stage.ombudsman(), id));
        assertThatExceptionOfType(NotFound.class)
                .as("nothing else becomes of it")
                .isThrownBy(() -> remarks.renew(stage.ombudsman(), id, 1));
        assertThat(hiding.practice(stage.ombudsman(), id)).isEmpty();
        remarks.withdrawAnswer(stage.teller(), id);
        remarks.withdraw(stage.ombudsman(), id);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> remarks.withdraw(stage.ombudsman(), id));
        assertThat(remarks.beside(moderator(), of, Remarks.SOME)
                        .orElseThrow()
                        .remarks()
                        .total())
                .isZero();
    }

    /** Refused in the words in which a remark is refused that nobody wrote. */
    private void learnNothing(RemarkId id, BiConsumer<Actor, RemarkId> act) {
        RemarkId none = new RemarkId(UUID.randomUUID());
        for (Actor stranger : strangers()) {
            Throwable refusal = catchThrowable(() -> act.accept(stranger, id));
            assertThat(refusal)
                    .isExactlyInstanceOf(
                            catchThrowable(() -> act.accept(stranger, none)).getClass())
                    .isInstanceOfAny(NotFound.class, NotPermitted.class);
        }
    }

    @Test
    @DisplayName("is appealed for by those who wrote it although the practice is hidden from them, and by nobody else")
    void isAppealedForBesideAHiddenPractice() {
        PracticeId of = stage.shared(unique);
        RemarkId id = answered(of);
        hiding.hide(moderator(), RemarkFixtures.hiding(id, RemarkText.WORDS));
        hide(of);
        learnNothing(id, (stranger, which) -> hiding.appealing(stranger, which, RemarkText.WORDS));
        learnNothing(id, (stranger, which) -> hiding.appeal(stranger, which, RemarkText.WORDS, "Why"));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> hiding.appeal(stage.teller(), id, RemarkText.WORDS, "Why"));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> hiding.appeal(stage.ombudsman(), id, RemarkText.ANSWER, "Why"));
        assertThat(hiding.appealing(stage.ombudsman(), id, RemarkText.WORDS).reason())
                .isEqualTo("It names a guard.");
        hiding.appeal(stage.ombudsman(), id, RemarkText.WORDS, "Nobody is named.");
        assertThat(cases.latest(stage.ombudsman(), RemarkText.WORDS.ref(id))
                        .orElseThrow()
                        .status())
                .isEqualTo(CaseStatus.APPEALED);
    }
}
