package org.partnershipportal.consultation.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.consultation.call.CallDetails;
import org.partnershipportal.consultation.call.CallLinks;
import org.partnershipportal.consultation.call.Calls;
import org.partnershipportal.consultation.call.NameChoice;
import org.partnershipportal.consultation.call.TextChoice;
import org.partnershipportal.consultation.input.EnterInput;
import org.partnershipportal.consultation.input.EnteredInputs;
import org.partnershipportal.consultation.input.EntryOrigin;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.input.InputStage;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.shared.Sentence;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.NotPermitted;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.Persons;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.platform.access.StakeholderGroup;
import org.partnershipportal.platform.access.spi.OpenTask;
import org.partnershipportal.platform.moderation.AppealDecision;
import org.partnershipportal.platform.moderation.CancelAppealEntry;
import org.partnershipportal.platform.moderation.CaseDetails;
import org.partnershipportal.platform.moderation.CaseStatus;
import org.partnershipportal.platform.moderation.Cases;
import org.partnershipportal.platform.moderation.DecideAppeal;
import org.partnershipportal.platform.moderation.EnterAppeal;
import org.partnershipportal.platform.moderation.SameEyes;
import org.partnershipportal.testing.MovableClock;
import org.partnershipportal.testing.PortalModuleTest;
import org.partnershipportal.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** R14.13: who holds an input outside the portal appeals by letter, and the report team enters the appeal. */
@PortalModuleTest
class EnteredAppealsModuleTests {

    @Autowired
    private Assessments assessments;

    @Autowired
    private EnteredInputs entered;

    @Autowired
    private Cases cases;

    @Autowired
    private Calls calls;

    @Autowired
    private Persons persons;

    @Autowired
    private InputStage stage;

    @Autowired
    private AssessmentStage desk;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private UndecidableAppeals undecidable;

    private Actor typist;
    private Actor judge;
    private CallDetails call;
    private InputId input;

    @BeforeEach
    void openACall() {
        typist = stage.secretariat();
        call = stage.openCall(typist);
        judge = teamMate();
        input = entered(null);
    }

    private Actor teamMate() {
        PersonId person = stage.person();
        persons.seenAsStaff(Actor.system(), person, Set.of(StaffRole.SECRETARIAT));
        calls.join(typist, call.id(), person);
        return Actor.staff(person, Set.of(StaffRole.SECRETARIAT));
    }

    private InputId entered(@Nullable OrganisationId organisation) {
        InputId id = entered.enter(
                typist,
                new EnterInput(
                        UUID.randomUUID(),
                        call.id(),
                        EntryOrigin.POST,
                        LocalDate.ofInstant(clock.instant(), Formats.GENEVA),
                        UUID.randomUUID().toString(),
                        organisation,
                        organisation == null ? "Doña Amal" : "",
                        organisation == null ? StakeholderGroup.CIVIL_SOCIETY : null,
                        null,
                        NameChoice.TEAM_ONLY,
                        TextChoice.PUBLISHED,
                        "Signed form",
                        "es",
                        "",
                        false));
        stage.answer(typist, id, "law", "The law is good.");
        stage.submit(typist, id);
        return id;
    }

    private void reject(InputId id) {
        assessments.judgeInadmissible(
                judge,
                new JudgeInadmissible(
                        id, desk.edition(judge, id), Criterion.NOT_ABOUT_CALL, "It is about something else."));
    }

    private EnterAppeal letter(InputId id) {
        return new EnterAppeal(
                id.ref(), LocalDate.ofInstant(clock.instant(), Formats.GENEVA), "File 9", "It is about the call.");
    }

    private CaseDetails appeal(Actor actor) {
        return cases.latest(actor, input.ref()).orElseThrow();
    }

    private void decide(Actor actor) {
        CaseDetails waiting = appeal(actor);
        cases.decide(actor, new DecideAppeal(waiting.id(), waiting.version(), true, "It is about the call."));
    }

    @Test
    void isEnteredByTheTeamMarkedAndOverturnedBySomebodyElse() {
        Actor third = teamMate();
        desk.afterwards(call, () -> {
            reject(input);
            assertThat(cases.entering(typist, input.ref())).isPresent();
            cases.enterAppeal(typist, letter(input));
            CaseDetails read = appeal(third);
            assertThat(read.status()).isEqualTo(CaseStatus.APPEALED);
            assertThat(read.appeal()).isEqualTo("It is about the call.");
            assertThat(read.entered())
                    .satisfies(how -> assertThat(how.reference()).isEqualTo("File 9"));
            decide(third);
            assertThat(assessments.details(judge, input).admissibility()).isEqualTo(Admissibility.ADMISSIBLE);
        });
    }

    @Test
    @DisplayName("R14.11 neither who judged it, nor who entered the input or the appeal, decides the appeal")
    void isNotDecidedByWhoHadAPartInIt() {
        Actor third = teamMate();
        Actor fourth = teamMate();
        desk.afterwards(call, () -> {
            reject(input);
            cases.enterAppeal(third, letter(input));
            for (Actor none : Set.of(judge, typist, third)) {
                assertThatExceptionOfType(SameEyes.class).isThrownBy(() -> decide(none));
                assertThat(cases.waiting(none, 0, 200).rows())
                        .filteredOn(row -> row.id().equals(appeal(none).id()))
                        .singleElement()
                        .satisfies(row -> assertThat(row.mine()).isFalse());
            }
            decide(fourth);
            assertThat(appeal(fourth).status()).isEqualTo(CaseStatus.OVERTURNED);
        });
    }

    @Test
    @DisplayName("R0.1 for everyone but the call's report team there is nothing to enter")
    void isEnteredByNobodyElse() {
        Actor others = stage.secretariat();
        desk.afterwards(call, () -> {
            reject(input);
            assertThat(cases.entering(others, input.ref())).isEmpty();
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> cases.enterAppeal(others, letter(input)));
            assertThatExceptionOfType(NotPermitted.class)
                    .isThrownBy(() -> cases.enterAppeal(Actor.person(stage.person()), letter(input)));
        });
    }

    @Test
    void isNotEnteredForWhoCanAppealThemselves() {
        Actor lead = stage.contributor();
        InputId own = desk.submitted(lead, call, "Words");
        InputId theirs = entered(new OrganisationId(lead.organisation().orElseThrow()));
        desk.afterwards(call, () -> {
            for (InputId id : Set.of(own, theirs)) {
                reject(id);
                assertThat(cases.entering(typist, id.ref())).isEmpty();
                assertThatExceptionOfType(NotFound.class).isThrownBy(() -> cases.enterAppeal(typist, letter(id)));
            }
        });
    }

    @Test
    void isEnteredOnceAndOnlyAgainstADecision() {
        desk.afterwards(call, () -> {
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> cases.enterAppeal(typist, letter(input)));
            reject(input);
            cases.enterAppeal(typist, letter(input));
            assertThat(cases.entering(typist, input.ref())).isEmpty();
            assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> cases.enterAppeal(typist, letter(input)));
        });
    }

    /** The colleague who was named with the typist when the call was opened: a team of two. */
    private Actor ofATeamOfTwo() {
        calls.leave(typist, call.id(), Objects.requireNonNull(judge.person()));
        return calls.details(typist, call.id()).team().stream()
                .filter(person -> !typist.isPerson(person))
                .findFirst()
                .map(person -> Actor.staff(person, Set.of(StaffRole.SECRETARIAT)))
                .orElseThrow();
    }

    private List<String> tasks(Actor actor) {
        assertThat(undecidable.countOpenTasks(actor))
                .isEqualTo(undecidable.openTasks(actor).size());
        return undecidable.openTasks(actor).stream().map(OpenTask::path).toList();
    }

    private @Nullable Sentence warning(Actor actor) {
        return calls.desk(actor, call.code()).team().warning();
    }

    @Test
    @DisplayName(
            "R14.11 a team of two is asked for a third member where neither may decide an appeal, who then decides it")
    void asksForOneMoreWhereNobodyOfTheTeamMayDecide() {
        judge = ofATeamOfTwo();
        Actor others = stage.secretariat();
        desk.afterwards(call, () -> {
            reject(input);
            assertThat(tasks(typist)).isEmpty();
            assertThat(cases.entering(typist, input.ref()))
                    .hasValueSatisfying(page -> assertThat(page.unheard()).isTrue());
            cases.enterAppeal(typist, letter(input));
            for (Actor member : List.of(typist, judge)) {
                assertThat(tasks(member)).containsExactly(CallLinks.desk(call.code()));
                assertThat(cases.isUndecidable(member, appeal(member).id())).isTrue();
                assertThat(warning(member)).isEqualTo(Sentence.of("assessment.team.hearer"));
            }
            assertThat(tasks(others)).isEmpty();
            assertThat(warning(others))
                    .as("R0.1 what waits only the team knows")
                    .isNull();
            assertThat(tasks(Actor.visitor())).isEmpty();
            assertThat(Statements.sentBy(() -> undecidable.openTasks(typist))).isLessThanOrEqualTo(7);
            Actor third = teamMate();
            for (Actor member : List.of(typist, judge, third)) {
                assertThat(tasks(member)).isEmpty();
                assertThat(warning(member)).isNull();
            }
            int each = cases.countWaiting(others) == 0 ? 1 : 5; // other tests' appeals wait in the same database
            assertThat(Statements.sentBy(() -> assertThat(tasks(others)).isEmpty()))
                    .as("one query each where nothing waits, and no more for each that does")
                    .isLessThanOrEqualTo(3 * each);
            assertThat(cases.isUndecidable(typist, appeal(typist).id())).isFalse();
            decide(third);
            assertThat(appeal(third).status()).isEqualTo(CaseStatus.OVERTURNED);
        });
    }

    @Test
    @DisplayName("R14.11 a member who can act no more, or belongs to those concerned, is no hearer; an organisation's"
            + " appeal waits as well")
    void countsNoMemberWhoCouldNotDecide() {
        judge = ofATeamOfTwo();
        Actor lead = stage.contributor();
        InputId theirs = entered(new OrganisationId(lead.organisation().orElseThrow()));
        desk.afterwards(call, () -> {
            reject(theirs);
            cases.appeal(lead, new AppealDecision(theirs.ref(), "It is about the call."));
            assertThat(tasks(typist)).hasSize(1);
            PersonId insider = Objects.requireNonNull(lead.person());
            persons.seenAsStaff(Actor.system(), insider, Set.of(StaffRole.SECRETARIAT));
            calls.join(typist, call.id(), insider);
            assertThat(tasks(typist)).as("of those concerned").hasSize(1);
            Actor third = teamMate();
            assertThat(tasks(typist)).isEmpty();
            persons.seenAsStaff(Actor.system(), Objects.requireNonNull(third.person()), Set.of());
            assertThat(tasks(typist)).as("who lost the role").hasSize(1);
        });
    }

    @Test
    @DisplayName("R14.13 who took the decision does not use up the only appeal against it")
    void isNotEnteredByWhoJudged() {
        desk.afterwards(call, () -> {
            reject(input);
            assertThat(cases.entering(judge, input.ref())).isEmpty();
            assertThatExceptionOfType(NotAllowed.class)
                    .isThrownBy(() -> cases.enterAppeal(judge, letter(input)))
                    .satisfies(refused -> assertThat(refused.key()).isEqualTo("moderation.refusal.own-decision"));
            assertThat(cases.entering(typist, input.ref()))
                    .hasValueSatisfying(page -> assertThat(page.unheard()).isFalse());
        });
    }

    private void cancel(Actor by) {
        CaseDetails waiting = appeal(typist);
        cases.cancelEntry(by, new CancelAppealEntry(waiting.id(), waiting.version(), "It is another letter."));
    }

    @Test
    @DisplayName("R14.13 an entry with a mistake is cancelled by another member, and the appeal is entered again")
    void isEnteredAgainOnceItsEntryIsCancelled() {
        Actor third = teamMate();
        Actor others = stage.secretariat();
        desk.afterwards(call, () -> {
            reject(input);
            cases.enterAppeal(third, letter(input));
            for (Actor none : List.of(judge, third)) {
                assertThat(appeal(none).allowed()).doesNotContain(Permission.CANCEL_APPEAL_ENTRY);
                assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> cancel(none));
            }
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> cancel(others));
            assertThat(appeal(typist).allowed()).contains(Permission.CANCEL_APPEAL_ENTRY);
            cancel(typist);
            assertThat(cases.latest(typist, input.ref())).isEmpty();
            assertThat(cases.entering(third, input.ref()))
                    .hasValueSatisfying(page -> assertThat(
                                    Objects.requireNonNull(page.cancelled()).reason())
                            .isEqualTo("It is another letter."));
            cases.enterAppeal(third, letter(input));
            assertThat(appeal(third).status()).isEqualTo(CaseStatus.APPEALED);
        });
        assertThat(jdbc.sql("SELECT cancelled FROM moderation_cases WHERE subject_id = :id")
                        .param("id", input.toString())
                        .query(String.class)
                        .single())
                .doesNotContain("another letter");
    }

    @Test
    void isNotEnteredOnceTheInputIsWithdrawn() {
        desk.afterwards(call, () -> {
            reject(input);
            jdbc.sql("UPDATE assessment_inputs SET withdrawn = TRUE WHERE id = :id")
                    .param("id", input)
                    .update();
            assertThat(cases.entering(typist, input.ref())).isEmpty();
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> cases.enterAppeal(typist, letter(input)));
        });
    }

    @Test
    @DisplayName(
            "R14.13 a letter that comes after the call is archived is entered and heard, as contributors appeal there"
                    + " too")
    void isEnteredInTheArchive() {
        Actor third = teamMate();
        desk.afterwards(call, () -> {
            reject(input);
            jdbc.sql("UPDATE call_calls SET status = 'ARCHIVED' WHERE id = :id")
                    .param("id", call.id())
                    .update();
            cases.enterAppeal(typist, letter(input));
            decide(third);
            assertThat(appeal(third).status()).isEqualTo(CaseStatus.OVERTURNED);
        });
    }

    @Test
    @DisplayName("A13 the words and the reference of the letter lie encrypted")
    void liesEncrypted() {
        desk.afterwards(call, () -> {
            reject(input);
            cases.enterAppeal(typist, letter(input));
        });
        assertThat(jdbc.sql("SELECT CONCAT(appeal, appeal_reference) FROM moderation_cases WHERE subject_id = :id")
                        .param("id", input.toString())
                        .query(String.class)
                        .single())
                .doesNotContain("about the call", "File 9");
    }
}
