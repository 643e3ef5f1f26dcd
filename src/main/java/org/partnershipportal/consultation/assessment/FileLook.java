package org.partnershipportal.consultation.assessment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.platform.access.PersonId;

/**
 * A check of a file by a member of the report team.
 *
 * @param person who; {@code null} if that is not known any more
 * @param at when
 */
record FileLook(@Nullable PersonId person, Instant at) {}
