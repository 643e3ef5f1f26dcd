package org.partnershipportal.consultation.assessment.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.partnershipportal.consultation.assessment.AssessmentFigures;
import org.partnershipportal.consultation.assessment.Figures;
import org.partnershipportal.consultation.assessment.FiguresChart;
import org.partnershipportal.consultation.assessment.Publication;
import org.partnershipportal.consultation.assessment.PublicationNumber;
import org.partnershipportal.consultation.assessment.PublicationPapers;
import org.partnershipportal.consultation.assessment.PublicationRow;
import org.partnershipportal.consultation.assessment.Publications;
import org.partnershipportal.consultation.call.CallCode;
import org.partnershipportal.consultation.call.CallDetails;
import org.partnershipportal.consultation.call.CallLinks;
import org.partnershipportal.consultation.call.Calls;
import org.partnershipportal.consultation.input.web.ShownAnswer;
import org.partnershipportal.consultation.receipt.FrozenDetails;
import org.partnershipportal.ground.paper.Paper;
import org.partnershipportal.ground.plain.Download;
import org.partnershipportal.ground.plain.Page;
import org.partnershipportal.ground.plain.PlainPages;
import org.partnershipportal.ground.plain.Query;
import org.partnershipportal.ground.plain.Slot;
import org.partnershipportal.ground.questionnaire.AnswerValue;
import org.partnershipportal.ground.questionnaire.AnswerWording;
import org.partnershipportal.ground.questionnaire.Question;
import org.partnershipportal.ground.shared.Chart;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.shared.Slice;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.document.DocumentDetails;
import org.partnershipportal.platform.document.DocumentForm;
import org.partnershipportal.platform.document.DocumentLinks;
import org.partnershipportal.platform.limits.Limit;
import org.partnershipportal.platform.limits.Limited;
import org.partnershipportal.platform.taxonomy.Countries;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Published inputs (UC-PUB-14, UC-PUB-15), as their contributors allow at this moment; what they no longer allow gets
 * the same answer as what never existed (R0.1, R14.4).
 */
@PlainPages
@RequestMapping(Page.LANGUAGES)
class PublishedInputController {

    static final String PATH = "/inputs";

    /** Where the page says which paragraphs of the report cite the input. */
    private static final String USES = "publishedInputUses";

    private final Calls calls;
    private final Publications publications;
    private final PublicationPapers papers;
    private final AssessmentFigures figures;
    private final List<Slot.Filler> fillers;

    PublishedInputController(
            Calls calls,
            Publications publications,
            PublicationPapers papers,
            AssessmentFigures figures,
            List<Slot.Filler> fillers) {
        this.calls = calls;
        this.publications = publications;
        this.papers = papers;
        this.figures = figures;
        this.fillers = fillers;
    }

    /** The published inputs of a call, and what they count. */
    @GetMapping(CallLinks.PUBLIC + "/{code}" + PATH)
    String list(
            @PathVariable String lang,
            @PathVariable String code,
            @RequestParam Map<String, String> params,
            Model model) {
        CallDetails call = calls.details(Actor.visitor(), CallCode.parse(code).orElseThrow(NotFound::new));
        int first = Query.row(params.get("from"));
        Slice<PublicationRow> found = publications.list(Actor.visitor(), call.id(), first, Query.SIZE);
        Page page = Page.show(model, lang, CallLinks.PUBLIC + "/" + code + PATH, first == 0 ? "" : "from=" + first);
        Figures counted = figures.ofPublished(Actor.visitor(), call.id());
        model.addAttribute("call", call);
        model.addAttribute("callTitle", title(page, call));
        model.addAttribute("rows", found.rows());
        model.addAttribute("total", found.total());
        model.addAttribute("from", first);
        model.addAttribute("next", first + found.rows().size() < found.total() ? first + Query.SIZE : 0);
        model.addAttribute("figures", counted);
        model.addAttribute("chart", chart(page, call, counted));
        model.addAttribute("gauge", counted.composition().gauge());
        model.addAttribute("countries", Countries.standard());
        return "assessment/inputs";
    }

    /** What they count, as a file. */
    @GetMapping(CallLinks.PUBLIC + "/{code}/figures.csv")
    @Limited(Limit.SEARCH)
    void figures(@PathVariable String lang, @PathVariable String code, HttpServletResponse response)
            throws IOException {
        CallDetails call = calls.details(Actor.visitor(), CallCode.parse(code).orElseThrow(NotFound::new));
        Figures counted = figures.ofPublished(Actor.visitor(), call.id());
        Download.chart(response, "figures-" + call.code() + ".csv", FiguresChart.ofPublished(counted, language(lang)));
    }

    static Chart chart(Page page, CallDetails call, Figures counted) {
        return FiguresChart.ofPublished(counted, page.language())
                .withFile(page.to(CallLinks.PUBLIC + "/" + call.code() + "/figures.csv"));
    }

    /** One of them, at its permanent address. */
    @GetMapping(PATH + "/{number}")
    String show(@PathVariable String lang, @PathVariable String number, Model model) {
        Publication shown = publications.details(Actor.visitor(), number(number));
        CallDetails call = calls.details(Actor.visitor(), shown.call());
        Page page = Page.show(model, lang, PATH + "/" + number);
        model.addAttribute("call", call);
        model.addAttribute("callTitle", title(page, call));
        model.addAttribute("input", shown);
        model.addAttribute(
                "answers",
                answers(
                        new AnswerWording(
                                page.language(),
                                call.content().original(),
                                shown.language(),
                                Countries.standard()::name),
                        shown));
        model.addAttribute("files", files(shown.files()));
        model.addAttribute("publicNumber", shown.number());
        Slot.show(model, USES, fillers);
        if (shown.isNamed()) {
            model.addAttribute("chainOf", new ContentRef("publication", number));
        }
        Slot.show(model, "chain", fillers);
        return "assessment/input";
    }

    /** The same as a paper (UC-PUB-15). */
    @GetMapping(PATH + "/{number}/input.pdf")
    @Limited(Limit.PAPER)
    void pdf(@PathVariable String lang, @PathVariable String number, HttpServletResponse response) throws IOException {
        byte[] pdf = papers.pdf(Actor.visitor(), number(number), language(lang));
        Download.send(response, "application/pdf", "input-" + number + ".pdf", pdf);
    }

    /** The same as a Word file. */
    @GetMapping(PATH + "/{number}/input.docx")
    @Limited(Limit.PAPER)
    void word(@PathVariable String lang, @PathVariable String number, HttpServletResponse response) throws IOException {
        Download.send(
                response,
                Paper.WORD,
                "input-" + number + ".docx",
                papers.word(Actor.visitor(), number(number), language(lang)));
    }

    private static PublicationNumber number(String number) {
        return PublicationNumber.parse(number).orElseThrow(NotFound::new);
    }

    private static Language language(String lang) {
        return Language.ofTag(lang).orElseThrow(NotFound::new);
    }

    private static LocalizedText title(Page page, CallDetails call) {
        return call.content()
                .texts()
                .title()
                .in(page.language(), call.content().original())
                .orElseGet(() -> new LocalizedText(call.code().value(), "en"));
    }

    private static List<ShownAnswer> answers(AnswerWording wording, Publication shown) {
        List<ShownAnswer> answers = new ArrayList<>();
        for (Question question : shown.questionnaire().questions()) {
            shown.answers().stream()
                    .filter(answer -> answer.question().key().equals(question.key()))
                    .map(FrozenDetails.FrozenAnswer::value)
                    .filter(value -> !value.isEmpty())
                    .map((AnswerValue value) ->
                            ShownAnswer.of(wording, answers.size() + 1, question, value, List.of(), null, null))
                    .forEach(answers::add);
        }
        return answers;
    }

    private static List<ShownFile> files(List<DocumentDetails> files) {
        List<ShownFile> shown = new ArrayList<>();
        for (DocumentDetails file : files) {
            shown.add(new ShownFile(
                    shown.size() + 1,
                    file.type().extensions().getFirst(),
                    file.bytes(),
                    DocumentLinks.content(file.id(), DocumentForm.CLEANED, null)));
        }
        return shown;
    }

    /**
     * A file that everyone may read; its sender's name for it is not told.
     *
     * @param place its number
     * @param kind ending of its name
     * @param bytes its size
     * @param address where it is
     */
    record ShownFile(int place, String kind, long bytes, String address) {}
}
