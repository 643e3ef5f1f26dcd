package org.partnershipportal.overview.atlas;

import java.util.List;
import java.util.Optional;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.Slice;
import org.partnershipportal.overview.relation.RelationLinks;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.spi.FindableRecords;
import org.partnershipportal.platform.access.spi.FoundKind;
import org.partnershipportal.platform.access.spi.FoundRecord;
import org.partnershipportal.platform.taxonomy.Rule;
import org.partnershipportal.platform.taxonomy.RuleSet;
import org.partnershipportal.platform.taxonomy.RuleSets;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Rules by their numbers and headings; everyone reads them. */
@Component
@Order(35)
class RuleSearch implements FindableRecords {

    private static final String NAME = "plain.layout.rules";

    /** No query; more are read in the index of their set. */
    @Override
    public FoundKind find(Actor actor, Language reader, String words, int max) {
        List<Rule> found = RuleSets.standard().find(words, reader);
        Slice<Rule> first = new Slice<>(found.stream().limit(max).toList(), found.size());
        return FoundKind.of(NAME, first, "", rule -> record(rule, reader))
                .listedIn(
                        Optional.empty(),
                        onlySet(found).map(set -> RuleIndex.address(set, null)).orElse(RelationLinks.RULES),
                        NAME);
    }

    private static Optional<RuleSet> onlySet(List<Rule> found) {
        List<String> sets =
                found.stream().map(rule -> rule.ref().ruleSet()).distinct().toList();
        return sets.size() == 1 ? RuleSets.standard().find(sets.getFirst()) : Optional.empty();
    }

    private static FoundRecord record(Rule rule, Language reader) {
        String page = RelationLinks.rule(rule.ref());
        return new FoundRecord(
                new LocalizedText(RuleSets.standard().text(rule.ref(), reader), reader.tag()),
                rule.heading(reader).text(),
                "",
                "/" + page,
                page);
    }
}
