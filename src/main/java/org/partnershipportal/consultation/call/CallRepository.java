package org.partnershipportal.consultation.call;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Calls with their versions. */
interface CallRepository extends Repository<Call, UUID> {

    Optional<Call> findById(UUID id);

    Optional<Call> findByCode(String code);

    List<Call> findByReportedAtNotNull();

    Call save(Call call);

    Call saveAndFlush(Call call);

    void delete(Call call);

    long countBySearchTextContaining(String words);
}
