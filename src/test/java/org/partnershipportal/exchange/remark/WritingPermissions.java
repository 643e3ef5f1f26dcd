package org.partnershipportal.exchange.remark;

import static org.partnershipportal.exchange.remark.RemarkFixtures.AT;
import static org.partnershipportal.exchange.remark.RemarkFixtures.ECUADOR;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.PermissionTable;
import org.partnershipportal.exchange.practice.PracticeId;
import org.partnershipportal.exchange.practice.SharedPractice;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.people.organisation.OrganisationSummary;
import org.partnershipportal.people.organisation.OrganisationType;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.MemberRole;
import org.partnershipportal.platform.access.Membership;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.StakeholderGroup;
import org.partnershipportal.testing.Relations;

/** Who can say what of a practice of Ecuador that they read: whether {@link RemarkPolicy#mayWrite} lets them. */
class WritingPermissions implements PermissionTable {

    private static final CountryCode KENYA = new CountryCode("KEN");

    @Override
    public String name() {
        return "remark-writing";
    }

    @Override
    public List<String> relations() {
        return List.of(
                "signatory of those who tell it",
                "signatory of an NHRI of its country",
                "editor of an NHRI of its country",
                "signatory of civil society",
                "signatory of civil society, not verified",
                "signatory of a UN entity",
                "signatory of a body of its State",
                "signatory of a body of another State",
                "signatory of a mandate holder",
                "signatory of a regional organisation",
                "secretariat, not named on it",
                "moderator, admin and auditor",
                "person without an organisation",
                "visitor");
    }

    @Override
    public List<String> states() {
        return List.of(
                "confirmation, told by a State",
                "confirmation, told by civil society",
                "review, told by a State",
                "review, told by civil society",
                "review, told by an NHRI",
                "review, told by civil society without its name",
                "counter view, told by a State",
                "counter view, told by civil society without its name");
    }

    @Override
    public List<Permission> verbs() {
        return List.of(Permission.WRITE_REMARK);
    }

    @Override
    public boolean allows(String relation, String state, Permission verb) {
        String[] parts = state.split(", told by ", -1);
        RemarkKind kind = RemarkKind.valueOf(parts[0].toUpperCase(Locale.ROOT).replace(' ', '_'));
        OrganisationType type = switch (parts[1]) {
            case "a State" -> OrganisationType.MINISTRY;
            case "an NHRI" -> OrganisationType.NHRI;
            default -> OrganisationType.NATIONAL_NGO;
        };
        SharedPractice practice = new SharedPractice(
                new PracticeId(UUID.randomUUID()),
                RemarkFixtures.SERVICE,
                !state.endsWith("without its name"),
                1,
                true,
                AT);
        OrganisationSummary told = new OrganisationSummary(
                RemarkFixtures.SERVICE, new LocalizedText("Service", "en"), type, type.group(), ECUADOR, true, true);
        return RemarkPolicy.mayWrite(actorIn(relation), kind, practice, told);
    }

    private static Actor actorIn(String relation) {
        StakeholderGroup group = groupOf(relation);
        if (group == null) {
            return relation.equals("signatory of those who tell it")
                    ? member(
                            RemarkFixtures.SERVICE.value(),
                            StakeholderGroup.CIVIL_SOCIETY,
                            ECUADOR,
                            MemberRole.SIGNATORY,
                            true)
                    : Relations.stranger(relation);
        }
        return member(
                UUID.randomUUID(),
                group,
                relation.endsWith("another State") ? KENYA : ECUADOR,
                relation.startsWith("editor") ? MemberRole.EDITOR : MemberRole.SIGNATORY,
                !relation.endsWith("not verified"));
    }

    private static @Nullable StakeholderGroup groupOf(String relation) {
        return switch (relation) {
            case "signatory of an NHRI of its country", "editor of an NHRI of its country" -> StakeholderGroup.NHRI;
            case "signatory of civil society", "signatory of civil society, not verified" ->
                StakeholderGroup.CIVIL_SOCIETY;
            case "signatory of a UN entity" -> StakeholderGroup.UN_ENTITY;
            case "signatory of a body of its State", "signatory of a body of another State" ->
                StakeholderGroup.GOVERNMENT;
            case "signatory of a mandate holder" -> StakeholderGroup.MANDATE_HOLDER;
            case "signatory of a regional organisation" -> StakeholderGroup.REGIONAL_ORGANISATION;
            default -> null;
        };
    }

    private static Actor member(
            UUID organisation, StakeholderGroup group, CountryCode country, MemberRole role, boolean verified) {
        return Actor.member(
                new PersonId(UUID.randomUUID()),
                new Membership(organisation, "Organisation", Set.of(role), group, country, verified, Set.of()));
    }
}
