package org.partnershipportal.consultation.assessment;

import java.util.Locale;

/** The published criteria under which an input can be inadmissible; there are no others. */
public enum Criterion {
    NOT_ABOUT_CALL,
    /** It insults or threatens. */
    ABUSIVE,
    /** Persons could be harmed by what it says of them, and redacting would leave nothing. */
    PERSONAL_DATA,
    /** The same contributor sent the same already. */
    DUPLICATE,
    /** It says nothing that could be read. */
    UNREADABLE;

    /** Key of its name. */
    public String key() {
        return "assessment.criterion." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
