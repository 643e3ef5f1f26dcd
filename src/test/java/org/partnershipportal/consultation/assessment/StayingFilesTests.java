package org.partnershipportal.consultation.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.partnershipportal.consultation.assessment.AssessmentFixtures.*;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnershipportal.consultation.assessment.FileCheck.Result;
import org.partnershipportal.consultation.call.NameChoice;
import org.partnershipportal.consultation.call.TextChoice;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.document.DocumentId;
import org.springframework.test.util.ReflectionTestUtils;

@DisplayName("A file in which something blacked out is found, or that cannot be searched")
class StayingFilesTests {

    private static final DocumentId FILE = new DocumentId(UUID.randomUUID());
    private static final DocumentId OTHER = new DocumentId(UUID.randomUUID());
    private static final List<DocumentId> FILES = List.of(FILE, OTHER);

    @ParameterizedTest
    @EnumSource(
            value = Result.class,
            names = {"FOUND", "NOT_SEARCHABLE", "NEVER_PUBLISHED"})
    void staysBackWhileTheInputIsPublishedWithoutIt(Result result) {
        Assessment it = published(Map.of(FILE, result, OTHER, Result.NOT_FOUND));
        assertThat(it.isPublished()).isTrue();
        assertThat(it.isPublished(FILE)).isFalse();
        assertThat(it.isPublished(OTHER)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = Result.class,
            names = {"FOUND", "NOT_SEARCHABLE"})
    void isPublishedOnceSomebodyLookedAtItAndNoOtherWithIt(Result result) {
        Assessment it = admitted();
        it.lookAt(FILE, FILES, DESK, NOW);
        it.publish(number(), Map.of(FILE, result, OTHER, result), DESK, NOW);
        assertThat(it.isPublished(FILE)).isTrue();
        assertThat(it.isPublished(OTHER)).isFalse();
    }

    @Test
    void isPublicAtOnceWhenSomebodyLooksAtItAfterwards() {
        Assessment it = published(Map.of(FILE, Result.FOUND, OTHER, Result.FOUND));
        it.lookAt(FILE, FILES, DESK, NOW);
        assertThat(it.isPublished(FILE)).isTrue();
        assertThat(it.isPublished(OTHER)).isFalse();
    }

    @Test
    void saysWhoLookedAtItAndWhenAndTellsTheTrail() {
        Assessment it = admitted();
        long before = it.edition();
        it.lookAt(FILE, FILES, DESK, NOW);
        assertThat(it.edition()).isEqualTo(before + 1);
        assertThat(it.files().looks())
                .containsExactly(Map.entry(FILE, new FileLook(new PersonId(SECRETARY.value()), NOW)));
        assertThat(events(it)).last().isEqualTo(new AssessmentEvent.InputFileLookedAt(INPUT, CALL, FILE, DESK, NOW));
    }

    @Test
    void isLookedAtOnce() {
        Assessment it = admitted();
        it.lookAt(FILE, FILES, DESK, NOW);
        long edition = it.edition();
        it.lookAt(FILE, FILES, CONTRIBUTOR, NOW.plusSeconds(9));
        assertThat(it.edition()).isEqualTo(edition);
        assertThat(it.files().looks().get(FILE)).isEqualTo(new FileLook(new PersonId(SECRETARY.value()), NOW));
    }

    @Test
    void mustBeLookedAtAgainWhenSomethingElseIsBlackedOut() {
        Assessment it = admitted();
        it.lookAt(FILE, FILES, DESK, NOW);
        it.redact(redact(passage(0, 3)), answers("Lee"), Map.of(), DESK, NOW);
        assertThat(it.files().looks()).isEmpty();
        it.publish(number(), Map.of(FILE, Result.FOUND), DESK, NOW);
        assertThat(it.isPublished(FILE)).isFalse();
    }

    @Test
    void needNotBeWhenOnlyWhatIsHeldBackChanges() {
        Assessment it = admitted();
        it.lookAt(FILE, FILES, DESK, NOW);
        it.redact(new RedactInput(INPUT, 1, 0, List.of(), Set.of(OTHER)), answers("Lee"), Map.of(), DESK, NOW);
        assertThat(it.files().looks()).containsOnlyKeys(FILE);
    }

    @Test
    void isPublicNoMoreOnceTheNameIsNarrowedUntilSomebodyLooksAgainR14_4() {
        Assessment it = published(Map.of(FILE, Result.NOT_FOUND, OTHER, Result.FOUND));
        it.lookAt(OTHER, FILES, DESK, NOW);
        narrow(it, NameChoice.TEAM_ONLY, TextChoice.PUBLISHED);
        assertThat(it.isPublished()).isTrue();
        assertThat(it.isPublished(FILE)).isFalse();
        assertThat(it.isPublished(OTHER)).isFalse();
        assertThat(it.files().looks()).isEmpty();
        it.lookAt(FILE, FILES, DESK, NOW);
        assertThat(it.isPublished(FILE)).isTrue();
        narrow(it, NameChoice.TEAM_ONLY, TextChoice.PUBLISHED);
        assertThat(it.isPublished(FILE)).as("it was narrowed before").isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = NameChoice.class,
            names = {"TEAM_ONLY", "SEALED"})
    @DisplayName("R14.4 where no name is public, each file stays back until somebody looked at it")
    void staysBackWhereNoNameIsPublicThoughNothingIsFound(NameChoice name) {
        Assessment it = undecided(name, TextChoice.PUBLISHED);
        it.admit(DESK, NOW);
        it.lookAt(OTHER, FILES, DESK, NOW);
        it.publish(number(), Map.of(FILE, Result.NOT_FOUND, OTHER, Result.NOT_FOUND), DESK, NOW);
        assertThat(it.isPublished(FILE)).isFalse();
        assertThat(it.isPublished(OTHER)).isTrue();
        it.redact(redact(passage(0, 3)), answers("Lee"), Map.of(FILE, Result.NOT_FOUND), DESK, NOW);
        assertThat(it.isPublished(FILE)).isFalse();
        assertThat(it.isPublished(OTHER)).as("something else is blacked out").isFalse();
    }

    @Test
    @DisplayName("R14.4 a person alone is never named, so that each of their files stays back")
    void staysBackOfAPersonAlone() {
        Assessment it = new Assessment(standing(NameChoice.SHOWN, TextChoice.PUBLISHED), null);
        it.admit(DESK, NOW);
        it.publish(number(), Map.of(FILE, Result.NOT_FOUND), DESK, NOW);
        assertThat(it.isPublished(FILE)).isFalse();
    }

    @Test
    @DisplayName("R14.4 what narrowing closed stays closed, whatever is redacted or published again")
    void staysClosedAfterNarrowing() {
        Assessment it = published(Map.of(FILE, Result.NOT_FOUND));
        narrow(it, NameChoice.TEAM_ONLY, TextChoice.PUBLISHED);
        it.redact(redact(passage(0, 3)), answers("Lee"), Map.of(FILE, Result.NOT_FOUND), DESK, NOW);
        assertThat(it.isPublished(FILE)).isFalse();
        it.endPublication(DESK, NOW);
        it.publish(number(), Map.of(FILE, Result.NOT_FOUND), DESK, NOW);
        assertThat(it.isPublished(FILE)).isFalse();
        it.lookAt(FILE, FILES, DESK, NOW);
        assertThat(it.isPublished(FILE)).isTrue();
    }

    @Test
    void mustBeLookedAtAgainInAnotherVersion() {
        Assessment it = admitted();
        it.lookAt(FILE, FILES, DESK, NOW);
        it.follow(standing(2, NameChoice.SHOWN, TextChoice.PUBLISHED, false), organisation(LEAD), CONTRIBUTOR, NOW);
        assertThat(it.files().looks()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Result.class,
            names = {"FOUND", "NOT_SEARCHABLE"})
    void isPublicNoMoreWhenMoreIsBlackedOutThoughSomebodyLookedAtItBefore(Result result) {
        Assessment it = published(Map.of(FILE, Result.NOT_FOUND, OTHER, Result.NOT_FOUND));
        it.lookAt(FILE, FILES, DESK, NOW);
        it.redact(redact(passage(0, 3)), answers("Lee"), Map.of(FILE, result, OTHER, Result.NOT_FOUND), DESK, NOW);
        assertThat(it.isPublished(FILE)).isFalse();
        assertThat(it.isPublished(OTHER)).isTrue();
        assertThat(it.isPublished()).isTrue();
    }

    @Test
    void isPublicNoMoreIfNobodyKnowsWhatItSays() {
        Assessment it = published(Map.of(FILE, Result.NOT_FOUND));
        it.redact(redact(passage(0, 3)), answers("Lee"), Map.of(), DESK, NOW);
        assertThat(it.isPublished(FILE)).isFalse();
    }

    @Test
    void isNotPublicOfAnInputThatIsNotPublished() {
        Assessment it = admitted();
        it.redact(redact(passage(0, 3)), answers("Lee"), Map.of(FILE, Result.NOT_FOUND), DESK, NOW);
        it.lookAt(FILE, FILES, DESK, NOW);
        assertThat(it.isPublished(FILE)).isFalse();
    }

    @Test
    void staysBackThoughSomebodyLookedAtItIfTheTeamHoldsItBack() {
        Assessment it = admitted();
        it.redact(new RedactInput(INPUT, 1, 0, List.of(), Set.of(FILE)), answers("Lee"), Map.of(), DESK, NOW);
        it.lookAt(FILE, FILES, DESK, NOW);
        it.publish(number(), Map.of(FILE, Result.NOT_FOUND), DESK, NOW);
        assertThat(it.isPublished(FILE)).isFalse();
    }

    @Test
    void isNoFileOfAnotherInput() {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> admitted().lookAt(FILE, List.of(OTHER), DESK, NOW));
    }

    @Test
    void isNotSaidToBePublishedOfWhatMayNotBePublished() {
        Assessment narrowed = admitted();
        narrow(narrowed, NameChoice.SHOWN, TextChoice.NOT_PUBLISHED);
        for (Assessment it : List.of(undecided(), rejected(), narrowed)) {
            assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> it.lookAt(FILE, FILES, DESK, NOW));
        }
    }

    private static Assessment published(Map<DocumentId, Result> found) {
        Assessment it = admitted();
        it.publish(number(), found, DESK, NOW);
        return it;
    }

    private static RedactInput redact(BlackOut... passages) {
        return new RedactInput(INPUT, 1, 0, List.of(passages), Set.of());
    }

    private static List<Object> events(Assessment it) {
        return List.copyOf(Objects.requireNonNull(ReflectionTestUtils.<Collection<?>>invokeMethod(it, "domainEvents")));
    }
}
