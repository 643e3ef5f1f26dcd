package org.partnershipportal.consultation.report;

import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Citations in paragraphs that are being written. */
interface CitationRepository extends Repository<Citation, UUID> {

    Citation saveAndFlush(Citation citation);

    void delete(Citation citation);
}
