package org.partnershipportal.exchange.workinggroup;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.platform.access.StakeholderGroup;

/** Why one of the three groups does not take part (R4.2). */
@Embeddable
record MissingGroup(
        @JdbcTypeCode(SqlTypes.VARCHAR) StakeholderGroup stakeholderGroup,
        String reason,
        @Column(name = "text_language") String language) {

    LocalizedText text() {
        return new LocalizedText(reason, language);
    }
}
