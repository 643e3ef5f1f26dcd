package org.partnershipportal.overview.atlas;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.shared.Problem;
import org.partnershipportal.ground.shared.Word;
import org.partnershipportal.overview.relation.Chains;
import org.partnershipportal.overview.relation.LinkEnd;
import org.partnershipportal.overview.relation.RecordKind;
import org.partnershipportal.overview.relation.RuleCount;
import org.partnershipportal.overview.relation.Stage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.Requires;
import org.partnershipportal.platform.taxonomy.Rule;
import org.partnershipportal.platform.taxonomy.RuleRef;
import org.partnershipportal.platform.taxonomy.RuleSet;
import org.partnershipportal.platform.taxonomy.RuleSets;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The rules of the three sets and what came of each. Every number is what the reader can see: the condition of each module's policy
 * stands in the query (R0.1, R14.7).
 */
@Service
@Transactional(readOnly = true)
@ForOwnPages
public class Rules {

    private final Chains chains;

    Rules(Chains chains) {
        this.chains = chains;
    }

    /**
     * The rules of a set with their numbers of records; one query.
     *
     * @param set the word for the set, such as {@code mandela}; the first set for any other text
     * @param kind the word for the only stage that is counted; all stages for any other text
     */
    @Requires(Permission.READ)
    public RuleIndex index(Actor actor, @Nullable String set, @Nullable String kind) {
        List<RuleSet> sets = RuleSets.standard().all();
        RuleSet asked = sets.stream()
                .filter(one -> RuleIndex.word(one).equals(set))
                .findFirst()
                .orElse(sets.getFirst());
        Map<RuleRef, Map<Stage, Long>> counts = new HashMap<>();
        for (RuleCount count : chains.ofRules(actor, asked)) {
            Chains.rule(count.code())
                    .ifPresent(rule -> counts.computeIfAbsent(rule.ref(), none -> new EnumMap<>(Stage.class))
                            .put(count.stage(), count.total()));
        }
        return new RuleIndex(
                asked,
                Word.read(kind, RuleCount.stages()).orElse(null),
                RuleSets.standard().rules(asked.code()),
                counts);
    }

    /**
     * The page of a rule, with the first records of each stage; as many queries as its chain.
     *
     * @param word the rule in addresses, such as {@code mandela-45}
     * @param max how many records of a stage at most
     * @throws NotFound for any other text, paragraphs such as {@code 45(1)bis} too
     */
    @Requires(Permission.READ)
    public RulePage page(Actor actor, Language reader, String word, int max) {
        Rule rule = Chains.rule(word).orElseThrow(NotFound::new);
        RuleSet set = RuleSets.standard().find(rule.ref().ruleSet()).orElseThrow(NotFound::new);
        return new RulePage(rule, set, chains.of(actor, reader, new LinkEnd(RecordKind.RULE, word).ref(), max));
    }

    /**
     * The one rule that somebody typed, such as {@code NMR 45}; no query.
     *
     * @throws InvalidInput if it names no rule, or several, with the sentence for the field {@code rule}
     */
    @Requires(Permission.READ)
    public RuleRef named(Actor actor, String typed) {
        List<RuleRef> rules = RuleSets.standard().parse("rule", typed);
        if (rules.size() != 1) {
            throw new InvalidInput(Problem.of("rule", "atlas.rules.one"));
        }
        return rules.getFirst();
    }
}
