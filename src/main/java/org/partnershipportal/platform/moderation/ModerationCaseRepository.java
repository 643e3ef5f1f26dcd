package org.partnershipportal.platform.moderation;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ModerationCaseRepository extends JpaRepository<ModerationCase, UUID> {

    Optional<ModerationCase> findFirstBySubjectKindAndSubjectIdOrderByDecidedAtDesc(String kind, String id);

    boolean existsBySubjectKindAndSubjectIdInAndStatus(String kind, Collection<String> ids, CaseStatus status);

    boolean existsBySubjectKindAndSubjectIdAndAnsweredAtAfter(String kind, String id, Instant since);

    List<ModerationCase> findBySubjectKindAndSubjectId(String kind, String id);
}
