package org.partnershipportal.overview.notification;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface LetterRepository extends JpaRepository<Letter, UUID> {

    boolean existsByInvitation(UUID invitation);

    @Query("select l.id from Letter l where l.status = :status and l.dueAt <= :now order by l.dueAt")
    List<UUID> due(LetterStatus status, Instant now, Limit limit);

    @Modifying
    @Query("delete from Letter l where l.madeAt < :before")
    int deleteOlderThan(Instant before);
}
