package org.partnershipportal.consultation.call.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.partnershipportal.consultation.call.CallContent;
import org.partnershipportal.consultation.call.CallDetails;
import org.partnershipportal.consultation.call.CallRules;
import org.partnershipportal.consultation.call.CallStatus;
import org.partnershipportal.consultation.call.Correction;
import org.partnershipportal.consultation.call.Deadline;
import org.partnershipportal.consultation.call.NameChoice;
import org.partnershipportal.ground.questionnaire.QuestionKind;
import org.partnershipportal.ground.questionnaire.Texts;
import org.partnershipportal.ground.uikit.Card;
import org.partnershipportal.ground.uikit.Facts;
import org.partnershipportal.ground.uikit.Icon;
import org.partnershipportal.ground.uikit.Row;
import org.partnershipportal.ground.uikit.Rows;
import org.partnershipportal.ground.uikit.Tags;
import org.partnershipportal.ground.uikit.TimeLine;
import org.partnershipportal.platform.taxonomy.RuleSets;

/** The parts of a call's page. */
final class CallCards {

    private final CallWording wording;
    private final CallDetails call;
    private final CallContent content;
    private final Set<String> noted;

    CallCards(CallWording wording, CallDetails call) {
        this.wording = wording;
        this.call = call;
        this.content = call.content();
        this.noted = wording.noted(content);
    }

    /** The deadline in its zone and where the reader is, and how long is left (design.md, section 4). */
    List<Component> deadline() {
        Deadline deadline = call.deadline();
        if (deadline == null) {
            return List.of(new Paragraph(wording.text("call.deadline.none")));
        }
        Div moment = new Div(new Span(wording.moment(deadline.instant(), deadline.zone())));
        moment.addClassNames("strong", "num");
        Div zone = new Div(new Span(wording.zone(deadline.instant(), deadline.zone())));
        Div there = new Div(moment, zone);
        List<Component> parts = new java.util.ArrayList<>(List.of(there));
        wording.here(deadline).ifPresent(here -> {
            Div line = new Div(new Span(here));
            line.addClassName("num");
            parts.add(line);
        });
        if (call.status() == CallStatus.OPEN) {
            Div left = new Div(Icon.CLOCK.create(), new Span(wording.left(deadline)));
            left.addClassName("note");
            left.setClassName("warn", wording.closesSoon(deadline));
            parts.add(left);
        }
        Deadline first = call.firstDeadline();
        if (first != null && !first.equals(deadline)) {
            Paragraph extended = new Paragraph(wording.text("call.deadline.extended", wording.deadline(first)));
            extended.addClassName("m");
            parts.add(extended);
        }
        return parts;
    }

    /** Says that another member of the secretariat has taken over the report, when and why (R14.11). */
    Component takenOver() {
        Card card = new Card(wording.text("call.take-over.heading"));
        call.takenOver().forEach(taken -> {
            Paragraph why = new Paragraph(taken.reason());
            why.addClassName("prose");
            why.getElement().setAttribute("dir", "auto");
            card.add(new Paragraph(wording.text("call.take-over.told", wording.day(taken.at()))), why);
        });
        return card;
    }

    /** The texts that say what it is for, and whom it addresses. */
    Component about() {
        Div about = new Div();
        about.addClassNames("stack", "l");
        for (String name : List.of("purpose", "background", "whoShouldRespond", "whatToSend")) {
            part(about, name);
        }
        about.add(limits());
        return about;
    }

    private void part(Div about, String name) {
        Texts text = content.texts().all().get(org.partnershipportal.consultation.call.CallTexts.NAMES.indexOf(name));
        if (!text.isEmpty()) {
            about.add(Card.section(
                    wording.text(FieldNames.textKey(name)), "", wording.prose(text, content.original(), noted)));
        }
    }

    private Facts limits() {
        CallRules rules = content.rules();
        Facts facts = Facts.lines()
                .fact(
                        wording.text("call.fact.who"),
                        wording.text(rules.individuals() ? "call.fact.who-everyone" : "call.fact.who-organisations"))
                .fact(wording.text("shared.field.questions"), wording.say(content.asked()))
                .fact(wording.text("shared.field.files"), files(rules))
                .fact(wording.text("call.fact.languages"), wording.languages(content))
                .fact(wording.text("call.fact.mandate"), content.mandate())
                .fact(wording.text("shared.field.themes"), wording.themes(content.themes()));
        if (!content.standards().isEmpty()) {
            facts.fact(
                    wording.text("shared.field.rules"),
                    Tags.of(content.standards().stream()
                            .map(rule -> RuleSets.standard().text(rule, wording.language()))
                            .toList()));
        }
        return facts;
    }

    private String files(CallRules rules) {
        boolean none = rules.files() == 0
                || content.questionnaire().questions().stream().noneMatch(q -> q.kind() == QuestionKind.ATTACHMENT);
        return none
                ? wording.text("call.public.no-files")
                : wording.text("call.fact.files-limit", rules.files(), wording.size(rules.bytesPerFile()));
    }

    /** What happens, and when; what is to come is drawn dashed. */
    Component next() {
        TimeLine line = new TimeLine();
        Instant opens = call.opens();
        if (opens != null) {
            String when = wording.day(opens);
            if (call.status().isPublic()) {
                line.past(wording.text("call.next.opened"), when);
            } else {
                line.next(wording.text("call.next.opens"), when);
            }
        }
        Deadline deadline = call.deadline();
        String until = deadline == null ? "" : wording.deadline(deadline);
        if (call.status() == CallStatus.OPEN) {
            line.now(wording.text("call.next.open"), until);
        } else if (call.status().isPublic()) {
            line.past(wording.text("call.next.closed"), until);
        } else {
            line.next(wording.text("call.next.closes"), until);
        }
        line.next(wording.text("call.next.receipt"), wording.text("call.next.receipt-when"))
                .next(wording.text("call.public.step-check"), "")
                .next(wording.text("call.next.report"), "")
                .next(wording.text("call.next.outcome"), "");
        Div steps = new Div(line, wording.prose(content.texts().nextSteps(), content.original(), noted));
        steps.addClassName("stack");
        return Card.section(wording.text("call.text.next-steps"), "", steps);
    }

    /** How name and text are treated, and what a contributor can choose (R14.4). */
    Component published() {
        Rows rows = new Rows();
        content.rules().names().stream()
                .sorted(Comparator.naturalOrder())
                .forEach(name -> rows.add(choice(icon(name), name.key())));
        content.rules().texts().stream()
                .sorted(Comparator.naturalOrder())
                .forEach(text -> rows.add(choice(text.isPublished() ? Icon.SEEN : Icon.LOCK, text.key())));
        Div both = new Div(
                new Paragraph(wording.text("call.published.lead")),
                rows,
                wording.prose(content.texts().howUsed(), content.original(), noted),
                new Paragraph(wording.text("call.public.kept", content.rules().retentionYears())));
        both.addClassName("stack");
        return Card.section(wording.text("call.text.how-used"), "", both);
    }

    private static Icon icon(NameChoice name) {
        if (name.isSealed()) {
            return Icon.LOCK;
        }
        return name.isPublic() ? Icon.SEEN : Icon.UNSEEN;
    }

    private Row choice(Icon icon, String key) {
        return new Row(new Span(wording.text(key))).icon(icon, "t-muted").meta(wording.text(key + ".meaning"));
    }

    /** What it asks, to be read before one begins. */
    Component questions() {
        return Card.section(wording.text("call.questions.heading"), "", new QuestionList(wording, content, noted));
    }

    /** Dated notices of what changed since it opened; the latest first. */
    Section corrections() {
        Rows rows = Rows.bare();
        for (Correction correction : call.corrections().reversed()) {
            rows.addRow(
                    wording.line(correction.note(), content.original()),
                    small(wording.text("call.correction.at", correction.version(), wording.day(correction.at()))));
        }
        return new Card(wording.text("call.correction.heading"), rows);
    }

    private static Div small(String text) {
        Div line = new Div(new Span(text));
        line.addClassName("m");
        return line;
    }
}
