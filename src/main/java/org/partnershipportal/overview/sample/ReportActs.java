package org.partnershipportal.overview.sample;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.call.CallCode;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.consultation.coding.AddCode;
import org.partnershipportal.consultation.coding.CodeId;
import org.partnershipportal.consultation.coding.Codes;
import org.partnershipportal.consultation.coding.InputCoding;
import org.partnershipportal.consultation.coding.MarkPassage;
import org.partnershipportal.consultation.coding.PassageId;
import org.partnershipportal.consultation.coding.Passages;
import org.partnershipportal.consultation.coding.Span;
import org.partnershipportal.consultation.outcome.GiveReason;
import org.partnershipportal.consultation.outcome.OutcomeReason;
import org.partnershipportal.consultation.outcome.Outcomes;
import org.partnershipportal.consultation.report.AddParagraph;
import org.partnershipportal.consultation.report.BeginReport;
import org.partnershipportal.consultation.report.CiteInput;
import org.partnershipportal.consultation.report.EditParagraph;
import org.partnershipportal.consultation.report.EditReport;
import org.partnershipportal.consultation.report.ParagraphDetails;
import org.partnershipportal.consultation.report.ParagraphId;
import org.partnershipportal.consultation.report.Paragraphs;
import org.partnershipportal.consultation.report.ReportDetails;
import org.partnershipportal.consultation.report.Reports;
import org.partnershipportal.consultation.report.SendBack;
import org.partnershipportal.ground.questionnaire.QuestionKey;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.platform.access.Actor;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** The report teams mark passages with codes, write the report, clear it, and tell everyone what became of their input. */
@Component
@Profile("!production")
class ReportActs implements StoryActs {

    private final Codes codes;
    private final Passages passages;
    private final Reports reports;
    private final Paragraphs paragraphs;
    private final Outcomes outcomes;

    ReportActs(Codes codes, Passages passages, Reports reports, Paragraphs paragraphs, Outcomes outcomes) {
        this.codes = codes;
        this.passages = passages;
        this.reports = reports;
        this.paragraphs = paragraphs;
        this.outcomes = outcomes;
    }

    @Override
    public Map<String, BiConsumer<Actor, StoryStep>> all() {
        return Map.ofEntries(
                Map.entry("coding add-code", this::addCode),
                Map.entry("coding mark-passage", this::mark),
                Map.entry("reports begin-report", this::begin),
                Map.entry("reports add-paragraph", this::add),
                Map.entry("reports edit-paragraph", this::edit),
                Map.entry("reports cite", this::cite),
                Map.entry("reports give-reason", this::giveReason),
                Map.entry("reports send-to-clearance", (actor, step) -> reports.sendToClearance(actor, call(step))),
                Map.entry(
                        "reports send-back",
                        (actor, step) -> reports.sendBack(
                                actor, new SendBack(call(step), its(actor, step).version(), step.of("reason")))),
                Map.entry(
                        "reports clear-report",
                        (actor, step) -> reports.clear(
                                actor, call(step), its(actor, step).version())),
                Map.entry("reports send-outcomes", (actor, step) -> outcomes.send(actor, call(step))),
                Map.entry("reports draft-again", (actor, step) -> reports.draftAgain(actor, call(step))));
    }

    private static CallId call(StoryStep step) {
        return step.known().get(CallId.class, step.text("call"));
    }

    private void addCode(Actor actor, StoryStep step) {
        @Nullable CodeId parent = step.has("parent") ? step.known().get(CodeId.class, step.text("parent")) : null;
        long edition = codes.tree(actor, new CallCode(step.text("call"))).edition();
        step.known()
                .made(
                        step.key(),
                        codes.add(
                                actor, new AddCode(call(step), edition, parent, step.text("name"), step.text("note"))));
    }

    private void mark(Actor actor, StoryStep step) {
        InputCoding coding = passages.of(actor, step.known().input(step.text("input")));
        QuestionKey question = new QuestionKey(step.text("question"));
        Quote quote = coding.source().answers().stream()
                .filter(answer -> answer.question().equals(question))
                .map(answer -> Quote.in(answer.text(), step.text("quote")))
                .findFirst()
                .orElseThrow();
        Set<CodeId> with = step.texts("codes").stream()
                .map(code -> step.known().get(CodeId.class, code))
                .collect(Collectors.toSet());
        step.known()
                .made(
                        step.key(),
                        passages.mark(
                                actor,
                                new MarkPassage(
                                        call(step),
                                        coding.source().input(),
                                        coding.source().version(),
                                        question,
                                        new Span(quote.from(), quote.to()),
                                        with)));
    }

    private void begin(Actor actor, StoryStep step) {
        Language language = Language.ofTag(step.of("language")).orElseThrow();
        reports.begin(actor, new BeginReport(call(step), language, step.of("title")));
        reports.edit(
                actor,
                new EditReport(call(step), its(actor, step).edition(), step.of("title"), step.text("introduction")));
    }

    private ReportDetails its(Actor actor, StoryStep step) {
        return reports.details(actor, new CallCode(step.text("call"))).orElseThrow();
    }

    /** Behind the one that was added last; what is written later is not there yet. */
    private void add(Actor actor, StoryStep step) {
        List<ParagraphDetails> before = its(actor, step).paragraphs();
        JsonNode paragraph = paragraph(step);
        String text = paragraph.path("text").asString();
        step.known()
                .made(
                        step.of("paragraph"),
                        paragraphs.add(
                                actor,
                                new AddParagraph(
                                        call(step),
                                        before.isEmpty()
                                                ? null
                                                : before.getLast().id(),
                                        paragraph.path("heading").asString(),
                                        isFinishedLater(step) ? withoutLastSentence(text) : text)));
    }

    private static JsonNode paragraph(StoryStep step) {
        return step.record()
                .path("paragraphs")
                .valueStream()
                .filter(one -> one.path("key").asString().equals(step.of("paragraph")))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isFinishedLater(StoryStep step) {
        return step.record()
                .path("steps")
                .valueStream()
                .anyMatch(one -> one.path("do").asString().equals("edit-paragraph")
                        && one.path("paragraph").equals(step.step().path("paragraph"))
                        && !one.has("text"));
    }

    private static String withoutLastSentence(String text) {
        String rest = text.substring(0, text.length() - 1);
        return text.substring(0, Math.max(rest.lastIndexOf(". "), rest.lastIndexOf("? ")) + 1);
    }

    private void edit(Actor actor, StoryStep step) {
        ParagraphId id = step.known().get(ParagraphId.class, step.of("paragraph"));
        ParagraphDetails before = its(actor, step).paragraphs().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
        String text = step.step().has("text")
                ? step.of("text")
                : paragraph(step).path("text").asString();
        paragraphs.write(actor, new EditParagraph(id, before.edition(), before.heading(), text));
    }

    private void cite(Actor actor, StoryStep step) {
        @Nullable
        PassageId passage = step.step().has("passage") ? step.known().get(PassageId.class, step.of("passage")) : null;
        paragraphs.cite(
                actor,
                new CiteInput(
                        call(step),
                        step.known().get(ParagraphId.class, step.of("paragraph")),
                        step.known().input(step.of("input")),
                        passage));
    }

    private void giveReason(Actor actor, StoryStep step) {
        outcomes.giveReason(
                actor,
                new GiveReason(
                        call(step),
                        Set.of(step.known().input(step.of("input"))),
                        OutcomeReason.valueOf(step.of("reason")),
                        step.of("text")));
    }
}
