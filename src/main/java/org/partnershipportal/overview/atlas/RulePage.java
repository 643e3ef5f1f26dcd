package org.partnershipportal.overview.atlas;

import java.util.List;
import java.util.Optional;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.Word;
import org.partnershipportal.overview.relation.Chain;
import org.partnershipportal.overview.relation.ChainPart;
import org.partnershipportal.overview.relation.RuleCount;
import org.partnershipportal.overview.relation.Stage;
import org.partnershipportal.overview.relation.Way;
import org.partnershipportal.platform.taxonomy.Rule;
import org.partnershipportal.platform.taxonomy.RuleRef;
import org.partnershipportal.platform.taxonomy.RuleSet;
import org.partnershipportal.platform.taxonomy.RuleSets;

/**
 * The page of a rule: its heading and what came of it, as far as the reader can see each record on the way.
 *
 * @param rule the rule
 * @param set its set
 * @param chain its chain
 */
@ForOwnPages
public record RulePage(Rule rule, RuleSet set, Chain chain) {

    /** What came of the rule, stage by stage; stages of which there is nothing are there without records. */
    public List<ChainPart> parts() {
        return RuleCount.stages().stream().map(this::part).toList();
    }

    private ChainPart part(Stage stage) {
        return chain.parts(Way.AFTER).stream()
                .filter(part -> part.stage() == stage)
                .findFirst()
                .orElseGet(() -> new ChainPart(Way.AFTER, stage, List.of(), 0));
    }

    /** Key of the sentence that there is nothing of a stage, and of what can be done about it. */
    public static String gap(Stage stage) {
        return "atlas.rule.gap." + Word.of(stage);
    }

    /** Where one reads on or begins if there is nothing of a stage, as the sections of the portal name it. */
    public static String begin(Stage stage) {
        return switch (stage) {
            case CHALLENGE -> "challenges";
            case COMMITMENT -> "commitments";
            case PARTNERSHIP -> "partnerships";
            case PRACTICE -> "practices";
            case PRODUCT -> "groups";
            case PARAGRAPH -> "reports";
            case STANDARD, RECOMMENDATION, CALL, INPUT -> "calls";
        };
    }

    /** The rule before it in its set, if there is one. */
    public Optional<Rule> before() {
        return beside(-1);
    }

    /** The next rule of its set, if there is one. */
    public Optional<Rule> after() {
        return beside(1);
    }

    private Optional<Rule> beside(int step) {
        return RuleSets.standard()
                .find(new RuleRef(rule.ref().ruleSet(), rule.ref().ruleNumber() + step));
    }

    /** Where the index of its set is, below the language or below {@code /app/{acting}/}. */
    public String index() {
        return RuleIndex.address(set, null);
    }
}
