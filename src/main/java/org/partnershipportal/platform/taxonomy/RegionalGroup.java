package org.partnershipportal.platform.taxonomy;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The regional groups of the United Nations. */
public enum RegionalGroup {
    AFRICAN("African"),
    ASIA_PACIFIC("Asia-Pacific"),
    EASTERN_EUROPEAN("Eastern European"),
    GRULAC("GRULAC"),
    WEOG("WEOG");

    private final String inData;

    RegionalGroup(String inData) {
        this.inData = inData;
    }

    /** Key of the group's name. */
    public String key() {
        return "taxonomy.regional-group." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The group as the data names it; empty for a State in none. */
    static Optional<RegionalGroup> named(String inData) {
        return Arrays.stream(values()).filter(g -> g.inData.equals(inData)).findFirst();
    }
}
