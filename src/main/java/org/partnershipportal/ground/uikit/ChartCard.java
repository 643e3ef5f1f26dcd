package org.partnershipportal.ground.uikit;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Section;
import org.partnershipportal.ground.shared.Chart;
import org.partnershipportal.ground.shared.ChartMarkup;

/**
 * A chart in a card, with the same markup as on a page without script. Its style sheet is loaded only where one is drawn.
 */
@StyleSheet("context://styles/chart.css")
public final class ChartCard extends Section {

    /** Draws it; where the numbers changed, another one takes its place. */
    public ChartCard(Chart chart) {
        addClassNames("card", "chart");
        getElement().setProperty("innerHTML", ChartMarkup.of(chart));
    }
}
