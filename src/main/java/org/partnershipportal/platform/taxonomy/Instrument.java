package org.partnershipportal.platform.taxonomy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.Language;

/**
 * A human rights treaty, a protocol to one, or the body that monitors them.
 *
 * @param kind which of the three
 * @param acronym the UN's acronym; unique within its kind (CAT is a treaty and its body)
 * @param aliases other acronyms in use
 * @param names full names
 * @param body acronym of the body that monitors it; a body's own
 * @param adopted day of adoption, for treaties and protocols
 */
public record Instrument(
        Kind kind,
        String acronym,
        List<String> aliases,
        Names names,
        String body,
        @Nullable LocalDate adopted) {

    /** What it is. */
    public enum Kind {
        TREATY,
        PROTOCOL,
        BODY;

        /** Key of the kind's name. */
        public String key() {
            return "taxonomy.instrument-kind." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** What records keep, such as {@code treaty:CAT}. */
    public String code() {
        return kind.name().toLowerCase(Locale.ROOT) + ":" + acronym;
    }

    /** Whether what was typed is part of its name in any of the six languages, or its acronym. */
    boolean matches(String typed) {
        return SearchText.matches(typed, names.byLanguage().values().stream().toList())
                || acronym.equalsIgnoreCase(typed.strip());
    }

    /** Its name for a reader of the language. */
    public String name(Language language) {
        return names.in(language);
    }
}
