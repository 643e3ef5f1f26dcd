package org.partnershipportal.e2e;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The keyboard of somebody who has no mouse: what has the focus is known by its name, as a screen reader says it. */
record Keyboard(Page page) {

    private static final int PRESSES = 80;

    /** Name of the focused element, through shadow roots, and where it leads if it is a link. */
    private static final String FOCUSED = """
            () => {
              let e = document.activeElement;
              while (e && e.shadowRoot && e.shadowRoot.activeElement) e = e.shadowRoot.activeElement;
              if (!e || e === document.body) return '';
              const byId = id => e.getRootNode().getElementById(id) || document.getElementById(id);
              const labelled = (e.getAttribute('aria-labelledby') || '').split(/\\s+/).filter(Boolean)
                .map(byId).filter(Boolean).map(l => l.textContent).join(' ');
              const name = e.getAttribute('aria-label') || labelled
                || Array.from(e.labels || []).map(l => l.textContent).join(' ')
                || e.innerText || e.textContent || '';
              return name.trim().replace(/\\s+/g, ' ') + (e.href ? ' → ' + e.href : '');
            }""";

    /** What stands in the row of a table in which the focus is. */
    private static final String ROW = """
            () => {
              const grid = document.activeElement;
              const cell = grid && grid.localName === 'vaadin-grid' && grid.shadowRoot.activeElement;
              if (!cell || !cell.closest('tbody')) return '';
              return Array.from(cell.parentElement.querySelectorAll('slot'))
                .flatMap(slot => slot.assignedNodes()).map(node => node.textContent).join(' ') || '?';
            }""";

    /** Presses Tab until what has the focus has all these texts in its name or address; fails if none has. */
    void tabTo(String... texts) {
        List<String> passed = new ArrayList<>();
        for (int presses = 0; presses < PRESSES; presses++) {
            press("Tab");
            String focused = focused();
            if (Arrays.stream(texts).allMatch(focused::contains)) {
                return;
            }
            passed.add(focused);
        }
        throw new AssertionError("Tab does not lead to " + List.of(texts) + " but to " + passed);
    }

    /** Goes to a link or button of this name and uses it. */
    void use(String... texts) {
        tabTo(texts);
        press("Enter");
    }

    /** Goes to a button that has this name and no more, for others begin with the same word, and uses it. */
    void useButton(String name) {
        useButton(name, "vaadin-button, button");
    }

    /** The same of another kind of element. */
    void useButton(String name, String kind) {
        List<String> passed = new ArrayList<>();
        while (!holds(kind) || !focused().equals(name)) {
            passed.add(focused());
            if (passed.size() > PRESSES) {
                throw new AssertionError("Tab does not lead to the button " + name + " but to " + passed);
            }
            press("Tab");
        }
        press("Enter");
    }

    /** Opens the menu of this name and uses one of its entries, of which the first may have the focus at once. */
    void useInMenu(String menu, String entry) {
        useButton(menu);
        page.locator("ul.menu button:visible")
                .filter(new Locator.FilterOptions().setHasText(entry))
                .first()
                .waitFor();
        useButton(entry);
    }

    /** Goes to the field of this name, unless it has the focus already, as the first one of a question can. */
    void comeTo(String field) {
        List<String> passed = new ArrayList<>();
        while (!holds("input, textarea") || !focused().contains(field)) {
            passed.add(focused());
            if (passed.size() > PRESSES) {
                throw new AssertionError("Tab does not lead to the field " + field + " but to " + passed);
            }
            press("Tab");
        }
    }

    /** Whether what has the focus is of this kind. */
    private boolean holds(String selector) {
        return Boolean.TRUE.equals(page.evaluate("kind => document.activeElement.matches(kind)", selector));
    }

    /** Goes to a field and writes into it. */
    void write(String field, String text) {
        tabTo(field);
        page.keyboard().type(text);
    }

    /** Goes to a field and writes into it in place of what stands there. */
    void overwrite(String field, String text) {
        tabTo(field);
        press("ControlOrMeta+a");
        page.keyboard().type(text);
    }

    /** Waits until the field of this name has the focus, without a key pressed. */
    void isIn(String field) {
        page.waitForFunction(
                "wanted => document.activeElement.matches('input, textarea') && (" + FOCUSED + ")().includes(wanted)",
                field);
    }

    /** Goes to a box to be ticked and leaves it as wanted. */
    void tick(String box, boolean wanted) {
        tabTo(box);
        if (!Boolean.valueOf(wanted).equals(page.evaluate("document.activeElement.checked"))) {
            press("Space");
        }
    }

    /** Goes to a list that opens, and in it with the arrow to the one of this name. */
    void select(String field, String option) {
        tabTo(field);
        press("Enter");
        page.locator("vaadin-select-item:visible, vaadin-select-list-box vaadin-item:visible")
                .first()
                .waitFor();
        for (int presses = 0; !focused().contains(option); presses++) {
            if (presses == PRESSES) {
                throw new AssertionError("The arrow does not lead to " + option);
            }
            press("ArrowDown");
        }
        press("Enter");
        page.locator("vaadin-select-overlay, vaadin-select-list-box")
                .first()
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
    }

    /** Goes to a group of radio buttons, whose first or chosen one it meets, and with the arrow to the one of this name. */
    void choose(String present, String wanted) {
        tabTo(present);
        press("Space");
        for (int presses = 0; !focused().contains(wanted); presses++) {
            if (presses == PRESSES) {
                throw new AssertionError("The arrow does not lead to " + wanted);
            }
            press("ArrowDown");
        }
    }

    /** Goes to a box that offers what fits the letters typed, and takes the first that has this text. */
    void pick(String field, String letters, String option) {
        tabTo(field);
        take(letters, option);
    }

    /** The same in the box that has the focus. */
    void take(String letters, String option) {
        page.keyboard().type(letters);
        page.locator("vaadin-combo-box-item:visible, vaadin-multi-select-combo-box-item:visible")
                .filter(new Locator.FilterOptions().setHasText(option))
                .first()
                .waitFor();
        press("ArrowDown");
        press("Enter");
    }

    /**
     * Goes into a table's rows and with the arrow to the one that has this text, and follows the link in its first cell. A
     * table that gets its rows only now takes the focus out of the one it was in; then one comes into them by Tab once more.
     */
    void openRow(String text) {
        page.locator("vaadin-grid-cell-content")
                .filter(new Locator.FilterOptions().setHasText(text))
                .first()
                .waitFor();
        tabToRows();
        Set<String> passed = new LinkedHashSet<>();
        String arrow = "ArrowDown";
        int lost = 0;
        for (String at = row(); !at.contains(text); at = row()) {
            if (at.isEmpty() && lost++ < PRESSES) {
                tabToRows();
            } else if (passed.add(at)) {
                press(arrow);
            } else if (arrow.equals("ArrowDown")) {
                arrow = "ArrowUp"; // one may come into the rows below the one wanted
                passed.clear();
            } else {
                throw new AssertionError("No arrow leads to " + text + " but to " + passed);
            }
        }
        press("Home");
        press("Enter");
        press("Enter");
    }

    private void tabToRows() {
        for (int presses = 0; row().isEmpty(); presses++) {
            if (presses == PRESSES) {
                throw new AssertionError("Tab does not lead into the rows of a table");
            }
            press("Tab");
        }
    }

    private String row() {
        return page.evaluate("(" + ROW + ")()").toString();
    }

    /** Waits until a question stands before the page, with the focus on the button of this name. */
    void isAsked(String verb) {
        page.locator("vaadin-confirm-dialog [slot=confirm-button]:focus").waitFor();
        if (!focused().equals(verb)) {
            throw new AssertionError("The question puts the focus on " + focused() + ", not on " + verb);
        }
    }

    void press(String key) {
        page.keyboard().press(key);
    }

    String focused() {
        return page.evaluate(FOCUSED).toString();
    }
}
