package org.partnershipportal.ground.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.springframework.ui.ExtendedModelMap;

/** The choices of a filter, as a page writes them. */
class OptionsTests {

    @Test
    void marksWhatTheAddressAsksForAndNothingElse() {
        assertThat(offered(new Query().with("colour", "red").with("size", "blue"))
                        .html("colour", "All"))
                .isEqualTo("""

                        <option value="">All</option>
                        <option value="red" selected="selected">RED</option>
                        <option value="blue">BLUE</option>""");
    }

    @Test
    void marksNothingWhereNothingIsAskedFor() {
        assertThat(offered(new Query()).html("colour", "All")).doesNotContain("selected");
    }

    @Test
    void offersAFilterThatNobodyFilledOnlyAll() {
        assertThat(offered(new Query()).html("size", "All")).isEqualTo("\n<option value=\"\">All</option>");
    }

    @Test
    void offersWhatIsAddedLast() {
        Options options = offered(new Query()).offer("colour", List.of("none"), Function.identity(), none -> "Plain");
        assertThat(options.html("colour", "All"))
                .endsWith("<option value=\"blue\">BLUE</option>\n<option value=\"none\">Plain</option>");
    }

    @Test
    void letsNoChoiceSpeakMarkup() {
        Options options = Options.show(new ExtendedModelMap(), new Query().with("name", "\"><b>"))
                .offer("name", List.of("\"><b>"), Function.identity(), words -> "<i>&");
        assertThat(options.html("name", "<u>"))
                .contains("<option value=\"\">&lt;u&gt;</option>")
                .contains("<option value=\"&quot;&gt;&lt;b&gt;\" selected=\"selected\">&lt;i&gt;&amp;</option>");
    }

    private static Options offered(Query query) {
        return Options.show(new ExtendedModelMap(), query)
                .offer(
                        "colour",
                        List.of("red", "blue"),
                        Function.identity(),
                        colour -> colour.toUpperCase(Locale.ROOT));
    }
}
