package org.partnershipportal.overview.publicsite.web;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.partnershipportal.ground.shared.KeptFor;

/** The table of the page on privacy: the periods are those by which the portal deletes. */
final class PrivacyTable {

    private final Function<String, KeptFor> kept;

    /** @param kept how long what the routine of this name deletes is kept */
    PrivacyTable(Function<String, KeptFor> kept) {
        this.kept = kept;
    }

    List<PrivacyRow> rows() {
        return Arrays.stream(KeptRecord.values()).map(each -> each.row(kept)).toList();
    }
}
