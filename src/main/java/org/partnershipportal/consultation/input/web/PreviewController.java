package org.partnershipportal.consultation.input.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.call.CallCode;
import org.partnershipportal.consultation.call.CallLinks;
import org.partnershipportal.consultation.call.NameChoice;
import org.partnershipportal.consultation.call.TextChoice;
import org.partnershipportal.consultation.input.AnswerDetails;
import org.partnershipportal.consultation.input.CheckPage;
import org.partnershipportal.consultation.input.FormPreview;
import org.partnershipportal.consultation.input.FormPreviews;
import org.partnershipportal.consultation.input.PublicationPage;
import org.partnershipportal.consultation.input.QuestionPage;
import org.partnershipportal.consultation.input.SaveAnswer;
import org.partnershipportal.ground.plain.Faults;
import org.partnershipportal.ground.plain.Forms;
import org.partnershipportal.ground.plain.Page;
import org.partnershipportal.ground.plain.PlainPages;
import org.partnershipportal.ground.questionnaire.AnswerValue;
import org.partnershipportal.ground.questionnaire.Question;
import org.partnershipportal.ground.questionnaire.QuestionKey;
import org.partnershipportal.ground.questionnaire.QuestionKind;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.NotFound;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The plain form of a call as contributors will find it, for those who write the call (UC-CAL-12; decision 56): the templates and
 * checks of the form itself. What is typed is in the request alone, and in the page that answers it.
 */
@PlainPages
@RequestMapping(Page.LANGUAGES + "/preview/{call}")
class PreviewController {

    private static final String PUBLICATION = "/publication";
    private static final String CHECK = "/check";
    private static final String SAID = "said";

    private final Contributors contributors;
    private final FormPreviews previews;

    PreviewController(Contributors contributors, FormPreviews previews) {
        this.contributors = contributors;
        this.previews = previews;
    }

    private FormPreview form(Visit visit, String call) {
        return previews.whole(
                contributors.previewer(),
                CallCode.parse(call).orElseThrow(NotFound::new),
                Language.ofTag(visit.lang()).orElseThrow(NotFound::new));
    }

    @GetMapping
    String tasks(Visit visit, @PathVariable String call) {
        FormPreview form = form(visit, call);
        contributors.previewing(visit, form, "", form.tasks());
        return "input/tasks";
    }

    /** @param rows how many rows of a table are to be shown */
    @GetMapping("/questions/{question}")
    String question(
            Visit visit,
            @PathVariable String call,
            @PathVariable String question,
            @RequestParam(defaultValue = "1") String rows,
            Model model) {
        FormPreview form = form(visit, call);
        QuestionPage page = form.question(key(question));
        Question asked = page.answer().question();
        return show(
                visit,
                form,
                page,
                page.answer().value(),
                QuestionForm.rows(asked, page.answer().value(), (int) Forms.number(rows, SaveAnswer.MOST_ROWS)),
                Faults.NONE,
                model);
    }

    /** Checks what was typed as the form does, and goes on where the form goes on. */
    @PostMapping("/questions/{question}")
    String typed(
            Visit visit,
            @PathVariable String call,
            @PathVariable String question,
            @RequestParam(defaultValue = "save") String go,
            @RequestParam(required = false) @Nullable String remove,
            Model model) {
        FormPreview form = form(visit, call);
        QuestionPage empty = form.question(key(question));
        Question asked = empty.answer().question();
        AnswerValue typed = TypedAnswer.of(asked, visit.request().getParameterMap(), form.language());
        FormPreview[] answered = {form};
        Page page = new Page(form.language(), "", "", true);
        Faults faults = Faults.of(page, () -> answered[0] = form.with(asked.key(), typed));
        QuestionPage told = answered[0].question(asked.key());
        AnswerDetails answer = told.answer();
        if (faults.isEmpty() && answer.told() != null) {
            faults = Faults.of(page, List.of(answer.told())).toField(SaveAnswer.FIELD);
        }
        boolean table = asked.kind() == QuestionKind.TABLE;
        boolean grows = go.equals("row") && remove == null;
        if (faults.isEmpty() && remove == null && go.equals("next")) {
            return redirect(form, told.next().below());
        }
        if (faults.isEmpty() && remove == null && go.equals("tasks")) {
            return redirect(form, "");
        }
        model.addAttribute(SAID, "input.form-preview.not-saved");
        List<Map<String, String>> rows =
                table ? TypedAnswer.rows(asked, visit.request().getParameterMap(), form.language()) : List.of();
        return show(
                visit,
                form,
                told,
                typed,
                table && rows.size() <= asked.maxRows()
                        ? QuestionForm.rows(asked, typed, grows ? rows.size() + 1 : rows.size())
                        : rows,
                faults,
                model);
    }

    @GetMapping("/questions/{question}/next")
    String next(Visit visit, @PathVariable String call, @PathVariable String question) {
        FormPreview form = form(visit, call);
        return redirect(form, form.question(key(question)).next().below());
    }

    @GetMapping(PUBLICATION)
    String publication(Visit visit, @PathVariable String call, Model model) {
        return publication(visit, form(visit, call), Faults.NONE, model);
    }

    @PostMapping(PUBLICATION)
    String chosen(
            Visit visit,
            @PathVariable String call,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "save") String go,
            Model model) {
        FormPreview form = form(visit, call);
        Optional<NameChoice> named =
                form.name().isSealed() ? Optional.of(form.name()) : Forms.choice(NameChoice.class, name);
        Optional<TextChoice> published = Forms.choice(TextChoice.class, text);
        Page page = new Page(form.language(), "", "", true);
        Faults faults = missing(page, named.filter(form::offers), "name")
                .and(missing(page, published.filter(form::offers), "text"));
        if (faults.isEmpty() && go.equals("next")) {
            return redirect(form, CHECK);
        }
        model.addAttribute(SAID, "input.form-preview.not-saved");
        return publication(
                visit,
                faults.isEmpty() ? form.with(named.orElseThrow(), published.orElseThrow()) : form,
                faults,
                model);
    }

    private static Faults missing(Page page, Optional<?> choice, String field) {
        return choice.isPresent() ? Faults.NONE : Faults.one(field, page.say("shared.problem.choose"));
    }

    @GetMapping(CHECK)
    String check(Visit visit, @PathVariable String call, Model model) {
        return check(visit, form(visit, call), Faults.NONE, model);
    }

    /** Where an input would be submitted: nothing is. */
    @PostMapping(CHECK)
    String submitted(
            Visit visit,
            @PathVariable String call,
            @RequestParam(required = false) @Nullable String declared,
            Model model) {
        FormPreview form = form(visit, call);
        if (declared == null) {
            Page page = new Page(form.language(), "", "", true);
            return check(visit, form, Faults.one("declared", page.say("input.check.confirm-first")), model);
        }
        model.addAttribute(SAID, "input.form-preview.not-sent");
        return check(visit, form, Faults.NONE, model);
    }

    private String show(
            Visit visit,
            FormPreview form,
            QuestionPage page,
            AnswerValue shown,
            List<Map<String, String>> rows,
            Faults faults,
            Model model) {
        AnswerDetails answer = page.answer();
        Answering answering = contributors.previewing(
                visit, form, "/questions/" + answer.question().key(), page);
        model.addAttribute("faults", faults);
        model.addAttribute(
                "q",
                new QuestionForm(
                        answering,
                        answer,
                        shown,
                        rows,
                        answer.question().kind() == QuestionKind.ATTACHMENT
                                ? previews.files(answering.actor(), form.call().code())
                                        .orElse(null)
                                : null));
        return "input/question";
    }

    private String publication(Visit visit, FormPreview form, Faults faults, Model model) {
        PublicationPage page = form.publication();
        Answering answering = contributors.previewing(visit, form, PUBLICATION, page);
        model.addAttribute("name", form.name());
        model.addAttribute("text", form.text());
        model.addAttribute("faults", faults);
        model.addAttribute("preview", ShownAnswers.of(answering, form.language().tag(), page.answers()));
        return "input/publication";
    }

    private String check(Visit visit, FormPreview form, Faults faults, Model model) {
        CheckPage page = form.check();
        Answering answering = contributors.previewing(visit, form, CHECK, page);
        model.addAttribute("answers", ShownAnswers.of(answering, page.written(), page.answers()));
        model.addAttribute("faults", faults.and(Faults.of(answering.page(), page.problems())));
        return "input/check";
    }

    private static String redirect(FormPreview form, String below) {
        return "redirect:/" + form.language().tag()
                + CallLinks.plainPreview(form.call().code())
                + below;
    }

    private static QuestionKey key(String question) {
        return QuestionKey.parse(question).orElseThrow(NotFound::new);
    }
}
