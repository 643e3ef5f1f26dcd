package org.partnershipportal.consultation.coding;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Trees with their codes. */
interface CodeTreeRepository extends Repository<CodeTree, UUID> {

    Optional<CodeTree> findById(UUID call);

    CodeTree saveAndFlush(CodeTree tree);
}
