package org.partnershipportal.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where a list in {@code src/test/resources/e2e} has each of the portal's pages looked at. */
record LookedAt(Map<String, List<String>> where) {

    /** The pages that need no script. */
    static LookedAt plain() {
        return new LookedAt(Sweep.listed("looked-at.txt"));
    }

    /** Those of the signed-in portal. */
    static LookedAt signedIn() {
        return new LookedAt(Sweep.listed("signed-in.txt"));
    }

    /** The states in which pages are looked at, or the accounts that look at them. */
    Set<String> states() {
        return all().filter(one -> one.matches("[^ ]+ /.*"))
                .map(one -> one.substring(0, one.indexOf(' ')))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The addresses that are looked at there, in the order of the list. */
    List<String> at(String state) {
        return all().filter(one -> one.startsWith(state + " /"))
                .map(one -> one.substring(state.length() + 1))
                .toList();
    }

    /** Fails unless it has all these addresses and says of each where it is looked at, or why nowhere. */
    void holdsAll(Collection<String> routes) {
        assertThat(where.keySet()).containsExactlyInAnyOrderElementsOf(routes);
        assertThat(where)
                .allSatisfy((route, places) -> assertThat(places)
                        .as(route)
                        .isNotEmpty()
                        .allMatch(one -> one.matches("none: .+|by \\w+ .+|[^ ]+ /.*")));
        all().filter(one -> one.startsWith("by "))
                .map(one -> one.split(" ", 3))
                .forEach(journey -> assertThat(Path.of("src/test/java/org/partnershipportal/e2e", journey[1] + ".java"))
                        .content()
                        .contains("\"" + journey[2] + "\""));
    }

    private Stream<String> all() {
        return where.values().stream().flatMap(List::stream);
    }
}
