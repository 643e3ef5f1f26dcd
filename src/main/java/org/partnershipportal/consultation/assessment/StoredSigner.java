package org.partnershipportal.consultation.assessment;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.input.CosignerPart;
import org.partnershipportal.consultation.input.InputSigner;
import org.partnershipportal.people.organisation.OrganisationId;

/** An organisation behind an input, as the database holds it; {@code LEAD} stands for no part. */
@Embeddable
record StoredSigner(@JdbcTypeCode(SqlTypes.BINARY) UUID organisation, String part) {

    static final String LEAD = "LEAD";

    static StoredSigner of(InputSigner signer) {
        CosignerPart part = signer.part();
        return new StoredSigner(signer.organisation().value(), part == null ? LEAD : part.name());
    }

    InputSigner signer() {
        return new InputSigner(new OrganisationId(organisation), part(part));
    }

    static @Nullable CosignerPart part(String stored) {
        return stored.equals(LEAD) ? null : CosignerPart.valueOf(stored);
    }
}
