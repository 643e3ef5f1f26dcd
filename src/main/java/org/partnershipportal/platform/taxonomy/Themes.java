package org.partnershipportal.platform.taxonomy;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.Lazily;

/** The themes (R12.1). Reading them concerns no record, so no actor is asked for. */
public final class Themes {

    private static final Lazily<Themes> STANDARD = Lazily.read(() ->
            new Themes(ReferenceFile.read("themes.csv", row -> new Theme(row.text("code"), row.names("name")))));

    private final List<Theme> all;
    private final Map<String, Theme> byCode;
    private final NamedThings<Theme> named;

    private Themes(List<Theme> themes) {
        all = themes;
        named = new NamedThings<>(themes, Theme::names, Theme::code);
        byCode = themes.stream().collect(Collectors.toUnmodifiableMap(Theme::code, Function.identity()));
    }

    /** The themes on the class path, read once at the first call. */
    public static Themes standard() {
        return STANDARD.get();
    }

    /** All themes; neighbours are akin. */
    public List<Theme> all() {
        return all;
    }

    /** The theme of the code; empty for any other text. */
    public Optional<Theme> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** The theme of a code, or of a name in any of the six languages, however it is written. */
    public Optional<Theme> named(String text) {
        return named.find(text);
    }

    /** The names of several, as one list in words. */
    public String list(Collection<String> codes, Language language) {
        return Formats.list(codes.stream().map(code -> name(code, language)).toList(), language);
    }

    /** The theme's name for a reader of the language; the code itself where there is no such theme. */
    public String name(String code, Language language) {
        return find(code).map(theme -> theme.name(language)).orElse(code);
    }
}
