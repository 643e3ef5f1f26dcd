package org.partnershipportal.promises.commitment;

import java.util.Optional;
import java.util.stream.Stream;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.Word;
import org.partnershipportal.platform.access.Permission;

/** The parts of an independent assessment that a moderator can hide by a published rule, each separately. */
@ForOwnPages
public enum ObservationPart {
    /** What its author says. */
    ASSESSMENT(Permission.HIDE_ASSESSMENT),
    /** What the government responded. */
    RESPONSE(Permission.HIDE_RESPONSE);

    private final Permission hides;

    ObservationPart(Permission hides) {
        this.hides = hides;
    }

    /** The permission that a moderator needs to hide it, or to show it again. */
    public Permission hides() {
        return hides;
    }

    /** Key of the verb that hides it. */
    public String verbKey() {
        return "commitment.hide." + Word.of(this);
    }

    /** Key of the verb that shows it again. */
    public String undoKey() {
        return verbKey() + "-undo";
    }

    /** Key of the question before it is hidden. */
    public String questionKey() {
        return verbKey() + "-question";
    }

    /** The kind of record on which decisions about it are taken. */
    String kind() {
        return "commitment-" + Word.of(this);
    }

    /** The part that a record is; empty if it is something else. */
    static Optional<ObservationPart> named(ContentRef record) {
        return Stream.of(values())
                .filter(part -> part.kind().equals(record.kind()))
                .findFirst();
    }

    /** Key of what was decided when it was hidden. */
    String decisionKey() {
        return "commitment.decision." + Word.of(this) + "-hidden";
    }

    /** It as a record that others refer to. */
    public ContentRef of(ObservationId id) {
        return new ContentRef(kind(), id.toString());
    }
}
