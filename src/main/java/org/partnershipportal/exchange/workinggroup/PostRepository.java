package org.partnershipportal.exchange.workinggroup;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Messages in discussions. */
interface PostRepository extends Repository<Post, UUID> {

    Optional<Post> findById(UUID id);

    Optional<Post> findByFormToken(UUID formToken);

    Post save(Post post);
}
