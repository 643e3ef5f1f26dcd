package org.partnershipportal.cooperation.partnership;

import java.util.Set;
import org.partnershipportal.platform.taxonomy.RuleRef;

/**
 * What a partnership says that it rests on.
 *
 * @param rules rules of the three sets
 * @param sdgTargets codes of SDG targets
 */
public record PartnershipAnchors(Set<RuleRef> rules, Set<String> sdgTargets) {

    public PartnershipAnchors {
        rules = Set.copyOf(rules);
        sdgTargets = Set.copyOf(sdgTargets);
    }
}
