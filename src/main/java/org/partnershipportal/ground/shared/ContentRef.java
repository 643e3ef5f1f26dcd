package org.partnershipportal.ground.shared;

import java.util.Set;

/**
 * Names a record of any module without knowing its type.
 *
 * @param kind the record's kind in lower case, such as {@code partnership}
 * @param id its id as text
 */
public record ContentRef(String kind, String id) {

    /**
     * Of an input, of one party's request for more time (known by its draft), of a file with a call's inputs, of a question
     * about a call, of a message in a working group, of a document of one and of a version of it, of a draft text of one and of
     * a comment on it, of a meeting of one and of a decision of that, of a person's registration for a training.
     */
    private static final Set<String> CONFIDENTIAL = Set.of(
            "input",
            "draft",
            "export",
            "clarification",
            "post",
            "groupfile",
            "fileversion",
            "grouptext",
            "textcomment",
            "meeting",
            "meetingdecision",
            "enrolment");

    /**
     * Whether nobody but those concerned may learn who did something to the record: whoever reads of it elsewhere, such as
     * the auditor, reads pseudonyms (mission.md, Who acts).
     */
    public boolean confidential() {
        return CONFIDENTIAL.contains(kind);
    }
}
