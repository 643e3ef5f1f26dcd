package org.partnershipportal.consultation.assessment.spi;

import org.partnershipportal.consultation.input.InputId;

/**
 * Says whether something cites an input, so that it is not marked as inadmissible meanwhile; a bean of a module above.
 */
public interface InputUse {

    /** Whether the input is cited or counted on by what is published. */
    boolean isUsed(InputId input);
}
