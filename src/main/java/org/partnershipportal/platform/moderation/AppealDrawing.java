package org.partnershipportal.platform.moderation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.Sentence;
import org.partnershipportal.ground.uikit.Card;
import org.partnershipportal.ground.uikit.CommandForm;
import org.partnershipportal.ground.uikit.DateField;
import org.partnershipportal.ground.uikit.PageHeader;
import org.partnershipportal.ground.uikit.TextWithLanguage;
import org.partnershipportal.ground.uikit.Wording;
import org.partnershipportal.platform.access.Reader;

/**
 * How an appeal is drawn with script, whatever it is about.
 *
 * @param language the reader's
 */
public record AppealDrawing(Language language) implements Wording {

    /**
     * What is read before, and the form.
     *
     * @param header where the page leads back to
     * @param send sends what was typed
     */
    public Component[] of(AppealPage page, PageHeader header, Consumer<AppealDecision> send) {
        return new Component[] {
            header.lead(say(List.of(page.heard()), "")),
            decided(page),
            new CommandForm<>(AppealDecision.class)
                    .given(AppealDecision::subject, page.subject())
                    .required(AppealDecision::text, words(say(page.advice(), " ")))
                    .submit(text("moderation.appeal.send"), send)
        };
    }

    /**
     * The same for who enters an appeal that came outside the portal.
     *
     * @param header where the page leads back to
     * @param enter enters what was typed
     */
    public Component[] entering(AppealPage page, PageHeader header, Consumer<EnterAppeal> enter) {
        TextField reference = new TextField(text("shared.field.original-reference"));
        reference.setHelperText(text("shared.field.original-reference-hint"));
        return new Component[] {
            header.lead(text("moderation.enter.lead")),
            warnings(page),
            decided(page),
            new CommandForm<>(EnterAppeal.class)
                    .given(EnterAppeal::subject, page.subject())
                    .required(EnterAppeal::day, new DateField(text("moderation.enter.day"), language))
                    .required(EnterAppeal::reference, reference)
                    .required(EnterAppeal::text, words(text("moderation.appeal.once")))
                    .submit(text("moderation.enter.send"), enter)
        };
    }

    private Div warnings(AppealPage page) {
        Div warnings = new Div();
        if (page.unheard()) {
            warnings.add(note(text("moderation.enter.unheard")));
        }
        CancelledEntry cancelled = page.cancelled();
        if (cancelled != null) {
            warnings.add(note(text(
                    "moderation.cancel.before",
                    Formats.date(cancelled.at(), Reader.GENEVA, language),
                    cancelled.reason())));
        }
        return warnings;
    }

    private static Div note(String words) {
        Div note = new Div(new Span(words));
        note.addClassNames("note", "warn");
        return note;
    }

    private Card decided(AppealPage page) {
        Card decided = new Card(say(page.decided(), " · "));
        decided.add(new Paragraph(TextWithLanguage.ofAnyLanguage(page.reason())));
        return decided;
    }

    private TextArea words(String hint) {
        TextArea words = new TextArea(text("moderation.appeal.text"));
        words.setHelperText(hint);
        words.setMinRows(5);
        return words;
    }

    private String say(List<Sentence> sentences, String between) {
        return sentences.stream()
                .map(sentence -> sentence.in(language, moment -> Formats.dateTime(moment, Reader.GENEVA, language)))
                .collect(Collectors.joining(between));
    }
}
