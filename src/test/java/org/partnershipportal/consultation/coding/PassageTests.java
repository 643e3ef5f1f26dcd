package org.partnershipportal.consultation.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.consultation.assessment.KnownSender;
import org.partnershipportal.consultation.call.CallCode;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.consultation.call.CallStatus;
import org.partnershipportal.consultation.call.ReportTeam;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.ground.questionnaire.QuestionKey;
import org.partnershipportal.ground.questionnaire.Texts;
import org.partnershipportal.ground.shared.ActorRef;
import org.partnershipportal.ground.shared.ChangedMeanwhile;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.StaffRole;

/** Passages: where they may lie, and what is read there later. */
class PassageTests {

    private static final CallId CALL = new CallId(UUID.randomUUID());
    private static final InputId INPUT = new InputId(UUID.randomUUID());
    private static final QuestionKey LAW = new QuestionKey("law");
    private static final Instant AT = Instant.parse("2027-04-01T09:00:00Z");
    private static final PersonId CODER = new PersonId(UUID.randomUUID());
    private static final ActorRef BY = new ActorRef("staff", CODER.value(), null);
    private static final CodeId CODE = CodeId.random();

    @Test
    void countsInCodePointsOfEveryScript() {
        assertThat(mark("👵🏽 كبار السن", 3, 7).place().read(text(1, "👵🏽 كبار السن")))
                .isNotNull()
                .satisfies(row -> assertThat(row.text()).isEqualTo("كبار"));
    }

    @Test
    void readsNothingOnceAnotherVersionStands() {
        assertThat(mark("The law is good.", 4, 7).place().read(text(2, "The law is good.")))
                .isNull();
    }

    @Test
    void readsNothingWhereOtherWordsStandByNow() {
        assertThat(mark("The law is good.", 4, 7).place().read(text(1, "The way is good.")))
                .isNull();
        assertThat(mark("The law is good.", 4, 7).place().read(text(1, "The"))).isNull();
    }

    @Test
    void keepsNoWordOfTheText() {
        Passage.Place place = mark("Secretword stands here", 0, 10).place();
        assertThat(place.toString()).doesNotContain("Secretword");
        assertThat(place.digest())
                .isNotEqualTo(new Passage(command(1, 0, 10), other("Secretword stands here"), CODER, BY, AT)
                        .place()
                        .digest());
    }

    @Test
    void refusesAnotherVersionThanWasRead() {
        assertThatThrownBy(() -> new Passage(command(1, 0, 3), text(2, "The law"), CODER, BY, AT))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void refusesWhatLiesOutsideTheAnswer() {
        assertThatThrownBy(() -> mark("The law", 4, 8)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> mark("a   b", 1, 4)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> new Span(3, 3)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> new Span(-1, 3)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void refusesAQuestionWithoutWords() {
        assertThatThrownBy(() -> new Passage(
                        new MarkPassage(CALL, INPUT, 1, new QuestionKey("other"), new Span(0, 1), Set.of(CODE)),
                        text(1, "The law"),
                        CODER,
                        BY,
                        AT))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void refusesAMarkWithoutACodeOrWithTooMany() {
        assertThatThrownBy(() -> new MarkPassage(CALL, INPUT, 1, LAW, new Span(0, 1), Set.of()))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> new RecodePassage(
                        CALL,
                        PassageId.random(),
                        1,
                        IntStream.rangeClosed(0, MarkPassage.CODES)
                                .mapToObj(i -> CodeId.random())
                                .collect(Collectors.toSet())))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void refusesARecodingOfWhatSomebodyRecodedMeanwhile() {
        Passage passage = mark("The law", 0, 3);
        passage.recode(new RecodePassage(CALL, passage.id(), 1, Set.of(CodeId.random())), BY, AT);
        assertThatThrownBy(() -> passage.recode(new RecodePassage(CALL, passage.id(), 1, Set.of(CODE)), BY, AT))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() -> passage.remove(1, BY, AT)).isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void marksAnAnswerToItsLastSign() {
        assertThat(mark("The law", 4, 7).place().read(text(1, "The law")))
                .isNotNull()
                .satisfies(row -> assertThat(row.text()).isEqualTo("law"));
    }

    @Test
    void takesAsManyCodesAsItSays() {
        Set<CodeId> most = IntStream.range(0, MarkPassage.CODES)
                .mapToObj(i -> CodeId.random())
                .collect(Collectors.toSet());
        assertThat(new MarkPassage(CALL, INPUT, 1, LAW, new Span(0, 1), most).codes())
                .hasSize(MarkPassage.CODES);
    }

    @Test
    void isCodedAnewWithTheNewCodesAlone() {
        Passage passage = mark("The law", 0, 3);
        CodeId other = CodeId.random();
        passage.recode(new RecodePassage(CALL, passage.id(), 1, Set.of(other)), BY, AT);
        assertThat(passage.place().codes()).containsExactly(other);
        assertThat(passage.edition()).isEqualTo(2);
    }

    @Test
    void standsInTheOrderOfTheTextTheLongerBeforeTheShorter() {
        assertThat(new java.util.TreeSet<>(List.of(new Span(3, 5), new Span(0, 2), new Span(0, 9))))
                .containsExactly(new Span(0, 9), new Span(0, 2), new Span(3, 5));
    }

    @Test
    void countsByInputWhatIsMarkedReadAndUntouched() {
        InputId read = new InputId(UUID.randomUUID());
        InputId untouched = new InputId(UUID.randomUUID());
        CodingCounts counts = new CodingCounts(
                Map.of(INPUT, 1, read, 1, untouched, 1),
                List.of(mark("The law", 0, 3).place()),
                Set.of(new CodingQueries.Read(INPUT, 1), new CodingQueries.Read(read, 1)));
        assertThat(counts.progress()).isEqualTo(new CodingProgress(1, 1, 1));
        assertThat(counts.progress().total()).isEqualTo(3);
        assertThat(counts.passages(INPUT)).isEqualTo(1);
        assertThat(counts.passages(read)).isZero();
        assertThat(counts.isNothing(INPUT)).isFalse();
        assertThat(counts.isNothing(read)).isTrue();
        assertThat(counts.isNothing(untouched)).isFalse();
        assertThat(counts.isNothing(new InputId(UUID.randomUUID()))).isFalse();
    }

    @Test
    @DisplayName("R0.1 passages are for the team of the call alone")
    void isReadByTheTeamAlone() {
        ReportTeam team = new ReportTeam(CALL, new CallCode("law"), CallStatus.CLOSED, AT, Set.of(CODER));
        CodingPolicy policy = new CodingPolicy();
        Actor coder = Actor.staff(CODER, Set.of(StaffRole.SECRETARIAT));
        assertThat(policy.mayRead(coder, team)).isTrue();
        for (Actor other : List.of(
                Actor.person(CODER),
                Actor.staff(new PersonId(UUID.randomUUID()), Set.of(StaffRole.SECRETARIAT)),
                Actor.visitor())) {
            assertThat(policy.mayRead(other, team)).isFalse();
            assertThat(policy.may(other, Permission.READ, team)).isFalse();
        }
        assertThat(policy.may(coder, Permission.CLEAR_REPORT, team)).isFalse();
    }

    @Test
    void countsOnlyWhatStandsToday() {
        Passage.Place place = mark("The law", 0, 3).place();
        CodingCounts today = new CodingCounts(Map.of(INPUT, 1), List.of(place), Set.of());
        CodingCounts anew = new CodingCounts(Map.of(INPUT, 2), List.of(place), Set.of());
        CodingCounts withdrawn = new CodingCounts(Map.of(), List.of(place), Set.of());

        assertThat(today.passages(INPUT)).isEqualTo(1);
        assertThat(today.progress()).isEqualTo(new CodingProgress(1, 0, 0));
        assertThat(anew.passages(INPUT)).isZero();
        assertThat(anew.progress()).isEqualTo(new CodingProgress(0, 0, 1));
        assertThat(withdrawn.passages(INPUT)).isZero();
        assertThat(withdrawn.progress().total()).isZero();
    }

    @Test
    void countsWhatWasReadOnlyInTheVersionThatStands() {
        CodingQueries.Read read = new CodingQueries.Read(INPUT, 1);
        assertThat(new CodingCounts(Map.of(INPUT, 1), List.of(), Set.of(read)).progress())
                .isEqualTo(new CodingProgress(0, 1, 0));
        assertThat(new CodingCounts(Map.of(INPUT, 2), List.of(), Set.of(read)).progress())
                .isEqualTo(new CodingProgress(0, 0, 1));
    }

    private static Passage mark(String answer, int from, int to) {
        return new Passage(command(1, from, to), text(1, answer), CODER, BY, AT);
    }

    private static MarkPassage command(int version, int from, int to) {
        return new MarkPassage(CALL, INPUT, version, LAW, new Span(from, to), Set.of(CODE));
    }

    private static SourceText text(int version, String answer) {
        return text(INPUT, version, answer);
    }

    private static SourceText other(String answer) {
        return text(new InputId(UUID.randomUUID()), 1, answer);
    }

    private static SourceText text(InputId input, int version, String answer) {
        return new SourceText(
                input,
                CALL,
                version,
                KnownSender.GONE,
                "en",
                List.of(new SourceText.WordedAnswer(LAW, Texts.NONE, answer)));
    }
}
