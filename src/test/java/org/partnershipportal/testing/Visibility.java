package org.partnershipportal.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.partnershipportal.PermissionTable;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.records.Where;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Compares, for each relation to a record and each state of it, what the policy lets the actor read with what the condition
 * of lists finds: the two say one rule in two languages.
 */
public final class Visibility {

    private Visibility() {}

    /**
     * Fails where the two differ, and where they never say yes or never say no.
     *
     * @param kept keeps a record in the state
     * @param actor who stands in the relation to it
     */
    public static <A> void compare(
            PermissionTable table,
            Function<String, A> kept,
            BiFunction<String, A, Actor> actor,
            BiPredicate<Actor, A> mayRead,
            BiPredicate<Actor, A> found) {
        List<String> differences = new ArrayList<>();
        Set<Boolean> answers = new HashSet<>();
        for (String state : table.states()) {
            A record = kept.apply(state);
            for (String relation : table.relations()) {
                Actor reader = actor.apply(relation, record);
                boolean readable = mayRead.test(reader, record);
                answers.add(readable);
                if (readable != found.test(reader, record)) {
                    differences.add(relation + ", " + state + ": the policy says " + readable);
                }
            }
        }
        assertThat(differences).isEmpty();
        assertThat(answers).containsExactlyInAnyOrder(true, false);
    }

    /** Whether a query finds exactly one row. */
    public static boolean isFound(JdbcClient jdbc, String from, Where where) {
        return jdbc.sql("SELECT COUNT(*) FROM " + from + " WHERE " + where.sql())
                        .params(where.params())
                        .query(Long.class)
                        .single()
                == 1;
    }
}
