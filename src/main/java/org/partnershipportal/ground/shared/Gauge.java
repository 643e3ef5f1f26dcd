package org.partnershipportal.ground.shared;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who of the three groups really takes part (R4.1), drawn as three arcs with the same said in words, and why a group is
 * missing (R4.2).
 *
 * @param arcs the three groups, clockwise from the top
 */
public record Gauge(List<Arc> arcs) {

    private static final List<String> PATHS = List.of(
            "M72.3 14.4A52 52 0 0 1 113.9 86.3",
            "M107.5 97.3A52 52 0 0 1 24.5 97.3",
            "M18.1 86.3A52 52 0 0 1 59.7 14.4");

    /** Of the three groups, in this order, which their arcs take clockwise from the top. */
    public static Gauge of(List<Group> groups) {
        if (groups.size() != PATHS.size()) {
            throw new IllegalArgumentException("The gauge has three groups, not " + groups.size());
        }
        List<Arc> arcs = new ArrayList<>();
        for (int i = 0; i < PATHS.size(); i++) {
            arcs.add(new Arc(groups.get(i), PATHS.get(i)));
        }
        return new Gauge(List.copyOf(arcs));
    }

    /** How many of the three take part. */
    public long present() {
        return arcs.stream().filter(Arc::present).count();
    }

    /** The whole picture in words, with the reasons that are given. */
    public String sentence(Language language) {
        Translations texts = Translations.standard();
        StringBuilder sentence =
                new StringBuilder(texts.text(language, "uikit.gauge.sentence", present(), arcs.size()));
        for (Arc arc : arcs) {
            if (!arc.present()) {
                String name = texts.text(language, arc.group().key());
                LocalizedText reason = arc.group().reason();
                sentence.append(' ')
                        .append(
                                reason == null
                                        ? texts.text(language, "uikit.gauge.missing", name)
                                        : texts.text(language, "uikit.gauge.missing-because", name, reason.text()));
            }
        }
        return sentence.toString();
    }

    /**
     * One of the three groups.
     *
     * @param key key of its name
     * @param parties how many of it count
     * @param reason why there is none; {@code null} where there are some, or no reason is given
     */
    public record Group(String key, int parties, @Nullable LocalizedText reason) {}

    /**
     * A group's part of the picture.
     *
     * @param group the group
     * @param path its arc in a square of 132
     */
    public record Arc(Group group, String path) {

        public boolean present() {
            return group.parties() > 0;
        }
    }
}
