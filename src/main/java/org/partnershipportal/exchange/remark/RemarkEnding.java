package org.partnershipportal.exchange.remark;

import org.partnershipportal.exchange.practice.PracticeEvent;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Deletes what was said of a practice once it is withdrawn. */
@Component
class RemarkEnding {

    private final Remarks remarks;

    RemarkEnding(Remarks remarks) {
        this.remarks = remarks;
    }

    @ApplicationModuleListener
    void on(PracticeEvent.PracticeWithdrawn event) {
        remarks.end(event.practice());
    }
}
