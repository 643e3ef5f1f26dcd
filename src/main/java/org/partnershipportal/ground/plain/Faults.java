package org.partnershipportal.ground.plain;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.shared.PortalException;
import org.partnershipportal.ground.shared.Problem;
import org.partnershipportal.ground.shared.SignedOut;
import org.partnershipportal.ground.shared.TryLater;

/**
 * What a form's act was refused with, as its page says it: on top, with links, and at each field. Where the refusal names
 * the field's cure, so does the page; nothing of what was typed is lost by it.
 *
 * @param list the sentences; empty if there is nothing to say
 */
public record Faults(List<Fault> list) {

    /** Nothing is wrong. */
    public static final Faults NONE = new Faults(List.of());

    public Faults {
        list = List.copyOf(list);
    }

    /**
     * Does the act; empty if it was done. What may not be seen is not found, and what is not possible now has a page of its own, as
     * everywhere. */
    public static <E extends Exception> Faults of(Page page, Act<E> act) throws E {
        try {
            act.run();
            return NONE;
        } catch (NotFound | SignedOut | TryLater other) {
            throw other;
        } catch (PortalException refusal) {
            return of(page, refusal);
        }
    }

    /** The sentences of a refusal. */
    public static Faults of(Page page, PortalException refusal) {
        return refusal instanceof InvalidInput invalid
                ? of(page, invalid.problems())
                : new Faults(List.of(new Fault("", refusal.key(), refusal.say(page.language()))));
    }

    /** The sentences of problems. */
    public static Faults of(Page page, List<Problem> problems) {
        return new Faults(problems.stream()
                .map(problem -> new Fault(
                        problem.field(),
                        problem.key(),
                        page.say(problem.key(), problem.args().toArray())))
                .toList());
    }

    /** A single sentence. */
    public static Faults one(String field, String sentence) {
        return new Faults(List.of(new Fault(field, "", sentence)));
    }

    public Faults and(Faults others) {
        List<Fault> all = new ArrayList<>(list);
        all.addAll(others.list);
        return new Faults(all);
    }

    /** The same sentences at one field, because the page has that one only. */
    public Faults toField(String field) {
        return new Faults(list.stream()
                .map(fault -> new Fault(field, fault.key(), fault.sentence()))
                .toList());
    }

    /** Each sentence once. */
    public Faults distinct() {
        return new Faults(list.stream().distinct().toList());
    }

    public boolean isEmpty() {
        return list.isEmpty();
    }

    /** What is wrong with the field; {@code null} if nothing is. */
    public @Nullable String at(String field) {
        return list.stream()
                .filter(fault -> fault.field().equals(field))
                .map(Fault::sentence)
                .findFirst()
                .orElse(null);
    }

    /** Whether it was refused with this sentence. */
    public boolean say(String key) {
        return list.stream().anyMatch(fault -> fault.key().equals(key));
    }

    /** The title of the page, which says first that there is a problem. */
    public String title(Page page, String title) {
        return isEmpty() ? title : page.say("uikit.problems.title-prefix") + title;
    }

    /**
     * One sentence.
     *
     * @param field the field it is about; empty for the whole form
     * @param key its key; empty if it was made for this page
     * @param sentence what is wrong, and the cure
     */
    public record Fault(String field, String key, String sentence) {}

    /** What a form asks for; it may read what is still being sent. */
    @FunctionalInterface
    public interface Act<E extends Exception> {
        void run() throws E;
    }
}
