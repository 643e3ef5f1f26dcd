package org.partnershipportal.platform.moderation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ModerationCaseRepository extends JpaRepository<ModerationCase, UUID> {

    Optional<ModerationCase> findFirstBySubjectKindAndSubjectIdOrderByDecidedAtDesc(String kind, String id);

    List<ModerationCase> findBySubjectKindAndSubjectId(String kind, String id);
}
