package org.partnershipportal.exchange.remark;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.partnershipportal.exchange.practice.PracticeId;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

/** Remarks on practices. */
interface RemarkRepository extends Repository<Remark, UUID> {

    Optional<Remark> findById(UUID id);

    Optional<Remark> findByFormToken(UUID formToken);

    List<Remark> findByIdIn(Collection<UUID> ids);

    /** The latest of those that stand beside a practice. */
    default List<Remark> beside(PracticeId practice, int max) {
        return findByPracticeAndWithdrawnAtIsNullOrderByWordsSaidAtDescIdDesc(practice.value(), Limit.of(max));
    }

    List<Remark> findByPracticeAndWithdrawnAtIsNullOrderByWordsSaidAtDescIdDesc(UUID practice, Limit max);

    Remark save(Remark remark);
}
