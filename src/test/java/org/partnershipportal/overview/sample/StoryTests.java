package org.partnershipportal.overview.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.partnershipportal.platform.access.SignIn;
import org.partnershipportal.platform.access.StaffRole;

class StoryTests {

    private final Story story = new Story(LocalDate.of(2026, 12, 1));

    @Test
    void tellsAllThatHappenedInItsOrderAndNothingThatIsStillToCome() {
        assertThat(story.steps())
                .hasSizeGreaterThan(500)
                .extracting(StoryStep::at)
                .isSorted()
                .allMatch(Instant.parse("2026-12-01T00:00:00Z")::isAfter);
    }

    @Test
    void countsDaysFromTheOneOnWhichItIsTold() {
        assertThat(story.calendar().day("-930")).isEqualTo(LocalDate.of(2024, 5, 15));
        assertThat(story.calendar().instant("-1T15:10")).isEqualTo(Instant.parse("2026-11-30T14:10:00Z"));
    }

    @Test
    void hasOnlyOrganisationsThatSayThatTheyAreSamples() {
        assertThat(story.steps())
                .filteredOn(step -> step.act().equals("organisations register"))
                .hasSize(32)
                .allSatisfy(step -> assertThat(step.text("name")).endsWith("(sample)"))
                .allSatisfy(step -> assertThat(step.has("country"))
                        .isNotEqualTo(step.record().path("several").asBoolean()))
                .extracting(StoryStep::token)
                .doesNotHaveDuplicates();
    }

    @Test
    void leavesOutMostWhereListsAreMeasured() {
        Set<String> calls = story.stepsOfFew().stream()
                .filter(step -> step.file().equals("calls"))
                .map(StoryStep::key)
                .collect(Collectors.toSet());
        assertThat(calls).containsExactlyInAnyOrder("older-persons", "prison-management");
        assertThat(story.stepsOfFew()).hasSizeLessThan(150);
    }

    @Test
    void hasThePeopleWhoCanSignInAndTellsEachWhatTheyFind() throws IOException {
        List<String> told = Files.readAllLines(Path.of("src/main/scripts/sample-accounts.txt")).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();
        assertThat(told).allMatch(line -> line.split("\\|", -1).length == 3 && !line.endsWith("|"));
        String realm = Files.readString(Path.of("keycloak-realm/sample/partnership-portal-users-0.json"));
        assertThat(story.people().stream()
                        .filter(person -> person.path("signsIn").asBoolean())
                        .map(person -> person.path("key").asString()))
                .containsExactlyElementsOf(
                        told.stream().map(line -> line.split(" ", 2)[0]).toList())
                .allMatch(account -> realm.contains("\"" + account + "\""));
    }

    @Test
    void findsTheWordsThatAreQuoted() {
        assertThat(Quote.in("𝔄 well is deep", "well")).isEqualTo(new Quote(2, 6));
    }

    @Test
    void letsThePersonOfTheRealmSignInWithTheRolesGiven() {
        SamplePerson sample = new SamplePerson("secretariat");
        SignIn signIn = sample.signIn(StaffRole.SECRETARIAT);
        assertThat(signIn.person()).isEqualTo(sample.id()).isNotEqualTo(new SamplePerson("gov-ec").id());
        assertThat(signIn.name()).endsWith("(sample)");
        assertThat(signIn.staff()).containsExactly(StaffRole.SECRETARIAT);
    }
}
