package org.partnershipportal.people.organisation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.MemberRole;
import org.partnershipportal.platform.access.StaffRole;

/** Who stands how to an organisation in which state, for the permission tables about organisations. */
public final class OrganisationRelations {

    public static final List<String> ALL = List.of(
            "owner",
            "editor",
            "signatory",
            "reader",
            "another organisation",
            "own State",
            "person without organisation",
            "secretariat",
            "moderator",
            "other staff",
            "visitor");

    public static final List<String> STATES = Stream.concat(
                    Arrays.stream(OrganisationStatus.values())
                            .map(status -> status.name().toLowerCase(Locale.ROOT)),
                    Stream.of("verified and listed", "permanent mission, verified"))
            .toList();

    private OrganisationRelations() {}

    /** The organisation of a state, as modules above know it. */
    public static OrganisationRow organisation(String state) {
        return record(state).row();
    }

    static Organisation record(String state) {
        return switch (state) {
            case "verified and listed" -> {
                Organisation listed = OrganisationFixtures.inState(OrganisationStatus.VERIFIED);
                listed.list(
                        true,
                        OrganisationFixtures.member(listed, MemberRole.OWNER).ref(),
                        OrganisationFixtures.NOW);
                yield listed;
            }
            case "permanent mission, verified" ->
                OrganisationFixtures.verified(OrganisationType.PERMANENT_MISSION, OrganisationFixtures.ECUADOR);
            default -> OrganisationFixtures.inState(OrganisationStatus.valueOf(state.toUpperCase(Locale.ROOT)));
        };
    }

    /** Someone who stands in this relation to the organisation. */
    public static Actor actor(String relation, OrganisationRow record) {
        return switch (relation) {
            case "owner" -> OrganisationFixtures.member(record, MemberRole.OWNER);
            case "editor" -> OrganisationFixtures.member(record, MemberRole.EDITOR);
            case "signatory" -> OrganisationFixtures.member(record, MemberRole.SIGNATORY);
            case "reader" -> OrganisationFixtures.member(record, MemberRole.READER);
            case "another organisation" ->
                everyRole(OrganisationFixtures.known(OrganisationType.NHRI, OrganisationFixtures.ECUADOR));
            case "own State" ->
                everyRole(OrganisationFixtures.known(OrganisationType.PERMANENT_MISSION, OrganisationFixtures.ECUADOR));
            case "person without organisation" -> Actor.person(OrganisationFixtures.person());
            case "secretariat" -> staff(StaffRole.SECRETARIAT);
            case "moderator" -> staff(StaffRole.MODERATOR);
            case "other staff" ->
                Actor.staff(
                        OrganisationFixtures.person(),
                        Set.of(
                                StaffRole.ADMIN,
                                StaffRole.AUDITOR,
                                StaffRole.FUND_SECRETARIAT,
                                StaffRole.IDENTITY_CUSTODIAN));
            case "visitor" -> Actor.visitor();
            default -> throw new IllegalArgumentException(relation);
        };
    }

    private static Actor everyRole(OrganisationRow organisation) {
        return OrganisationFixtures.member(organisation, MemberRole.values());
    }

    private static Actor staff(StaffRole role) {
        return Actor.staff(OrganisationFixtures.person(), Set.of(role));
    }
}
