package org.partnershipportal.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnershipportal.ground.shared.Language;

/** What {@link Printed} takes for a fault of a page, in pages that have it. */
class PrintedTest {

    private static final String NEXT_SHEET = "<div style='break-before: page'></div>";
    private static final String LINE = "<p>A line of the page.</p>";

    @RegisterExtension
    static final Browser browser = new Browser();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    <h1>Heading</h1>NEXTLINE                                        | sheet 1 of 2 holds only “Heading”
                    <h1>Heading</h1>LINENEXT                                        | sheet 2 of 2 holds only “”
                    <h1>Heading</h1>LINENEXT<h2>Last</h2>                           | sheet 2 of 2 holds only “Last”
                    <p style='width: 720px'>Wide</p>                                | is wider than the sheet: P. Wide
                    <p style='margin-left: -20px'>Narrow</p>                        | “narrow” is not on paper
                    <div style='height: 1em; overflow: hidden'><br><p>Cut</p></div> | “cut” is not on paper
                    """)
    void tellsWhatIsWrong(String body, String fault) {
        Page page = browser.window(Language.EN);
        page.setContent(page(body));
        assertThat(Printed.faults(page)).anyMatch(one -> one.contains(fault));
    }

    @Test
    void findsNothingInWhatIsWholeAndHidesNothingForPaper() {
        Page page = browser.window(Language.EN);
        page.setContent(page("<h1>Heading</h1>LINENEXT<h2>Next</h2>LINE<nav>Hidden</nav>"));
        assertThat(Printed.faults(page)).isEmpty();
        assertThat(page.locator("nav").isVisible())
                .as("it is on the screen again")
                .isTrue();
    }

    private static String page(String body) {
        return "<style>@page { margin: 5mm; } @media print { nav { display: none; } }</style><main>"
                + body.replace("NEXT", NEXT_SHEET).replace("LINE", LINE) + "</main>";
    }
}
