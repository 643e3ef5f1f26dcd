package org.partnershipportal.ground.plain;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.Period;
import org.partnershipportal.ground.shared.Sentence;
import org.partnershipportal.ground.shared.Translations;
import org.springframework.ui.Model;
import org.unbescape.html.HtmlEscape;

/**
 * What a template knows as {@code t}: the language it speaks, its address, and how words, dates and numbers
 * are written there.
 *
 * @param language the language of the page
 * @param path the page's address below its language, beginning with a slash, so that the other languages can be linked
 * @param query what follows the question mark, without one; empty if nothing does
 * @param found whether the page is what was asked for; an answer that something failed is not
 */
public record Page(Language language, String path, String query, boolean found) {

    /** What templates know it as. */
    static final String NAME = "t";

    /** Where signing in begins. */
    private static final String SIGN_IN = "/oauth2/authorization/keycloak?lang=";

    /** The six languages in addresses; other first segments are not found. */
    public static final String LANGUAGES = "/{lang:ar|zh|en|fr|ru|es}";

    /** Marks the links by which a language is chosen. */
    public static final String CHOOSE = "choose";

    /** Gives a template its page, which is at a plain address. */
    public static Page show(Model model, String lang, String path) {
        return show(model, lang, path, "");
    }

    /** Gives a template its page. */
    public static Page show(Model model, String lang, String path, String query) {
        Page page = new Page(Language.ofTag(lang).orElse(Language.EN), path, query, true);
        model.addAttribute(NAME, page);
        return page;
    }

    /** Gives a template that says what failed its page; the other languages lead to their first pages. */
    public static void failed(Model model, Language language) {
        model.addAttribute(NAME, new Page(language, "/", "", false));
    }

    /** The page's {@code lang}. */
    public String lang() {
        return language.tag();
    }

    /** The page's {@code dir}. */
    public String dir() {
        return language.direction();
    }

    /** The sentence in the page's language. */
    public String say(String key, Object... args) {
        return Translations.standard().text(language, key, args);
    }

    /** The same of a sentence that a page model says. */
    public String say(Sentence sentence) {
        return sentence.in(language, this::moment);
    }

    /** The six languages, each with this page's address in it. */
    public List<Link> languages() {
        return List.of(Language.values()).stream()
                .map(other -> new Link(
                        other.tag(),
                        other.direction(),
                        other.nativeName(),
                        address(other),
                        choose(other),
                        other == language))
                .toList();
    }

    /** What the portal shows in public, beginning with the page that says what it is. */
    public List<Section> sections() {
        return List.of(
                new Section("/", "plain.layout.home", found && path.equals("/")),
                new Section("/calls", "plain.layout.calls", in("/calls") || in("/inputs")),
                new Section("/reports", "plain.layout.reports", in("/reports")),
                new Section("/recommendations", "plain.layout.recommendations", in("/recommendations")),
                new Section("/partnerships", "plain.layout.partnerships", in("/partnerships")),
                new Section("/commitments", "plain.layout.commitments", in("/commitments")),
                new Section("/states", "plain.layout.states", in("/states")),
                new Section("/practices", "shell.group.learn", !siblings().isEmpty()),
                new Section("/groups", "plain.layout.groups", in("/groups")),
                new Section("/organisations", "plain.layout.organisations", in("/organisations")));
    }

    /** The sections that share an entry with the page's own and stand below the others there; none where it has its own entry. */
    public List<Section> siblings() {
        List<Section> learn = List.of(
                new Section("/practices", "plain.layout.practices", in("/practices")),
                new Section("/challenges", "plain.layout.challenges", in("/challenges")),
                new Section("/trainings", "plain.layout.trainings", in("/trainings") || in("/certificates")),
                new Section("/rules", "plain.layout.rules", in("/rules")));
        return learn.stream().anyMatch(Section::current) ? learn : List.of();
    }

    /** The address of a page of the portal in this language. */
    public String to(String below) {
        return "/" + language.tag() + below;
    }

    /**
     * The same record's page in the application, for those who have an account.
     *
     * @param acting for whom they act, as addresses say it
     */
    public static String inApplication(String acting, String path) {
        return "/app/" + acting + "/" + path;
    }

    /** Where signing in begins, in this language. */
    public String signIn() {
        return SIGN_IN + language.tag();
    }

    /** Where signing in begins, in this language, to come back to a page of an input. */
    public String signInFor(String below) {
        return signInTo(to(below));
    }

    /** Where signing in begins, in this language, to come to a page of the portal. */
    public String signInTo(String address) {
        return signIn() + "&" + then(address);
    }

    /** The same where an account is made first. */
    public String registerFor(String below) {
        return register() + "?" + then(to(below));
    }

    private static String then(String address) {
        return "then=" + URLEncoder.encode(address, StandardCharsets.UTF_8);
    }

    /** Where making an account begins, in this language. */
    public String register() {
        return to("/register");
    }

    private boolean in(String section) {
        return path.equals(section) || path.startsWith(section + "/");
    }

    public String date(LocalDate day) {
        return Formats.date(day, language);
    }

    /** The day on which the instant falls in Geneva. */
    public String date(Instant instant) {
        return Formats.date(instant, Formats.GENEVA, language);
    }

    /** The moment to the second in Geneva, where it is said when something was received. */
    public String moment(Instant instant) {
        return Formats.moment(instant, language);
    }

    /** Hours and minutes in Geneva. */
    public String time(Instant instant) {
        return Formats.time(instant, Formats.GENEVA, language);
    }

    /** The size of a file. */
    public String size(long bytes) {
        return Formats.size(bytes, language);
    }

    public String number(long number) {
        return Formats.number(number, language);
    }

    /** A period, both days included. */
    public String period(Period period) {
        return Formats.period(period, language);
    }

    /** The beginning of a text, whole words where the language has them. */
    public String excerpt(String text) {
        return Excerpt.of(text);
    }

    /** Things joined by the language's commas and its "and". */
    public String list(Collection<String> things) {
        return Formats.list(things, language);
    }

    /** Whether a record's text is in another language than the page. */
    public boolean differs(LocalizedText text) {
        return !Locale.forLanguageTag(text.language()).getLanguage().equals(language.tag());
    }

    /** The name of a language tag for the reader. */
    public String languageName(String tag) {
        return Formats.languageName(tag, language);
    }

    private String address(Language other) {
        return "/" + other.tag() + path + (query.isEmpty() ? "" : "?" + query);
    }

    private String choose(Language other) {
        return address(other) + (query.isEmpty() ? "?" : "&") + CHOOSE;
    }

    /**
     * A section of the public pages.
     *
     * @param path where it begins, below the language
     * @param key key of its name
     * @param current whether the page stands in it
     */
    public record Section(String path, String key, boolean current) {}

    /**
     * This page in a language.
     *
     * @param tag the language
     * @param direction its direction
     * @param name its own name
     * @param address where the page stands in it
     * @param choose the same, and remembers the choice
     * @param current whether it is the language of the page
     */
    public record Link(String tag, String direction, String name, String address, String choose, boolean current) {

        /** The link by which the language is chosen, in a list. */
        String html() {
            return """
                    <li><a rel="nofollow" href="%1$s" hreflang="%2$s" lang="%2$s" dir="%3$s"%4$s>%5$s</a></li>""".formatted(
                    HtmlEscape.escapeHtml4Xml(choose), tag, direction, current ? " aria-current=\"true\"" : "", name);
        }
    }
}
