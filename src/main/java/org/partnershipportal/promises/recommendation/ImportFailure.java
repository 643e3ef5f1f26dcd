package org.partnershipportal.promises.recommendation;

import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.Word;

/** Why nothing of a table can be imported, and what to do. */
@ForOwnPages
public enum ImportFailure {
    /** It is neither a spreadsheet nor comma-separated values. */
    UNREADABLE,
    /** It is a spreadsheet of the kind that Excel wrote before 2007. */
    OLD_SPREADSHEET,
    NOT_UTF8,
    /** It has no rows below its headings. */
    EMPTY,
    COLUMNS_MISSING,
    COLUMN_TWICE,
    TOO_MANY_ROWS,
    /** It unpacks to more than is read. */
    TOO_LARGE,
    /** A fault of the portal's own, three times over. */
    FAULT;

    /** Key of the sentence; {0} is what the table's reader says besides. */
    public String key() {
        return "recommendation.import-failure." + Word.of(this);
    }
}
