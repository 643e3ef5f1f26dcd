package org.partnershipportal.ground.plain;

import java.util.List;
import java.util.Optional;
import org.springframework.ui.Model;

/**
 * A place on a page without script that is offered by name to modules above, which the page does not know, as page slots are
 * in the application.
 */
public final class Slot {

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
        model.addAttribute(
                place,
                fillers.stream()
                        .flatMap(filler -> filler.fill(place, model).stream())
                        .toList());
    }
}
