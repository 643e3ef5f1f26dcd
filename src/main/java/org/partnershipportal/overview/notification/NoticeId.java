package org.partnershipportal.overview.notification;

import java.util.UUID;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.Id;

/** A notice in an inbox. */
@ForOwnPages
public record NoticeId(UUID value) implements Id {

    @Override
    public String toString() {
        return value.toString();
    }
}
