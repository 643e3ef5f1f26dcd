package org.partnershipportal.consultation.receipt.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.receipt.ReceiptNumber;
import org.partnershipportal.consultation.receipt.Receipts;
import org.partnershipportal.consultation.receipt.SentArchive;
import org.partnershipportal.ground.plain.Faults;
import org.partnershipportal.ground.plain.Page;
import org.partnershipportal.ground.plain.PlainPages;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.ReadingLanguage;
import org.partnershipportal.platform.document.MultipartUpload;
import org.partnershipportal.platform.limits.Limit;
import org.partnershipportal.platform.limits.Limited;
import org.partnershipportal.platform.limits.Limits;
import org.partnershipportal.platform.limits.NetworkLimits;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Checks a receipt by number and content, and says only whether they match (UC-PUB-13; R14.5, R0.2). */
@PlainPages
class VerifyController {

    private static final String PATH = "/verify";

    /** The longest content that is read, many times what an input has; longer content matches nothing. */
    private static final int LONGEST = 8 * 1024 * 1024;

    private final Receipts receipts;
    private final NetworkLimits networks;
    private final Limits limits;

    VerifyController(Receipts receipts, NetworkLimits networks, Limits limits) {
        this.receipts = receipts;
        this.networks = networks;
        this.limits = limits;
    }

    /** Leads to the page in the reader's language. */
    @GetMapping(PATH)
    ResponseEntity<Void> enter(HttpServletRequest request) {
        return ResponseEntity.status(HttpStatus.FOUND)
                .location(URI.create("/" + ReadingLanguage.of(request).tag() + PATH))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE, HttpHeaders.COOKIE)
                .build();
    }

    @GetMapping(Page.LANGUAGES + PATH)
    String form(@PathVariable String lang, Model model) {
        Page.show(model, lang, PATH);
        return show("", "", Faults.NONE, model);
    }

    private static String show(String number, String typed, Faults faults, Model model) {
        model.addAttribute("number", number);
        model.addAttribute("typed", typed);
        model.addAttribute("faults", faults);
        return "receipt/verify";
    }

    @PostMapping(Page.LANGUAGES + PATH)
    @Limited(value = Limit.RECEIPT_CHECK, countedByPage = true)
    String check(@PathVariable String lang, HttpServletRequest request, Model model) throws IOException {
        Page page = Page.show(model, lang, PATH);
        if (!MultipartUpload.isOne(request)) {
            throw new NotFound();
        }
        byte[][] file = new byte[1][];
        MultipartUpload.Texts[] sent = new MultipartUpload.Texts[1];
        Faults unread = Faults.of(
                page,
                () -> sent[0] = MultipartUpload.read(request, (field, name, content, before) -> {
                    if (file[0] == null) {
                        file[0] = SentArchive.canonical(content, LONGEST);
                    }
                }));
        if (!unread.isEmpty()) {
            networks.take(Limit.RECEIPT_CHECK, request);
            return show("", "", unread.toField("file"), model);
        }
        MultipartUpload.Texts texts = sent[0];
        String number = texts.first("number").strip();
        String typed = texts.first("content").strip();
        byte[] content = content(file[0], typed);
        Optional<ReceiptNumber> parsed = ReceiptNumber.parse(number);
        Faults faults = (parsed.isPresent()
                        ? Faults.NONE
                        : Faults.one("number", page.say("receipt.verify.number-form")))
                .and(content == null ? Faults.one("file", page.say("receipt.verify.content-missing")) : Faults.NONE);
        if (content != null && parsed.isPresent()) {
            model.addAttribute("matches", matches(parsed.get(), content, request));
        } else {
            networks.take(Limit.RECEIPT_CHECK, request);
        }
        return show(number, typed, faults, model);
    }

    /**
     * What matches is never counted, so that nobody's checks keep from theirs who have the right content; what does not is
     * counted before it is said, as is a form that cannot match because something is missing. After too many wrong contents of one receipt none is looked at for a while, for who knows its
     * number could otherwise try all that an input of few choices can say.
     */
    private boolean matches(ReceiptNumber number, byte[] content, HttpServletRequest request) {
        limits.require(Limit.ONE_RECEIPT, number.toString());
        boolean matches = receipts.matches(Actor.visitor(), number, content);
        if (!matches) {
            networks.take(Limit.RECEIPT_CHECK, request);
            limits.take(Limit.ONE_RECEIPT, number.toString());
        }
        return matches;
    }

    private static byte @Nullable [] content(byte @Nullable [] file, String typed) {
        if (file != null) {
            return file;
        }
        return typed.isEmpty() ? null : typed.getBytes(StandardCharsets.UTF_8);
    }

    /** The public key of all receipts. */
    @GetMapping("/receipt-key.pem")
    ResponseEntity<String> key() {
        return ResponseEntity.ok().contentType(MediaType.TEXT_PLAIN).body(receipts.publicKey(Actor.visitor()));
    }
}
