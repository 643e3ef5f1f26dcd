package org.partnershipportal.consultation.input.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.partnershipportal.consultation.input.AnswerDetails;
import org.partnershipportal.ground.plain.Download;
import org.partnershipportal.ground.plain.Faults;
import org.partnershipportal.ground.plain.FormToken;
import org.partnershipportal.ground.plain.Page;
import org.partnershipportal.ground.plain.PlainPages;
import org.partnershipportal.ground.questionnaire.Question;
import org.partnershipportal.ground.questionnaire.QuestionKind;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.platform.document.DocumentContent;
import org.partnershipportal.platform.document.DocumentDetails;
import org.partnershipportal.platform.document.DocumentForm;
import org.partnershipportal.platform.document.DocumentId;
import org.partnershipportal.platform.document.Documents;
import org.partnershipportal.platform.document.MultipartUpload;
import org.partnershipportal.platform.document.Upload;
import org.partnershipportal.platform.limits.Limit;
import org.partnershipportal.platform.limits.Limited;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Files that answer a question: uploading, viewing and removing them (UC-PUB-08). */
@PlainPages
@RequestMapping(Page.LANGUAGES + Answering.PAGES + "/{input}/questions/{question}/files")
class FileController {

    private final Contributors contributors;
    private final Documents documents;

    FileController(Contributors contributors, Documents documents) {
        this.contributors = contributors;
        this.documents = documents;
    }

    /** Takes files as they come in; one that is refused is told of, and those before it stay. */
    @PostMapping
    @Limited(value = Limit.UPLOAD, megabytes = Limit.UPLOAD_MEGABYTES)
    String upload(Visit visit, @PathVariable String question, Model model) throws IOException {
        Answering answering = contributors.asked(visit, question);
        AnswerDetails answer = asked(answering);
        if (!MultipartUpload.isOne(visit.request())) {
            throw new NotFound();
        }
        Faults[] stored = {Faults.NONE};
        Faults read = Faults.of(answering.page(), () -> {
            MultipartUpload.Texts texts = MultipartUpload.read(visit.request(), (field, name, content, before) -> {
                FormToken.require(visit.request(), before.first(FormToken.FIELD));
                stored[0] = stored[0].and(stored(answering, answer.question(), name, content));
            });
            FormToken.require(visit.request(), texts.first(FormToken.FIELD));
        });
        Faults faults = stored[0].and(read.toField("file"));
        if (faults.isEmpty()) {
            return answering.redirect("/questions/" + question + "?saved=1");
        }
        return refused(contributors.asked(visit, question), faults, model);
    }

    /** What is left of a refused file is read and thrown away, so that its sender gets the sentence. */
    private Faults stored(Answering answering, Question question, String name, InputStream content) throws IOException {
        return new Faults(Faults.of(
                        answering.page(),
                        () -> documents.upload(
                                answering.actor(),
                                new Upload(
                                        answering.input().id().ref(),
                                        question.key().value(),
                                        name),
                                content))
                .list()
                .stream()
                .map(fault -> new Faults.Fault(
                        "file", fault.key(), answering.page().say("shared.field.named", name, fault.sentence())))
                .toList());
    }

    private String refused(Answering answering, Faults faults, Model model) {
        AnswerDetails answer = asked(answering);
        model.addAttribute("faults", faults);
        model.addAttribute(
                "q",
                new QuestionForm(
                        answering,
                        answer,
                        answer.value(),
                        List.of(),
                        documents
                                .rules(answering.actor(), answering.input().id().ref())
                                .orElse(null)));
        return "input/question";
    }

    /** Removes a file. */
    @PostMapping("/{file}/remove")
    String remove(Visit visit, @PathVariable String question, @PathVariable String file) {
        Answering answering = contributors.asked(visit, question);
        DocumentDetails wanted = file(answering, file);
        documents.remove(answering.actor(), wanted.id());
        return answering.redirect("/questions/" + question + "?saved=1");
    }

    /** Gives a file to the person who sent it: as it was sent, or, of a sealed input, as it was cleaned. */
    @GetMapping("/{file}")
    void download(Visit visit, @PathVariable String question, @PathVariable String file, HttpServletResponse response)
            throws IOException {
        Answering answering = contributors.asked(visit, question);
        DocumentDetails wanted = file(answering, file);
        try (DocumentContent content = documents.open(answering.actor(), wanted.id(), form(answering))) {
            response.setContentType(content.type().mediaType());
            response.setContentLengthLong(content.bytes());
            Download.attachment(response, content.name());
            content.stream().transferTo(response.getOutputStream());
        }
    }

    /** In which form files are kept for those who sent them. */
    static DocumentForm form(Answering answering) {
        return answering.sealed() ? DocumentForm.CLEANED : DocumentForm.ORIGINAL;
    }

    private static AnswerDetails asked(Answering answering) {
        AnswerDetails answer = answering.question().answer();
        if (answer.question().kind() != QuestionKind.ATTACHMENT) {
            throw new NotFound();
        }
        return answer;
    }

    private static DocumentDetails file(Answering answering, String file) {
        DocumentId id = DocumentId.parse(file).orElseThrow(NotFound::new);
        return asked(answering).files().stream()
                .filter(known -> known.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
