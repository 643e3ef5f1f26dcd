package org.partnershipportal.exchange.remark;

import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.ForOwnPages;

/** The two texts of a remark, which different organisations write and which are hidden separately. */
@ForOwnPages
public enum RemarkText {
    /** What it says of the practice. */
    WORDS(RemarkId.KIND, "remark.decision.remark-hidden"),
    /** What those who tell the practice answer. */
    ANSWER("remark-answer", "remark.decision.answer-hidden");

    private final String kind;
    private final String decision;

    RemarkText(String kind, String decision) {
        this.kind = kind;
        this.decision = decision;
    }

    /** The kind of record on which decisions about it are taken. */
    String kind() {
        return kind;
    }

    /** Key of the decision to hide it. */
    String decision() {
        return decision;
    }

    /** This text of a remark as a record that others refer to. */
    ContentRef ref(RemarkId id) {
        return new ContentRef(kind, id.toString());
    }
}
