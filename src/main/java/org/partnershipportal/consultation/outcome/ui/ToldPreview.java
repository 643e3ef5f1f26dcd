package org.partnershipportal.consultation.outcome.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.partnershipportal.consultation.outcome.OutcomePage;
import org.partnershipportal.consultation.outcome.OutcomeRow;
import org.partnershipportal.ground.shared.Language;

/**
 * What contributors will read, one example after the other: the notification, which has no content, and what their page says,
 * both in the language of the organisation.
 */
final class ToldPreview extends Section {

    private final OutcomeWording wording;
    private final List<OutcomeRow> examples;
    private final Function<OutcomeRow, Optional<OutcomePage>> told;
    private final Div example = new Div();
    private int at;

    /**
     * @param ready how many are told
     * @param examples some of them
     * @param told what one's contributors would be told now
     */
    ToldPreview(
            OutcomeWording wording,
            int ready,
            List<OutcomeRow> examples,
            Function<OutcomeRow, Optional<OutcomePage>> told) {
        this.wording = wording;
        this.examples = examples;
        this.told = told;
        addClassNames("card", "stack");
        example.addClassNames("stack", "s2");
        example.getElement().setAttribute("role", "status");
        add(new H2(wording.text("outcome.preview.title", ready)), example);
        if (examples.size() > 1) {
            Button next = new Button(wording.text("outcome.preview.next"), click -> {
                at = (at + 1) % examples.size();
                draw();
            });
            next.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            add(next);
        }
        draw();
    }

    private void draw() {
        OutcomeRow row = examples.get(at);
        example.removeAll();
        Span whose = new Span(wording.named(row.from()));
        whose.addClassName("m");
        example.add(whose);
        told.apply(row).ifPresent(known -> {
            Language language = language(row);
            example.add(notice(row, known, language));
            Div page = new Div(new Moment(known, new OutcomeWording(language)));
            page.getElement().setAttribute("lang", language.tag()).setAttribute("dir", language.direction());
            example.add(page);
        });
    }

    /** Who has an account is notified; who bears a code finds it with the code, and who is outside is told on paper. */
    private Paragraph notice(OutcomeRow row, OutcomePage known, Language language) {
        if (row.from().sealed() > 0) {
            return new Paragraph(wording.text("outcome.preview.sealed"));
        }
        if (row.isToldOnPaper()) {
            return new Paragraph(wording.text("outcome.desk.on-paper"));
        }
        Paragraph notice = new Paragraph(new OutcomeWording(language)
                .text(
                        known.outcome().isUsed()
                                ? "notification.message.input-used"
                                : "notification.message.input-not-used"));
        notice.addClassName("quote");
        notice.getElement().setAttribute("lang", language.tag()).setAttribute("dir", language.direction());
        return notice;
    }

    private Language language(OutcomeRow row) {
        return Optional.ofNullable(row.from().lead())
                .flatMap(lead -> Language.ofTag(lead.name().language()))
                .orElse(wording.language());
    }
}
