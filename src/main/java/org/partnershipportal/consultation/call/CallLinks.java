package org.partnershipportal.consultation.call;

import java.util.Optional;
import org.partnershipportal.ground.questionnaire.QuestionKey;
import org.partnershipportal.ground.questionnaire.Questionnaire;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.LinkParts;

/** The addresses of calls, below {@code /app/{acting}/}. */
public final class CallLinks {

    /** Where the public reads them, below the language. */
    public static final String PUBLIC = "/calls";

    /** The list. */
    public static final String LIST = "calls";

    /** Those that are archived. */
    public static final String ARCHIVE = LIST + "?status=archived";
    /** The form that begins one. */
    public static final String NEW = "desk/calls/new";

    private static final String DESK = "desk/calls";

    private static final String DESK_TABS = "desk-tabs/";

    private CallLinks() {}

    /** The call on whose pages, or on whose desk's pages, an address leads; empty if it leads elsewhere. */
    public static Optional<CallCode> call(String path) {
        return LinkParts.below(LIST, path).or(() -> LinkParts.below(DESK, path)).flatMap(CallCode::parse);
    }

    /** One call's page. */
    public static String page(CallCode code) {
        return LIST + "/" + code;
    }

    /**
     * The plain page on which an answer to the call begins, below a language. Like all pages of one person's input it has an
     * address that says neither which call it answers nor how its contributor is known.
     */
    public static String start(CallId call) {
        return "/i/start/" + call;
    }

    /** The questions alone, to print or to keep. */
    public static String questions(CallCode code) {
        return page(code) + "/questions";
    }

    /** Where everyone reads what was asked about it and answered, below the language. */
    public static String asked(CallCode code) {
        return PUBLIC + "/" + code + "/asked";
    }

    /** The secretariat's page of it. */
    public static String desk(CallCode code) {
        return DESK + "/" + code;
    }

    /**
     * The place on one of a call's pages at the desk where tabs lead to the others, for a {@link
     * org.partnershipportal.ground.uikit.PageSlot}.
     *
     * @param page the name of the page, as its {@link DeskTab} has it
     */
    public static String deskTabs(String page) {
        return DESK_TABS + page;
    }

    /** The name of the page by the place of its tabs; empty for every other place. */
    public static Optional<String> deskPage(String place) {
        return place.startsWith(DESK_TABS) ? Optional.of(place.substring(DESK_TABS.length())) : Optional.empty();
    }

    /** Where those who write it see its form in the application, in one language. */
    public static String preview(CallCode code, Language language) {
        return desk(code) + "/preview/" + language.tag();
    }

    /** The same of the plain form, below a language. */
    public static String plainPreview(CallCode code) {
        return "/preview/" + code;
    }

    /** The form of its texts in one language. */
    public static String texts(CallCode code, Language language) {
        return desk(code) + "/texts/" + language.tag();
    }

    /** The form of one question, or of a new one if there is none of that key. */
    public static String question(CallCode code, QuestionKey key) {
        return desk(code) + "/questions/" + key;
    }

    /** The form of a new question in a section. */
    public static String newQuestion(CallCode code, Questionnaire asked, String section) {
        return question(code, asked.freeKey()) + "?section=" + section;
    }

    /** The form of one section's name, or of a new one if there is none of that key. */
    public static String section(CallCode code, String key) {
        return desk(code) + "/sections/" + key;
    }

    /** The form of what it allows. */
    public static String rules(CallCode code) {
        return desk(code) + "/rules";
    }

    /** The page of its address, deadline and opening. */
    public static String dates(CallCode code) {
        return desk(code) + "/dates";
    }
}
