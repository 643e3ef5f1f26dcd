package org.partnershipportal.ground.uikit;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.data.provider.DataProvider;
import java.util.List;

/** A field in which one of many records is chosen by typing a part of its name; a bounded number of them is found at a time. */
public class SearchedField<T> extends ComboBox<T> {

    private static final int MOST = 20;

    /**
     * @param label its label
     * @param hint stands below it
     * @param search finds records
     */
    public SearchedField(String label, String hint, Search<T> search) {
        super(label);
        setHelperText(hint);
        setItems(DataProvider.fromFilteringCallbacks(
                query -> search.like(query.getFilter().orElse(""), MOST).stream()
                        .skip(query.getOffset())
                        .limit(query.getLimit()),
                query -> search.like(query.getFilter().orElse(""), MOST).size()));
    }

    /** Finds records. */
    @FunctionalInterface
    public interface Search<T> {

        /**
         * Those that what was typed fits, the likeliest first.
         *
         * @param max how many at most
         */
        List<T> like(String typed, int max);
    }
}
