package org.partnershipportal.consultation.coding;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Trees with their codes. */
interface CodeTreeRepository extends Repository<CodeTree, UUID> {

    Optional<CodeTree> findById(UUID call);

    /** The tree, locked. In plain SQL: what Hibernate writes for it ({@code FOR UPDATE OF}) MariaDB does not know. */
    @Query(value = "SELECT * FROM coding_trees WHERE call_id = :call FOR UPDATE", nativeQuery = true)
    Optional<CodeTree> lock(byte[] call);

    CodeTree saveAndFlush(CodeTree tree);
}
