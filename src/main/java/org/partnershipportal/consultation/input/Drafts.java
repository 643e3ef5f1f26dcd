package org.partnershipportal.consultation.input;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.partnershipportal.consultation.call.CallDetails;
import org.partnershipportal.consultation.call.Calls;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.document.DocumentDetails;
import org.partnershipportal.platform.document.Documents;
import org.springframework.stereotype.Component;

/** Puts together what a draft says now: the call's questions, the answers, and the files. */
@Component
class Drafts {

    private final AnswerRepository answers;
    private final Calls calls;
    private final Documents documents;

    Drafts(AnswerRepository answers, Calls calls, Documents documents) {
        this.answers = answers;
        this.calls = calls;
        this.documents = documents;
    }

    /** The draft as it stands; asked after the input's own policy. */
    Draft of(Input input) {
        CallDetails call = calls.details(Actor.system(), input.call());
        Map<String, Answer> stored = answers.findByInputId(input.id().value()).stream()
                .collect(Collectors.toMap(answer -> answer.question().value(), answer -> answer));
        List<DocumentDetails> files = documents.of(Actor.system(), input.id().ref());
        return new Draft(input, call, stored, files);
    }
}
