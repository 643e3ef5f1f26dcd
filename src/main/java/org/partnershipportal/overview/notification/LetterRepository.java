package org.partnershipportal.overview.notification;

import java.time.Instant;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface LetterRepository extends JpaRepository<Letter, UUID> {

    boolean existsByInvitation(UUID invitation);

    @Modifying
    @Query("delete from Letter l where l.madeAt < :before")
    int deleteOlderThan(Instant before);
}
