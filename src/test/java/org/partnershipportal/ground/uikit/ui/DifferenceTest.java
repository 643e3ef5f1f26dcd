package org.partnershipportal.ground.uikit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.ground.shared.ChangedMeanwhile;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.uikit.Difference;
import org.partnershipportal.ground.uikit.DifferingParts;

@DisplayName("What another person saved meanwhile")
@ViewPackages(packages = "org.partnershipportal.ground.uikit")
class DifferenceTest extends BrowserlessTest {

    private record Note(
            long edition, String title, @Nullable Language language) {}

    private Note stored = new Note(1, "Care", Language.FR);
    private Difference<Note> difference;

    @BeforeEach
    void open() {
        UI.getCurrent().setLocale(Language.EN.locale());
        difference = new Difference<>(
                stored,
                () -> stored,
                new DifferingParts<Note>()
                        .part(Note::title, "Title")
                        .part(Note::language, "Language", Language::nativeName));
        UI.getCurrent().add(difference);
    }

    @Test
    void showsNothingWhileNobodyWasFaster() {
        assertThat(save("Health", null)).isTrue();
        assertThat(stored.title()).isEqualTo("Health");
        assertThat(difference.getComponentCount()).isZero();
    }

    @Test
    void overwritesNothingUntilTheDifferenceWasShown() {
        stored = new Note(2, "Relief", Language.FR);
        assertThat(save("Health", Language.FR)).isFalse();
        assertThat(stored.title()).isEqualTo("Relief");
        assertThat(words()).contains("Title", "Relief", "Health");
        assertThat(save("Health", Language.FR)).isTrue();
        assertThat(stored.title()).isEqualTo("Health");
        assertThat(difference.getComponentCount()).isZero();
    }

    @Test
    void countsWhatOneSavedOneselfAsSeen() {
        save("Health", null);
        assertThat(save("Relief", null)).as("the edition before one's own").isFalse();
        stored = new Note(7, "Care", null);
        difference.saw(stored);
        assertThat(save("Relief", null)).isTrue();
    }

    @Test
    void saysOnlyWhatDiffersAndThatNothingStandsThere() {
        stored = new Note(2, "Care", Language.FR);
        save("Care", null);
        assertThat(words())
                .contains("Language", Language.FR.nativeName(), "uikit.difference.nothing")
                .doesNotContain("Title", "Care");
    }

    @Test
    void saysThatAnotherWasFasterAndWhoseEachValueIs() {
        stored = new Note(2, "Relief", Language.FR);
        save("Health", Language.FR);
        assertThat(words())
                .contains("shared.refusal.changed-meanwhile")
                .containsSubsequence("uikit.difference.stored", "Relief", "uikit.difference.yours", "Health");
    }

    @Test
    void comparesWithWhatOneSawWhereNothingOfOnesOwnIsToBeSaved() {
        assertThat(difference.guard(this::refuseUnlessSeen)).isTrue();
        stored = new Note(2, "Relief", Language.FR);
        assertThat(difference.guard(this::refuseUnlessSeen)).isFalse();
        assertThat(words()).contains("Relief", "Care");
        assertThat(difference.guard(this::refuseUnlessSeen)).isTrue();
    }

    @Test
    void countsNothingAsSeenThatASecondActCouldNotReplace() {
        stored = new Note(2, "Relief", Language.FR);
        assertThat(difference.guard(now -> false, this::refuseUnlessSeen)).isFalse();
        assertThat(difference.seen().edition()).isEqualTo(1);
        assertThat(difference.guard(now -> now.edition() == 2, this::refuseUnlessSeen))
                .isFalse();
        assertThat(difference.guard(now -> false, this::refuseUnlessSeen)).isTrue();
    }

    private void refuseUnlessSeen() {
        if (difference.seen().edition() != stored.edition()) {
            throw new ChangedMeanwhile();
        }
    }

    private boolean save(String title, @Nullable Language language) {
        Note mine = new Note(difference.seen().edition(), title, language);
        return difference.guard(mine, () -> {
            if (mine.edition() != stored.edition()) {
                throw new ChangedMeanwhile();
            }
            stored = new Note(mine.edition() + 1, title, language);
        });
    }

    private String words() {
        return difference.getElement().getTextRecursively();
    }
}
