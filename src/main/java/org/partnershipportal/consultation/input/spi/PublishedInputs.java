package org.partnershipportal.consultation.input.spi;

import org.partnershipportal.platform.records.Where;

/**
 * Says which inputs the public can read, at this moment; a bean of the module that publishes inputs. Without such a bean none
 * is published (R0.3).
 */
public interface PublishedInputs {

    /**
     * The condition that an input is published.
     *
     * @param input the column with the input's id
     */
    Where published(String input);
}
