package org.partnershipportal.consultation.call;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.Problem;
import org.partnershipportal.platform.access.Once;
import org.springframework.data.repository.Repository;

/** Calls with their versions. */
interface CallRepository extends Repository<Call, UUID> {

    Optional<Call> findById(UUID id);

    Optional<Call> findByCode(String code);

    List<Call> findByReportedAtNotNull();

    Call save(Call call);

    Call saveAndFlush(Call call);

    void delete(Call call);

    /**
     * Keeps the call with its events; the unique code decides a race.
     *
     * @throws InvalidInput if another call has the code
     */
    default Call keep(Call call) {
        return Once.first(
                () -> saveAndFlush(call), () -> new InvalidInput(Problem.of("code", "call.problem.code-taken")));
    }
}
