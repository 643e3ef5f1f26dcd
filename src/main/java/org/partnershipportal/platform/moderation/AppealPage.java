package org.partnershipportal.platform.moderation;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.Sentence;

/**
 * What those concerned read before they appeal (UC-ORG-10, UC-ASM-05); drawn by every page on which they can appeal.
 *
 * @param subject the record about which was decided
 * @param decided what was decided, and by which rule
 * @param reason why, as those concerned were told
 * @param heard who hears the appeal
 * @param advice what belongs into it
 * @param cancelled that an entry of the appeal was cancelled before; {@code null} if none was
 * @param unheard whether nobody could decide it if the reader entered it now
 */
public record AppealPage(
        ContentRef subject,
        List<Sentence> decided,
        String reason,
        Sentence heard,
        List<Sentence> advice,
        @Nullable CancelledEntry cancelled,
        boolean unheard) {

    static AppealPage of(CaseDetails decided, Moderated kind, boolean unheard) {
        String id = decided.subject().id();
        return new AppealPage(
                decided.subject(),
                Stream.concat(Stream.of(Sentence.of(decided.decision())), kind.grounds(id).stream())
                        .toList(),
                decided.reason(),
                kind.heard(),
                Stream.concat(Stream.of(Sentence.of("moderation.appeal.once")), kind.advice(id).stream())
                        .toList(),
                decided.cancelled(),
                unheard);
    }
}
