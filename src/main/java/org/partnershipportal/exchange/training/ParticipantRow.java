package org.partnershipportal.exchange.training;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.people.organisation.OrganisationSummary;

/**
 * A registration as the organiser and the own organisation read it.
 *
 * @param id the registration
 * @param name who takes part; {@code null} if the person was erased
 * @param organisation for which organisation; {@code null} if it is gone
 * @param status where it stands
 * @param ahead how many are ahead of it on the waiting list
 * @param registeredAt when it was registered
 * @param reason why the organiser withdrew it; {@code null} unless it did
 * @param attended the sessions attended, counted from 0
 * @param certified whether a certificate can be made: the training was held, and enough sessions were attended
 */
@ForOwnPages
public record ParticipantRow(
        EnrolmentId id,
        @Nullable String name,
        @Nullable OrganisationSummary organisation,
        EnrolmentStatus status,
        long ahead,
        Instant registeredAt,
        @Nullable String reason,
        Set<Integer> attended,
        boolean certified) {}
