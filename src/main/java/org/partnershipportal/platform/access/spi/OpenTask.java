package org.partnershipportal.platform.access.spi;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.platform.access.Acting;

/**
 * Something that waits for a person, as the home page lists it: a verb, a record, when it is due.
 *
 * @param verbKey key of the verb that is the row's link, such as "Answer an invitation"
 * @param record the record's title in its own language
 * @param detailKey key of a second line, which is given the count; may be {@code null}
 * @param acting for whom the person will act
 * @param path the address below {@code /app/{acting}/}
 * @param due when it is due; {@code null} if it only waits
 * @param count how many things the task is about, for its second line; 0 where nothing is counted
 */
public record OpenTask(
        String verbKey,
        LocalizedText record,
        @Nullable String detailKey,
        Acting acting,
        String path,
        @Nullable Instant due,
        long count) {

    /** A task that counts nothing. */
    public OpenTask(
            String verbKey,
            LocalizedText record,
            @Nullable String detailKey,
            Acting acting,
            String path,
            @Nullable Instant due) {
        this(verbKey, record, detailKey, acting, path, due, 0);
    }
}
