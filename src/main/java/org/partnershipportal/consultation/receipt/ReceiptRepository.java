package org.partnershipportal.consultation.receipt;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ReceiptRepository extends JpaRepository<Receipt, UUID> {

    Optional<Receipt> findByNumber(String number);

    Optional<Receipt> findByInputIdAndIdempotencyKey(UUID inputId, UUID idempotencyKey);

    List<Receipt> findByInputIdOrderBySequenceNumberDesc(UUID inputId);

    Optional<Receipt> findByInputIdAndSequenceNumber(UUID inputId, int sequenceNumber);
}
