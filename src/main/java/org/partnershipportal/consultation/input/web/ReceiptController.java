package org.partnershipportal.consultation.input.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.input.InputPages;
import org.partnershipportal.consultation.input.Inputs;
import org.partnershipportal.consultation.input.ReceiptPage;
import org.partnershipportal.consultation.input.RefusedFiles;
import org.partnershipportal.consultation.input.ReplaceFile;
import org.partnershipportal.consultation.input.WithdrawPage;
import org.partnershipportal.consultation.receipt.ReceiptDetails;
import org.partnershipportal.consultation.receipt.ReceiptPapers;
import org.partnershipportal.consultation.receipt.Receipts;
import org.partnershipportal.consultation.receipt.SentArchive;
import org.partnershipportal.ground.plain.Download;
import org.partnershipportal.ground.plain.Faults;
import org.partnershipportal.ground.plain.FormToken;
import org.partnershipportal.ground.plain.Forms;
import org.partnershipportal.ground.plain.Page;
import org.partnershipportal.ground.plain.PlainPages;
import org.partnershipportal.ground.plain.Slot;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.platform.access.Reader;
import org.partnershipportal.platform.document.DocumentId;
import org.partnershipportal.platform.document.MultipartUpload;
import org.partnershipportal.platform.limits.Limit;
import org.partnershipportal.platform.limits.Limited;
import org.partnershipportal.platform.limits.Limits;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The receipt, what was sent, and withdrawing it (UC-PUB-10; R14.5). */
@PlainPages
@RequestMapping(Page.LANGUAGES + Answering.PAGES + "/{input}")
class ReceiptController {

    private static final String HERE = "/receipt";
    private static final String WITHDRAW = "/withdraw";
    private static final int RECEIPTS = 100_000;

    private final Contributors contributors;
    private final InputPages pages;
    private final Inputs inputs;
    private final Receipts receipts;
    private final SentArchive sent;
    private final ReceiptPapers papers;
    private final RefusedFiles refused;
    private final Limits limits;
    private final List<Slot.Filler> fillers;

    ReceiptController(
            Contributors contributors,
            InputPages pages,
            Inputs inputs,
            Receipts receipts,
            SentArchive sent,
            ReceiptPapers papers,
            RefusedFiles refused,
            Limits limits,
            List<Slot.Filler> fillers) {
        this.limits = limits;
        this.refused = refused;
        this.contributors = contributors;
        this.pages = pages;
        this.inputs = inputs;
        this.receipts = receipts;
        this.sent = sent;
        this.papers = papers;
        this.fillers = fillers;
    }

    @GetMapping(HERE)
    String receipt(Visit visit, Model model) {
        Answering answering = contributors.answering(visit, HERE, pages::receipt);
        return show(answering, model);
    }

    private String show(Answering answering, Model model) {
        ReceiptPage page = (ReceiptPage) answering.shown();
        if (page.receipts().isEmpty()) {
            throw new NotFound();
        }
        model.addAttribute("key", Inputs.newKey());
        model.addAttribute("yours", yours(answering, page));
        Slot.show(model, "receiptStanding", fillers);
        Slot.show(model, "receiptOutcome", fillers);
        model.addAttribute(
                "hash",
                List.of(page.latest().sha256().replaceAll("(.{4})(?!$)", "$1 ").split(" ")));
        return "input/receipt";
    }

    /** When it was received where the reader is; {@code null} in Geneva and of a sealed session, which knows no place. */
    private static @Nullable String yours(Answering answering, ReceiptPage page) {
        ZoneId own = answering.own();
        if (own == null || own.equals(Reader.GENEVA)) {
            return null;
        }
        Language language = answering.page().language();
        return answering
                .page()
                .say(
                        "shared.deadline.own",
                        Formats.readersTime(page.latest().received(), own, language),
                        Formats.city(own, language));
    }

    /** Takes a file as it comes in, in the place of one that was refused (R14.2). */
    @PostMapping(HERE + "/files/{file}/replace")
    @Limited(value = Limit.UPLOAD, megabytes = Limit.UPLOAD_MEGABYTES)
    String replace(Visit visit, @PathVariable String file, Model model) throws IOException {
        Answering answering = contributors.answering(visit, HERE, pages::receipt);
        DocumentId wanted = DocumentId.parse(file).orElseThrow(NotFound::new);
        if (!answering.submitted() || !MultipartUpload.isOne(visit.request())) {
            throw new NotFound();
        }
        Faults[] replaced = {Faults.NONE};
        Faults read = Faults.of(answering.page(), () -> {
            MultipartUpload.Texts texts = MultipartUpload.read(visit.request(), (field, name, content, before) -> {
                FormToken.require(visit.request(), before.first(FormToken.FIELD));
                replaced[0] = replaced(answering, wanted, before.first("key"), name, content);
            });
            FormToken.require(visit.request(), texts.first(FormToken.FIELD));
        });
        Faults faults = replaced[0].and(read.toField("refused"));
        if (faults.isEmpty()) {
            return answering.redirect(HERE);
        }
        model.addAttribute("faults", faults);
        return show(answering, model);
    }

    /** What is left of a file that is not taken is read and thrown away, so that its sender gets the sentence. */
    private Faults replaced(Answering answering, DocumentId wanted, String key, String name, InputStream content)
            throws IOException {
        return Faults.of(
                        answering.page(),
                        () -> refused.replace(
                                answering.actor(),
                                new ReplaceFile(answering.input().id(), wanted, Forms.uuid(key), name),
                                content))
                .toField("refused");
    }

    /** What was sent with one of the receipts. */
    @GetMapping(HERE + "/{sequence}/what-i-sent.zip")
    void whatISent(Visit visit, @PathVariable String sequence, HttpServletResponse response) throws IOException {
        Answering answering = contributors.answering(visit, "");
        limits.paceBy(Limit.OWN_PAPER, answering.actor());
        limits.takeBy(Limit.OWN_PAPER, answering.actor());
        ReceiptDetails receipt = receipt(answering, Forms.number(sequence, RECEIPTS));
        response.setContentType("application/zip");
        Download.attachment(response, SentArchive.NAME);
        sent.write(answering.actor(), receipt.input(), receipt.sequence(), response.getOutputStream());
    }

    /** One of the receipts as a paper, in the page's language. */
    @GetMapping(HERE + "/{sequence}/receipt.pdf")
    void paper(Visit visit, @PathVariable String sequence, HttpServletResponse response) throws IOException {
        Answering answering = contributors.answering(visit, "");
        ReceiptDetails receipt = receipt(answering, Forms.number(sequence, RECEIPTS));
        Reader reader = new Reader(answering.page().language(), Reader.GENEVA);
        byte[] pdf = papers.print(answering.actor(), receipt.input(), receipt.sequence(), reader)
                .pdf();
        Download.send(response, "application/pdf", ReceiptPapers.NAME, pdf);
    }

    private ReceiptDetails receipt(Answering answering, long sequence) {
        return receipts.of(answering.actor(), answering.input().id().value()).stream()
                .filter(receipt -> receipt.sequence() == sequence)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Asks once more before it is withdrawn. */
    @GetMapping(WITHDRAW)
    String withdraw(Visit visit) {
        Answering answering = contributors.answering(visit, WITHDRAW, pages::withdraw);
        return ((WithdrawPage) answering.shown()).verb() == null ? answering.redirect("") : "input/withdraw";
    }

    @PostMapping(WITHDRAW)
    String withdrawn(Visit visit, @RequestParam(required = false) @Nullable String sure, Model model) {
        Answering answering = contributors.answering(visit, WITHDRAW, pages::withdraw);
        Faults faults = sure == null
                ? Faults.one("sure", answering.page().say("input.withdraw.tick"))
                : Faults.of(
                        answering.page(),
                        () -> inputs.withdraw(
                                answering.actor(), answering.input().id()));
        if (!faults.isEmpty()) {
            model.addAttribute("faults", faults);
            return "input/withdraw";
        }
        return answering.redirect("");
    }
}
