package org.partnershipportal.ground.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ChangedTextTests {

    @Test
    void strikesOutWhatItSaidBeforeWhatItSays() {
        assertThat(drawn("Prosecutors in several regions oppose it.", "Prosecutors in four regions oppose it."))
                .isEqualTo(
                        "<span>Prosecutors in </span><del>several </del><ins>four </ins><span>regions oppose it.</span>");
    }

    @Test
    void showsWhatWasAddedAlone() {
        assertThat(drawn("They oppose it.", "They oppose it. All of them."))
                .contains("<ins>")
                .contains("All of them.");
    }

    @Test
    void showsNothingAsChangedWhereNothingWas() {
        assertThat(drawn("The same.", "The same.")).isEqualTo("<span>The same.</span>");
    }

    @Test
    void partsChineseBySigns() {
        assertThat(drawn("法律很好", "法律不好")).contains("<del>很</del>", "<ins>不</ins>");
    }

    private static String drawn(String before, String now) {
        return new ChangedText(before, now)
                .getElement()
                .getOuterHTML()
                .replaceAll("\\s*\\n\\s*", "")
                .replaceAll("^<p[^>]*>|</p>$", "");
    }
}
