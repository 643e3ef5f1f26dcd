package org.partnershipportal.overview.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.partnershipportal.overview.shell.KeptForms.Place;
import org.partnershipportal.overview.shell.TypedFields.Field;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.testing.MovableClock;

/** What people had typed when their session ended comes back to them, and to nobody else. */
class KeptFormsTests {

    private static final PersonId PERSON = new PersonId(UUID.randomUUID());
    private static final Place PAGE = new Place(PERSON, "me/answer");

    private final MovableClock clock = new MovableClock();
    private final KeptForms forms = new KeptForms(clock);

    @Test
    void givesBackOnceWhatWasTypedLast() {
        forms.keep(PAGE, typed("The law"));
        forms.keep(PAGE, typed("The law is good."));
        assertThat(forms.take(PAGE)).isEqualTo(typed("The law is good."));
        assertThat(forms.take(PAGE)).isEmpty();
    }

    @Test
    void keepsWhatWasTypedWhenTheSamePageIsLeftWithNothingTyped() {
        forms.keep(PAGE, typed("The law"));
        forms.keep(PAGE, Map.of());
        assertThat(forms.take(PAGE)).isEqualTo(typed("The law"));
    }

    @Test
    void givesNothingToAnotherPersonNorOnAnotherPageR0_1() {
        forms.keep(PAGE, typed("The law"));
        assertThat(forms.take(new Place(new PersonId(UUID.randomUUID()), PAGE.address())))
                .isEmpty();
        assertThat(forms.take(new Place(PERSON, "me/profile"))).isEmpty();
        assertThat(forms.take(PAGE)).isNotEmpty();
    }

    @Test
    void forgetsItAfterADay() {
        Instant now = Instant.now();
        clock.at(now, () -> forms.keep(PAGE, typed("The law")));
        clock.at(now.plus(Duration.ofHours(23)), () -> {
            assertThat(forms.take(PAGE)).isNotEmpty();
            forms.keep(PAGE, typed("The law"));
        });
        clock.at(
                now.plus(Duration.ofDays(2)), () -> assertThat(forms.take(PAGE)).isEmpty());
    }

    @Test
    void forgetsTheOldestBeyondFiveHundred() {
        IntStream.rangeClosed(1, 500).forEach(page -> forms.keep(page(page), typed("Page " + page)));
        assertThat(forms.take(page(1))).isEqualTo(typed("Page 1"));
        forms.keep(page(1), typed("Page 1"));
        forms.keep(page(501), typed("Page 501"));
        assertThat(forms.take(page(2))).isEmpty();
        assertThat(forms.take(page(3))).isNotEmpty();
        assertThat(forms.take(page(1))).isNotEmpty();
        assertThat(forms.take(page(501))).isNotEmpty();
    }

    private static Place page(int number) {
        return new Place(PERSON, "page/" + number);
    }

    private static Map<Field, @Nullable Object> typed(String words) {
        return Map.of(new Field(TextField.class, 1), words);
    }
}
