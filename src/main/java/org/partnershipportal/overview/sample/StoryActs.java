package org.partnershipportal.overview.sample;

import java.util.Map;
import java.util.function.BiConsumer;
import org.partnershipportal.platform.access.Actor;

/** What people of the story do, each through the service of the module that it concerns. */
interface StoryActs {

    /** How each act is done, by its name: the file it is told in, and the verb. */
    Map<String, BiConsumer<Actor, StoryStep>> all();
}
