package org.partnershipportal.ground.plain;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;

/**
 * A place on a page without script that is offered by name to modules above, which the page does not know, as page slots are
 * in the application.
 */
public final class Slot {

    /** Under which a page's model knows the templates of all that fills its places. */
    static final String TEMPLATES = "slotTemplates";

    private Slot() {}

    /** Fills places on pages; a bean of a module above. */
    public interface Filler {

        /**
         * What to show, decided under the module's own policy; empty if it has nothing to say there.
         *
         * @param place the place's name
         * @param model the page's model; takes what the fragment needs
         */
        Optional<Fragment> fill(String place, Model model);
    }

    /**
     * A fragment of a template.
     *
     * @param template the template
     * @param name the fragment's name in it
     */
    public record Fragment(String template, String name) {}

    /**
     * Gives a template what fills a place, as a list under the place's name.
     *
     * @param fillers all that there are
     */
    public static void show(Model model, String place, List<Filler> fillers) {
        List<Fragment> filling = fillers.stream()
                .flatMap(filler -> filler.fill(place, model).stream())
                .toList();
        model.addAttribute(place, filling);
        Set<String> templates = new HashSet<>(templates(model.getAttribute(TEMPLATES)));
        filling.stream().map(Fragment::template).forEach(templates::add);
        model.addAttribute(TEMPLATES, Set.copyOf(templates));
    }

    /** The names in what a model has under {@link #TEMPLATES}. */
    static Set<String> templates(@Nullable Object attribute) {
        return attribute instanceof Set<?> names
                ? names.stream().map(String::valueOf).collect(Collectors.toSet())
                : Set.of();
    }
}
