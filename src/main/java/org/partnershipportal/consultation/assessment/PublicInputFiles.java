package org.partnershipportal.consultation.assessment;

import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.input.spi.PublishedFiles;
import org.partnershipportal.platform.document.DocumentId;
import org.springframework.stereotype.Component;

/** Says which files of inputs are public now. */
@Component
class PublicInputFiles implements PublishedFiles {

    private final AssessmentRepository assessments;

    PublicInputFiles(AssessmentRepository assessments) {
        this.assessments = assessments;
    }

    @Override
    public boolean isPublished(InputId input, DocumentId file) {
        return assessments
                .findById(input.value())
                .filter(assessment -> assessment.isPublished(file))
                .isPresent();
    }
}
