package org.partnershipportal.people.organisation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.platform.access.StakeholderGroup;

/** A status granted by a body outside the portal; no right to be heard depends on it (R4.5). */
@ForOwnPages
public enum Accreditation {
    ECOSOC_NONE(Body.ECOSOC),
    ECOSOC_ROSTER(Body.ECOSOC),
    ECOSOC_SPECIAL(Body.ECOSOC),
    ECOSOC_GENERAL(Body.ECOSOC),
    /** In full compliance with the Paris Principles. */
    GANHRI_A(Body.GANHRI),
    /** In partial compliance with the Paris Principles. */
    GANHRI_B(Body.GANHRI),
    GANHRI_NONE(Body.GANHRI);

    /** Who gives the status. */
    public enum Body {
        /** The Economic and Social Council, to non-governmental organisations. */
        ECOSOC,
        /** The Global Alliance of National Human Rights Institutions. */
        GANHRI;

        /** Whether the body gives its status to organisations of this type. */
        public boolean accredits(OrganisationType type) {
            return switch (this) {
                case ECOSOC -> type.group() == StakeholderGroup.CIVIL_SOCIETY;
                case GANHRI -> type == OrganisationType.NHRI;
            };
        }

        /** Key of the body's name. */
        public String key() {
            return "organisation.accreditation.body." + name().toLowerCase(Locale.ROOT);
        }
    }

    private final Body body;

    Accreditation(Body body) {
        this.body = body;
    }

    /** Who gives it. */
    public Body body() {
        return body;
    }

    /** What an organisation of the type can be given; empty if nobody accredits such. */
    public static List<Accreditation> of(OrganisationType type) {
        return Arrays.stream(values()).filter(a -> a.body.accredits(type)).toList();
    }

    /** Key of the status's name. */
    public String key() {
        return "organisation.accreditation." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
