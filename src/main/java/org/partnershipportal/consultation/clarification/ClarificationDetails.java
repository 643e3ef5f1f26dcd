package org.partnershipportal.consultation.clarification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.Language;

/**
 * A question as the report team sees it.
 *
 * @param id the question
 * @param call the call it is about
 * @param status where it stands
 * @param edition counts what was done to it; a form carries it so that nothing is overwritten
 * @param language the language of the page on which it was asked
 * @param asked what was asked, word for word; {@code null} once that was deleted
 * @param askedOn the day, where the call's deadline is counted; nothing finer is kept
 * @param said question and answer as everyone reads them, by language; empty before it was answered
 * @param correction the version of the call that it led to; {@code null} if it changed nothing
 * @param answeredAt when it became public; {@code null} before
 * @param changedAt when what is public was last rewritten; {@code null} if it never was
 * @param setAsideAt when it was set aside; {@code null} if it is not
 * @param reason why it was set aside; {@code null} if it is not
 */
@ForOwnPages
public record ClarificationDetails(
        ClarificationId id,
        CallId call,
        ClarificationStatus status,
        long edition,
        Language language,
        @Nullable String asked,
        LocalDate askedOn,
        Map<Language, PublicWords> said,
        @Nullable Integer correction,
        @Nullable Instant answeredAt,
        @Nullable Instant changedAt,
        @Nullable Instant setAsideAt,
        @Nullable String reason) {

    public ClarificationDetails {
        said = Map.copyOf(said);
    }
}
