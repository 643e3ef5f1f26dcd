package org.partnershipportal.people.membership;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.PermissionTable;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.people.organisation.OrganisationType;
import org.partnershipportal.platform.access.MemberRole;
import org.partnershipportal.platform.access.Membership;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.StakeholderGroup;

/** What {@link JoiningRule} decides: where somebody belongs already, and what they would join (R4.7, Who acts). */
class JoiningPermissions implements PermissionTable {

    private static final CountryCode ECUADOR = new CountryCode("ECU");
    private static final CountryCode PERU = new CountryCode("PER");

    @Override
    public String name() {
        return "joining";
    }

    @Override
    public List<String> relations() {
        return List.of(
                "belongs nowhere",
                "belongs to a ministry of Ecuador",
                "belongs to a ministry of Peru",
                "belongs to the NHRI of Ecuador",
                "belongs to civil society of Ecuador",
                "belongs to civil society of Peru",
                "belongs to civil society of no country",
                "belongs to a UN body",
                "is staff of the platform");
    }

    @Override
    public List<String> states() {
        return List.of(
                "a court of Ecuador",
                "the NHRI of Ecuador",
                "civil society of Ecuador",
                "civil society of no country",
                "a UN body");
    }

    @Override
    public List<Permission> verbs() {
        return List.of(Permission.JOIN_ORGANISATION);
    }

    @Override
    public boolean allows(String relation, String state, Permission verb) {
        return JoiningRule.obstacle(
                        new OrganisationId(UUID.randomUUID()),
                        type(state),
                        state.endsWith("of Ecuador") ? ECUADOR : null,
                        relation.equals("is staff of the platform"),
                        memberships(relation))
                .isEmpty();
    }

    private static OrganisationType type(String state) {
        return switch (state) {
            case "a court of Ecuador" -> OrganisationType.JUDICIARY;
            case "the NHRI of Ecuador" -> OrganisationType.NHRI;
            case "a UN body" -> OrganisationType.UNDP;
            default -> OrganisationType.COALITION;
        };
    }

    private static List<Membership> memberships(String relation) {
        return switch (relation) {
            case "belongs to a ministry of Ecuador" -> in(StakeholderGroup.GOVERNMENT, ECUADOR);
            case "belongs to a ministry of Peru" -> in(StakeholderGroup.GOVERNMENT, PERU);
            case "belongs to the NHRI of Ecuador" -> in(StakeholderGroup.NHRI, ECUADOR);
            case "belongs to civil society of Ecuador" -> in(StakeholderGroup.CIVIL_SOCIETY, ECUADOR);
            case "belongs to civil society of Peru" -> in(StakeholderGroup.CIVIL_SOCIETY, PERU);
            case "belongs to civil society of no country" -> in(StakeholderGroup.CIVIL_SOCIETY, null);
            case "belongs to a UN body" -> in(StakeholderGroup.UN_ENTITY, null);
            case "belongs nowhere", "is staff of the platform" -> List.of();
            default -> throw new IllegalArgumentException(relation);
        };
    }

    private static List<Membership> in(StakeholderGroup group, @Nullable CountryCode country) {
        return List.of(
                new Membership(UUID.randomUUID(), "Other", Set.of(MemberRole.READER), group, country, true, Set.of()));
    }
}
