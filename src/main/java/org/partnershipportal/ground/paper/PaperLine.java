package org.partnershipportal.ground.paper;

import java.net.URI;
import java.util.Set;
import org.partnershipportal.ground.shared.LocalizedText;
import org.w3c.dom.Element;

/** A line of running text with codes, links and words of other languages in it. */
public final class PaperLine {

    private static final Set<String> SCHEMES = Set.of("https", "http", "mailto");

    private final Markup markup;
    private final Element parent;

    PaperLine(Markup markup, Element parent) {
        this.markup = markup;
        this.parent = parent;
    }

    /** Text in the paper's language. */
    public PaperLine text(String text) {
        markup.text(parent, text);
        return this;
    }

    /** Text in its own language and direction. */
    public PaperLine text(LocalizedText text) {
        markup.text(span(text), text.text());
        return this;
    }

    /** Text in its own language and direction, of which something is redacted. */
    public PaperLine text(LocalizedText text, BlackOut out) {
        markup.text(span(text), text.text(), out);
        return this;
    }

    private Element span(LocalizedText text) {
        boolean turned = !text.direction().equals(Markup.directionOf(parent));
        Element span = markup.child(parent, "span", turned ? "turned" : "foreign");
        markup.language(span, text);
        return span;
    }

    /** A number, a hash or another code, which runs from left to right in every language. */
    public PaperLine code(String code) {
        Element bdi = markup.child(parent, "bdi");
        bdi.setAttribute("dir", "ltr");
        markup.text(bdi, code);
        return this;
    }

    /** The same in letters of one width, so that it can be compared letter by letter with another. */
    public PaperLine compared(String code) {
        Element bdi = markup.child(parent, "bdi", "compared");
        bdi.setAttribute("dir", "ltr");
        markup.text(bdi, code);
        return this;
    }

    /**
     * A link.
     *
     * @param target an address of the web or of mail; any other is the caller's fault
     * @param title where it leads, for those who hear it out of its sentence
     */
    public PaperLine link(String text, URI target, String title) {
        if (!SCHEMES.contains(String.valueOf(target.getScheme())) || text.isBlank() || title.isBlank()) {
            throw new IllegalArgumentException("A link has a text, a title and an address of the web or of mail");
        }
        Element a = markup.child(parent, "a");
        a.setAttribute("href", target.toASCIIString());
        a.setAttribute("title", title);
        markup.text(a, text);
        return this;
    }
}
