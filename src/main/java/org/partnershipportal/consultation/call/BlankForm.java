package org.partnershipportal.consultation.call;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partnershipportal.ground.paper.Paper;
import org.partnershipportal.ground.paper.PaperBody;
import org.partnershipportal.ground.paper.PaperHead;
import org.partnershipportal.ground.paper.PaperRows;
import org.partnershipportal.ground.questionnaire.Choice;
import org.partnershipportal.ground.questionnaire.Column;
import org.partnershipportal.ground.questionnaire.Question;
import org.partnershipportal.ground.questionnaire.QuestionKind;
import org.partnershipportal.ground.questionnaire.Questionnaire;
import org.partnershipportal.ground.questionnaire.Section;
import org.partnershipportal.ground.questionnaire.ShownIf;
import org.partnershipportal.ground.questionnaire.Texts;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.Sentence;
import org.partnershipportal.ground.shared.Translations;

/** A call's questions as a form to fill in: each with what it asks for and room for the answer. */
final class BlankForm {

    /** Rows of an empty table, where the call takes as many. */
    private static final int ROWS = 5;

    /** Lines for words written by hand, and for a few of them. */
    private static final int LINES = 8;

    private static final int FEW = 2;
    private static final String BOX = "[   ]  ";

    private final CallDetails call;
    private final Language language;
    private final String address;

    /** @param portal public base address, without a slash at its end */
    BlankForm(CallDetails call, Language language, String portal) {
        this.call = call;
        this.language = language;
        this.address = portal + "/" + language.tag() + CallLinks.PUBLIC + "/" + call.code();
    }

    /** @param made the moment of which the deadline is told */
    Paper paper(Instant made) {
        Texts title = call.content().texts().title();
        PaperHead head = new PaperHead(
                language,
                words(title).map(LocalizedText::text).orElse(call.code().value()),
                text("call.form.description"),
                text("plain.portal.name"),
                call.code().value());
        return Paper.of(head, body -> {
            body.lead(text("call.form.lead"));
            body.facts(facts -> {
                Deadline deadline = call.deadline();
                if (deadline != null) {
                    facts.text(
                            text("shared.field.deadline"),
                            deadline.shown(null, made).line(language));
                }
                words(call.content().texts().issuedBy()).ifPresent(by -> facts.text(text("call.text.issued-by"), by));
                facts.line(
                        text("call.form.address"),
                        line -> line.link(address, URI.create(address), text("call.form.address")));
            });
            Questionnaire asked = call.content().questionnaire();
            for (Section section : asked.sections()) {
                if (!asked.in(section).isEmpty()) {
                    body.section(words(section.title()).map(LocalizedText::text).orElse(section.key()));
                    asked.in(section).forEach(question -> question(body, question, asked));
                }
            }
        });
    }

    private void question(PaperBody body, Question question, Questionnaire asked) {
        LocalizedText label = words(question.label())
                .orElseGet(() -> new LocalizedText(question.key().value(), Language.EN.tag()));
        body.subsection(
                new LocalizedText((asked.questions().indexOf(question) + 1) + ". " + label.text(), label.language()));
        body.note(demand(question));
        condition(question, asked).ifPresent(body::note);
        words(question.help()).ifPresent(body::paragraph);
        if (question.kind().hasChoices()) {
            body.list(question.choices().stream().map(this::box).toList());
        } else if (question.kind() == QuestionKind.TABLE) {
            body.table(
                    question.columns().stream().map(this::heading).toList(),
                    rows -> empty(rows, question.columns().size(), Math.min(ROWS, question.maxRows())));
        } else if (question.kind() == QuestionKind.ATTACHMENT) {
            body.paragraph(text("call.form.files"));
        } else {
            body.table(List.of(text("shared.field.your-answer")), rows -> empty(rows, 1, lines(question.kind())));
        }
    }

    /** What is asked for, as the page says it. */
    private String demand(Question question) {
        List<String> parts = new ArrayList<>(List.of(text(question.kind().key())));
        if (question.wordLimit() > 0) {
            parts.add(text("call.public.question-limit", question.wordLimit()));
        }
        parts.add(text(question.required() ? "shared.field.required" : "shared.field.optional"));
        parts.addAll(said(question.told()));
        return String.join(" · ", parts);
    }

    private Optional<String> condition(Question question, Questionnaire asked) {
        ShownIf condition = question.shownIf();
        return condition == null
                ? Optional.empty()
                : asked.question(condition.question())
                        .map(on -> text(
                                "call.question.shown-if",
                                on.label().in(language),
                                on.choices().stream()
                                        .filter(choice -> condition.anyOf().contains(choice.key()))
                                        .map(choice -> choice.label().in(language))
                                        .collect(Collectors.joining(", "))));
    }

    private String heading(Column column) {
        String name = words(column.label()).map(LocalizedText::text).orElse(column.key());
        return Stream.concat(Stream.of(name), said(column.told()).stream()).collect(Collectors.joining(" · "));
    }

    private String box(Choice choice) {
        return BOX + words(choice.label()).map(LocalizedText::text).orElse(choice.key());
    }

    private static int lines(QuestionKind kind) {
        return switch (kind) {
            case LONG_TEXT -> LINES;
            case SHORT_TEXT -> FEW;
            default -> 1;
        };
    }

    /** Blank cells as high as a line: a space that breaks would leave them flat. */
    private static void empty(PaperRows rows, int columns, int many) {
        String[] cells = Collections.nCopies(columns, "\u00a0").toArray(String[]::new);
        for (int row = 0; row < many; row++) {
            rows.row(cells);
        }
    }

    /** The sentences as one text; none if there are none. */
    private List<String> said(List<Sentence> sentences) {
        return sentences.isEmpty()
                ? List.of()
                : List.of(sentences.stream()
                        .map(sentence -> sentence.in(language, String::valueOf))
                        .collect(Collectors.joining(" ")));
    }

    private Optional<LocalizedText> words(Texts texts) {
        return texts.in(language, call.content().original());
    }

    private String text(String key, Object... args) {
        return Objects.requireNonNull(Translations.standard().text(language, key, args));
    }
}
