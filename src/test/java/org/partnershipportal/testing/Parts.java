package org.partnershipportal.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.partnershipportal.ground.shared.Slice;

/** Reads a list as a page does: its beginning, and then each part that follows, to its end. */
public final class Parts {

    private static final int PAGE = 20;
    private static final Pattern PART = Pattern.compile("\\b(limit|fetch first)\\b", Pattern.CASE_INSENSITIVE);

    private Parts() {}

    /** A list that gives a part of it. */
    @FunctionalInterface
    public interface OfList<T> {
        Slice<T> read(int from, int max);
    }

    /**
     * All rows, in their order. Fails where the database is asked for the whole list, where a part is not as long as it was
     * asked for, and where the count is not that of the rows.
     */
    public static <T> List<T> all(OfList<T> list) {
        List<T> all = new ArrayList<>();
        Slice<T> part;
        do {
            part = part(list, all.size());
            all.addAll(part.rows());
            assertThat(part.rows()).hasSize((int)
                    Math.min(PAGE, part.total() - all.size() + part.rows().size()));
        } while (!part.rows().isEmpty() && all.size() < part.total());
        assertThat(part.total()).isEqualTo(all.size());
        assertThat(all).doesNotHaveDuplicates();
        assertThat(list.read(all.size(), PAGE).rows()).isEmpty();
        return all;
    }

    private static <T> Slice<T> part(OfList<T> list, int from) {
        AtomicReference<Slice<T>> read = new AtomicReference<>(Slice.empty());
        List<String> sent = Statements.textsSentBy(() -> read.set(list.read(from, PAGE)));
        assertThat(sent).as("asks for a part").anyMatch(PART.asPredicate());
        return read.get();
    }
}
