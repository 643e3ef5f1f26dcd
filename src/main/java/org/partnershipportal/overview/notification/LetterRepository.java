package org.partnershipportal.overview.notification;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface LetterRepository extends JpaRepository<Letter, UUID> {

    boolean existsByInvitation(UUID invitation);

    boolean existsByRegistration(UUID registration);

    @Modifying
    @Query("delete from Letter l where l.id in :ids")
    int deleteThese(List<UUID> ids);
}
