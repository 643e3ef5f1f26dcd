package org.partnershipportal.platform.access;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface PersonRepository extends JpaRepository<Person, UUID> {

    List<Person> findByeMailIgnoreCase(String eMail);

    boolean existsByeMailEndingWith(String ending);
}
