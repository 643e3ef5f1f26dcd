package org.partnershipportal.consultation.assessment.spi;

import java.util.Map;
import org.partnershipportal.consultation.input.InputId;

/** Says how far inputs are coded; a bean of a module above. Who may read the inputs, the asking module decides before. */
public interface CodedAnswers {

    /**
     * In how many answers of each a passage is coded; those without any are missing. One query.
     *
     * @param versions the inputs with the version that was submitted last, of which alone passages count
     */
    Map<InputId, Integer> of(Map<InputId, Integer> versions);
}
