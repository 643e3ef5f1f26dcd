package org.partnershipportal.ground.uikit;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.util.function.Supplier;
import org.partnershipportal.ground.shared.Chart;
import org.partnershipportal.ground.shared.ChartMarkup;
import org.partnershipportal.ground.shared.Translations;

/**
 * A chart in a card, with the same markup as on a page without script, and below it the file with its numbers. Its style sheet
 * is loaded only where one is drawn.
 */
@StyleSheet("context://styles/chart.css")
public final class ChartCard extends Section {

    private final Chart chart;
    private final String file;
    private final Supplier<Chart> now;

    /**
     * Draws it; where the numbers changed, another one takes its place.
     *
     * @param file name of the file
     * @param now the numbers of the day on which the file is asked for; who asks is checked again there
     */
    public ChartCard(Chart chart, String file, Supplier<Chart> now) {
        this.chart = chart;
        this.file = file;
        this.now = now;
        addClassNames("card", "chart");
        Div drawn = new Div();
        drawn.addClassName("drawn");
        drawn.getElement().setProperty("innerHTML", ChartMarkup.of(chart));
        add(drawn);
    }

    /** The address of the file belongs to the page that it is on. */
    @Override
    protected void onAttach(AttachEvent attach) {
        if (attach.isInitialAttach()) {
            DownloadHandler numbers = event -> {
                byte[] table = now.get().file();
                event.setFileName(file);
                event.setContentType(Chart.FILE_TYPE);
                event.getOutputStream().write(table);
            };
            Anchor link = new Anchor(numbers, Translations.standard().text(chart.language(), "uikit.chart.file"));
            link.setDownload(true);
            add(link);
        }
    }
}
