package org.partnershipportal.promises.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.shared.Problem;
import org.partnershipportal.people.organisation.OrganisationStage;
import org.partnershipportal.people.organisation.OrganisationType;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.NotPermitted;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.platform.moderation.CaseDetails;
import org.partnershipportal.platform.moderation.CaseStatus;
import org.partnershipportal.platform.moderation.Cases;
import org.partnershipportal.platform.moderation.DecideAppeal;
import org.partnershipportal.platform.moderation.HouseRule;
import org.partnershipportal.testing.PortalModuleTest;
import org.partnershipportal.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalModuleTest
@DisplayName("R4.3 Independent assessments")
class ObservationsModuleTests {

    @Autowired
    private Observations observations;

    @Autowired
    private CommitmentStage stage;

    @Autowired
    private OrganisationStage make;

    @Autowired
    private Cases cases;

    @Autowired
    private JdbcClient jdbc;

    private CommitmentId commitment;
    private Actor nhri;

    @BeforeEach
    void setTheStage() {
        commitment = stage.published("Mothers " + UUID.randomUUID());
        nhri = make.owner(make.verified("NHRI", OrganisationType.NHRI, CommitmentFixtures.ECUADOR));
    }

    private Actor moderator() {
        return Actor.staff(make.person(), Set.of(StaffRole.MODERATOR));
    }

    private PlaceObservation seen(@Nullable String theme) {
        return seen(commitment, theme);
    }

    private static PlaceObservation seen(CommitmentId about, @Nullable String theme) {
        return new PlaceObservation(
                UUID.randomUUID(), about, Level.LIMITED, "The practice is uneven.", "Nine visits", theme, "en");
    }

    private ObservationDetails read(Actor reader) {
        return observations.of(reader, commitment).getFirst();
    }

    @Test
    void areReadByEveryoneAtOnceUnderTheNameOfTheirAuthor() {
        PlaceObservation command = seen(null);
        assertThat(observations.place(nhri, command)).isEqualTo(observations.place(nhri, command));
        assertThat(observations.of(Actor.visitor(), commitment)).singleElement().satisfies(one -> {
            assertThat(one.level()).isEqualTo(Level.LIMITED);
            assertThat(String.valueOf(one.text())).isEqualTo("The practice is uneven.");
            assertThat(Objects.requireNonNull(one.author()).id().value())
                    .isEqualTo(nhri.organisation().orElseThrow());
        });
    }

    @Test
    @DisplayName("are not placed by a State’s body, and not beside what is not published")
    void areNotPlacedByAState() {
        for (Actor state : List.of(stage.drafter(), stage.publisher())) {
            assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> observations.place(state, seen(null)));
        }
        CommitmentId draft = stage.drafted("Draft " + UUID.randomUUID());
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> observations.place(nhri, seen(draft, null)));
        assertThat(observations.of(stage.drafter(), draft)).isEmpty();
    }

    @Test
    @DisplayName("R4.5, R4.6 need no verification; from another country they name a theme of the commitment")
    void nameAThemeFromAbroad() {
        var founder = make.person();
        Actor abroad = make.member(
                founder, make.draft(founder, "Abroad", OrganisationType.NATIONAL_NGO, new CountryCode("ZMB")));
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> observations.place(abroad, seen(null)))
                .satisfies(refusal -> assertThat(refusal.problems())
                        .containsExactly(Problem.of("theme", "commitment.problem.theme")));
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> observations.place(abroad, seen("older-persons")));
        observations.place(abroad, seen("mothers-with-children"));
        assertThat(Objects.requireNonNull(read(Actor.visitor()).author()).verified())
                .isFalse();
    }

    @Test
    void areAnsweredByTheLeadAgencyOnce() {
        ObservationId id = observations.place(nhri, seen(null));
        AnswerObservation answer = new AnswerObservation(id, "The fund is coming.", "en");
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> observations.answer(stage.publisher(), answer));
        observations.answer(stage.drafter(), answer);
        assertThat(String.valueOf(read(Actor.visitor()).answer())).isEqualTo("The fund is coming.");
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> observations.answer(stage.drafter(), answer));
    }

    @Test
    void keepTheAnswerWhenTheyAreWithdrawnAfterIt() {
        ObservationId id = observations.place(nhri, seen(null));
        observations.answer(stage.drafter(), new AnswerObservation(id, "The fund is coming.", "en"));
        for (Actor other : List.of(stage.drafter(), stage.publisher(), moderator())) {
            assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> observations.withdraw(other, id));
        }
        observations.withdraw(nhri, id);
        for (Actor reader : List.of(Actor.visitor(), stage.drafter(), moderator(), nhri)) {
            ObservationDetails read = read(reader);
            assertThat(read.text()).isNull();
            assertThat(read.level()).isNull();
            assertThat(read.evidence()).isNull();
            assertThat(read.withdrawnAt()).isNotNull();
            assertThat(String.valueOf(read.answer())).isEqualTo("The fund is coming.");
        }
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> observations.withdraw(nhri, id));
    }

    @Test
    @DisplayName("are kept without a word of theirs once they are withdrawn, and tell nobody else who wrote them")
    void keepNoWordsAndNoNameOnceTheyAreWithdrawn() {
        ObservationId id = observations.place(nhri, seen(null));
        observations.withdraw(nhri, id);
        assertThat(jdbc.sql("SELECT CONCAT(words, evidence) FROM commitment_observations WHERE id = :id")
                        .param("id", id.bytes())
                        .query(String.class)
                        .single())
                .isEmpty();
        for (Actor reader : List.of(Actor.visitor(), stage.drafter(), stage.publisher(), moderator())) {
            assertThat(read(reader).author()).isNull();
        }
        assertThat(read(nhri).author()).isNotNull();
    }

    @Test
    @DisplayName("close their appeal when they are withdrawn, and nothing that was said in it is kept")
    void closeTheirAppealWhenTheyAreWithdrawn() {
        ObservationId id = observations.place(nhri, seen(null));
        observations.answer(stage.drafter(), new AnswerObservation(id, "Guard 12 said otherwise.", "en"));
        observations.hide(moderator(), ObservationPermissions.hiding(id, ObservationPart.ASSESSMENT));
        observations.hide(moderator(), ObservationPermissions.hiding(id, ObservationPart.RESPONSE));
        observations.appeal(nhri, id, "Nobody is named.");
        Actor hearer = make.secretariat();
        CaseDetails waiting =
                cases.latest(hearer, ObservationPart.ASSESSMENT.of(id)).orElseThrow();
        observations.withdraw(nhri, id);
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> cases.decide(
                        hearer, new DecideAppeal(waiting.id(), waiting.version(), true, "Nobody is named in it.")));
        CaseDetails closed =
                cases.latest(nhri, ObservationPart.ASSESSMENT.of(id)).orElseThrow();
        assertThat(closed.status()).isEqualTo(CaseStatus.LAPSED);
        assertThat(closed.reason()).isEmpty();
        assertThat(closed.appeal()).isNull();
        assertThat(read(Actor.visitor()).hiddenBy()).isNotNull();
        assertThat(read(nhri).appealed()).isNull();
        CaseDetails response =
                cases.latest(stage.drafter(), ObservationPart.RESPONSE.of(id)).orElseThrow();
        assertThat(response.status()).isEqualTo(CaseStatus.DECIDED);
        assertThat(response.reason()).isEqualTo("It names a guard.");
    }

    @Test
    @DisplayName("are so many at most of one organisation beside one commitment")
    void areNotPlacedWithoutEnd() {
        ObservationId first = observations.place(nhri, seen(null));
        for (int more = 1; more < Observations.MOST_OF_ONE; more++) {
            observations.place(nhri, seen(null));
        }
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> observations.place(nhri, seen(null)))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("commitment.refusal.many-assessments"));
        Actor other = make.owner(make.verified("Other NHRI", OrganisationType.NHRI, CommitmentFixtures.ECUADOR));
        observations.place(other, seen(null));
        observations.place(nhri, seen(stage.published("Fathers " + UUID.randomUUID()), null));
        observations.withdraw(nhri, first);
        observations.place(nhri, seen(null));
    }

    @Test
    void areHiddenByAPublishedRuleOnlyAndTheirAuthorCanAppeal() {
        ObservationId id = observations.place(nhri, seen(null));
        HideObservation hiding = ObservationPermissions.hiding(id, ObservationPart.ASSESSMENT);
        for (Actor other : List.of(stage.drafter(), stage.publisher(), make.secretariat(), nhri)) {
            assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> observations.hide(other, hiding));
        }
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> new HideObservation(id, ObservationPart.ASSESSMENT, null, "I disagree."));
        observations.hide(moderator(), hiding);
        assertThat(read(Actor.visitor()).text()).isNull();
        assertThat(read(Actor.visitor()).hiddenBy()).isEqualTo(HouseRule.PERSON_AT_RISK);
        assertThat(read(stage.drafter()).text()).isNull();
        assertThat(read(nhri).text()).isNotNull();
        assertThat(observations.appealing(nhri, id).reason()).isEqualTo("It names a guard.");
        observations.appeal(nhri, id, "Nobody is named.");
        assertThat(cases.latest(nhri, ObservationPart.ASSESSMENT.of(id))).isPresent();
    }

    @Test
    void areReadInThreeQueriesHoweverManyThereAre() {
        observations.place(nhri, seen(null));
        int one = Statements.sentBy(() -> observations.of(Actor.visitor(), commitment));
        for (int more = 0; more < 4; more++) {
            observations.place(nhri, seen(null));
        }
        assertThat(Statements.sentBy(() -> observations.of(Actor.visitor(), commitment)))
                .isEqualTo(one)
                .isLessThanOrEqualTo(3);
    }
}
