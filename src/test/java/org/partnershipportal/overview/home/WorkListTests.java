package org.partnershipportal.overview.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.overview.home.WorkList.Urgency;
import org.partnershipportal.platform.access.Acting;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.spi.OpenTask;
import org.partnershipportal.platform.access.spi.OpenTasks;

class WorkListTests {

    private static final ZoneId QUITO = ZoneId.of("America/Guayaquil");
    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    /** Tuesday 9 March 2027, 19:00 in Geneva, 13:00 in Quito, the next day in Tokyo. */
    private static final Instant NOW = Instant.parse("2027-03-09T18:00:00Z");

    private final Actor someone = Actor.person(new PersonId(UUID.randomUUID()));

    @Test
    void groupsByTheReadersOwnDay() {
        Instant tonightInQuito = Instant.parse("2027-03-10T03:00:00Z");
        assertThat(Urgency.of(tonightInQuito, NOW, QUITO)).isEqualTo(Urgency.TODAY);
        assertThat(Urgency.of(tonightInQuito, NOW, ZoneId.of("Europe/Zurich"))).isEqualTo(Urgency.SOON);
        assertThat(Urgency.of(tonightInQuito, NOW, TOKYO)).isEqualTo(Urgency.TODAY);
    }

    @Test
    void isOverdueOnlyOnceTheMomentIsOver() {
        assertThat(Urgency.of(NOW.minusSeconds(1), NOW, QUITO)).isEqualTo(Urgency.OVERDUE);
        assertThat(Urgency.of(NOW, NOW, QUITO)).isEqualTo(Urgency.TODAY);
    }

    @Test
    void countsSevenDaysAsSoonAndTheEighthAsLater() {
        assertThat(Urgency.of(Instant.parse("2027-03-16T22:00:00Z"), NOW, QUITO))
                .isEqualTo(Urgency.SOON);
        assertThat(Urgency.of(Instant.parse("2027-03-17T22:00:00Z"), NOW, QUITO))
                .isEqualTo(Urgency.LATER);
    }

    @Test
    void putsWhatHasNoDateLast() {
        assertThat(Urgency.of(null, NOW, QUITO)).isEqualTo(Urgency.LATER);
        var lists = work(task("without", null), task("late", NOW.plusSeconds(30L * 24 * 3600)))
                .byUrgency(someone, QUITO);
        assertThat(lists).containsOnlyKeys(Urgency.LATER);
        assertThat(lists.get(Urgency.LATER))
                .extracting(task -> task.record().text())
                .containsExactly("late", "without");
    }

    @Test
    void putsTheMostUrgentGroupFirst() {
        var lists = work(
                        task("later", null),
                        task("today", NOW.plusSeconds(60)),
                        task("over", NOW.minusSeconds(60)),
                        task("soon", NOW.plusSeconds(3L * 24 * 3600)))
                .byUrgency(someone, QUITO);
        assertThat(lists.keySet()).containsExactly(Urgency.OVERDUE, Urgency.TODAY, Urgency.SOON, Urgency.LATER);
    }

    @Test
    void countsMoreThanItLists() {
        OpenTasks many = new OpenTasks() {
            @Override
            public List<OpenTask> openTasks(Actor actor) {
                return List.of(task("one", null));
            }

            @Override
            public long countOpenTasks(Actor actor) {
                return 57;
            }
        };
        assertThat(new WorkList(List.of(many, many), clock()).count(someone)).isEqualTo(114);
    }

    private static WorkList work(OpenTask... tasks) {
        return new WorkList(
                List.of(new OpenTasks() {
                    @Override
                    public List<OpenTask> openTasks(Actor actor) {
                        return List.of(tasks);
                    }

                    @Override
                    public long countOpenTasks(Actor actor) {
                        return tasks.length;
                    }
                }),
                clock());
    }

    private static Clock clock() {
        return Clock.fixed(NOW, ZoneOffset.UTC);
    }

    private static OpenTask task(String title, @Nullable Instant due) {
        return new OpenTask("home.navigation.now", new LocalizedText(title, "en"), null, Acting.ME, "home", due);
    }
}
