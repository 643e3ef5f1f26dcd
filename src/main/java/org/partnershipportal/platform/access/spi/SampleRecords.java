package org.partnershipportal.platform.access.spi;

/** Whether a module's tables hold sample records, with which a production portal must not start. */
public interface SampleRecords {

    /** Whether there is any. */
    boolean present();
}
