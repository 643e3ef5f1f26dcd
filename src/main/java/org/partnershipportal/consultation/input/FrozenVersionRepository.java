package org.partnershipportal.consultation.input;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface FrozenVersionRepository extends JpaRepository<FrozenVersion, UUID> {

    /** The submitted versions of those inputs that are submitted and not withdrawn; one query. */
    @Query("""
            SELECT new org.partnershipportal.consultation.input.AnswerReading$Standing(i, v) FROM Input i, FrozenVersion v
            WHERE v.inputId = i.id AND v.textVersion = i.course.submittedVersion
              AND i.course.status = org.partnershipportal.consultation.input.InputStatus.SUBMITTED
              AND i.course.textDeletedAt IS NULL AND i.id IN (:inputs)
            """)
    List<AnswerReading.Standing> findStanding(Collection<UUID> inputs);

    Optional<FrozenVersion> findByInputIdAndTextVersion(UUID inputId, int textVersion);

    List<FrozenVersion> findByInputId(UUID inputId);
}
