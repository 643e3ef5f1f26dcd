package org.partnershipportal.consultation.input.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.partnershipportal.consultation.input.AnswerDetails;
import org.partnershipportal.consultation.input.CosignerStatus;
import org.partnershipportal.consultation.input.DraftDetails;
import org.partnershipportal.consultation.input.InputDetails;
import org.partnershipportal.consultation.input.InputLinks;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.uikit.AppLink;
import org.partnershipportal.ground.uikit.Card;
import org.partnershipportal.ground.uikit.Icon;
import org.partnershipportal.ground.uikit.Row;
import org.partnershipportal.ground.uikit.Rows;
import org.partnershipportal.ground.uikit.TextWithLanguage;
import org.partnershipportal.platform.access.Permission;

/** The rows of a task list: each section's questions, those who sign, how it is published, check and submit. */
final class TaskRows {

    private final InputWording wording;
    private final InputDetails details;
    private final DraftDetails draft;
    private final UnaryOperator<String> path;

    TaskRows(InputWording wording, InputDetails details, DraftDetails draft, UnaryOperator<String> path) {
        this.wording = wording;
        this.details = details;
        this.draft = draft;
        this.path = path;
    }

    /** How many questions are answered, as words and as a bar. */
    Component progress() {
        long done = draft.answers().stream().filter(TaskRows::isDone).count();
        int all = draft.answers().size();
        Span words = new Span(wording.text("input.task.answered", done, all));
        words.addClassName("strong");
        Span saved = new Span(draft.answers().stream()
                .map(AnswerDetails::savedAt)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .map(at -> wording.text("input.answer.saved", wording.moment(at)))
                .orElse(""));
        saved.addClassName("m");
        Div line = new Div(words, saved);
        line.addClassNames("row", "between");
        Div fill = new Div();
        fill.getElement().getStyle().set("inline-size", (all == 0 ? 0 : done * 100 / all) + "%");
        fill.addClassName("fill");
        Div meter = new Div(fill);
        meter.addClassName("meter");
        meter.getElement().setAttribute("aria-hidden", "true");
        Div whole = new Div(line, meter);
        whole.addClassNames("stack", "s2");
        return whole;
    }

    private static boolean isDone(AnswerDetails answer) {
        return !answer.isEmpty() && answer.problem() == null;
    }

    /** One list for each section of the call that asks something. */
    List<Section> sections() {
        Language original = details.call().content().original();
        List<Section> sections = new ArrayList<>();
        int[] number = {0};
        details.call().content().questionnaire().sections().forEach(section -> {
            Rows rows = new Rows();
            draft.in(section).forEach(answer -> {
                number[0]++;
                rows.add(row(answer, number[0]));
            });
            if (rows.getComponentCount() > 0) {
                LocalizedText title = wording.of(section.title(), original);
                Div heading = new Div(new H2(new TextWithLanguage(title, wording.language())));
                heading.addClassName("sect");
                sections.add(new Section(heading, rows));
            }
        });
        return sections;
    }

    private Row row(AnswerDetails answer, int number) {
        LocalizedText label =
                wording.of(answer.question().label(), details.call().content().original());
        String words = wording.text("input.task.numbered", number, label.text());
        Row row = new Row(new AppLink(
                new TextWithLanguage(new LocalizedText(words, label.language()), wording.language()),
                path.apply(InputLinks.question(details.id(), answer.question().key()))));
        if (!answer.question().required()) {
            Span optional = new Span(wording.text("input.question.optional"));
            optional.addClassName("m");
            row.after(optional);
        }
        String meta = meta(answer);
        if (!meta.isEmpty()) {
            row.meta(meta);
        }
        return row.end(wording.progress(progress(answer)));
    }

    private static DraftDetails.Progress progress(AnswerDetails answer) {
        if (answer.isEmpty()) {
            return DraftDetails.Progress.NOT_STARTED;
        }
        return answer.problem() == null ? DraftDetails.Progress.COMPLETED : DraftDetails.Progress.IN_PROGRESS;
    }

    private String meta(AnswerDetails answer) {
        if (!answer.isEmpty() && answer.problem() != null) {
            return wording.text(answer.problem().key(), answer.problem().args().toArray());
        }
        if (!answer.files().isEmpty()) {
            return wording.text("input.task.files", answer.files().size());
        }
        return answer.question().kind().hasWords() && !answer.isEmpty()
                ? wording.count(answer.words(), answer.question().wordLimit())
                : "";
    }

    /** What comes after the answers. */
    Section send() {
        Rows rows = new Rows();
        if (details.lead() != null) {
            rows.add(cosigners());
        }
        rows.add(new Row(new AppLink(
                        wording.text("input.publication.title"), path.apply(InputLinks.publication(details.id()))))
                .meta(wording.text(
                        "input.task.chosen",
                        wording.text(details.effectiveName().key()),
                        wording.text(details.effectiveText().key()))));
        rows.add(check());
        return Card.section(wording.text("input.task.send"), "", rows);
    }

    private Row cosigners() {
        long asked = details.cosigners().stream()
                .filter(cosigner -> cosigner.status().isIn())
                .count();
        long signed = details.cosigners().stream()
                .filter(cosigner -> cosigner.status() == CosignerStatus.SIGNED && cosigner.signedLatest())
                .count();
        return new Row(new AppLink(
                        wording.text("input.cosigners.title"), path.apply(InputLinks.cosigners(details.id()))))
                .meta(
                        asked == 0
                                ? wording.text("input.task.no-cosigners")
                                : wording.text("input.task.signed", signed, asked));
    }

    private Row check() {
        String reason = obstacle();
        if (reason.isEmpty()) {
            return new Row(new AppLink(wording.text("input.check.title"), path.apply(InputLinks.check(details.id()))))
                    .meta(wording.text("input.task.ready"));
        }
        Span words = new Span(wording.text("input.check.title"));
        words.addClassName("t-muted");
        return new Row(words)
                .meta(reason)
                .end(InputWording.toned(Icon.LOCK, "t-muted", wording.text("input.task.not-yet")));
    }

    /** Why it cannot be checked and submitted yet; empty if it can. */
    private String obstacle() {
        if (!details.inTime()) {
            return wording.text("input.task.too-late");
        }
        if (!details.allowed().contains(Permission.EDIT_INPUT)) {
            return wording.text("input.task.only-reads");
        }
        return unfinished()
                .map(answer ->
                        wording.text("input.task.finish-first", draft.answers().indexOf(answer) + 1))
                .orElse("");
    }

    private Optional<AnswerDetails> unfinished() {
        return draft.answers().stream()
                .filter(answer -> answer.problem() != null)
                .findFirst();
    }

    /** The page's one primary link: to the next thing that is to be done. */
    Component next() {
        if (!details.inTime() || !details.allowed().contains(Permission.WRITE_ANSWER)) {
            return new Div();
        }
        Optional<AnswerDetails> open = unfinished();
        AppLink link = open.map(answer -> new AppLink(
                        wording.text("input.task.continue", draft.answers().indexOf(answer) + 1),
                        path.apply(InputLinks.question(
                                details.id(), answer.question().key()))))
                .orElseGet(() ->
                        new AppLink(wording.text("input.check.title"), path.apply(InputLinks.check(details.id()))));
        Div line = new Div(link.asPrimary());
        line.addClassName("row");
        return line;
    }
}
