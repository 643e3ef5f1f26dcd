package org.partnershipportal.exchange.remark;

import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.Word;

/** The addresses of remarks, below {@code /app/{acting}/}; they are read on the page of the practice. */
@ForOwnPages
public final class RemarkLinks {

    private RemarkLinks() {}

    /** The form in which those who wrote a text appeal against its being hidden. */
    public static String appeal(RemarkId id, RemarkText which) {
        return "practices/remarks/" + id + "/" + Word.of(which) + "/appeal";
    }
}
