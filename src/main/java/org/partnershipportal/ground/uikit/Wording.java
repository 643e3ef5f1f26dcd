package org.partnershipportal.ground.uikit;

import com.vaadin.flow.component.html.Span;
import java.util.Collection;
import java.util.List;
import org.partnershipportal.ground.questionnaire.Texts;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.Translations;

/** How facts are worded for one reader: what the wordings of all records share. */
public interface Wording {

    /** The reader's language. */
    Language language();

    /** The sentence of a key. */
    default String text(String key, Object... args) {
        return Translations.standard().text(language(), key, args);
    }

    /** Several things in one sentence. */
    default String list(Collection<String> things) {
        return Formats.list(things, language());
    }

    /** A text in the reader's language or else in its original. */
    default LocalizedText of(Texts texts, Language original) {
        return texts.in(language(), original)
                .orElseGet(() -> new LocalizedText("", language().tag()));
    }

    /** The name of a language for the reader, such as {@code French}. */
    default String languageName(String tag) {
        return Formats.languageName(tag, language());
    }

    /** Languages in which one may write: the six first, then all others by name. */
    default List<String> languages() {
        return Formats.languages(language());
    }

    /** Words in small type. */
    static Span small(String words) {
        Span small = new Span(words);
        small.addClassName("m");
        return small;
    }

    /** A number, code or address that keeps its own direction. */
    static Span isolated(String text, String... classes) {
        Span span = new Span(text);
        span.addClassNames(classes);
        span.getElement().setAttribute("dir", "ltr").setAttribute("translate", "no");
        return span;
    }
}
