package org.partnershipportal.cooperation.partnership;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.partnershipportal.ground.shared.ForOwnPages;

/** What a party does in a partnership. */
@ForOwnPages
public enum Part {
    /** Keeps the record, invites and publishes; one party has it at a time. */
    LEAD,
    IMPLEMENTING,
    FUNDING,
    ADVISORY,
    HOST;

    /** The parts that an invitation can offer. */
    public static List<Part> offered() {
        return Arrays.stream(values()).filter(part -> part != LEAD).toList();
    }

    /** Key of the part's name. */
    public String key() {
        return "partnership.part." + name().toLowerCase(Locale.ROOT);
    }
}
