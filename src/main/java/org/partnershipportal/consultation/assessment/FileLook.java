package org.partnershipportal.consultation.assessment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.platform.access.PersonId;

/**
 * That somebody of the report team looked at a file.
 *
 * @param person who; {@code null} if that is not known any more
 * @param at when
 */
record FileLook(@Nullable PersonId person, Instant at) {}
