package org.partnershipportal.overview.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnershipportal.overview.notification.NotificationEvent.MailChoiceChanged;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.PersonId;
import org.springframework.test.util.ReflectionTestUtils;

class MailPlanTests {

    private static final Instant NOW = Instant.parse("2027-03-12T11:00:00Z");

    private final PersonId person = new PersonId(UUID.randomUUID());
    private final MailPlan plan = new MailPlan(person);

    @ParameterizedTest
    @EnumSource(NoticeKind.class)
    void isDailyUntilSomethingIsChosen(NoticeKind kind) {
        assertThat(plan.of(kind)).isEqualTo(Frequency.DAILY);
    }

    @Test
    void changesOnlyWhatIsChosen() {
        choose(Map.of(NoticeKind.MEMBERSHIP, Frequency.NEVER));
        choose(Map.of(NoticeKind.DECISION, Frequency.WEEKLY));
        assertThat(plan.all())
                .containsEntry(NoticeKind.MEMBERSHIP, Frequency.NEVER)
                .containsEntry(NoticeKind.DECISION, Frequency.WEEKLY)
                .containsEntry(NoticeKind.PARTNERSHIP, Frequency.DAILY);
    }

    @Test
    void tellsTheTrailOfEachChangeAndOfNothingElse() {
        choose(Map.of(NoticeKind.MEMBERSHIP, Frequency.NEVER, NoticeKind.DECISION, Frequency.DAILY));
        choose(Map.of(NoticeKind.MEMBERSHIP, Frequency.NEVER));
        assertThat(ReflectionTestUtils.<Iterable<Object>>invokeMethod(plan, "domainEvents"))
                .containsExactly(new MailChoiceChanged(
                        person,
                        NoticeKind.MEMBERSHIP,
                        Frequency.NEVER,
                        Actor.person(person).ref(),
                        NOW));
    }

    private void choose(Map<NoticeKind, Frequency> wanted) {
        plan.choose(wanted, Actor.person(person).ref(), NOW);
    }
}
