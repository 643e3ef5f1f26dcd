package org.partnershipportal.platform.taxonomy;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What has a name in six languages and a code, found by either, however it is written.
 *
 * @param <T> what is found
 */
final class NamedThings<T> {

    private final Map<String, T> byText = new HashMap<>();

    NamedThings(List<T> things, Function<T, Names> names, Function<T, String> code) {
        for (T thing : things) {
            Collection<String> all = names.apply(thing).byLanguage().values();
            all.forEach(name -> add(name, thing));
            add(code.apply(thing), thing);
        }
    }

    private void add(String text, T thing) {
        byText.putIfAbsent(text, thing);
        byText.putIfAbsent(SearchText.fold(text), thing);
    }

    /** What is written as the portal writes it is found at once; else whatever its capitals, accents, apostrophes and hyphens. */
    Optional<T> find(String text) {
        T exact = byText.get(text);
        return Optional.ofNullable(exact == null ? byText.get(SearchText.fold(text)) : exact);
    }
}
