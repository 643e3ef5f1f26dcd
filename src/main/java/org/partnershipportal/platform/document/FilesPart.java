package org.partnershipportal.platform.document;

import java.util.Arrays;
import org.partnershipportal.platform.access.spi.PortalPart;
import org.partnershipportal.platform.cleaning.Cleaning;
import org.partnershipportal.platform.cleaning.DocumentType;
import org.springframework.stereotype.Component;

/** Whether files of all types can be cleaned; those of Word, Excel and the like need a program. */
@Component
class FilesPart implements PortalPart {

    private final Cleaning cleaning;

    FilesPart(Cleaning cleaning) {
        this.cleaning = cleaning;
    }

    @Override
    public String name() {
        return "files";
    }

    @Override
    public Standing standing() {
        return Arrays.stream(DocumentType.values()).allMatch(cleaning::isPossible) ? Standing.WORKS : Standing.LIMITED;
    }
}
