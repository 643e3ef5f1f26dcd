package org.partnershipportal.consultation.assessment.spi;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.partnershipportal.consultation.input.InputId;

/**
 * Provides the explanations of inputs; a bean of a module above. Without such a bean there are none. It checks no
 * rights: anyone who can read the whole input, or its public part, can read the same of this.
 */
public interface InputExplanations {

    /** All that was explained of some inputs, the earliest first; inputs without any are missing. One query. */
    Map<InputId, List<Explained>> of(Collection<InputId> inputs);

    /** What of it the public may read wherever it reads the input, without what the team took out. */
    List<Explained> published(InputId input);
}
