package org.partnershipportal.exchange.meeting;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Meetings with their dates, their topics and what members said of them. */
interface MeetingRepository extends Repository<Meeting, UUID> {

    Optional<Meeting> findById(UUID id);

    Optional<Meeting> findByFormToken(UUID formToken);

    long countByGroupId(UUID groupId);

    Meeting save(Meeting meeting);
}
