package org.partnershipportal.ground.uikit;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.partnershipportal.ground.shared.ContentRef;

/**
 * Lines on the rows of a list that modules above fill, as {@link PageSlot} is a place on a page. All rows are asked for at
 * once, so that the number of queries does not grow with them. Who fills decides under its own policy what the reader may see.
 */
public final class RowSlots {

    /** Fills lines on rows; a bean of a module above. */
    public interface Filler {
        /**
         * What to show; records without anything are left out.
         *
         * @param place the list's name
         * @param records the records of its rows
         * @param acting for whom the reader acts, as it stands in the address
         */
        Map<ContentRef, Component> fill(String place, List<ContentRef> records, String acting);
    }

    private final Map<ContentRef, List<Component>> lines = new HashMap<>();

    /**
     * @param place the list's name, such as {@code our-inputs}
     * @param records the records of its rows
     * @param acting for whom the reader acts, as it stands in the address
     * @param fillers all that there are, in the order of their lines
     */
    public RowSlots(String place, List<ContentRef> records, String acting, List<Filler> fillers) {
        if (!records.isEmpty()) {
            fillers.forEach(filler -> filler.fill(place, records, acting)
                    .forEach((record, line) -> lines.computeIfAbsent(record, none -> new ArrayList<>())
                            .add(line)));
        }
    }

    /** Adds a record's lines to its row. */
    public Row fill(ContentRef record, Row row) {
        lines.getOrDefault(record, List.of()).forEach(row::line);
        return row;
    }
}
