package org.partnershipportal.ground.plain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.partnershipportal.ground.shared.NotFound;

/** Reads what forms send besides texts: anything that none of our forms sends is answered as not found. */
public final class Forms {

    private Forms() {}

    /** A key or token that the form was given when it was opened. */
    public static UUID uuid(String sent) {
        try {
            return UUID.fromString(sent);
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
    }

    /** A number that the form was given; so big at most. */
    public static long number(String sent, long most) {
        if (!sent.matches("[0-9]{1,15}") || Long.parseLong(sent) > most) {
            throw new NotFound();
        }
        return Long.parseLong(sent);
    }

    /** One of the constants, by its name in forms. */
    public static <E extends Enum<E>> Optional<E> choice(Class<E> kind, String sent) {
        return Arrays.stream(kind.getEnumConstants())
                .filter(constant -> constant.name()
                        .toLowerCase(Locale.ROOT)
                        .replace('_', '-')
                        .equals(sent))
                .findFirst();
    }

    /** The tag of the language that was chosen, or that was typed instead. */
    public static String language(String chosen, String typed) {
        return chosen.equals("other") ? typed.strip() : chosen;
    }
}
