package org.partnershipportal.platform.moderation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.Sentence;
import org.partnershipportal.ground.uikit.Card;
import org.partnershipportal.ground.uikit.CommandForm;
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
        Card decided = new Card(say(page.decided()));
        decided.add(new Paragraph(TextWithLanguage.ofAnyLanguage(page.reason())));
        TextArea text = new TextArea(text("moderation.appeal.text"));
        text.setHelperText(say(page.advice()));
        text.setMinRows(5);
        return new Component[] {
            header.lead(say(List.of(page.heard()))),
            decided,
            new CommandForm<>(AppealDecision.class)
                    .given(AppealDecision::subject, page.subject())
                    .required(AppealDecision::text, text)
                    .submit(text("moderation.appeal.send"), send)
        };
    }

    private String say(List<Sentence> sentences) {
        return sentences.stream()
                .map(sentence -> sentence.in(language, moment -> Formats.dateTime(moment, Reader.GENEVA, language)))
                .collect(Collectors.joining(" "));
    }
}
