package org.partnershipportal.consultation.assessment;

import org.partnershipportal.consultation.input.spi.PublishedInputs;
import org.partnershipportal.platform.records.Where;
import org.springframework.stereotype.Component;

/** Says which inputs are public now: those with a number. */
@Component
class PublicInputs implements PublishedInputs {

    @Override
    public Where published(String input) {
        return Where.of("EXISTS (SELECT 1 FROM assessment_inputs p WHERE p.id = " + input
                + " AND p.public_number IS NOT NULL)");
    }
}
