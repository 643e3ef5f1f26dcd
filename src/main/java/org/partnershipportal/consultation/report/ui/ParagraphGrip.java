package org.partnershipportal.consultation.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.dnd.EffectAllowed;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import org.partnershipportal.consultation.report.ParagraphId;

/**
 * Six dots by which a paragraph is dragged to the place of another one. They are for the mouse alone: whoever uses none moves it
 * by its buttons or by keys.
 */
final class ParagraphGrip extends Span {

    private final DropTarget<Component> place;

    /**
     * @param block where the paragraph is drawn
     * @param dropped takes another paragraph that is dropped on it
     */
    ParagraphGrip(ParagraphId paragraph, Component block, Consumer<ParagraphId> dropped) {
        addClassName("grip");
        getElement().setAttribute("aria-hidden", "true");
        DragSource<ParagraphGrip> dots = DragSource.create(this);
        dots.setEffectAllowed(EffectAllowed.MOVE);
        dots.setDragData(paragraph);
        place = DropTarget.create(block);
        place.addDropListener(drop -> drop.getDragData()
                .filter(ParagraphId.class::isInstance)
                .map(ParagraphId.class::cast)
                .ifPresent(dropped));
    }

    /** Where one writes, words are dropped and no paragraphs. */
    void takeParagraphs(boolean now) {
        if (takesParagraphs() != now) {
            place.setActive(now);
        }
    }

    boolean takesParagraphs() {
        return place.isActive();
    }
}
