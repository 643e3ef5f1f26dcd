package org.partnershipportal.platform.access.spi;

import java.util.List;
import org.partnershipportal.platform.access.Actor;

/** What of a module's records waits for an actor; the home page asks all beans of this type. */
public interface OpenTasks {

    /** At most 20 things, the most urgent first, in at most three queries, however much waits. */
    List<OpenTask> openTasks(Actor actor);

    /** How many there are in all. */
    long countOpenTasks(Actor actor);
}
