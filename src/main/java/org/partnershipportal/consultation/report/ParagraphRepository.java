package org.partnershipportal.consultation.report;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Paragraphs that are being written. */
interface ParagraphRepository extends Repository<Paragraph, UUID> {

    Optional<Paragraph> findById(UUID id);

    Paragraph saveAndFlush(Paragraph paragraph);
}
