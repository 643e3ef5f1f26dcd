package org.partnershipportal.e2e;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;
import org.partnershipportal.ground.shared.Language;

/**
 * What every screen of a journey owes its reader: its language and direction, a title, no violation that axe finds, no
 * sideways scrolling; and a picture for the eye. Faults are kept for the end, so that one does not hide the next.
 */
final class Looks {

    private static final int OK = 200;

    private final Browser browser;
    private final Language language;
    private final String journey;
    private final List<String> faults = new ArrayList<>();

    /** @param journey the folder of the pictures */
    Looks(Browser browser, Language language, String journey) {
        this.browser = browser;
        this.language = language;
        this.journey = journey;
    }

    /** Looks at a plain page in English and Arabic; that it is not there, or leads elsewhere, is a fault too. */
    static List<String> ofPlainPage(Browser browser, Page page, String journey, String below) {
        List<String> faults = new ArrayList<>();
        for (Language language : List.of(Language.EN, Language.AR)) {
            String address = Browser.PORTAL + "/" + language.tag() + below;
            Response answer = page.navigate(address);
            if (answer == null || answer.status() != OK || !page.url().equals(address)) {
                faults.add(address + " is no page: " + (answer == null ? "" : answer.status()) + " " + page.url());
                continue;
            }
            Looks looks = new Looks(browser, language, journey);
            looks.at(page, below.replaceAll("[0-9a-f-]{36}", "").replaceAll("[^a-z]+", "-"));
            looks.faults().forEach(fault -> faults.add(language.tag() + " " + fault));
        }
        return faults;
    }

    /** Looks at the page as it stands now. */
    void at(Page page, String name) {
        browser.calm(page);
        if (!browser.languageAndDirection(page).equals(language.tag() + " " + language.direction())) {
            faults.add(name + ": is " + browser.languageAndDirection(page));
        }
        if (page.title().isBlank()) {
            faults.add(name + ": has no title");
        }
        browser.violations(page).forEach(violation -> faults.add(name + ": " + violation));
        fits(page, name);
    }

    /** Looks at it on the screen and on paper, where buttons are not: what had the focus may have lost it. */
    void onPaper(Page page, String name) {
        at(page, name);
        Printed.faults(page).forEach(fault -> faults.add(name + " printed: " + fault));
    }

    /** Looks only whether the page fits, such as in a window of another width. */
    void fits(Page page, String name) {
        scrollsDownOnly(page, name);
        browser.picture(page, journey, name);
    }

    /** The same, with a picture in the dark. */
    void fitsInTheDark(Page page, String name) {
        scrollsDownOnly(page, name);
        browser.pictureInTheDark(page, journey, name);
    }

    private void scrollsDownOnly(Page page, String name) {
        Object wider = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        if (!Integer.valueOf(0).equals(wider)) {
            faults.add(name + ": scrolls sideways by " + wider);
        }
        page.evaluate("scrollTo(0, 0)");
    }

    /** What was found wrong so far. */
    List<String> faults() {
        return List.copyOf(faults);
    }
}
