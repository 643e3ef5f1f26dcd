package org.partnershipportal.exchange.remark;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.exchange.practice.PracticeId;
import org.partnershipportal.exchange.practice.PracticeLabel;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.Slice;
import org.partnershipportal.ground.shared.Word;
import org.partnershipportal.people.organisation.OrganisationSummary;

/**
 * What stands beside a practice, as the reader can see it.
 *
 * @param practice the practice
 * @param version its latest version
 * @param labels all labels in their order, with who vouches for each
 * @param remarks what others say of it, the latest first
 * @param open what the reader's organisation can say of it now
 */
@ForOwnPages
public record BesidePractice(
        PracticeId practice, int version, List<Vouched> labels, Slice<RemarkDetails> remarks, Set<RemarkKind> open) {

    /**
     * A label.
     *
     * @param label it
     * @param since since when the first of them vouches; of self-reported, when it was shared; {@code null} if nobody does
     * @param by the first who vouch for it; empty of self-reported
     * @param more how many others do
     */
    @ForOwnPages
    public record Vouched(PracticeLabel label, @Nullable Instant since, List<OrganisationSummary> by, long more) {

        /** Key of what it says, and needs. */
        public String needsKey() {
            return "remark.needs." + Word.of(label);
        }
    }
}
