package org.partnershipportal.overview.relation;

import java.util.Locale;
import org.partnershipportal.platform.taxonomy.RuleRef;

/** The addresses of chains and links, below {@code /app/{acting}/}; those of chains below a language too. */
public final class RelationLinks {

    /** The proposals that await an answer. */
    public static final String WAITING = "links";

    /** The index of rules. */
    public static final String RULES = "rules";

    private RelationLinks() {}

    /** The chain of a record. */
    public static String chain(LinkEnd record) {
        return chainOf(record.kind().word(), record.id());
    }

    /** The same by the record's kind and id. */
    public static String chainOf(String kind, String id) {
        return "chain/" + kind + "/" + id;
    }

    /** The page of a rule. */
    public static String rule(RuleRef rule) {
        return RULES + "/" + word(rule);
    }

    /** A rule as links and addresses name it, such as {@code mandela-45}. */
    static String word(RuleRef rule) {
        return rule.ruleSet().toLowerCase(Locale.ROOT) + "-" + rule.ruleNumber();
    }

    /** All records of one stage of its chain. */
    public static String part(LinkEnd record, ChainPlace place) {
        return chain(record) + "/" + place.word();
    }

    /** The links of a record that one speaks for. */
    public static String links(LinkEnd record) {
        return WAITING + "/" + record.kind().word() + "/" + record.id();
    }
}
