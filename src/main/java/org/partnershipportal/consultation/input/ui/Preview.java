package org.partnershipportal.consultation.input.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.partnershipportal.consultation.call.NameChoice;
import org.partnershipportal.consultation.call.TextChoice;
import org.partnershipportal.consultation.input.CosignerDetails;
import org.partnershipportal.consultation.input.CosignerStatus;
import org.partnershipportal.consultation.input.DraftDetails;
import org.partnershipportal.consultation.input.InputDetails;
import org.partnershipportal.ground.questionnaire.AnswerWording;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.uikit.AnswerText;
import org.partnershipportal.ground.uikit.Facts;
import org.partnershipportal.ground.uikit.TextWithLanguage;
import org.partnershipportal.platform.access.Acting;
import org.partnershipportal.platform.document.DocumentDetails;

/** What others will see of an input, exactly, for a choice of name and text. */
final class Preview extends Div {

    private final InputWording wording;
    private final Acting acting;
    private final InputDetails details;
    private final DraftDetails draft;

    Preview(InputWording wording, Acting acting, InputDetails details, DraftDetails draft) {
        this.wording = wording;
        this.acting = acting;
        this.details = details;
        this.draft = draft;
        addClassName("stack");
        getElement().setAttribute("aria-live", "polite");
    }

    /** Shows what follows from these choices. */
    void show(NameChoice name, TextChoice text) {
        removeAll();
        boolean published = text.isPublished();
        boolean named = published && name.isPublic();
        String everyone = !published
                ? "input.preview.nothing"
                : named ? "input.preview.text-and-name" : "input.preview.text-without-name";
        add(Facts.stacked()
                .fact(wording.text("input.preview.public"), wording.text(everyone))
                .fact(
                        wording.text("input.preview.states"),
                        wording.text(published ? "input.preview.as-public" : "input.preview.no-trace"))
                .fact(wording.text("input.preview.team"), wording.text("input.preview.team-reads")));
        if (published) {
            Details exact = new Details(wording.text("input.preview.exactly"), text(named));
            add(exact);
        }
    }

    private Div text(boolean named) {
        Language original = details.call().content().original();
        AnswerWording answers = wording.answers(original, details.language());
        Div whole = new Div();
        whole.addClassName("stack");
        whole.add(named ? names() : new Paragraph(wording.text("input.preview.unnamed")));
        draft.answers().stream().filter(answer -> !answer.isEmpty()).forEach(answer -> {
            whole.add(new H3(new TextWithLanguage(answers.label(answer.question()), wording.language())));
            if (!answer.value().isEmpty()) {
                whole.add(AnswerText.of(answers.of(answer.question(), answer.value()), wording.language()));
            }
            files(answer.files()).forEach(whole::add);
        });
        return whole;
    }

    /** Of files a cleaned copy is published, or none. */
    private List<Component> files(List<DocumentDetails> files) {
        List<DocumentDetails> published =
                files.stream().filter(DocumentDetails::publishable).toList();
        List<Component> shown = new ArrayList<>();
        if (!published.isEmpty()) {
            shown.add(FileRows.of(wording, acting, published));
            shown.add(small("input.preview.cleaned"));
        }
        if (published.size() < files.size()) {
            shown.add(small("input.preview.not-cleaned"));
        }
        return shown;
    }

    private Span small(String key) {
        Span small = new Span(wording.text(key));
        small.addClassName("m");
        return small;
    }

    private Paragraph names() {
        Stream<String> others = details.cosigners().stream()
                .filter(cosigner -> cosigner.status() == CosignerStatus.SIGNED)
                .map(CosignerDetails::organisation)
                .map(wording::whose);
        return new Paragraph(wording.text(
                "input.preview.names",
                Formats.list(
                        Stream.concat(Stream.of(wording.whose(details)), others).toList(), wording.language())));
    }
}
