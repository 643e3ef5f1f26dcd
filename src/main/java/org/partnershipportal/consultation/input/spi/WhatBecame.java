package org.partnershipportal.consultation.input.spi;

import java.util.Optional;
import org.partnershipportal.consultation.input.InputDetails;
import org.partnershipportal.ground.shared.Sentence;
import org.partnershipportal.platform.access.Actor;

/** Says the outcome of an input in one sentence; a bean of the module that notifies its contributors. */
public interface WhatBecame {

    /**
     * The heading of what was sent, from the day on which its contributors were told.
     *
     * @param input an input that the actor may read
     * @return empty while nobody was told, and for those who signed nothing of it
     */
    Optional<Sentence> of(Actor actor, InputDetails input);
}
