package org.partnershipportal.consultation.report.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.coding.PassageCoverage;
import org.partnershipportal.consultation.coding.PassageId;
import org.partnershipportal.consultation.report.CitationDetails;
import org.partnershipportal.ground.uikit.Icon;

/** What a paragraph cites: one chip each, which opens the passage, and below them what has to be reviewed. */
final class CitationChips extends Div {

    /**
     * What one does with a citation.
     *
     * @param show opens its passage
     * @param remove takes it away; {@code null} where nothing can be changed
     * @param keep keeps it after a change
     */
    record Acts(
            Consumer<CitationDetails> show,
            @Nullable Consumer<CitationDetails> remove,
            Consumer<CitationDetails> keep) {}

    private final ReportWording wording;
    private final Acts acts;

    CitationChips(
            ReportWording wording,
            String name,
            List<CitationDetails> citations,
            Map<PassageId, PassageCoverage.Place> places,
            Acts acts) {
        this.wording = wording;
        this.acts = acts;
        addClassNames("stack", "s2");
        UnorderedList chips = new UnorderedList();
        chips.addClassName("cites");
        chips.getElement().setAttribute("aria-label", name);
        if (citations.isEmpty()) {
            Span none = new Span(wording.text("report.cite.none"));
            none.addClassName("m");
            add(none);
            return;
        }
        add(chips);
        for (CitationDetails citation : citations) {
            chips.add(chip(citation, answer(citation, places)));
        }
        citations.stream().filter(CitationChips::isToBeReviewed).forEach(one -> add(review(one)));
    }

    private static int answer(CitationDetails citation, Map<PassageId, PassageCoverage.Place> places) {
        PassageId passage = citation.passage();
        PassageCoverage.Place place = passage == null ? null : places.get(passage);
        return place == null ? 0 : place.answer();
    }

    private static boolean isToBeReviewed(CitationDetails citation) {
        return !isUsable(citation) || !citation.changes().isEmpty();
    }

    private static boolean isUsable(CitationDetails citation) {
        return citation.standing() == CitationDetails.Standing.PUBLIC
                || citation.standing() == CitationDetails.Standing.NOT_PUBLIC;
    }

    private ListItem chip(CitationDetails citation, int answer) {
        boolean open = citation.standing() == CitationDetails.Standing.PUBLIC;
        String label = wording.chip(citation.from(), answer);
        Button show = new Button(label, click -> acts.show().accept(citation));
        show.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        show.setAriaLabel(
                label + ". " + wording.text("report.cite.show-of", wording.spoken(citation.from(), answer, open)));
        if (isToBeReviewed(citation)) {
            show.setIcon(Icon.WARNING.small());
        } else if (!open) {
            show.setIcon(Icon.LOCK.small());
        }
        ListItem chip = new ListItem(show);
        chip.addClassName("chip");
        chip.setClassName("team", !open);
        chip.setClassName("rev", isToBeReviewed(citation));
        Consumer<CitationDetails> remove = acts.remove();
        if (remove != null) {
            Button undo = new Button(Icon.CLOSE.small(), click -> remove.accept(citation));
            undo.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_ICON);
            undo.setAriaLabel(wording.text("report.cite.remove-of", wording.spoken(citation.from(), answer, open)));
            chip.add(undo);
        }
        return chip;
    }

    /** What became more restrictive, or that it cannot be cited any longer; and what to do about it. */
    private Div review(CitationDetails citation) {
        Div say = new Div(Icon.WARNING.small());
        say.addClassNames("say", "warn");
        String whose = wording.whose(citation.from()).text();
        if (!isUsable(citation)) {
            say.add(new Span(whose + " · " + wording.text(citation.standing().key())));
        }
        citation.changes().stream().sorted().forEach(change -> say.add(new Span(wording.text(change.key()))));
        Consumer<CitationDetails> remove = acts.remove();
        if (remove == null) {
            return say;
        }
        if (isUsable(citation)) {
            say.add(act(
                    "report.cite.keep",
                    "report.cite.keep-of",
                    whose,
                    () -> acts.keep().accept(citation)));
        }
        say.add(act("report.cite.remove", "report.cite.remove-of", whose, () -> remove.accept(citation)));
        return say;
    }

    private Button act(String key, String spokenKey, String whose, Runnable act) {
        Button button = new Button(wording.text(key), click -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(wording.text(spokenKey, whose));
        return button;
    }
}
