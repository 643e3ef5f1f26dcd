package org.partnershipportal.overview.notification;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ThemePlanRepository extends JpaRepository<ThemePlan, UUID> {

    @Query("select distinct p.id from ThemePlan p left join p.themes t where p.everyTheme = true or t in :themes")
    List<UUID> following(Collection<String> themes);
}
