package org.partnershipportal.exchange.grouptext;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Products of working groups. */
interface GroupProductRepository extends Repository<GroupProduct, UUID> {

    Optional<GroupProduct> findById(UUID id);

    Optional<GroupProduct> findByTextIdAndNumber(UUID textId, int number);

    GroupProduct save(GroupProduct product);
}
