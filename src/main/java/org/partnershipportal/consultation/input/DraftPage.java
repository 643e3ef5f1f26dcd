package org.partnershipportal.consultation.input;

import java.util.Optional;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.NotFound;

/**
 * Everything that a page of an input says, read at one moment.
 *
 * @param input the input
 * @param writing what its draft says; only for those who submit it, for others read frozen versions
 */
@ForOwnPages
public record DraftPage(InputDetails input, Optional<DraftDetails> writing) implements InputPage {

    /**
     * What the draft says.
     *
     * @throws NotFound for those who do not submit it
     */
    public DraftDetails draft() {
        return writing.orElseThrow(NotFound::new);
    }
}
