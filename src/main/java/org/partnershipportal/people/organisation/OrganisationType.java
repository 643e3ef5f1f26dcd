package org.partnershipportal.people.organisation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.Translations;
import org.partnershipportal.platform.access.StakeholderGroup;

/**
 * What kind of organisation it is; the group follows from it (mission.md, Organisation types by group). Status with GANHRI
 * or ECOSOC is no type but a dated fact ({@link Accreditation}).
 */
public enum OrganisationType {
    MINISTRY(StakeholderGroup.GOVERNMENT),
    PERMANENT_MISSION(StakeholderGroup.GOVERNMENT),
    /** National mechanism for implementation, reporting and follow-up. */
    NATIONAL_MECHANISM(StakeholderGroup.GOVERNMENT),
    JUDICIARY(StakeholderGroup.GOVERNMENT),
    PARLIAMENT(StakeholderGroup.GOVERNMENT),
    PRISON_ADMINISTRATION(StakeholderGroup.GOVERNMENT),
    LOCAL_GOVERNMENT(StakeholderGroup.GOVERNMENT),

    NHRI(StakeholderGroup.NHRI),
    NATIONAL_PREVENTIVE_MECHANISM(StakeholderGroup.NHRI),

    INTERNATIONAL_NGO(StakeholderGroup.CIVIL_SOCIETY),
    NATIONAL_NGO(StakeholderGroup.CIVIL_SOCIETY),
    COMMUNITY_BASED(StakeholderGroup.CIVIL_SOCIETY),
    /** Needs no legal person. */
    COALITION(StakeholderGroup.CIVIL_SOCIETY),
    ACADEMIC(StakeholderGroup.CIVIL_SOCIETY),
    TRADE_UNION(StakeholderGroup.CIVIL_SOCIETY),
    PROFESSIONAL_ASSOCIATION(StakeholderGroup.CIVIL_SOCIETY),
    FAITH_BASED(StakeholderGroup.CIVIL_SOCIETY),
    WOMEN_LED(StakeholderGroup.CIVIL_SOCIETY),
    PERSONS_WITH_DISABILITIES(StakeholderGroup.CIVIL_SOCIETY),
    FORMER_PRISONERS(StakeholderGroup.CIVIL_SOCIETY),

    OHCHR(StakeholderGroup.UN_ENTITY),
    UNODC(StakeholderGroup.UN_ENTITY),
    UNDP(StakeholderGroup.UN_ENTITY),
    UN_WOMEN(StakeholderGroup.UN_ENTITY),
    UN_OTHER(StakeholderGroup.UN_ENTITY),
    UN_COUNTRY_TEAM(StakeholderGroup.UN_ENTITY),
    RESIDENT_COORDINATOR(StakeholderGroup.UN_ENTITY),

    SPECIAL_PROCEDURE(StakeholderGroup.MANDATE_HOLDER),
    TREATY_BODY(StakeholderGroup.MANDATE_HOLDER),

    REGIONAL_ORGANISATION(StakeholderGroup.REGIONAL_ORGANISATION);

    private final StakeholderGroup group;

    OrganisationType(StakeholderGroup group) {
        this.group = group;
    }

    /** The group that organisations of this type belong to; one type, one group, so an NHRI is never a State's (R4.4). */
    public StakeholderGroup group() {
        return group;
    }

    /** Whether it is a State's organisation, and so needs a country that can be a State. */
    public boolean ofState() {
        return group == StakeholderGroup.GOVERNMENT;
    }

    /** Whether its country must be told: a State's, an NHRI's and a country team's work is that of one country. */
    public boolean needsCountry() {
        return ofState() || group == StakeholderGroup.NHRI || this == UN_COUNTRY_TEAM || this == RESIDENT_COORDINATOR;
    }

    /** The types of a group, in the order in which they are offered. */
    public static List<OrganisationType> of(StakeholderGroup group) {
        return Arrays.stream(values()).filter(type -> type.group == group).toList();
    }

    /**
     * The types in whose name or group's name stands what was typed, whatever the case and accents: first those where a word
     * begins with it, then those where it stands within one; all of them while nothing is typed.
     */
    public static List<OrganisationType> find(String typed, Language reader) {
        String folded = NameKeys.fold(typed);
        List<OrganisationType> within = Arrays.stream(values())
                .filter(type -> type.searched(reader).contains(folded))
                .toList();
        return Stream.concat(
                        within.stream().filter(type -> type.searched(reader).contains(" " + folded)), within.stream())
                .distinct()
                .toList();
    }

    private String searched(Language reader) {
        return " " + NameKeys.fold(text(reader, key())) + " " + NameKeys.fold(text(reader, group.key()));
    }

    private static String text(Language reader, String key) {
        return Translations.standard().text(reader, key);
    }

    /** Key of the type's name. */
    public String key() {
        return "organisation.type." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
