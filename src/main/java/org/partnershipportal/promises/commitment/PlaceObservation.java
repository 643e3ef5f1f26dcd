package org.partnershipportal.promises.commitment;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.FieldChecks;
import org.partnershipportal.ground.shared.ForOwnPages;

/**
 * What an NHRI or a civil-society organisation says beside a commitment, in its own name.
 *
 * @param formToken drawn when the form was opened: however often it is sent, one assessment comes of it
 * @param commitment which is assessed
 * @param level how far it is, in its word
 * @param text what it has seen
 * @param evidence on what it rests; may be empty
 * @param theme of the commitment, which an organisation of another country, or of none, names as its own; else {@code null}
 * @param language tag of the language of text and evidence
 */
@ForOwnPages
public record PlaceObservation(
        UUID formToken,
        CommitmentId commitment,
        @Nullable Level level,
        String text,
        String evidence,
        @Nullable String theme,
        String language) {

    private static final int LONGEST = 4000;

    public PlaceObservation {
        FieldChecks checks = new FieldChecks(PlaceObservation.class);
        checks.chosen("level", level);
        text = checks.text("text", text, LONGEST);
        evidence = checks.optionalText("evidence", evidence, LONGEST);
        language = checks.language("language", language);
        checks.done();
    }
}
