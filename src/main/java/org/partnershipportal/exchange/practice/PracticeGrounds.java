package org.partnershipportal.exchange.practice;

import java.util.Set;
import org.partnershipportal.platform.taxonomy.RuleRef;

/**
 * What a practice is about, so far as it is a record.
 *
 * @param rules rules of the three sets
 * @param sdgTargets codes of SDG targets
 */
public record PracticeGrounds(Set<RuleRef> rules, Set<String> sdgTargets) {

    static final PracticeGrounds NONE = new PracticeGrounds(Set.of(), Set.of());

    public PracticeGrounds {
        rules = Set.copyOf(rules);
        sdgTargets = Set.copyOf(sdgTargets);
    }
}
