package org.partnershipportal.exchange.groupfile;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Documents of working groups with their versions. */
interface GroupFileRepository extends Repository<GroupFile, UUID> {

    Optional<GroupFile> findById(UUID id);

    Optional<GroupFile> findByVersionsId(UUID version);

    Optional<GroupFile> findByFormToken(UUID formToken);

    long countByGroupIdAndDiscardedAtIsNull(UUID groupId);

    GroupFile save(GroupFile file);
}
