package org.partnershipportal.overview.publicsite.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.PermissionTable;
import org.partnershipportal.consultation.call.NameChoice;
import org.partnershipportal.consultation.call.TextChoice;
import org.partnershipportal.overview.publicsite.web.KeptRecord.OutsideRoutines;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.PortalSettings;
import org.partnershipportal.platform.limits.Limit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** UC-PUB-04: the page on privacy names those whom the policies let read, and the periods of Keycloak and the memory. */
class PrivacyTests {

    @Test
    @DisplayName("every state of every record that a policy lets read is in a row, or the list says why it is in none")
    void tellsEveryStateThatAPolicyLetsRead() {
        Set<String> wanted = new TreeSet<>();
        Set<String> told = new TreeSet<>();
        for (PermissionTable table : PermissionTable.all()) {
            for (Permission verb : table.verbs()) {
                for (String state : table.states()) {
                    if (!verb.isAct()) {
                        wanted.add(String.join(" | ", table.name(), state, verb.name()));
                    }
                    if (!rules(table.name(), state, verb).isEmpty()) {
                        told.add(String.join(" | ", table.name(), state, verb.name()));
                    }
                }
            }
        }
        wanted.removeAll(told);
        assertThat(wanted).as("say in %s in which row it is", PrivacyFile.PATH).isEmpty();
    }

    @Test
    @DisplayName("each row names exactly those whom the policies let read")
    void namesExactlyThoseWhomThePoliciesLetRead() {
        Map<KeptRecord, Set<Reader>> decided = new EnumMap<>(KeptRecord.class);
        PermissionTable.all().forEach(table -> decide(table, decided));
        PrivacyFile.lines("also")
                .forEach(line -> add(decided, PrivacyFile.row(line.get(0)), Set.of(PrivacyFile.reader(line.get(1)))));
        for (KeptRecord row : KeptRecord.values()) {
            Set<Reader> readers = decided.getOrDefault(row, Set.of());
            assertThat(Set.copyOf(row.readers()))
                    .as("who sees %s", row)
                    .isEqualTo(readers.contains(Reader.EVERYONE) ? Set.of(Reader.EVERYONE) : readers);
        }
    }

    @Test
    @DisplayName("in each state exactly those read of whom the list knows, so that the page's notes on it stay true")
    void readInEachStateThoseOfWhomTheListKnows() {
        for (PermissionTable table : PermissionTable.all()) {
            for (Permission verb : table.verbs()) {
                for (String state : table.states()) {
                    rules(table.name(), state, verb).stream()
                            .filter(rule -> !PrivacyFile.rows(rule.get(3)).isEmpty())
                            .forEach(rule -> assertThat(readers(table, state, verb))
                                    .as(
                                            "who reads %s, %s (%s); compare the notes of %s",
                                            table.name(), state, verb, rule.get(3))
                                    .isEqualTo(PrivacyFile.readers(rule.get(4))));
                }
            }
        }
    }

    @Test
    @DisplayName("the list names no state, verb or relation that there is not")
    void theListNamesOnlyWhatThereIs() {
        List<String> there = new ArrayList<>();
        for (PermissionTable table : PermissionTable.all()) {
            table.relations().forEach(relation -> there.add(table.name() + " | " + relation));
            for (Permission verb : table.verbs()) {
                there.add(table.name() + " | * | " + verb.name());
                table.states().forEach(state -> there.add(table.name() + " | " + state + " | " + verb.name()));
            }
        }
        assertThat(there)
                .containsAll(PrivacyFile.lines("is").stream()
                        .map(line -> line.get(0) + " | " + line.get(1))
                        .toList())
                .containsAll(PrivacyFile.lines("reads").stream()
                        .map(line -> String.join(" | ", line.subList(0, 3)))
                        .toList());
    }

    @Test
    @DisplayName(
            "R14.4: a name is seen by everyone, by the report team or by nobody, a text by everyone or the report team")
    void saysWhatEachPairOfChoicesMeans() {
        assertThat(ChoiceRow.all())
                .extracting(ChoiceRow::name, ChoiceRow::text, ChoiceRow::nameSeenBy, ChoiceRow::textSeenBy)
                .containsExactly(
                        choice(NameChoice.SHOWN, TextChoice.PUBLISHED, Reader.EVERYONE, Reader.EVERYONE),
                        choice(NameChoice.SHOWN, TextChoice.NOT_PUBLISHED, Reader.EVERYONE, Reader.REPORT_TEAM),
                        choice(NameChoice.TEAM_ONLY, TextChoice.PUBLISHED, Reader.REPORT_TEAM, Reader.EVERYONE),
                        choice(NameChoice.TEAM_ONLY, TextChoice.NOT_PUBLISHED, Reader.REPORT_TEAM, Reader.REPORT_TEAM),
                        choice(NameChoice.SEALED, TextChoice.PUBLISHED, Reader.NOBODY, Reader.EVERYONE),
                        choice(NameChoice.SEALED, TextChoice.NOT_PUBLISHED, Reader.NOBODY, Reader.REPORT_TEAM));
    }

    @Test
    void saysHowLongTheSignInServiceKnowsSomebody() {
        JsonNode realm = JsonMapper.shared().readTree(new File("keycloak-realm/partnership-portal-realm.json"));
        assertThat(OutsideRoutines.SIGN_IN_EVENTS.days())
                .isEqualTo((int) seconds(realm, "eventsExpiration").toDays());
        assertThat(OutsideRoutines.SIGN_IN_IDLE).isEqualTo(seconds(realm, "ssoSessionIdleTimeout"));
        assertThat(OutsideRoutines.SIGN_IN_LONGEST).isEqualTo(seconds(realm, "ssoSessionMaxLifespan"));
        assertThat(realm.path("rememberMe").asBoolean()).isFalse();
        assertThat(realm.path("enabledEventTypes").toString())
                .contains("\"LOGIN_ERROR\"", "\"UPDATE_PROFILE\"")
                .doesNotContain("REGISTER", "\"LOGIN\"", "\"LOGOUT\"", "TOKEN");
    }

    @Test
    @DisplayName("A10: the safety page says for how many minutes the sign-in service is asked again")
    void saysHowLongTheSignInServiceIsAskedAgain() throws ReflectiveOperationException {
        Constructor<?> made = Class.forName("org.partnershipportal.platform.signin.KeycloakSessions")
                .getDeclaredConstructor(PortalSettings.class);
        made.setAccessible(true);
        Object sessions = made.newInstance(new PortalSettings(
                "http://localhost:8080",
                new PortalSettings.Keycloak("http://localhost:8180", "realm", "portal", "", "", "", "", ""),
                "",
                "portal@operator.example",
                "help@operator.example"));
        List<?> pauses = (List<?>) constant(sessions, "pauses");
        Duration answering = ((Duration) constant(sessions, "LONGEST")).multipliedBy(pauses.size() + 1L);
        Duration asked = pauses.stream().map(Duration.class::cast).reduce(answering, Duration::plus);
        assertThat(OutsideRoutines.SIGN_OUT_ASKED_AGAIN).isBetween(asked.minusSeconds(30), asked.plusSeconds(30));
    }

    @Test
    void saysHowLongMemoryKeepsWhatNoDiskHolds() throws ReflectiveOperationException {
        Field longest =
                Class.forName("org.partnershipportal.overview.shell.KeptForms").getDeclaredField("LONGEST");
        longest.setAccessible(true);
        assertThat(OutsideRoutines.UNSAVED.days()).isEqualTo((int) ((Duration) longest.get(null)).toDays());
        assertThat(Duration.ofDays(OutsideRoutines.ADDRESS.days()))
                .isEqualTo(Arrays.stream(Limit.values())
                        .map(Limit::period)
                        .max(Duration::compareTo)
                        .orElseThrow());
    }

    private static void decide(PermissionTable table, Map<KeptRecord, Set<Reader>> decided) {
        for (Permission verb : table.verbs()) {
            for (String state : table.states()) {
                Set<Reader> readers = readers(table, state, verb);
                rules(table.name(), state, verb).stream()
                        .flatMap(rule -> PrivacyFile.rows(rule.get(3)).stream())
                        .forEach(row -> add(decided, row, readers));
            }
        }
    }

    private static void add(Map<KeptRecord, Set<Reader>> decided, KeptRecord row, Set<Reader> readers) {
        decided.computeIfAbsent(row, key -> EnumSet.noneOf(Reader.class)).addAll(readers);
    }

    /** Of what anyone reads everyone is the reader, whoever they are besides. */
    private static Set<Reader> readers(PermissionTable table, String state, Permission verb) {
        boolean told = rules(table.name(), state, verb).stream()
                .anyMatch(rule -> !PrivacyFile.rows(rule.get(3)).isEmpty());
        if (!told) {
            return Set.of();
        }
        if (table.relations().contains("visitor") && table.allows("visitor", state, verb)) {
            return Set.of(Reader.EVERYONE);
        }
        Set<Reader> readers = EnumSet.noneOf(Reader.class);
        for (String relation : table.relations()) {
            if (table.allows(relation, state, verb)) {
                String word = called(table.name(), relation);
                if (!word.startsWith("–")) {
                    readers.add(PrivacyFile.reader(word));
                }
            }
        }
        return readers;
    }

    private static String called(String table, String relation) {
        return PrivacyFile.lines("is").stream()
                .filter(line -> line.get(0).equals(table) && line.get(1).equals(relation))
                .findFirst()
                .map(line -> line.get(2))
                .orElseThrow(() -> new AssertionError(
                        "%s: \"%s\" can read; say in %s who that is".formatted(table, relation, PrivacyFile.PATH)));
    }

    private static List<List<String>> rules(String table, String state, Permission verb) {
        return PrivacyFile.lines("reads").stream()
                .filter(line -> line.get(0).equals(table)
                        && (line.get(1).equals("*") || line.get(1).equals(state))
                        && line.get(2).equals(verb.name()))
                .toList();
    }

    private static org.assertj.core.groups.Tuple choice(
            NameChoice name, TextChoice text, Reader ofName, Reader ofText) {
        return org.assertj.core.groups.Tuple.tuple(name.key(), text.key(), ofName.key(), ofText.key());
    }

    private static Duration seconds(JsonNode realm, String setting) {
        return Duration.ofSeconds(realm.path(setting).asLong());
    }

    private static Object constant(Object of, String name) throws ReflectiveOperationException {
        Field field = of.getClass().getDeclaredField(name);
        field.setAccessible(true);
        return field.get(of);
    }
}
