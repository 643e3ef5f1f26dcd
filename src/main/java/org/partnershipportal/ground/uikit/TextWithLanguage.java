package org.partnershipportal.ground.uikit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.LocalizedText;

/** A text of a record within the interface: with its own language and direction where they are not the reader's. */
public final class TextWithLanguage extends Span {
    public TextWithLanguage(LocalizedText text, Language reader) {
        super(text.text());
        if (differs(text, reader)) {
            getElement().setAttribute("lang", text.language()).setAttribute("dir", text.direction());
        }
    }

    /** A longer text as a block, followed by a note that names its language where that is not the reader's. */
    public static Div block(LocalizedText text, Language reader) {
        return block(text, reader, new HashSet<>());
    }

    /**
     * The same on a page of many texts, where one note a language is enough.
     *
     * @param noted tags of the languages of which the page has said so; the text's own is added
     */
    public static Div block(LocalizedText text, Language reader, Set<String> noted) {
        Paragraph prose = new Paragraph(new TextWithLanguage(text, reader));
        Div block = new Div(prose);
        block.addClassName("prose");
        if (differs(text, reader)) {
            prose.getElement().setAttribute("lang", text.language()).setAttribute("dir", text.direction());
            if (noted.add(text.language())) {
                Span note = new Span(note(text, reader));
                note.addClassName("m");
                block.add(note);
            }
        }
        return block;
    }

    /** A text of which nobody said in which language it is: its own letters give its direction. */
    public static Span ofAnyLanguage(String text) {
        Span span = new Span(text);
        span.getElement().setAttribute("dir", "auto");
        return span;
    }

    /** "Original in Spanish" where the text is not in the reader's language; else empty. */
    public static String note(LocalizedText text, Language reader) {
        return differs(text, reader)
                ? new Div()
                        .getTranslation(
                                reader.locale(), "uikit.text.original", Formats.languageName(text.language(), reader))
                : "";
    }

    private static boolean differs(LocalizedText text, Language reader) {
        return !Locale.forLanguageTag(text.language()).getLanguage().equals(reader.tag());
    }
}
