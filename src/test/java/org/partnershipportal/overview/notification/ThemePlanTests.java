package org.partnershipportal.overview.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.partnershipportal.overview.notification.NotificationEvent.ThemesChosen;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.PersonId;
import org.springframework.test.util.ReflectionTestUtils;

class ThemePlanTests {

    private static final Instant NOW = Instant.parse("2027-03-12T11:00:00Z");

    private final PersonId person = new PersonId(UUID.randomUUID());
    private final ThemePlan plan = new ThemePlan(person);

    @Test
    void wantsNothingUntilSomethingIsChosen() {
        assertThat(plan.chosen()).isEqualTo(ChosenThemes.NONE);
    }

    @Test
    void replacesWhatWasChosenBefore() {
        choose(new ChosenThemes(false, Set.of("older-persons", "mental-health")));
        choose(new ChosenThemes(true, Set.of("mental-health", "technology")));
        assertThat(plan.chosen()).isEqualTo(new ChosenThemes(true, Set.of("mental-health", "technology")));
        choose(ChosenThemes.NONE);
        assertThat(plan.chosen()).isEqualTo(ChosenThemes.NONE);
    }

    @Test
    void tellsTheTrailHowManyAndNotWhichAndOnlyIfSomethingChanged() {
        choose(ChosenThemes.NONE);
        choose(new ChosenThemes(false, Set.of("older-persons", "mental-health")));
        choose(new ChosenThemes(false, Set.of("mental-health", "older-persons")));
        assertThat(ReflectionTestUtils.<Iterable<Object>>invokeMethod(plan, "domainEvents"))
                .containsExactly(
                        new ThemesChosen(person, false, 2, Actor.person(person).ref(), NOW));
    }

    private void choose(ChosenThemes wanted) {
        plan.choose(wanted, Actor.person(person).ref(), NOW);
    }
}
