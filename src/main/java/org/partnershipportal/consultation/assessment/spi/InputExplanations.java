package org.partnershipportal.consultation.assessment.spi;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.partnershipportal.consultation.input.InputId;

/**
 * Gives what was explained of inputs; a bean of a module above. Without such a bean nothing was. It asks nobody for rights: who
 * reads an input as a whole, or as the public may, reads the same of this.
 */
public interface InputExplanations {

    /** All that was explained of some inputs, the earliest first; inputs without any are missing. One query. */
    Map<InputId, List<Explained>> of(Collection<InputId> inputs);

    /** What of it the public may read wherever it reads the input, without what the team took out. */
    List<Explained> published(InputId input);
}
