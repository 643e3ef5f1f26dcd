package org.partnershipportal.exchange.practice.spi;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.partnershipportal.exchange.practice.PracticeId;
import org.partnershipportal.exchange.practice.PracticeLabel;
import org.partnershipportal.platform.records.Where;

/** Knows for which labels of practices others vouch; a bean of the module that keeps what they say. */
public interface Vouching {

    /**
     * The labels for which others vouch now; practices for which nobody does can be left out. One query. Who may know of the practices
     * is not asked here.
     */
    Map<PracticeId, Set<PracticeLabel>> labels(Collection<PracticeId> practices);

    /**
     * The condition that others vouch now for a label of a practice. Its tables are not called {@code p}.
     *
     * @param id the column that holds the practice's id
     */
    Where vouched(PracticeLabel label, String id);
}
