package org.partnershipportal.overview.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.Sentence;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.MemberRole;
import org.partnershipportal.platform.access.Membership;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.platform.access.StakeholderGroup;
import org.partnershipportal.platform.access.spi.HomeLine;

class NextStepTests {

    private static final PersonId PERSON = new PersonId(new UUID(0, 1));

    @Test
    void offersNothingThatTheActorMayNotDo() {
        assertThat(NextStep.of(Actor.visitor(), List.of()))
                .extracting(NextStep::textKey)
                .containsExactly("home.next.find-partners");
        assertThat(NextStep.of(Actor.staff(PERSON, Set.of(StaffRole.AUDITOR)), List.of()))
                .extracting(NextStep::textKey)
                .containsExactly("home.next.trail", "home.next.find-partners");
    }

    @Test
    void offersThreeAtMost() {
        assertThat(NextStep.of(member(MemberRole.EDITOR), List.of()))
                .extracting(NextStep::textKey)
                .containsExactly("publicsite.help.input", "partnership.new.title", "home.next.find-partners");
        assertThat(NextStep.of(Actor.staff(PERSON, Set.of(StaffRole.values())), List.of()))
                .hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void offersWhoeverIsNewWhatNeedsNoOrganisation() {
        assertThat(NextStep.newcomer(List.of()))
                .extracting(NextStep::textKey)
                .containsExactly("publicsite.help.input", "publicsite.home.way-organisation", "home.newcomer.read");
    }

    @Test
    void leadsToTheCallThatClosesFirst() {
        HomeLine soon = call("calls/soon");
        HomeLine later = call("calls/later");
        assertThat(NextStep.newcomer(List.of(soon, later)).getFirst())
                .satisfies(step -> assertThat(step.path()).isEqualTo("calls/soon"))
                .satisfies(step -> assertThat(step.call()).isEqualTo(soon));
        assertThat(NextStep.of(member(MemberRole.EDITOR), List.of(soon, later)))
                .filteredOn(step -> step.call() != null)
                .extracting(NextStep::textKey, NextStep::path)
                .containsExactly(tuple("publicsite.help.input", "calls/soon"));
        assertThat(NextStep.of(member(MemberRole.EDITOR), List.of()).getFirst().path())
                .isEqualTo("calls");
        assertThat(NextStep.of(Actor.staff(PERSON, Set.of(StaffRole.SECRETARIAT)), List.of(soon)))
                .as("staff respond to none")
                .allSatisfy(step -> assertThat(step.call()).isNull());
    }

    @Test
    @DisplayName(
            "offers exactly three steps: what the organisation lacks, then from the records, and others where there are fewer")
    void offersThreeFromTheRecordsFirst() {
        Actor editor = member(MemberRole.EDITOR);
        HomeLine lacks = new HomeLine(
                HomeLine.Part.NEXT, Sentence.of("membership.home.second-owner"), null, List.of(), null, "lacks", null);
        assertThat(NextStep.offered(editor, false, List.of(), List.of()).always())
                .hasSize(3);
        NextStep.Offered one = NextStep.offered(editor, false, List.of(next("a")), List.of());
        assertThat(one.found()).extracting(HomeLine::path).containsExactly("a");
        assertThat(one.always()).hasSize(2);
        assertThat(NextStep.offered(editor, false, List.of(lacks), List.of()).always())
                .as("what is lacking is one of the three")
                .hasSize(2);
        NextStep.Offered many =
                NextStep.offered(editor, false, List.of(lacks, next("a"), next("b"), next("c"), next("d")), List.of());
        assertThat(many.found()).extracting(HomeLine::path).containsExactly("lacks", "a", "b");
        assertThat(NextStep.offered(editor, false, List.of(lacks, lacks, lacks, next("a"), next("b")), List.of())
                        .found())
                .as("never only what is lacking")
                .extracting(HomeLine::path)
                .containsExactly("lacks", "lacks", "a");
        assertThat(many.always()).isEmpty();
        assertThat(NextStep.offered(editor, true, List.of(next("a")), List.of()).always())
                .as("whoever is new")
                .hasSize(3);
    }

    @Test
    void offersOneCallOnce() {
        Actor editor = member(MemberRole.EDITOR);
        List<HomeLine> open = List.of(call("calls/soon"), call("calls/later"));
        assertThat(NextStep.offered(editor, false, List.of(next("calls/soon")), open)
                        .always())
                .extracting(NextStep::path)
                .contains("calls/later")
                .doesNotContain("calls/soon");
    }

    private static HomeLine next(String path) {
        return new HomeLine(
                HomeLine.Part.NEXT,
                Sentence.of("commitment.home.to-assess"),
                new LocalizedText("A record", "en"),
                List.of(),
                null,
                path,
                null);
    }

    private static HomeLine call(String path) {
        return new HomeLine(
                HomeLine.Part.OPEN, null, new LocalizedText("A call", "en"), List.of(), null, path, Instant.EPOCH);
    }

    @Test
    void isNewWhoHasNothingToActFor() {
        assertThat(NextStep.isNewcomer(Actor.person(PERSON), true)).isFalse();
        assertThat(NextStep.isNewcomer(member(MemberRole.READER), false)).isFalse();
        assertThat(NextStep.isNewcomer(Actor.staff(PERSON, Set.of()), false)).isFalse();
        assertThat(NextStep.isNewcomer(Actor.person(PERSON), false)).isTrue();
    }

    private static Actor member(MemberRole role) {
        return Actor.member(
                PERSON,
                new Membership(
                        new UUID(0, 2),
                        "Organisation (sample)",
                        Set.of(role),
                        StakeholderGroup.NHRI,
                        null,
                        true,
                        Set.of()));
    }
}
