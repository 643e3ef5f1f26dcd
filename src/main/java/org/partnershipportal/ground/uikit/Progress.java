package org.partnershipportal.ground.uikit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;

/** How far work in the background has got, in words and as a bar. */
public final class Progress extends Div {

    /**
     * @param words how far it is, which the bar says too
     * @param done how many parts are done; more than there are count as all
     * @param total how many there are; 0 while nobody knows
     */
    public Progress(String words, int done, int total) {
        int all = Math.max(1, total);
        ProgressBar bar = new ProgressBar(0, all, Math.min(done, all));
        bar.getElement().setAttribute("aria-label", words);
        add(new Span(words), bar);
        addClassName("stack");
    }
}
