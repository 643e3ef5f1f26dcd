package org.partnershipportal.exchange.meeting;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Decisions of meetings. */
interface DecisionRepository extends Repository<Decision, UUID> {

    Optional<Decision> findByFormToken(UUID formToken);

    long countByMeetingId(UUID meetingId);

    Decision save(Decision decision);
}
