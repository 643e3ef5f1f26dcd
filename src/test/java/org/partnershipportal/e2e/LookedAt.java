package org.partnershipportal.e2e;

import java.util.List;
import java.util.Map;

/** Where {@code src/test/resources/e2e/looked-at.txt} has axe look at each of the plain pages. */
record LookedAt(Map<String, List<String>> where) {

    static LookedAt read() {
        return new LookedAt(Sweep.listed("looked-at.txt"));
    }

    /** The addresses below the language that are looked at there, in the order of the list. */
    List<String> at(String state) {
        return all().stream()
                .filter(one -> one.startsWith(state + " /"))
                .map(one -> one.substring(state.length() + 1))
                .toList();
    }

    /** What is looked at on journeys: the class and the name. */
    List<String[]> onJourneys() {
        return all().stream()
                .filter(one -> one.startsWith("by "))
                .map(one -> one.split(" ", 3))
                .toList();
    }

    private List<String> all() {
        return where.values().stream().flatMap(List::stream).toList();
    }
}
