package org.partnershipportal.ground.shared;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The six languages of the interface, in the order in which they are offered (mission.md, Languages). */
public enum Language {
    AR("ar", "ar-u-nu-latn", "العربية"),
    ZH("zh", "zh-CN", "中文"),
    EN("en", "en-GB", "English"),
    FR("fr", "fr-FR", "Français"),
    RU("ru", "ru-RU", "Русский"),
    ES("es", "es-ES", "Español");

    private final String tag;
    private final Locale locale;
    private final String nativeName;

    Language(String tag, String localeTag, String nativeName) {
        this.tag = tag;
        this.locale = Locale.forLanguageTag(localeTag);
        this.nativeName = nativeName;
    }

    /** The tag in addresses and in {@code <html lang>}: {@code ar zh en fr ru es}. */
    public String tag() {
        return tag;
    }

    /** The locale by which dates and numbers are written (design.md, section 5). */
    public Locale locale() {
        return locale;
    }

    /** The language's own name, as offered to its readers. */
    public String nativeName() {
        return nativeName;
    }

    /** {@code rtl} for Arabic, {@code ltr} for all others. */
    public String direction() {
        return this == AR ? "rtl" : "ltr";
    }

    /** The language of an exact tag such as {@code fr}; empty for any other text. */
    public static Optional<Language> ofTag(String tag) {
        return List.of(values()).stream().filter(l -> l.tag.equals(tag)).findFirst();
    }

    /** The tags of the six, in their order, and of others that something is written in. */
    public static Stream<String> tagsAnd(Collection<String> others) {
        return Stream.concat(
                        Stream.of(values()).map(Language::tag), others.stream().sorted())
                .distinct();
    }

    /** The first of the reader's locales that the portal speaks; English if it speaks none. */
    public static Language bestOf(Collection<Locale> wanted) {
        return wanted.stream()
                .flatMap(locale -> ofTag(locale.getLanguage()).stream())
                .findFirst()
                .orElse(EN);
    }
}
