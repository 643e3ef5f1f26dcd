package org.partnershipportal.overview.notification;

import java.util.Set;
import org.partnershipportal.ground.shared.ForOwnPages;

/**
 * The calls of whose opening a person wants to be notified.
 *
 * @param every of all of them, whatever their themes
 * @param themes codes of the taxonomy; they are kept while all are wanted
 */
@ForOwnPages
public record ChosenThemes(boolean every, Set<String> themes) {

    /** Of none. */
    public static final ChosenThemes NONE = new ChosenThemes(false, Set.of());

    public ChosenThemes {
        themes = Set.copyOf(themes);
    }
}
