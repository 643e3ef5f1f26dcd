package org.partnershipportal.consultation.call;

import org.partnershipportal.platform.access.spi.SampleRecords;
import org.springframework.stereotype.Component;

/** Tells a production portal whether sample calls, which say so in their titles, are in its database. */
@Component
class SampleCalls implements SampleRecords {

    private final CallRepository calls;

    SampleCalls(CallRepository calls) {
        this.calls = calls;
    }

    @Override
    public boolean present() {
        return calls.countBySearchTextContaining("(sample)") > 0;
    }
}
