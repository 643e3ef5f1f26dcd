package org.partnershipportal.ground.shared;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a constant is written in addresses, forms and files: in lower-case letters, with hyphens. */
public final class Word {

    private Word() {}

    /** The constant's word. */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The constant among these whose word it is; empty if it is none's. */
    public static <E extends Enum<E>> Optional<E> read(@Nullable String word, Collection<E> among) {
        return among.stream().filter(constant -> of(constant).equals(word)).findFirst();
    }
}
