package org.partnershipportal.consultation.outcome.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.partnershipportal.consultation.outcome.OutcomePage;
import org.partnershipportal.consultation.outcome.OutcomeRow;
import org.partnershipportal.consultation.outcome.spi.OutcomeEmails.Email;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.uikit.Facts;
import org.partnershipportal.ground.uikit.Wording;

/**
 * What contributors will read, one example after the other: the email, which has no content, and what their page says, both in
 * the language in which they wrote.
 */
final class ToldPreview extends Section {

    private final OutcomeWording wording;
    private final List<OutcomeRow> examples;
    private final Function<OutcomeRow, Optional<OutcomePage>> told;
    private final BiFunction<OutcomeRow, Language, Optional<Email>> email;
    private final Div example = new Div();
    private int at;

    /**
     * @param ready how many are told
     * @param examples some of them
     * @param told what one's contributors would be told now
     * @param email the email that leads them to it
     */
    ToldPreview(
            OutcomeWording wording,
            int ready,
            List<OutcomeRow> examples,
            Function<OutcomeRow, Optional<OutcomePage>> told,
            BiFunction<OutcomeRow, Language, Optional<Email>> email) {
        this.wording = wording;
        this.examples = examples;
        this.told = told;
        this.email = email;
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
            example.add(notice(row, language));
            example.add(
                    new H3(wording.text("outcome.preview.page")),
                    in(language, new Moment(known, new OutcomeWording(language))));
        });
    }

    /** Who has an account gets an email; who bears a code finds it with the code, and who is outside is told on paper. */
    private Component notice(OutcomeRow row, Language language) {
        if (row.from().sealed() > 0) {
            return new Paragraph(wording.text("outcome.preview.sealed"));
        }
        if (row.isToldOnPaper()) {
            return new Paragraph(wording.text("outcome.desk.on-paper"));
        }
        Div notice = new Div(
                new H3(wording.text("outcome.preview.letter")),
                Wording.small(wording.text(
                        "outcome.preview.language", Formats.languageName(language.tag(), wording.language()))));
        notice.addClassNames("stack", "s2");
        email.apply(row, language).ifPresent(sent -> {
            Paragraph text = new Paragraph(sent.text());
            text.addClassNames("quote", "prose");
            notice.add(
                    Facts.stacked()
                            .fact(wording.text("outcome.preview.sender"), sent.sender())
                            .fact(wording.text("outcome.preview.subject"), in(language, new Span(sent.subject()))),
                    in(language, text));
        });
        return notice;
    }

    private static Div in(Language language, Component words) {
        Div block = new Div(words);
        block.getElement().setAttribute("lang", language.tag()).setAttribute("dir", language.direction());
        return block;
    }

    /** The one in which they wrote, or that of the organisation's name. */
    private Language language(OutcomeRow row) {
        return Language.ofTag(row.language())
                .or(() -> Optional.ofNullable(row.from().lead())
                        .flatMap(lead -> Language.ofTag(lead.name().language())))
                .orElse(wording.language());
    }
}
