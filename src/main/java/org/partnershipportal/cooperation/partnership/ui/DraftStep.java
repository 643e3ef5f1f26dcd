package org.partnershipportal.cooperation.partnership.ui;

import java.util.List;
import org.partnershipportal.ground.uikit.PageHeader;

/** The steps from an empty form to invitations that were sent, each a page of its own. */
enum DraftStep {
    WHAT(1),
    PARTIES(2),
    CHECK(3);

    private final int number;

    DraftStep(int number) {
        this.number = number;
    }

    /** Says above a page's heading which step it is. */
    PageHeader in(PageHeader header, PartnershipWording wording) {
        return header.above(List.of(wording.text("partnership.new.step", number, values().length)));
    }
}
