package org.partnershipportal.overview.relation;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * How many records of one stage came of a rule.
 *
 * @param code the rule, such as {@code mandela-45}
 * @param stage the stage
 * @param total how many there are that the reader can see
 */
public record RuleCount(String code, Stage stage, long total) {

    /**
     * The stages that links from a rule can lead to, in their order. They follow from {@link LinkType}: where a type links a new
     * kind with rules, the kind is counted without another line.
     */
    public static List<Stage> stages() {
        Set<RecordKind> reached = EnumSet.noneOf(RecordKind.class);
        Set<RecordKind> last = EnumSet.of(RecordKind.RULE);
        while (!last.isEmpty()) {
            Set<RecordKind> next = EnumSet.noneOf(RecordKind.class);
            for (LinkType type : LinkType.values()) {
                if (type.kinds(Way.BEFORE).stream().anyMatch(last::contains)) {
                    next.addAll(type.kinds(Way.AFTER));
                }
            }
            next.removeAll(reached);
            reached.addAll(next);
            last = next;
        }
        return reached.stream().map(RecordKind::stage).distinct().sorted().toList();
    }
}
