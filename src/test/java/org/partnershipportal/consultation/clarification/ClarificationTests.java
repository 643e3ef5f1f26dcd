package org.partnershipportal.consultation.clarification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipportal.consultation.call.CallCode;
import org.partnershipportal.consultation.call.CallDetails;
import org.partnershipportal.consultation.call.CallFixtures;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.consultation.call.CallStatus;
import org.partnershipportal.consultation.call.Correction;
import org.partnershipportal.ground.shared.ActorRef;
import org.partnershipportal.ground.shared.ChangedMeanwhile;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.ground.shared.Problem;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.StaffRole;
import org.springframework.test.util.ReflectionTestUtils;

@DisplayName("R14.12 questions about a call")
class ClarificationTests {

    private static final Instant AT = CallFixtures.AT.plusSeconds(17 * 60 + 3);
    private static final LocalDate DAY = LocalDate.parse("2027-02-01");
    private static final CallId CALL = new CallId(UUID.randomUUID());
    private static final ActorRef VISITOR = Actor.visitor().ref();
    private static final ActorRef TEAM = Actor.staff(new PersonId(UUID.randomUUID()), Set.of(StaffRole.SECRETARIAT))
            .ref();
    private static final PublicWords WORDS = new PublicWords("May annexes be sent?", "Yes, up to five files.");

    static CallDetails call(CallStatus status, Correction... corrections) {
        return new CallDetails(
                CALL,
                new CallCode("older-persons"),
                status,
                1,
                1,
                CallFixtures.content(),
                AT,
                CallFixtures.DEADLINE,
                CallFixtures.DEADLINE,
                null,
                List.of(corrections),
                List.of(),
                Set.of(),
                Set.of());
    }

    private static AskClarification command(String text) {
        return new AskClarification(UUID.randomUUID(), Language.EN, text);
    }

    static Clarification asked() {
        return asked(call(CallStatus.OPEN));
    }

    static Clarification asked(CallDetails call) {
        return new Clarification(command("May we send annexes? Ask Ana."), call, DAY, true, VISITOR, AT);
    }

    private static void answer(Clarification it, Map<Language, PublicWords> said, @Nullable Integer correction) {
        answer(it, said, correction, call(CallStatus.OPEN));
    }

    private static void answer(
            Clarification it, Map<Language, PublicWords> said, @Nullable Integer correction, CallDetails call) {
        it.answer(new AnswerClarification(it.id(), it.details().edition(), said, correction), call, TEAM, AT);
    }

    private static void setAside(Clarification it) {
        it.setAside("It names a person.", TEAM, AT);
    }

    @Test
    void waitsForTheTeamAndKeepsNothingOfWhoAsked() {
        Clarification it = asked();
        assertThat(it.status()).isEqualTo(ClarificationStatus.WAITING);
        assertThat(it.status().isPublic()).isFalse();
        assertThat(it.details().said()).isEmpty();
        assertThat(it.details().askedOn()).isEqualTo(DAY);
        assertThat(events(it))
                .singleElement()
                .isInstanceOfSatisfying(ClarificationEvent.ClarificationAsked.class, event -> {
                    assertThat(event.by()).isEqualTo(VISITOR);
                    assertThat(event.at()).as("the hour").isEqualTo(AT.minusSeconds(17 * 60 + 3));
                    assertThat(event.about())
                            .as("the auditor reads a pseudonym")
                            .isEqualTo(event.subject());
                    assertThat(event.first()).isTrue();
                });
    }

    @ParameterizedTest
    @EnumSource(value = CallStatus.class, names = "OPEN", mode = EnumSource.Mode.EXCLUDE)
    void isAskedOfAnOpenCallOnly(CallStatus status) {
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> asked(call(status)))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("clarification.refusal.not-open"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t ", "\u200B"})
    void refusesNothing(String text) {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> command(text))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(Problem::field)
                        .containsExactly("text"));
    }

    @Test
    void takesTwoThousandCharactersAndNotOneMore() {
        assertThat(command("é".repeat(2000)).text()).hasSize(2000);
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> command("é".repeat(2001)));
    }

    @Test
    void becomesPublicInTheWordsOfTheTeam() {
        Clarification it = asked();
        answer(it, Map.of(Language.EN, WORDS), null);
        assertThat(it.status().isPublic()).isTrue();
        assertThat(it.details().said()).containsExactly(Map.entry(Language.EN, WORDS));
        assertThat(it.details().answeredAt()).isEqualTo(AT);
        assertThat(it.details().changedAt()).isNull();
    }

    @Test
    void isAnsweredAfterTheDeadlineToo() {
        Clarification it = asked();
        answer(it, Map.of(Language.EN, WORDS), null, call(CallStatus.CLOSED));
        assertThat(it.status().isPublic()).isTrue();
    }

    @Test
    void needsBothTextsInTheLanguageOfTheCall() {
        refuses(Map.of(), "question.en", "answer.en");
        refuses(Map.of(Language.FR, new PublicWords("Question", "Réponse")), "question.en", "answer.en");
        refuses(Map.of(Language.EN, new PublicWords("May annexes be sent?", " ")), "answer.en");
        refuses(Map.of(Language.EN, new PublicWords("", "Yes")), "question.en");
    }

    @Test
    void needsBothTextsOrNoneInEveryOtherLanguage() {
        refuses(Map.of(Language.EN, WORDS, Language.AR, new PublicWords("سؤال", "")), "answer.ar");
        refuses(Map.of(Language.EN, WORDS, Language.ZH, new PublicWords("", "可以")), "question.zh");
        Clarification it = asked();
        answer(it, Map.of(Language.EN, WORDS, Language.RU, new PublicWords(" ", "")), null);
        assertThat(it.details().said()).containsOnlyKeys(Language.EN);
    }

    @Test
    void refusesTooLongAnAnswerAtItsLanguage() {
        refuses(Map.of(Language.EN, new PublicWords("May we?", "y".repeat(8001))), "answer.en");
    }

    private static void refuses(Map<Language, PublicWords> said, String... fields) {
        Clarification it = asked();
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> answer(it, said, null))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(Problem::field)
                        .containsExactlyInAnyOrder(fields));
        assertThat(it.status()).isEqualTo(ClarificationStatus.WAITING);
    }

    @Test
    void namesACorrectionOfItsCallAndNoOther() {
        Correction made = new Correction(2, CallFixtures.en("Annexes may be sent."), AT);
        Clarification it = asked();
        answer(it, Map.of(Language.EN, WORDS), 2, call(CallStatus.OPEN, made));
        assertThat(it.details().correction()).isEqualTo(2);
        Clarification other = asked();
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> answer(other, Map.of(Language.EN, WORDS), 3, call(CallStatus.OPEN, made)))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(Problem::field)
                        .containsExactly("correction"));
    }

    @Test
    void saysThatWhatIsPublicWasChanged() {
        Clarification it = asked();
        answer(it, Map.of(Language.EN, WORDS), null);
        Instant later = AT.plusSeconds(86_400);
        PublicWords better = new PublicWords("May annexes be sent?", "Yes, up to three files.");
        it.answer(
                new AnswerClarification(it.id(), it.details().edition(), Map.of(Language.EN, better), null),
                call(CallStatus.OPEN),
                TEAM,
                later);
        assertThat(it.details().answeredAt()).isEqualTo(AT);
        assertThat(it.details().changedAt()).isEqualTo(later);
        assertThat(events(it).getLast()).isInstanceOf(ClarificationEvent.ClarificationChanged.class);
    }

    @Test
    void leavesThePublicWhenItIsSetAsideAndComesBackWithANewAnswer() {
        Clarification it = asked();
        answer(it, Map.of(Language.EN, WORDS), null);
        setAside(it);
        assertThat(it.status().isPublic()).isFalse();
        assertThat(it.details().reason()).isEqualTo("It names a person.");
        assertThat(it.details().setAsideAt()).isEqualTo(AT);
        answer(it, Map.of(Language.EN, WORDS), null);
        assertThat(it.status().isPublic()).isTrue();
        assertThat(it.details().reason()).isNull();
        assertThat(it.details().setAsideAt()).isNull();
    }

    @Test
    void isSetAsideOnceAndWithAReason() {
        Clarification it = asked();
        setAside(it);
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> setAside(it));
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> new SetAside(Map.of(it.id(), 1L), " "));
    }

    @Test
    void overwritesNothingThatAnotherMemberSaved() {
        Clarification it = asked();
        AnswerClarification read =
                new AnswerClarification(it.id(), it.details().edition(), Map.of(Language.EN, WORDS), null);
        setAside(it);
        assertThatExceptionOfType(ChangedMeanwhile.class)
                .isThrownBy(() -> it.answer(read, call(CallStatus.OPEN), TEAM, AT));
        assertThat(it.isOf(read.edition())).as("the service then leaves it").isFalse();
        assertThat(it.status()).isEqualTo(ClarificationStatus.SET_ASIDE);
    }

    private static List<?> events(Clarification it) {
        Collection<?> events =
                Objects.requireNonNull(ReflectionTestUtils.<Collection<?>>invokeMethod(it, "domainEvents"));
        return List.copyOf(events);
    }
}
