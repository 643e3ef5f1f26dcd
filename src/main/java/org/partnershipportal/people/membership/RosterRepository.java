package org.partnershipportal.people.membership;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface RosterRepository extends JpaRepository<Roster, UUID> {}
