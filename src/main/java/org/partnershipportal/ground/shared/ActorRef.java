package org.partnershipportal.ground.shared;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who did something, by ids only, as events and the trail keep it.
 *
 * @param kind {@code visitor}, {@code person}, {@code organisation}, {@code staff}, {@code bearer} or {@code system}
 * @param person the person's id, if a person acted
 * @param organisation the organisation acted for, if one was
 */
public record ActorRef(
        String kind, @Nullable UUID person, @Nullable UUID organisation) {}
