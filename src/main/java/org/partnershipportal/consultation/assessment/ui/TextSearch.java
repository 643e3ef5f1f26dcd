package org.partnershipportal.consultation.assessment.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.assessment.FindWords;
import org.partnershipportal.consultation.assessment.InputSearch;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.ground.uikit.CommandForm;
import org.partnershipportal.ground.uikit.Icon;

/**
 * Looks for words in the texts of the desk's list, step by step, and in their files if that is wanted. The words
 * searched for are in no address.
 */
final class TextSearch extends Div {

    private static final int LONGEST = 200;

    /** One step of a search. */
    @FunctionalInterface
    interface Finder {
        InputSearch.Found find(FindWords sought, InputSearch.Reached from);
    }

    private final AssessmentWording wording;
    private final Finder finder;
    private final Runnable shows;
    private final TextField words;
    private final CommandForm<FindWords> form;
    private final Paragraph state = new Paragraph();
    private final Button further;
    private final Button all;
    private final Set<InputId> found = new LinkedHashSet<>();
    private @Nullable FindWords sought;
    private InputSearch.Reached reached = InputSearch.Reached.NOTHING;
    private long unread;

    /** @param shows draws the list, of which {@link #found} says what is left */
    TextSearch(AssessmentWording wording, Finder finder, Runnable shows) {
        this.wording = wording;
        this.finder = finder;
        this.shows = shows;
        words = new TextField(wording.text("assessment.search.words"));
        words.setPrefixComponent(Icon.SEARCH.create());
        words.setMaxLength(LONGEST);
        words.setValueChangeMode(ValueChangeMode.EAGER); // else Enter comes before the value
        Checkbox files = new Checkbox(wording.text("assessment.search.files"));
        form = new CommandForm<>(FindWords.class)
                .bound(FindWords::words, words, words::getValue)
                .bound(FindWords::files, files, files::getValue);
        Button search = new Button(wording.text("assessment.search.act"), click -> form.send(this::start));
        words.addKeyPressListener(Key.ENTER, press -> form.send(this::start));
        further = new Button(wording.text("assessment.search.further"), click -> step());
        all = new Button(wording.text("assessment.search.all"), click -> end());
        state.getElement().setAttribute("role", "status");
        Div line = new Div(words, files, search);
        line.addClassName("row");
        Div below = new Div(state, further, all);
        below.addClassName("row");
        addClassNames("filters", "text-search");
        add(form, line, below);
        draw(0);
    }

    /** In which inputs the words were found so far; {@code null} while nothing is looked for. */
    @Nullable
    Set<InputId> found() {
        return sought == null ? null : Set.copyOf(found);
    }

    /** Looks again from the beginning, for the list is another one. */
    void again() {
        if (sought == null) {
            shows.run();
        } else {
            start(sought);
        }
    }

    private void start(FindWords wanted) {
        sought = wanted;
        found.clear();
        reached = InputSearch.Reached.NOTHING;
        unread = 0;
        step();
    }

    private void step() {
        if (sought != null) {
            InputSearch.Found step = finder.find(sought, reached);
            found.addAll(step.inputs());
            reached = step.reached();
            unread += step.unread();
            draw(step.total());
            shows.run();
        }
    }

    private void end() {
        sought = null;
        words.clear();
        draw(0);
        shows.run();
        words.focus();
    }

    private void draw(long total) {
        String said =
                sought == null ? "" : wording.text("assessment.search.found", found.size(), reached.inputs(), total);
        state.setText(
                sought == null || unread == 0 ? said : said + " " + wording.text("assessment.search.unread", unread));
        further.setVisible(sought != null && reached.inputs() < total);
        all.setVisible(sought != null);
    }
}
