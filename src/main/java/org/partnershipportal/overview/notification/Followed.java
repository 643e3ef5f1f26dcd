package org.partnershipportal.overview.notification;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.ForOwnPages;

/**
 * The published commitments that a person follows: a State's, those on a theme, or one alone.
 *
 * @param kind which of the three
 * @param key the country's code, the theme's code or the commitment's ID
 */
@ForOwnPages
public record Followed(Kind kind, String key) {

    /** By what commitments are followed. */
    public enum Kind {
        STATE,
        THEME,
        COMMITMENT;

        /** Its name in lower case, as pages name records of the kind. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The commitments on a theme. */
    public static Followed theme(String code) {
        return new Followed(Kind.THEME, code);
    }

    /** What is followed by following the record; empty if it is of no such kind. */
    public static Optional<Followed> of(ContentRef record) {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.word().equals(record.kind()))
                .map(kind -> new Followed(kind, record.id()))
                .findFirst();
    }

    /** As it is stored. */
    String stored() {
        return kind.word() + ":" + key;
    }

    static Followed stored(String text) {
        int colon = text.indexOf(':');
        return new Followed(Kind.valueOf(text.substring(0, colon).toUpperCase(Locale.ROOT)), text.substring(colon + 1));
    }
}
