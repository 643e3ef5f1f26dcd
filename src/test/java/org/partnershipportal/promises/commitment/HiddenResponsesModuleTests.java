package org.partnershipportal.promises.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.people.organisation.OrganisationStage;
import org.partnershipportal.people.organisation.OrganisationType;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.NotPermitted;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.platform.access.spi.OpenTask;
import org.partnershipportal.platform.access.spi.OpenTasks;
import org.partnershipportal.platform.moderation.CaseDetails;
import org.partnershipportal.platform.moderation.CaseId;
import org.partnershipportal.platform.moderation.CaseLinks;
import org.partnershipportal.platform.moderation.CaseStatus;
import org.partnershipportal.platform.moderation.Cases;
import org.partnershipportal.platform.moderation.DecideAppeal;
import org.partnershipportal.platform.moderation.HouseRule;
import org.partnershipportal.platform.moderation.SameEyes;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.beans.factory.annotation.Autowired;

@PortalModuleTest
@DisplayName("R4.3 The government’s response to an assessment")
class HiddenResponsesModuleTests {

    @Autowired
    private Observations observations;

    @Autowired
    private CommitmentStage stage;

    @Autowired
    private OrganisationStage make;

    @Autowired
    private Cases cases;

    @Autowired
    private List<OpenTasks> work;

    private CommitmentId commitment;
    private Actor nhri;
    private ObservationId id;

    @BeforeEach
    void setTheStage() {
        commitment = stage.published("Mothers " + UUID.randomUUID());
        nhri = make.owner(make.verified("NHRI", OrganisationType.NHRI, CommitmentFixtures.ECUADOR));
        id = observations.place(
                nhri,
                new PlaceObservation(
                        UUID.randomUUID(), commitment, Level.LIMITED, "The practice is uneven.", "", null, "en"));
    }

    private void respond() {
        observations.answer(stage.drafter(), new AnswerObservation(id, "Guard 12 said otherwise.", "en"));
    }

    private static Actor moderator(PersonId person) {
        return Actor.staff(person, Set.of(StaffRole.MODERATOR));
    }

    private Actor moderator() {
        return moderator(make.person());
    }

    private HideObservation hiding(ObservationPart part) {
        return ObservationPermissions.hiding(id, part);
    }

    private ObservationDetails read(Actor reader) {
        return observations.of(reader, commitment).getFirst();
    }

    /** Whether the reader is offered to hide that part, or to show it again. */
    private boolean isOffered(Actor reader, ObservationPart part) {
        return read(reader).allows(part.hides());
    }

    @Test
    void isHiddenByAModeratorUnderAPublishedRuleOnly() {
        respond();
        HideObservation hiding = hiding(ObservationPart.RESPONSE);
        for (Actor other : List.of(stage.drafter(), stage.publisher(), make.secretariat(), nhri)) {
            assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> observations.hide(other, hiding));
        }
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> new HideObservation(id, ObservationPart.RESPONSE, null, "I disagree."));
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> new HideObservation(id, ObservationPart.RESPONSE, HouseRule.HATRED, " "));
        observations.hide(moderator(), hiding);
        for (Actor reader : List.of(Actor.visitor(), nhri, stage.publisher(), make.secretariat())) {
            ObservationDetails read = read(reader);
            assertThat(read.answer()).isNull();
            assertThat(read.answeredAt()).isNotNull();
            assertThat(read.answerHiddenBy()).isEqualTo(HouseRule.PERSON_AT_RISK);
            assertThat(read.text()).isNotNull();
            assertThat(read.hiddenBy()).isNull();
        }
        assertThat(read(stage.drafter()).answer()).isNotNull();
        assertThat(read(moderator()).answer()).isNotNull();
    }

    @Test
    void isNotHiddenBeforeThereIsOneNorTwice() {
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> observations.hide(moderator(), hiding(ObservationPart.RESPONSE)));
        respond();
        observations.hide(moderator(), hiding(ObservationPart.RESPONSE));
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> observations.hide(moderator(), hiding(ObservationPart.RESPONSE)))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("commitment.refusal.response-not-shown"));
    }

    @Test
    void staysHiddenWhereTheAssessmentIsWithdrawnAfterIt() {
        respond();
        observations.withdraw(nhri, id);
        observations.hide(moderator(), hiding(ObservationPart.RESPONSE));
        assertThat(read(Actor.visitor()).answer()).isNull();
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName(
            "like the assessment, is not hidden nor shown again by who belongs to the author, the State or its NHRI")
    void isNoOwnCause(ObservationPart part) {
        respond();
        PersonId ofAuthor = Objects.requireNonNull(nhri.person());
        PersonId ofLead = stage.ministry().founder();
        PersonId ofState = of(OrganisationType.PARLIAMENT, CommitmentFixtures.ECUADOR);
        PersonId ofNhri = of(OrganisationType.NHRI, CommitmentFixtures.ECUADOR);
        for (PersonId one : List.of(ofAuthor, ofLead, ofState, ofNhri)) {
            assertThatExceptionOfType(NotPermitted.class)
                    .isThrownBy(() -> observations.hide(moderator(one), hiding(part)));
            assertThat(read(Actor.visitor()).hiddenBy(part)).isNull();
            assertThat(isOffered(moderator(one), part)).isFalse();
        }
        observations.hide(moderator(of(OrganisationType.NHRI, new CountryCode("ZMB"))), hiding(part));
        for (PersonId one : List.of(ofAuthor, ofLead, ofState, ofNhri)) {
            assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> observations.show(moderator(one), id, part));
            assertThat(isOffered(moderator(one), part)).isFalse();
        }
        assertThat(read(Actor.visitor()).hiddenBy(part)).isNotNull();
        observations.show(moderator(of(OrganisationType.NATIONAL_NGO, CommitmentFixtures.ECUADOR)), id, part);
        assertThat(read(Actor.visitor()).hiddenBy(part)).isNull();
    }

    private PersonId of(OrganisationType type, CountryCode country) {
        return make.verified("Body " + UUID.randomUUID(), type, country).founder();
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("like the assessment, is shown again by a moderator alone")
    void isShownAgain(ObservationPart part) {
        respond();
        observations.hide(moderator(), hiding(part));
        for (Actor other : List.of(stage.drafter(), stage.publisher(), make.secretariat(), nhri)) {
            assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> observations.show(other, id, part));
        }
        observations.show(moderator(), id, part);
        assertThat(read(Actor.visitor()).answer()).isNotNull();
        assertThat(read(Actor.visitor()).text()).isNotNull();
        observations.hide(moderator(), hiding(part));
        assertThat(read(Actor.visitor()).hiddenBy(part)).isNotNull();
    }

    @Test
    void isAppealedForByTheLeadAgencyAndNotByTheAuthorOfTheAssessment() {
        respond();
        Actor lead = stage.drafter();
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> observations.appealing(lead, id));
        observations.hide(moderator(), hiding(ObservationPart.RESPONSE));
        for (Actor other : List.of(nhri, stage.publisher())) {
            assertThatExceptionOfType(NotPermitted.class)
                    .isThrownBy(() -> observations.appeal(other, id, "Nobody is named."));
        }
        assertThat(observations.appealing(lead, id).reason()).isEqualTo("It names a guard.");
        observations.appeal(lead, id, "Nobody is named.");
        CaseDetails waiting = cases.latest(make.secretariat(), ObservationPart.RESPONSE.of(id))
                .orElseThrow();
        Actor own = moderator(of(OrganisationType.MINISTRY, CommitmentFixtures.ECUADOR));
        assertThatExceptionOfType(SameEyes.class).isThrownBy(() -> cases.decide(own, decision(waiting, true)));
        cases.decide(make.secretariat(), decision(waiting, true));
        assertThat(read(Actor.visitor()).answer()).isNotNull();
    }

    @Test
    void isNotShownAgainOnceAnAppealWasTurnedDown() {
        respond();
        Actor decider = moderator();
        observations.hide(decider, hiding(ObservationPart.RESPONSE));
        observations.appeal(stage.drafter(), id, "Nobody is named.");
        cases.decide(
                make.secretariat(),
                decision(
                        cases.latest(make.secretariat(), ObservationPart.RESPONSE.of(id))
                                .orElseThrow(),
                        false));
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> observations.show(decider, id, ObservationPart.RESPONSE))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("commitment.refusal.upheld"));
        for (Actor one : List.of(decider, moderator())) {
            assertThat(isOffered(one, ObservationPart.RESPONSE)).isFalse();
        }
        assertThat(read(Actor.visitor()).answer()).isNull();
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("like the assessment, is not hidden again once an appeal was won; the other part still can be")
    void isNotHiddenAgainOnceAnAppealWasWon(ObservationPart part) {
        respond();
        Actor decider = moderator();
        observations.hide(decider, hiding(part));
        appeal(part);
        decide(part, true);
        for (Actor one : List.of(decider, moderator())) {
            assertThatExceptionOfType(NotAllowed.class)
                    .isThrownBy(() -> observations.hide(one, hiding(part)))
                    .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("commitment.refusal.overturned"));
            assertThat(isOffered(one, part)).isFalse();
        }
        assertThat(read(Actor.visitor()).hiddenBy(part)).isNull();
        ObservationPart other = other(part);
        assertThat(isOffered(moderator(), other)).isTrue();
        observations.hide(moderator(), hiding(other));
        assertThat(read(Actor.visitor()).hiddenBy(other)).isNotNull();
        assertThat(isOffered(moderator(), other)).as("to show it again").isTrue();
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("like the assessment, is not shown again by a moderator while an appeal waits: the appeal decides")
    void isNotShownAgainWhileAnAppealWaits(ObservationPart part) {
        respond();
        Actor decider = moderator();
        observations.hide(decider, hiding(part));
        appeal(part);
        for (Actor one : List.of(decider, moderator())) {
            assertThatExceptionOfType(NotAllowed.class)
                    .isThrownBy(() -> observations.show(one, id, part))
                    .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("commitment.refusal.appealed"));
            assertThat(isOffered(one, part)).isFalse();
        }
        assertThat(read(Actor.visitor()).hiddenBy(part)).isNotNull();
        assertThat(latest(part).status()).isEqualTo(CaseStatus.APPEALED);
        assertThatExceptionOfType(NotAllowed.class)
                .as("to hide it a second time is refused as such, not as showing it again")
                .isThrownBy(() -> observations.hide(moderator(), hiding(part)))
                .satisfies(refusal -> assertThat(refusal.key())
                        .isEqualTo(
                                part == ObservationPart.ASSESSMENT
                                        ? "commitment.refusal.not-shown"
                                        : "commitment.refusal.response-not-shown"));
        decide(part, true);
        assertThat(read(Actor.visitor()).hiddenBy(part)).isNull();
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("like the assessment, is appealed for once; then those who wrote it alone are led to the case")
    void leadsThoseWhoAppealedToTheCase(ObservationPart part) {
        respond();
        observations.hide(moderator(), hiding(part));
        Actor writer = writer(part);
        assertThat(read(writer).allows(Permission.APPEAL)).isTrue();
        assertThat(read(writer).appealed()).isNull();
        appeal(part);
        CaseId appealed = latest(part).id();
        assertThat(read(writer).allows(Permission.APPEAL)).isFalse();
        assertThat(read(writer).appealed()).isEqualTo(appealed);
        decide(part, false);
        assertThat(read(writer).allows(Permission.APPEAL)).isFalse();
        assertThat(read(writer).appealed()).isEqualTo(appealed);
        assertThat(cases.details(writer, appealed).answer()).isEqualTo("Read again.");
        for (Actor other :
                List.of(Actor.visitor(), writer(other(part)), stage.publisher(), moderator(), make.secretariat())) {
            assertThat(read(other).appealed()).as("%s", other.kind()).isNull();
            assertThat(read(other).allows(Permission.APPEAL))
                    .as("%s", other.kind())
                    .isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("like the assessment, is no task of a moderator who belongs to the author, the State or its NHRI")
    void isNoTaskInTheirOwnCause(ObservationPart part) {
        respond();
        observations.hide(moderator(), hiding(part));
        appeal(part);
        CaseId waiting = latest(part).id();
        Actor stranger = moderator();
        for (Actor other : List.of(stranger, moderator(of(OrganisationType.NHRI, new CountryCode("ZMB"))))) {
            assertThat(isMine(other, waiting)).isTrue();
        }
        for (PersonId one : List.of(
                Objects.requireNonNull(nhri.person()),
                stage.ministry().founder(),
                of(OrganisationType.PARLIAMENT, CommitmentFixtures.ECUADOR),
                of(OrganisationType.NHRI, CommitmentFixtures.ECUADOR))) {
            Actor own = moderator(one);
            assertThat(isMine(own, waiting)).isFalse();
            assertThat(tasks(own).openTasks(own)).extracting(OpenTask::path).doesNotContain(CaseLinks.of(waiting));
            assertThat(tasks(own).countOpenTasks(own))
                    .isLessThan(tasks(stranger).countOpenTasks(stranger));
        }
    }

    /** Of the appeals that wait, the latest. */
    private boolean isMine(Actor actor, CaseId waiting) {
        int from = (int) Math.max(0, cases.countWaiting(actor) - 100);
        return cases.waiting(actor, from, 200).rows().stream()
                .filter(row -> row.id().equals(waiting))
                .findFirst()
                .orElseThrow()
                .mine();
    }

    private OpenTasks tasks(Actor actor) {
        return work.stream()
                .filter(one -> one.allTasks(actor).equals(CaseLinks.LIST))
                .findFirst()
                .orElseThrow();
    }

    private static ObservationPart other(ObservationPart part) {
        return part == ObservationPart.ASSESSMENT ? ObservationPart.RESPONSE : ObservationPart.ASSESSMENT;
    }

    private Actor writer(ObservationPart part) {
        return part == ObservationPart.ASSESSMENT ? nhri : stage.drafter();
    }

    private void appeal(ObservationPart part) {
        observations.appeal(writer(part), id, "Nobody is named.");
    }

    private CaseDetails latest(ObservationPart part) {
        return cases.latest(make.secretariat(), part.of(id)).orElseThrow();
    }

    private void decide(ObservationPart part, boolean overturn) {
        cases.decide(make.secretariat(), decision(latest(part), overturn));
    }

    private static DecideAppeal decision(CaseDetails of, boolean overturn) {
        return new DecideAppeal(of.id(), of.version(), overturn, "Read again.");
    }
}
