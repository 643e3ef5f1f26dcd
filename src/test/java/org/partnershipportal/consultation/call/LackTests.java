package org.partnershipportal.consultation.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.partnershipportal.consultation.call.CallFixtures.*;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.ground.questionnaire.Questionnaire;
import org.partnershipportal.ground.questionnaire.Section;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.Problem;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.PersonId;

@DisplayName("What a call lacks before it can open")
class LackTests {

    private static final String DESK = "desk/calls/older-persons";

    @Test
    @DisplayName("is exactly that for which its opening is refused")
    void isThatForWhichItsOpeningIsRefused() {
        Call call = bareDraft();
        for (Set<PersonId> able : List.of(ABLE, Set.of(DRAFTER), Set.<PersonId>of())) {
            assertThatThrownBy(() -> call.open(able, BY, AT))
                    .isInstanceOfSatisfying(
                            InvalidInput.class,
                            refused -> assertThat(refused.problems())
                                    .isEqualTo(problems(call, able, AT))
                                    .extracting(Problem::field)
                                    .containsExactly(
                                            "issuedBy.en",
                                            "purpose.en",
                                            "whoShouldRespond.en",
                                            "whatToSend.en",
                                            "nextSteps.en",
                                            "howUsed.en",
                                            "questions",
                                            "deadline",
                                            "team"));
        }
    }

    @Test
    void isNothingOnceItCanOpenAndOnceItHas() {
        Call call = draft();
        assertThat(Lack.of(call, ABLE, AT)).isEmpty();
        assertThat(problems(call, Set.of(SECOND), AT))
                .extracting(Problem::field)
                .containsExactly("team");
        assertThat(problems(call, ABLE, DEADLINE.instant()))
                .extracting(Problem::key)
                .containsExactly("call.problem.deadline-before-opening");
        assertThat(problems(scheduled(), Set.of(), AT))
                .extracting(Problem::field)
                .containsExactly("team");
        assertThat(Lack.of(open(), Set.of(), TOO_LATE)).isEmpty();
        assertThat(Lack.of(closed(), Set.of(), TOO_LATE)).isEmpty();
    }

    @Test
    void standsOnceForEachPartInTheOrderInWhichOneMendsIt() {
        List<Lack> lacking = Lack.of(bareDraft(), Set.of(), AT);
        assertThat(lacking)
                .extracting(Lack::part)
                .containsExactly(Lack.Part.TEXTS, Lack.Part.QUESTIONS, Lack.Part.DATES, Lack.Part.TEAM);
        assertThat(lacking.getFirst().problems()).hasSize(6);
    }

    @Test
    void leadsToThePageOnWhichItIsMended() {
        assertThat(Lack.of(bareDraft(), Set.of(), AT))
                .extracting(lack -> lack.path(seen(bareDraft().content())))
                .containsExactly(DESK + "/texts/en", DESK + "/sections/s1", DESK + "/dates", DESK);
    }

    @Test
    void leadsToTheSectionThatHasNoQuestion() {
        CallContent content = content()
                .asking(new Questionnaire(
                        List.of(new Section("situation", en("Full")), new Section("empty", en("Empty"))),
                        List.of(longText("law", true, 10))));
        assertThat(lacking(content))
                .extracting(lack -> lack.path(seen(content)))
                .containsExactly(DESK + "/questions/q2?section=empty");
        CallContent none = content().asking(new Questionnaire(List.of(new Section("first", en("First"))), List.of()));
        assertThat(lacking(none).getFirst().path(seen(none))).isEqualTo(DESK + "/questions/q1?section=first");
    }

    @Test
    void isMendedByWhoeverMayAndTheTeamByItsMembersAlone() {
        List<Lack> lacking = Lack.of(bareDraft(), Set.of(), AT);
        CallDesk outside = desk(lacking, false);
        assertThat(lacking)
                .filteredOn(outside::mends)
                .extracting(Lack::part)
                .containsExactly(Lack.Part.TEXTS, Lack.Part.QUESTIONS, Lack.Part.DATES);
        assertThat(lacking).allMatch(desk(lacking, true)::mends);
    }

    private static CallDesk desk(List<Lack> lacking, boolean member) {
        return new CallDesk(seen(content()), new CallTeam(List.of(), null, member, false), null, lacking);
    }

    private static List<Problem> problems(Call call, Set<PersonId> able, Instant at) {
        return Lack.of(call, able, at).stream()
                .flatMap(lack -> lack.problems().stream())
                .toList();
    }

    private static List<Lack> lacking(CallContent content) {
        Call call = new Call(new CallCode("older-persons"), content, DEADLINE, DRAFTER, BY, AT);
        call.join(SECOND, BY, AT);
        return Lack.of(call, ABLE, AT);
    }

    private static CallDetails seen(CallContent content) {
        return new CallDetails(
                CallId.random(),
                new CallCode("older-persons"),
                CallStatus.DRAFT,
                1,
                1,
                content,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                Set.of(),
                Set.of(Permission.READ, Permission.WRITE_CALL));
    }
}
