package org.partnershipportal.overview.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.ground.shared.ActorRef;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.DomainEvent;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.StaffRole;

class EventFactsTests {

    private static final UUID ID = new UUID(1, 2);
    private static final Instant AT = Instant.parse("2027-03-12T11:00:00Z");

    record ThingId(UUID value) {
        @Override
        public String toString() {
            return value.toString();
        }
    }

    record PlainId(UUID value) {}

    record ThingDone(
            ThingId thing,
            PersonId person,
            PlainId plain,
            @Nullable LocalDate due,
            Set<StaffRole> roles,
            int count,
            ActorRef by,
            Instant at)
            implements DomainEvent {
        @Override
        public ContentRef subject() {
            return new ContentRef("thing", thing.toString());
        }
    }

    record Talkative(String name, ActorRef by, Instant at) implements DomainEvent {
        @Override
        public ContentRef subject() {
            return new ContentRef("thing", "1");
        }
    }

    @Test
    void keepsIdsDaysKindsAndCountsSortedAndLeavesOutWhatStandsElsewhere() {
        var event = new ThingDone(
                new ThingId(ID),
                new PersonId(new UUID(0, 7)),
                new PlainId(new UUID(0, 8)),
                LocalDate.of(2027, 3, 12),
                Set.of(StaffRole.SECRETARIAT, StaffRole.AUDITOR),
                3,
                new ActorRef("system", null, null),
                AT);
        assertThat(EventFacts.of(event))
                .isEqualTo(
                        "{\"count\":3,\"due\":\"2027-03-12\",\"person\":\"00000000-0000-0000-0000-000000000007\","
                                + "\"plain\":\"00000000-0000-0000-0000-000000000008\",\"roles\":[\"AUDITOR\",\"SECRETARIAT\"]}");
    }

    @Test
    void leavesOutWhatIsMissing() {
        var event = new ThingDone(
                new ThingId(ID),
                new PersonId(ID),
                new PlainId(ID),
                null,
                Set.of(),
                0,
                new ActorRef("system", null, null),
                AT);
        assertThat(EventFacts.of(event)).doesNotContain("due").doesNotContain("null");
    }

    @Test
    @DisplayName("R0.4 refuses an event that carries a text")
    void refusesATextInAnEvent() {
        var event = new Talkative("a name", new ActorRef("system", null, null), AT);
        assertThatThrownBy(() -> EventFacts.of(event)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void namesAKindByModuleAndKebabCase() {
        assertThat(EventKind.of(ThingDone.class)).isEqualTo("audit.thing-done");
        assertThat(EventKind.sentenceKey("audit.thing-done")).isEqualTo("audit.event.thing-done");
        assertThat(EventKind.ofSentence("audit.event.thing-done")).isEqualTo("audit.thing-done");
    }

    record Pair(String word, @Nullable LocalDate day, int count) {}

    record PairKept(ThingId thing, Pair pair, Set<ThingId> others, boolean open, ActorRef by, Instant at)
            implements DomainEvent {
        @Override
        public ContentRef subject() {
            return new ContentRef("thing", thing.toString());
        }
    }

    @Test
    void writesTheBytesThatTheTrailIsChainedOver() {
        var event = new PairKept(
                new ThingId(ID),
                new Pair("a\"b\\", LocalDate.of(2027, 3, 12), 2),
                Set.of(new ThingId(new UUID(0, 9)), new ThingId(new UUID(0, 8))),
                true,
                new ActorRef("system", null, null),
                AT);
        assertThat(EventFacts.of(event))
                .isEqualTo("{\"open\":true,\"others\":[\"00000000-0000-0000-0000-000000000008\","
                        + "\"00000000-0000-0000-0000-000000000009\"],"
                        + "\"pair\":{\"count\":2,\"day\":\"2027-03-12\",\"word\":\"a\\\"b\\\\\"}}");
    }
}
