package org.partnershipportal.platform.moderation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ReportedTextRepository extends JpaRepository<ReportedText, UUID> {

    Optional<ReportedText> findByOpenSubject(String subject);

    @Query("SELECT t.id FROM ReportedText t WHERE t.openSubject = :subject")
    Optional<UUID> findIdByOpenSubject(String subject);

    List<ReportedText> findBySubjectKindAndSubjectId(String kind, String id);
}
