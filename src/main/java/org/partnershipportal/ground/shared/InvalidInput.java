package org.partnershipportal.ground.shared;

import java.util.List;

/** What was typed cannot be accepted; every field at fault is named with the remedy. */
public final class InvalidInput extends PortalException {

    private final transient List<Problem> problems;

    public InvalidInput(List<Problem> problems) {
        super(problems.getFirst().key(), problems.getFirst().args().toArray());
        this.problems = List.copyOf(problems);
    }

    public InvalidInput(Problem problem) {
        this(List.of(problem));
    }

    /** The fields at fault, in the order of the form; at least one. */
    public List<Problem> problems() {
        return problems;
    }

    /** What is wrong with what is read by something; nothing if it can be read. */
    public static List<Problem> in(Runnable reading) {
        try {
            reading.run();
            return List.of();
        } catch (InvalidInput unreadable) {
            return unreadable.problems();
        }
    }
}
