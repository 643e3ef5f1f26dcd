package org.partnershipportal.overview.shell;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyNotifier;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.QueryParameters;
import org.partnershipportal.ground.shared.Typed;
import org.partnershipportal.ground.uikit.Icon;

/** The header's search: Enter leads to the search page, with what was typed in its address. */
final class SearchField extends Div {

    /** The box for the words. */
    private static final class Words extends Input implements KeyNotifier {}

    /** @param path the search page, below {@code /app/} */
    SearchField(String path) {
        Words words = new Words();
        words.setType("search");
        words.setPlaceholder(getTranslation("search.page.title"));
        words.setAriaLabel(getTranslation("search.page.title"));
        words.getElement()
                .setAttribute("maxlength", String.valueOf(Typed.MOST_SOUGHT))
                .setAttribute("dir", "auto");
        words.setValueChangeMode(ValueChangeMode.EAGER); // else Enter comes before the value
        words.addKeyPressListener(Key.ENTER, press -> {
            String typed = words.getValue().strip();
            words.clear();
            getUI().ifPresent(ui ->
                    ui.navigate(path, typed.isEmpty() ? QueryParameters.empty() : QueryParameters.of("text", typed)));
        });
        addClassName("search");
        getElement().setAttribute("role", "search");
        add(Icon.SEARCH.create(), words);
    }
}
