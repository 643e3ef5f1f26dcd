package org.partnershipportal.consultation.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.input.EnteredMark;
import org.partnershipportal.consultation.input.EntryOrigin;
import org.partnershipportal.consultation.input.Standing;
import org.partnershipportal.ground.shared.ActorRef;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.people.organisation.OrganisationSummary;
import org.partnershipportal.platform.access.StakeholderGroup;

/**
 * From whom an input is, as the desk's lists find it: the organisation that leads it, its group and country, and who of
 * the team entered it for them (R14.13). Of a sealed one and of an individual it knows nothing (R14.8).
 */
@Embeddable
class Sender {

    @JdbcTypeCode(SqlTypes.BINARY)
    private @Nullable UUID organisation;

    @SuppressWarnings("unused") // read by AssessmentQueries
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable StakeholderGroup stakeholderGroup;

    @SuppressWarnings("unused") // read by AssessmentQueries
    private @Nullable String country;

    @SuppressWarnings("unused") // read by AssessmentQueries
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "entered_origin")
    private @Nullable EntryOrigin enteredOrigin;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(name = "entered_by")
    private @Nullable UUID enteredBy;

    protected Sender() {}

    /**
     * @param lead the organisation that leads it; {@code null} of a sealed one, of an individual, and of who is not
     * registered
     */
    static Sender of(Standing standing, @Nullable OrganisationSummary lead) {
        Sender sender = new Sender();
        EnteredMark entered = standing.entered();
        if (entered != null) {
            sender.enteredOrigin = entered.origin();
            sender.enteredBy = entered.by().value();
        }
        if (lead != null && !standing.textDeleted()) {
            sender.organisation = lead.id().value();
            sender.stakeholderGroup = lead.group();
            sender.country = iso3(lead.country());
        } else if (entered != null && !standing.textDeleted()) {
            sender.stakeholderGroup = entered.group();
            sender.country = iso3(entered.country());
        }
        return sender;
    }

    private static @Nullable String iso3(@Nullable CountryCode country) {
        return country == null ? null : country.iso3();
    }

    Optional<OrganisationId> organisation() {
        return Optional.ofNullable(organisation).map(OrganisationId::new);
    }

    boolean isEnteredBy(ActorRef someone) {
        return isEnteredBy(someone.person());
    }

    boolean isEnteredBy(@Nullable UUID person) {
        return enteredBy != null && enteredBy.equals(person);
    }

    /** Whether the team entered it for somebody who is not registered. */
    boolean isOutside() {
        return enteredOrigin != null && organisation == null;
    }
}
