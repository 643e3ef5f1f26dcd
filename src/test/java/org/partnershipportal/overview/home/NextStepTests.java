package org.partnershipportal.overview.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.MemberRole;
import org.partnershipportal.platform.access.Membership;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.platform.access.StakeholderGroup;

class NextStepTests {

    private static final PersonId PERSON = new PersonId(new UUID(0, 1));

    @Test
    void offersNothingThatTheActorMayNotDo() {
        assertThat(NextStep.of(Actor.visitor()))
                .extracting(NextStep::textKey)
                .containsExactly("home.next.find-partners");
        assertThat(NextStep.of(Actor.staff(PERSON, Set.of(StaffRole.AUDITOR))))
                .extracting(NextStep::textKey)
                .containsExactly("home.next.trail", "home.next.find-partners");
    }

    @Test
    void offersThreeAtMost() {
        assertThat(NextStep.of(member(MemberRole.EDITOR)))
                .extracting(NextStep::textKey)
                .containsExactly("publicsite.help.input", "partnership.new.title", "home.next.find-partners");
        assertThat(NextStep.of(Actor.staff(PERSON, Set.of(StaffRole.values())))).hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void leadsWhoeverIsNewToAnOrganisationFirst() {
        assertThat(NextStep.newcomer())
                .extracting(NextStep::textKey)
                .startsWith("publicsite.home.way-organisation")
                .hasSize(4)
                .doesNotHaveDuplicates();
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
