package org.partnershipportal.overview.atlas;

import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.promises.commitment.CommitmentLinks;

/** The addresses of States, below {@code /app/{acting}/}; with a slash before them, also below a language. */
@ForOwnPages
public final class AtlasLinks {

    /** The list. */
    public static final String LIST = CommitmentLinks.STATES;

    private AtlasLinks() {}

    /** One State's page. */
    public static String page(CountryCode state) {
        return CommitmentLinks.state(state);
    }
}
