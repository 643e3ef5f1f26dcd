package org.partnershipportal.ground.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.ui.ConcurrentModel;
import org.springframework.ui.Model;

class SlotTests {

    private static final Slot.Fragment FILES = new Slot.Fragment("document/files", "files");
    private static final Slot.Fragment CITED = new Slot.Fragment("report/cited", "cited");

    private final Model model = new ConcurrentModel();

    @Test
    void isFilledByWhomeverHasSomethingToSayThereAndByNoOther() {
        Slot.show(
                model,
                "input",
                List.of(
                        (place, page) -> Optional.of(FILES),
                        (place, page) -> Optional.empty(),
                        (place, page) ->
                                place.equals("input") && page.equals(model) ? Optional.of(CITED) : Optional.empty()));
        assertThat(model.getAttribute("input")).isEqualTo(List.of(FILES, CITED));
    }

    @Test
    void givesThePageTheStylesOfAllThatFillsItsPlaces() {
        Slot.show(model, "nothing", List.of());
        assertThat(Slot.templates(model.getAttribute(Slot.TEMPLATES))).isEmpty();
        Slot.show(model, "one", List.of((place, page) -> Optional.of(FILES)));
        Slot.show(model, "other", List.of((place, page) -> Optional.of(CITED)));
        assertThat(Slot.templates(model.getAttribute(Slot.TEMPLATES)))
                .isEqualTo(Set.of("document/files", "report/cited"));
        assertThat(Slot.templates(null)).isEmpty();
    }
}
