package org.partnershipportal.overview.notification;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.ForOwnPages;

/**
 * A notice as its reader sees it.
 *
 * @param id the notice
 * @param message what it says
 * @param acting for whom the reader acts on it: an organisation's id, {@code me} or {@code staff}
 * @param path the address below {@code /app/{acting}/}
 * @param at when the reader was told
 * @param due until when something is to be done; {@code null} if no time is set
 * @param read whether the reader has opened or marked it
 */
@ForOwnPages
public record NoticeRow(
        NoticeId id,
        Message message,
        String acting,
        String path,
        Instant at,
        @Nullable Instant due,
        boolean read) {

    /** The whole address below {@code /app/}. */
    public String address() {
        return acting + "/" + path;
    }

    /** The same, once read. */
    public NoticeRow asRead() {
        return new NoticeRow(id, message, acting, path, at, due, true);
    }
}
