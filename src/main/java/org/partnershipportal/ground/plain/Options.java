package org.partnershipportal.ground.plain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.ui.Model;
import org.unbescape.html.HtmlEscape;

/**
 * What the filters of a list offer, each under its name in the address. {@code p:options} writes them: a list of countries
 * drawn by the template itself would cost more than all the rest of the page.
 */
public final class Options {

    /** What templates know them as. */
    static final String NAME = "options";

    private final Query query;
    private final Map<String, List<Option>> offered = new HashMap<>();

    private Options(Query query) {
        this.query = query;
    }

    /**
     * Gives a template the filters of a list, which offer nothing yet.
     *
     * @param query what is chosen
     */
    public static Options show(Model model, Query query) {
        Options options = new Options(query);
        model.addAttribute(NAME, options);
        return options;
    }

    /**
     * Offers more in a filter, in this order.
     *
     * @param value what the address says of a choice
     * @param words what the page says of it
     */
    public <T> Options offer(String filter, Collection<T> all, Function<T, String> value, Function<T, String> words) {
        List<Option> options = offered.computeIfAbsent(filter, first -> new ArrayList<>());
        all.forEach(one -> options.add(new Option(value.apply(one), words.apply(one))));
        return this;
    }

    /** The filter's choices as markup, after the one that filters nothing. */
    String html(String filter, String all) {
        StringBuilder html = new StringBuilder(new Option("", all).html(false));
        for (Option option : offered.getOrDefault(filter, List.of())) {
            html.append(option.html(query.asks(filter, option.value())));
        }
        return html.toString();
    }

    private record Option(String value, String words) {

        String html(boolean chosen) {
            return "\n<option value=\"" + HtmlEscape.escapeHtml4Xml(value)
                    + (chosen ? "\" selected=\"selected\">" : "\">") + HtmlEscape.escapeHtml4Xml(words) + "</option>";
        }
    }
}
