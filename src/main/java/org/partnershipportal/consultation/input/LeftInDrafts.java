package org.partnershipportal.consultation.input;

import org.partnershipportal.consultation.call.Extensions;
import org.partnershipportal.consultation.sealed.SealedDoor;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.document.Documents;
import org.springframework.stereotype.Component;

/**
 * What a holder has left in a sealed draft: an answer, a file, a request for more time, or an identity statement. A
 * draft with any of these is never deleted early or given to anybody else.
 */
@Component
class LeftInDrafts {

    private final AnswerRepository answers;
    private final Documents documents;
    private final Extensions extensions;
    private final SealedDoor door;

    LeftInDrafts(AnswerRepository answers, Documents documents, Extensions extensions, SealedDoor door) {
        this.answers = answers;
        this.documents = documents;
        this.extensions = extensions;
        this.door = door;
    }

    /** Whether there is none of all that; the caller has locked the draft. */
    boolean isNothingIn(Input draft) {
        Actor portal = Actor.system();
        InputId id = draft.id();
        return !answers.existsByInputId(id.value())
                && documents.everSentWith(portal, id.ref()).isEmpty()
                && extensions.of(portal, draft.call(), id.value()).isEmpty()
                && door.state(portal, id.value()).leftAt() == null;
    }
}
