package org.partnershipportal.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.partnershipportal.PermissionTable;
import org.partnershipportal.platform.access.Actor;

/**
 * Compares, for each relation to a record and each state of it, what the policy lets the actor read with what the condition
 * of lists finds: the two say one rule in two languages.
 */
public final class Visibility {

    private Visibility() {}

    /**
     * Fails where the two differ, and where they never say yes or never say no.
     *
     * @param actors who stands in each relation of the table
     * @param records a kept record in each state
     */
    public static <A> void compare(
            PermissionTable table,
            Map<String, Actor> actors,
            Map<String, A> records,
            BiPredicate<Actor, A> mayRead,
            BiPredicate<Actor, A> found) {
        assertThat(actors.keySet()).containsAll(table.relations());
        assertThat(records.keySet()).containsAll(table.states());
        Map<String, Boolean> byPolicy = new TreeMap<>();
        Map<String, Boolean> byCondition = new TreeMap<>();
        records.forEach((state, record) -> actors.forEach((relation, actor) -> {
            byPolicy.put(relation + ", " + state, mayRead.test(actor, record));
            byCondition.put(relation + ", " + state, found.test(actor, record));
        }));
        List<String> differences = new ArrayList<>(byPolicy.keySet().stream()
                .filter(where -> !Objects.equals(byPolicy.get(where), byCondition.get(where)))
                .map(where -> where + ": the policy says " + byPolicy.get(where))
                .toList());
        assertThat(differences).isEmpty();
        assertThat(Stream.of(true, false)).allMatch(byPolicy::containsValue);
    }
}
