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

    /** The arcs as lines of 18, of groups that take part. */
    private static final List<String> FILLED = List.of(
            "M72.3 14.4A52 52 0 0 1 113.9 86.3",
            "M107.5 97.3A52 52 0 0 1 24.5 97.3",
            "M18.1 86.3A52 52 0 0 1 59.7 14.4");

    /** The same arcs as the lines around them, of 2, of groups that do not. */
    private static final List<String> OUTLINED = List.of(
            "M74.3 6.6A60 60 0 0 1 121.6 88.5L106.8 82.5A44 44 0 0 0 72.1 22.4Z",
            "M113.3 102.9A60 60 0 0 1 18.7 102.9L31.3 93.1A44 44 0 0 0 100.7 93.1Z",
            "M10.4 88.5A60 60 0 0 1 57.7 6.6L59.9 22.4A44 44 0 0 0 25.2 82.5Z");

    /** Of the three groups, in this order, which their arcs take clockwise from the top. */
    public static Gauge of(List<Group> groups) {
        if (groups.size() != FILLED.size()) {
            throw new IllegalArgumentException("The gauge has three groups, not " + groups.size());
        }
        List<Arc> arcs = new ArrayList<>();
        for (int i = 0; i < FILLED.size(); i++) {
            Group group = groups.get(i);
            arcs.add(new Arc(group, (group.parties() > 0 ? FILLED : OUTLINED).get(i)));
        }
        return new Gauge(List.copyOf(arcs));
    }

    /** How many of the three take part. */
    public long present() {
        return arcs.stream().filter(Arc::present).count();
    }

    /** The whole picture in words, with the reasons that are given; a phrase while nothing is missing, else sentences. */
    public String sentence(Language language) {
        Translations texts = Translations.standard();
        if (present() == arcs.size()) {
            return texts.text(language, "uikit.gauge.whole", present(), arcs.size());
        }
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
     * @param path its arc in a square of 132: a line to be drawn wide, or the line around it
     */
    public record Arc(Group group, String path) {

        public boolean present() {
            return group.parties() > 0;
        }
    }
}
