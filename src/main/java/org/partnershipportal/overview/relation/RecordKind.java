package org.partnershipportal.overview.relation;

import java.util.List;
import java.util.Optional;
import org.partnershipportal.ground.shared.Word;

/** The kinds of records that can be linked. */
public enum RecordKind {
    RULE(Stage.STANDARD),
    TARGET(Stage.STANDARD),
    RECOMMENDATION(Stage.RECOMMENDATION),
    CHALLENGE(Stage.CHALLENGE),
    COMMITMENT(Stage.COMMITMENT),
    PARTNERSHIP(Stage.PARTNERSHIP),
    PRACTICE(Stage.PRACTICE),
    /** What a working group published outside the group. */
    PRODUCT(Stage.PRODUCT),
    CALL(Stage.CALL),
    /** An input that the public reads with a name, by the number of its public page: never by its id (R14.7, R14.8). */
    PUBLICATION(Stage.INPUT),
    PARAGRAPH(Stage.PARAGRAPH);

    private final Stage stage;

    RecordKind(Stage stage) {
        this.stage = stage;
    }

    /** Where it stands in the chain. */
    public Stage stage() {
        return stage;
    }

    /** The kind whose word this is; empty for what has no links. */
    public static Optional<RecordKind> named(String word) {
        return Word.read(word, List.of(values()));
    }

    /** The word for it in addresses and references. */
    public String word() {
        return Word.of(this);
    }

    /** Key of its name. */
    public String key() {
        return "relation.kind." + word();
    }
}
