package org.partnershipportal.overview.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.Sentence;
import org.partnershipportal.overview.home.WorkList.Urgency;
import org.partnershipportal.platform.access.Acting;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.MemberRole;
import org.partnershipportal.platform.access.Membership;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.StakeholderGroup;
import org.partnershipportal.platform.access.spi.HomeLine;
import org.partnershipportal.platform.access.spi.HomeLine.Part;
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
        assertThat(Urgency.of(task("tonight", tonightInQuito), NOW, QUITO)).isEqualTo(Urgency.TODAY);
        assertThat(Urgency.of(task("tonight", tonightInQuito), NOW, ZoneId.of("Europe/Zurich")))
                .isEqualTo(Urgency.SOON);
        assertThat(Urgency.of(task("tonight", tonightInQuito), NOW, TOKYO)).isEqualTo(Urgency.TODAY);
    }

    @Test
    void isOverdueOnlyOnceTheMomentIsOver() {
        assertThat(Urgency.of(task("late", NOW.minusSeconds(1)), NOW, QUITO)).isEqualTo(Urgency.OVERDUE);
        assertThat(Urgency.of(task("now", NOW), NOW, QUITO)).isEqualTo(Urgency.TODAY);
    }

    @Test
    @DisplayName(
            "what is due on a day of a State is due there all day, and its days are counted there, whoever reads it")
    void countsTheDaysOfADayInItsOwnZone() {
        OpenTask today = task("today", Instant.parse("2027-03-10T04:59:00Z")).dayIn(QUITO);
        for (ZoneId reader : List.of(QUITO, ZoneId.of("Europe/Zurich"), TOKYO)) {
            assertThat(Urgency.of(today, NOW, reader)).isEqualTo(Urgency.TODAY);
            assertThat(Urgency.of(today, Instant.parse("2027-03-10T04:59:59Z"), reader))
                    .as("in the day's last second")
                    .isEqualTo(Urgency.TODAY);
            assertThat(Urgency.of(today, Instant.parse("2027-03-10T05:00:00Z"), reader))
                    .isEqualTo(Urgency.OVERDUE);
            assertThat(today.countedIn(reader)).isEqualTo(QUITO);
        }
        assertThat(task("moment", NOW).countedIn(TOKYO)).isEqualTo(TOKYO);
        assertThat(today.since(NOW).saying(Sentence.of("home.nothing")).zone()).isEqualTo(QUITO);
    }

    @Test
    void tellsWhereElseSomethingWaits() {
        Actor there = member("Permanent Mission (sample)");
        WorkList work = new WorkList(
                List.of(new OpenTasks() {
                    @Override
                    public long countOpenTasks(Actor actor) {
                        return actor.equals(there) ? 2 : 0;
                    }

                    @Override
                    public List<OpenTask> openTasks(Actor actor) {
                        throw new AssertionError("nothing is read");
                    }
                }),
                clock());
        assertThat(work.elsewhere(List.of(member("Ministry (sample)"), there, Actor.staff(PERSON, Set.of()))))
                .containsExactly(new WorkList.Elsewhere(
                        "Permanent Mission (sample)", there.acting().orElseThrow(), 2));
        assertThat(work.elsewhere(List.of())).isEmpty();
    }

    @Test
    void asksAtSoManyPlacesAtMostHoweverManyOrganisationsAPersonHas() {
        AtomicInteger asked = new AtomicInteger();
        WorkList work = new WorkList(
                List.of(new OpenTasks() {
                    @Override
                    public long countOpenTasks(Actor actor) {
                        return asked.incrementAndGet();
                    }
                }),
                clock());
        List<Actor> many = Stream.concat(
                        Stream.of(Actor.person(PERSON)),
                        Stream.generate(() -> member("Ministry (sample)")).limit(40))
                .toList();
        assertThat(work.elsewhere(many))
                .hasSize(WorkList.MOST_ELSEWHERE)
                .first()
                .satisfies(place -> {
                    assertThat(place.name()).isEmpty();
                    assertThat(place.acting()).isEqualTo(Acting.ME);
                });
        assertThat(asked).hasValue(WorkList.MOST_ELSEWHERE);
    }

    private static final PersonId PERSON = new PersonId(UUID.randomUUID());

    private static Actor member(String name) {
        return Actor.member(
                PERSON,
                new Membership(
                        UUID.randomUUID(),
                        name,
                        Set.of(MemberRole.SIGNATORY),
                        StakeholderGroup.GOVERNMENT,
                        null,
                        true,
                        Set.of()));
    }

    @Test
    void countsSevenDaysAsSoonAndTheEighthAsLater() {
        assertThat(Urgency.of(task("day", Instant.parse("2027-03-16T22:00:00Z")), NOW, QUITO))
                .isEqualTo(Urgency.SOON);
        assertThat(Urgency.of(task("day", Instant.parse("2027-03-17T22:00:00Z")), NOW, QUITO))
                .isEqualTo(Urgency.LATER);
    }

    @Test
    void putsWhatWaitsNowBeforeWhatIsDueLater() {
        assertThat(Urgency.of(task("waits", null), NOW, QUITO)).isEqualTo(Urgency.WAITING);
        var lists = work(task("without", null), task("late", NOW.plusSeconds(30L * 24 * 3600)))
                .waiting(someone, QUITO)
                .groups();
        assertThat(lists.keySet()).containsExactly(Urgency.WAITING, Urgency.LATER);
    }

    @Test
    void putsTheMostUrgentGroupFirst() {
        var lists = work(
                        task("later", NOW.plusSeconds(30L * 24 * 3600)),
                        task("waits", null),
                        task("today", NOW.plusSeconds(60)),
                        task("over", NOW.minusSeconds(60)),
                        task("soon", NOW.plusSeconds(3L * 24 * 3600)))
                .waiting(someone, QUITO)
                .groups();
        assertThat(lists.keySet())
                .containsExactly(Urgency.OVERDUE, Urgency.TODAY, Urgency.SOON, Urgency.WAITING, Urgency.LATER);
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

    @Test
    void putsWhatHasWaitedLongestFirst() {
        OpenTask young = task("young", null).since(NOW.minusSeconds(3600));
        OpenTask old = task("old", null).since(NOW.minusSeconds(9L * 24 * 3600));
        assertThat(work(task("never said", null), young, old)
                        .waiting(someone, QUITO)
                        .groups()
                        .get(Urgency.WAITING))
                .extracting(task -> task.record().text())
                .containsExactly("old", "young", "never said");
    }

    @Test
    void listsFiveOfAModuleAndLeadsToTheOthers() {
        OpenTask[] seven =
                IntStream.range(0, 7).mapToObj(n -> task("number " + n, null)).toArray(OpenTask[]::new);
        var waiting = new WorkList(List.of(source("moderation", 57, seven), source("", 7, seven)), clock())
                .waiting(someone, QUITO);
        assertThat(waiting.groups().get(Urgency.WAITING))
                .as("five of the one, and all of the one that has no page")
                .hasSize(12);
        assertThat(waiting.more()).containsExactly(new WorkList.More("home.navigation.now", 52, "me/moderation"));
    }

    @Test
    void countsWhatIsLateAndWhatIsDueWithinSevenDaysWithTheFirstOfEach() {
        Instant oldest = NOW.minusSeconds(9L * 24 * 3600);
        Instant tonight = NOW.plusSeconds(60);
        var waiting = work(
                        task("later", Instant.parse("2027-03-17T06:00:00Z")),
                        task("undated", null),
                        task("late", NOW.minusSeconds(1)),
                        task("latest", oldest),
                        task("now", NOW),
                        task("soon", Instant.parse("2027-03-17T04:59:59Z")),
                        task("tonight", tonight))
                .waiting(someone, QUITO);
        assertThat(waiting.late()).isEqualTo(new WorkList.Dated(2, oldest));
        assertThat(waiting.soon()).isEqualTo(new WorkList.Dated(3, NOW));
        assertThat(work(task("undated", null)).waiting(someone, QUITO))
                .satisfies(none -> assertThat(none.late()).isEqualTo(new WorkList.Dated(0, null)))
                .satisfies(none -> assertThat(none.soon()).isEqualTo(new WorkList.Dated(0, null)));
    }

    @Test
    void letsAModuleCountWhatItDidNotGive() {
        OpenTask[] given = IntStream.range(0, OpenTasks.MOST_TASKS)
                .mapToObj(n -> task("number " + n, NOW.minusSeconds(500 - n)))
                .toArray(OpenTask[]::new);
        OpenTasks many = new OpenTasks() {
            @Override
            public List<OpenTask> openTasks(Actor actor) {
                return List.of(given);
            }

            @Override
            public long countOpenTasks(Actor actor) {
                return 500;
            }

            @Override
            public long countDue(Actor actor, Instant before) {
                return before.equals(NOW) ? 480 : 495;
            }

            @Override
            public String allTasks(Actor actor) {
                return "verification";
            }
        };
        var waiting = new WorkList(List.of(many), clock()).waiting(someone, QUITO);
        assertThat(waiting.late()).isEqualTo(new WorkList.Dated(480, NOW.minusSeconds(500)));
        assertThat(waiting.soon().count()).isEqualTo(15);
        assertThat(waiting.groups().values().stream().mapToInt(List::size).sum())
                .as("of 500 the page shows five, and how many more there are")
                .isEqualTo(5);
        assertThat(waiting.more())
                .singleElement()
                .satisfies(more -> assertThat(more.count()).isEqualTo(495));
    }

    @Test
    void putsTheLatestThatHappenedFirstAndWhatEndsSoonestFirst() {
        OpenTasks source = new OpenTasks() {
            @Override
            public List<HomeLine> lines(Actor actor) {
                return List.of(
                        line(Part.BECAME, "older", NOW.minusSeconds(60)),
                        line(Part.OPEN, "later", NOW.plusSeconds(60)),
                        line(Part.BECAME, "undated", null),
                        line(Part.BECAME, "newer", NOW),
                        line(Part.OPEN, "soon", NOW),
                        line(Part.NEXT, "first", null),
                        line(Part.NEXT, "second", NOW));
            }
        };
        var lines = new WorkList(List.of(source), clock()).lines(someone);
        assertThat(titles(lines.get(Part.BECAME))).containsExactly("undated", "newer", "older");
        assertThat(titles(lines.get(Part.OPEN))).containsExactly("soon", "later");
        assertThat(titles(lines.get(Part.NEXT))).as("as the modules gave them").containsExactly("first", "second");
        assertThat(lines).doesNotContainKeys(Part.CITED, Part.WATCHED);
    }

    @Test
    void showsFiveLinesOfAPartAtMost() {
        OpenTasks source = new OpenTasks() {
            @Override
            public List<HomeLine> lines(Actor actor) {
                return IntStream.range(0, 9)
                        .mapToObj(n -> line(Part.OURS, "number " + n, NOW.minusSeconds(n)))
                        .toList();
            }
        };
        assertThat(titles(new WorkList(List.of(source, source), clock())
                        .lines(someone)
                        .get(Part.OURS)))
                .hasSize(HomeLine.MOST)
                .startsWith("number 0", "number 0", "number 1");
    }

    @Test
    @DisplayName("next steps are what the organisation lacks, then the first of each module, then the second")
    void takesNextStepsByTurns() {
        var lines = new WorkList(
                        List.of(
                                steps(next("call"), next("call 2")),
                                steps(next("commitment"), next("commitment 2")),
                                steps(lacking(), next("group"))),
                        clock())
                .lines(someone);
        assertThat(Objects.requireNonNull(lines.get(Part.NEXT)))
                .extracting(HomeLine::path)
                .containsExactly("lacking", "call", "commitment", "call 2", "commitment 2");
    }

    private static OpenTasks steps(HomeLine... lines) {
        return new OpenTasks() {
            @Override
            public List<HomeLine> lines(Actor actor) {
                return List.of(lines);
            }
        };
    }

    private static HomeLine next(String path) {
        return new HomeLine(Part.NEXT, null, new LocalizedText(path, "en"), List.of(), null, path, null);
    }

    private static HomeLine lacking() {
        return new HomeLine(
                Part.NEXT, Sentence.of("membership.home.second-owner"), null, List.of(), null, "lacking", null);
    }

    private static List<String> titles(@Nullable List<HomeLine> lines) {
        return Objects.requireNonNull(lines).stream()
                .map(line -> Objects.requireNonNull(line.record()).text())
                .toList();
    }

    private static HomeLine line(Part part, String title, @Nullable Instant at) {
        return new HomeLine(part, null, new LocalizedText(title, "en"), List.of(), null, "home", at);
    }

    private static OpenTasks source(String page, long count, OpenTask... tasks) {
        return new OpenTasks() {
            @Override
            public List<OpenTask> openTasks(Actor actor) {
                return List.of(tasks);
            }

            @Override
            public long countOpenTasks(Actor actor) {
                return count;
            }

            @Override
            public String allTasks(Actor actor) {
                return page;
            }
        };
    }

    private static WorkList work(OpenTask... tasks) {
        return new WorkList(List.of(source("", tasks.length, tasks)), clock());
    }

    private static Clock clock() {
        return Clock.fixed(NOW, ZoneOffset.UTC);
    }

    private static OpenTask task(String title, @Nullable Instant due) {
        return new OpenTask("home.navigation.now", new LocalizedText(title, "en"), null, Acting.ME, "home", due);
    }
}
