package org.partnershipportal.ground.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.partnershipportal.ground.shared.ChangedMeanwhile;

/**
 * What another person saved in the meantime, above one's own form: it is shown before anything of theirs is replaced,
 * and one's own text stays as it is. Only saving again replaces it. Screen readers announce it at once.
 *
 * @param <T> the record, as a page shows it or as a command would save it
 */
public final class Difference<T> extends Div {

    /**
     * Draws what another saved.
     *
     * @param <T> the record
     */
    @FunctionalInterface
    public interface Drawing<T> {
        /**
         * What is to be read.
         *
         * @param mine what is to be saved, or the record as one saw it
         * @param theirs the record as it stands now
         */
        List<? extends Component> draw(T mine, T theirs);
    }

    private final Supplier<T> reading;
    private final Drawing<T> drawing;
    private T seen;

    /**
     * @param shown the record as the page shows it
     * @param reading reads it again; refuses with {@link ChangedMeanwhile} what a second save cannot replace either
     * @param drawing draws what another saved
     */
    public Difference(T shown, Supplier<T> reading, Drawing<T> drawing) {
        this.seen = shown;
        this.reading = reading;
        this.drawing = drawing;
        addClassNames("stack", "s2", "meanwhile");
        getElement().setAttribute("role", "alert");
    }

    /** The record as one has seen it: as the page shows it, and as it was once a difference was shown. */
    public T seen() {
        return seen;
    }

    /** What one saved oneself counts as seen. */
    public void saw(T now) {
        seen = now;
    }

    /** Does something; if another was faster, what they saved is shown, and counts as seen the next time. Whether it was done. */
    public boolean guard(Runnable act) {
        return guard(seen, now -> true, act);
    }

    /** The same; what others saved counts as seen only if a second act could replace it. */
    public boolean guard(Predicate<T> replaceable, Runnable act) {
        return guard(seen, replaceable, act);
    }

    /** The same with what is to be saved, if what another saved is to be compared with that. */
    public boolean guard(T mine, Runnable act) {
        return guard(mine, now -> true, act);
    }

    private boolean guard(T mine, Predicate<T> replaceable, Runnable act) {
        removeAll();
        try {
            act.run();
            return true;
        } catch (ChangedMeanwhile faster) {
            T theirs = reading.get();
            show(drawing.draw(mine, theirs));
            if (replaceable.test(theirs)) {
                seen = theirs;
            }
            return false;
        }
    }

    /** Shows what another saved, without anything being refused. */
    public void show(List<? extends Component> theirs) {
        removeAll();
        add(new Paragraph(getTranslation("shared.refusal.changed-meanwhile")));
        theirs.forEach(this::add);
        getElement().executeJs("this.scrollIntoView({block: 'nearest'})");
    }
}
