package org.partnershipportal.exchange.grouptext;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Comments on draft texts. */
interface TextCommentRepository extends Repository<TextComment, UUID> {

    Optional<TextComment> findById(UUID id);

    Optional<TextComment> findByFormToken(UUID formToken);

    TextComment save(TextComment comment);
}
