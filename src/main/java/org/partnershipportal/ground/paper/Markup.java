package org.partnershipportal.ground.paper;

import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.Lazily;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.Translations;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The page of a paper in the making: elements and texts, never markup out of strings. */
final class Markup {

    /** The class of a black block. */
    static final String BLACK = "black";

    /** The class of the sentence that says what print lacks, for print alone. */
    static final String LACKS = "lacks";

    private static final Lazily<String> STYLE = Lazily.read(Markup::style);
    private static final String UNSET = "unset";
    private static final String NUMBER = "\uE000";
    private static final String COUNT = "\uE001";
    private static final char NO_BREAK_SPACE = '\u00A0';

    private final Document document;
    private final Language language;
    private final boolean rightToLeft;
    private final Element body;
    private final Element bookmarks;
    private final TreeSet<Integer> missing = new TreeSet<>();

    Markup(PaperHead head) {
        document = empty();
        language = head.language();
        rightToLeft = head.language().direction().equals("rtl");
        Element html = document.createElement("html");
        document.appendChild(html);
        html.setAttribute("lang", head.language().tag());
        html.setAttribute("dir", head.language().direction());
        Element top = child(html, "head");
        child(top, "title").setTextContent(Script.settable(head.title(), missing));
        Element description = child(top, "meta");
        description.setAttribute("name", "subject");
        description.setAttribute("content", Script.settable(head.description(), missing));
        child(top, "style").setTextContent(STYLE.get());
        bookmarks = child(top, "bookmarks");
        body = child(html, "body");
        foot(head.language(), head.footer());
        text(child(body, "p", "issuer"), head.issuer());
        heading("h1", head.title());
    }

    Document document() {
        if (!bookmarks.hasChildNodes()) {
            bookmarks.getParentNode().removeChild(bookmarks);
        }
        if (!missing.isEmpty()) {
            sayWhatIsMissing();
        }
        return document;
    }

    /** Below the title, so that nobody takes for the whole text what is not. */
    private void sayWhatIsMissing() {
        Element note = document.createElement("p");
        note.setAttribute("class", LACKS);
        body.insertBefore(note, Elements.first(body, "h1").getNextSibling());
        text(note, Translations.standard().text(language, "paper.missing", missing.size()));
    }

    List<Integer> missing() {
        return List.copyOf(missing);
    }

    boolean isRightToLeft() {
        return rightToLeft;
    }

    Element body() {
        return body;
    }

    Element child(Element parent, String name) {
        Element child = document.createElement(name);
        parent.appendChild(child);
        return child;
    }

    Element child(Element parent, String name, String style) {
        Element child = child(parent, name);
        child.setAttribute("class", style);
        return child;
    }

    /** A heading within a section, in a language of its own. */
    Element heading(String level) {
        return child(body, level);
    }

    /** A heading; those below the title stand in the reader's list of contents too. */
    void heading(String level, String text) {
        Element heading = heading(level);
        text(heading, text);
        if (level.equals("h2")) {
            String id = "section-" + (bookmarks.getChildNodes().getLength() + 1);
            heading.setAttribute("id", id);
            Element bookmark = child(bookmarks, "bookmark");
            bookmark.setAttribute("name", Script.settable(text, missing));
            bookmark.setAttribute("href", "#" + id);
        }
    }

    /** Text of one line or of several, each of which becomes a paragraph in the parent. */
    void lines(Element parent, String text) {
        List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
        if (lines.size() < 2) {
            text(parent, text);
        } else {
            lines.forEach(line -> text(child(parent, "p", "line"), line));
        }
    }

    /**
     * An item of a list with a mark of its own: the renderer's falls over a block within the line, such as that of words
     * which turn.
     *
     * @param number stands before it; empty for a bullet
     */
    void item(Element parent, String number, String text) {
        List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
        for (int i = 0; i < lines.size(); i++) {
            Element line = lines.size() == 1 ? parent : child(parent, "p", "line");
            if (i == 0) {
                child(line, "span", number.isEmpty() ? "bullet" : "numeral").setTextContent(number);
            }
            text(line, lines.get(i));
        }
    }

    /** Text as it is; letters that run the other way with numbers among them get a direction of their own. */
    void text(Element parent, String text) {
        String settable = Script.settable(text, missing);
        if (settable.indexOf(Script.REPLACEMENT) < 0) {
            set(parent, settable);
        } else {
            Element whole = child(parent, "span");
            whole.setUserData(UNSET, text, null);
            set(whole, settable);
        }
    }

    /** Text with a black block wherever something is redacted; a block has words of its own and nothing underneath. */
    void text(Element parent, String text, BlackOut out) {
        for (String part : text.splitWithDelimiters(Pattern.quote(out.bar()), 0)) {
            if (part.equals(out.bar())) {
                Element block = child(parent, "span", BLACK);
                language(block, out.words());
                text(block, out.words().text());
            } else {
                text(parent, part);
            }
        }
    }

    /** The element's text with all its characters, where some of them cannot be set here; {@code null} elsewhere. */
    static @Nullable String unset(Element element) {
        return (String) element.getUserData(UNSET);
    }

    private void set(Element parent, String settable) {
        boolean rightToLeft = directionOf(parent).equals("rtl");
        int start = 0;
        List<Integer> borders = new ArrayList<>(rightToLeft ? Script.glued(settable) : Script.turns(settable));
        for (int i = 0; i < borders.size(); i += 2) {
            plain(parent, settable.substring(start, borders.get(i)));
            Element turned = child(parent, "span", "turned");
            turned.setAttribute("dir", "rtl");
            plain(turned, settable.substring(borders.get(i), borders.get(i + 1)));
            start = borders.get(i + 1);
        }
        plain(parent, settable.substring(start));
    }

    /** Nothing makes no text: the renderer falls over one without letters among others that turn. */
    private void plain(Element parent, String text) {
        if (!text.isEmpty()) {
            parent.appendChild(document.createTextNode(text));
        }
    }

    /** Says in which language the element's text is, where it is not that of the paper. */
    void language(Element element, LocalizedText text) {
        ULocale language = ULocale.forLanguageTag(text.language());
        if (!language.getLanguage().isEmpty()) {
            element.setAttribute("lang", language.toLanguageTag());
            element.setAttribute("dir", text.direction());
        }
    }

    static String directionOf(Element element) {
        for (Node node = element; node instanceof Element here; node = node.getParentNode()) {
            if (here.hasAttribute("dir")) {
                return here.getAttribute("dir");
            }
        }
        return "ltr";
    }

    private void foot(Language language, String footer) {
        Element foot = child(child(body, "div", "foot"), "table");
        Element row = child(child(foot, "tbody"), "tr");
        Element made = document.createElement("td");
        made.setAttribute("class", "made");
        Element number = document.createElement("td");
        number.setAttribute("class", "count");
        (rightToLeft ? List.of(number, made) : List.of(made, number)).forEach(row::appendChild);
        text(made, footer);
        count(number, Translations.standard().text(language, "paper.page", NUMBER, COUNT));
    }

    /**
     * Puts the words of the page number with the two counters among them. They stand from left to right in every
     * language, for the renderer measures counters after it has placed a line; no one reads them by the tags.
     */
    private void count(Element cell, String sentence) {
        List<Node> parts = new ArrayList<>();
        for (String part : sentence.splitWithDelimiters("[" + NUMBER + COUNT + "]", 0)) {
            if (part.equals(NUMBER) || part.equals(COUNT)) {
                Element counter = document.createElement("span");
                counter.setAttribute("class", part.equals(NUMBER) ? "page" : "pages");
                parts.add(counter);
            } else {
                Element words = document.createElement("span");
                words.setAttribute("dir", rightToLeft ? "rtl" : "ltr");
                words.setTextContent(part.replace(' ', NO_BREAK_SPACE));
                parts.add(words);
            }
        }
        cell.setAttribute("dir", "ltr");
        (rightToLeft ? parts.reversed() : parts).forEach(cell::appendChild);
    }

    private static Document empty() {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("The JDK makes documents", e);
        }
    }

    private static String style() {
        try (InputStream in = Objects.requireNonNull(Markup.class.getResourceAsStream("/paper/paper.css"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
