package org.partnershipportal.platform.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.ground.shared.KeptFor;

@DisplayName("What is deleted by night")
class RetentionTests {

    private static final Instant NOW = Instant.parse("2027-06-15T10:00:00Z");
    private static final LocalTime AT = LocalTime.of(3, 11);
    private static final UUID ONE = new UUID(0, 1);
    private static final UUID TWO = new UUID(0, 2);

    private final List<Instant> asked = new ArrayList<>();
    private final List<UUID> deleted = new ArrayList<>();

    private Retention retention(@Nullable KeptFor kept) {
        return new Retention(
                "things",
                kept,
                AT,
                (before, after, max) -> {
                    asked.add(before);
                    return List.of(ONE, TWO);
                },
                (id, now) -> {
                    deleted.add(id);
                    return id.equals(ONE);
                });
    }

    @Test
    void isWhatIsOlderThanItsPeriod() {
        assertThat(retention(KeptFor.days(30)).due(NOW, new UUID(0, 0), 5)).containsExactly(ONE, TWO);
        assertThat(asked).containsExactly(Instant.parse("2027-05-16T10:00:00Z"));
    }

    @Test
    @DisplayName("is looked for as of now where each record says itself how long it is kept")
    void isLookedForAsOfNowWhereEachRecordSaysItsPeriod() {
        retention(null).due(NOW, new UUID(0, 0), 5);
        assertThat(asked).containsExactly(NOW);
        assertThat(retention(null).kept()).isNull();
    }

    @Test
    void countsOnlyWhatItsVerbDeleted() {
        assertThat(retention(KeptFor.days(1)).run(List.of(ONE, TWO), NOW)).isEqualTo(1);
        assertThat(deleted).containsExactly(ONE, TWO);
        assertThat(retention(KeptFor.days(1)).together())
                .as("each in a transaction of its own")
                .isEqualTo(1);
    }

    @Test
    void comesBackOnceEachNight() {
        Retention retention = retention(KeptFor.days(1));
        assertThat(retention.next(NOW)).isEqualTo("2027-06-16T03:11:00Z");
        assertThat(retention.next(Instant.parse("2027-06-16T03:10:59Z"))).isEqualTo("2027-06-16T03:11:00Z");
        assertThat(retention.next(Instant.parse("2027-06-16T03:11:00Z"))).isEqualTo("2027-06-17T03:11:00Z");
    }
}
