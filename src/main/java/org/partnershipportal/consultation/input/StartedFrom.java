package org.partnershipportal.consultation.input;

import jakarta.persistence.Embeddable;
import org.partnershipportal.ground.shared.ContentRef;

/**
 * The record from which an input was started.
 *
 * @param originKind its kind
 * @param originId its id
 */
@Embeddable
record StartedFrom(String originKind, String originId) {

    static StartedFrom of(ContentRef record) {
        return new StartedFrom(record.kind(), record.id());
    }

    ContentRef record() {
        return new ContentRef(originKind, originId);
    }
}
