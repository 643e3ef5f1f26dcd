package org.partnershipportal.consultation.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.consultation.call.CallDetails;
import org.partnershipportal.consultation.call.NameChoice;
import org.partnershipportal.consultation.call.TextChoice;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.input.InputStage;
import org.partnershipportal.consultation.input.Inputs;
import org.partnershipportal.ground.questionnaire.AnswerValue;
import org.partnershipportal.ground.questionnaire.QuestionKey;
import org.partnershipportal.ground.shared.PortalException;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.NotPermitted;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.testing.PortalModuleTest;
import org.partnershipportal.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;

@PortalModuleTest
@DisplayName("UC-ASM-01: inputs taken along by the desk")
class AssessmentExportModuleTests {

    private static final QuestionKey LAW = new QuestionKey("law");

    @Autowired
    private Inputs inputs;

    @Autowired
    private Assessments assessments;

    @Autowired
    private AssessmentExport export;

    @Autowired
    private InputStage stage;

    @Autowired
    private AssessmentStage desk;

    private Actor team;
    private CallDetails call;

    @BeforeEach
    void openCall() {
        team = stage.secretariat();
        call = stage.openCall(team);
    }

    @Test
    void givesEachInputWithItsAnswersInTheListsOrder() {
        InputId first = desk.submitted(stage.contributor(), call, "First words");
        InputId second = desk.submitted(
                stage.contributor(), call, "Second words", NameChoice.TEAM_ONLY, TextChoice.NOT_PUBLISHED);
        desk.afterwards(call, () -> {
            List<ExportedInput> all = exported(team, AssessmentFilter.everything());
            assertThat(all).extracting(one -> one.row().input()).containsExactly(first, second);
            assertThat(all)
                    .extracting(one -> one.answers().get(LAW))
                    .containsExactly(new AnswerValue.Text("First words"), new AnswerValue.Text("Second words"));
        });
    }

    @Test
    void obeysTheListsFilter() {
        InputId admitted = desk.submitted(stage.contributor(), call, "First words");
        desk.submitted(stage.contributor(), call, "Second words");
        desk.afterwards(call, () -> {
            assessments.admit(team, admitted, desk.edition(team, admitted));
            assertThat(exported(team, AssessmentFilter.everything().judged(Admissibility.ADMISSIBLE)))
                    .extracting(one -> one.row().input())
                    .containsExactly(admitted);
        });
    }

    @Test
    @DisplayName("R14.9 nothing leaves before the deadline")
    void givesNothingBeforeTheDeadline() {
        desk.submitted(stage.contributor(), call, "First words");
        assertThat(exported(team, AssessmentFilter.everything())).isEmpty();
    }

    @Test
    void givesNothingOfWhatWasWithdrawn() {
        Actor lead = stage.contributor();
        InputId id = desk.submitted(lead, call, "First words");
        desk.afterwards(call, () -> {
            inputs.withdraw(lead, id);
            assertThat(exported(team, AssessmentFilter.everything())).isEmpty();
        });
    }

    @Test
    @DisplayName("R14.8 a sealed input is taken along without anybody's name")
    void namesNobodyBehindASealedInput() {
        InputId sealed = stage.sealed(call).input();
        Actor holder = Actor.bearer(sealed.ref());
        stage.answer(holder, sealed, "law", "Sealed words");
        stage.submit(holder, sealed);
        desk.afterwards(
                call,
                () -> assertThat(exported(team, AssessmentFilter.everything()))
                        .singleElement()
                        .satisfies(one -> {
                            assertThat(one.row().from()).isNull();
                            assertThat(one.answers()).containsEntry(LAW, new AnswerValue.Text("Sealed words"));
                        }));
    }

    @Test
    void refusesStaffWhoAreNotOfTheTeamAndEveryoneElse() {
        Actor lead = stage.contributor();
        desk.submitted(lead, call, "First words");
        desk.afterwards(call, () -> {
            List<Actor> others = List.of(
                    stage.secretariat(),
                    Actor.staff(stage.person(), Set.of(StaffRole.MODERATOR)),
                    Actor.staff(stage.person(), Set.of(StaffRole.AUDITOR)),
                    Actor.staff(stage.person(), Set.of(StaffRole.ADMIN)),
                    lead,
                    Actor.visitor());
            others.forEach(other -> assertThatThrownBy(() -> exported(other, AssessmentFilter.everything()))
                    .isInstanceOf(PortalException.class));
            assertThatThrownBy(() -> exported(stage.secretariat(), AssessmentFilter.everything()))
                    .isInstanceOf(NotPermitted.class);
        });
    }

    @Test
    void asksNoMoreForManyInputsThanForOne() {
        CallDetails small = stage.openCall(team);
        desk.submitted(stage.contributor(), small, "Words");
        for (int i = 0; i < 6; i++) {
            desk.submitted(stage.contributor(), call, "Words " + i);
        }
        desk.afterwards(call, () -> {
            List<ExportedInput> all = new ArrayList<>();
            int one = Statements.sentBy(() -> export.of(team, small.id(), AssessmentFilter.everything(), input -> {}));
            int six = Statements.sentBy(() -> export.of(team, call.id(), AssessmentFilter.everything(), all::add));
            assertThat(all).hasSize(6);
            assertThat(six).isEqualTo(one);
        });
    }

    private List<ExportedInput> exported(Actor actor, AssessmentFilter filter) {
        List<ExportedInput> all = new ArrayList<>();
        export.of(actor, call.id(), filter, all::add);
        return all;
    }
}
