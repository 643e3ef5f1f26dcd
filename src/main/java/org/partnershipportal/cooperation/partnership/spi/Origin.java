package org.partnershipportal.cooperation.partnership.spi;

import java.util.Set;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.platform.taxonomy.RuleRef;

/**
 * A record on which a partnership can be started, with what the form takes over from it.
 *
 * @param record the record
 * @param title in its writer's language
 * @param themes codes of themes
 * @param rules rules of the three sets
 * @param sdgTargets codes of SDG targets
 */
public record Origin(
        OriginRef record, LocalizedText title, Set<String> themes, Set<RuleRef> rules, Set<String> sdgTargets) {

    public Origin {
        themes = Set.copyOf(themes);
        rules = Set.copyOf(rules);
        sdgTargets = Set.copyOf(sdgTargets);
    }
}
