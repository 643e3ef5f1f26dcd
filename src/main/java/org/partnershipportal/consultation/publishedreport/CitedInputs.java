package org.partnershipportal.consultation.publishedreport;

import org.partnershipportal.consultation.assessment.spi.InputUse;
import org.partnershipportal.consultation.input.InputId;
import org.springframework.stereotype.Component;

/** Prevents an input that a published report cites from being marked as inadmissible. */
@Component
class CitedInputs implements InputUse {

    private final VersionRecords versions;

    CitedInputs(VersionRecords versions) {
        this.versions = versions;
    }

    @Override
    public boolean isUsed(InputId input) {
        return versions.isUsed(input);
    }
}
