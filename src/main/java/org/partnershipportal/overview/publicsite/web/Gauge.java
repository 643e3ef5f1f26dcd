package org.partnershipportal.overview.publicsite.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.people.organisation.Composition;
import org.partnershipportal.platform.access.StakeholderGroup;

/**
 * Who of the three groups really takes part (R4.1), drawn as three arcs with the same said in words, and why a group is
 * missing (R4.2).
 *
 * @param arcs the three groups, clockwise from the top
 */
record Gauge(List<Arc> arcs) {

    private static final List<String> PATHS = List.of(
            "M72.3 14.4A52 52 0 0 1 113.9 86.3",
            "M107.5 97.3A52 52 0 0 1 24.5 97.3",
            "M18.1 86.3A52 52 0 0 1 59.7 14.4");
    private static final List<StakeholderGroup> GROUPS =
            List.of(StakeholderGroup.GOVERNMENT, StakeholderGroup.NHRI, StakeholderGroup.CIVIL_SOCIETY);

    /**
     * @param composition who takes part
     * @param reasons why groups are missing; those without a reason are left out
     */
    static Gauge of(Composition composition, Map<StakeholderGroup, LocalizedText> reasons) {
        List<Arc> arcs = new ArrayList<>();
        for (int i = 0; i < GROUPS.size(); i++) {
            StakeholderGroup group = GROUPS.get(i);
            arcs.add(new Arc(group, PATHS.get(i), composition.partiesOf(group), reasons.get(group)));
        }
        return new Gauge(List.copyOf(arcs));
    }

    /** How many of the three take part. */
    public long present() {
        return arcs.stream().filter(Arc::present).count();
    }

    /** The whole picture in words. */
    public String sentence(Page page) {
        StringBuilder sentence = new StringBuilder(page.say("uikit.gauge.sentence", present(), arcs.size()));
        arcs.stream()
                .filter(arc -> !arc.present())
                .forEach(arc -> sentence.append(' ')
                        .append(page.say(
                                "uikit.gauge.missing", page.say(arc.group().key()))));
        return sentence.toString();
    }

    /**
     * One group.
     *
     * @param group the group
     * @param path its arc in a square of 132
     * @param parties how many of it count
     * @param reason why there is none; {@code null} where there are some, or no reason is given
     */
    record Arc(
            StakeholderGroup group,
            String path,
            int parties,
            @Nullable LocalizedText reason) {

        public boolean present() {
            return parties > 0;
        }
    }
}
