package org.partnershipportal.consultation.receipt;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.partnershipportal.consultation.call.CallContent;
import org.partnershipportal.consultation.call.CallDetails;
import org.partnershipportal.consultation.call.Calls;
import org.partnershipportal.ground.paper.Paper;
import org.partnershipportal.ground.paper.PaperBody;
import org.partnershipportal.ground.paper.PaperFacts;
import org.partnershipportal.ground.paper.PaperHead;
import org.partnershipportal.ground.paper.PrintedPaper;
import org.partnershipportal.ground.shared.CanonicalJson;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.shared.SealedTimes;
import org.partnershipportal.ground.shared.Translations;
import org.partnershipportal.ground.shared.TryLater;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.PortalSettings;
import org.partnershipportal.platform.access.Reader;
import org.partnershipportal.platform.access.Requires;
import org.partnershipportal.platform.limits.Limit;
import org.partnershipportal.platform.limits.Limits;
import org.partnershipportal.platform.limits.SlowWork;
import org.springframework.stereotype.Service;

/**
 * A receipt as a document to keep, in any of the six languages (R14.5). It contains none of the text, so that it can be
 * kept apart from it.
 */
@Service
public class ReceiptPapers {

    /** Hours, minutes and seconds, in Latin digits as all times of the portal. */
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    /** The name of the paper; it says nothing of whose it is. */
    public static final String NAME = "receipt" + ".pdf";

    private final Receipts receipts;
    private final Calls calls;
    private final PortalSettings settings;
    private final Limits limits;
    private final SlowWork slow;

    ReceiptPapers(Receipts receipts, Calls calls, PortalSettings settings, Limits limits, SlowWork slow) {
        this.settings = settings;
        this.receipts = receipts;
        this.calls = calls;
        this.limits = limits;
        this.slow = slow;
    }

    /**
     * Prints a receipt.
     *
     * @param sequence which of the input's receipts
     * @param reader whose language and zone it is in, beside Geneva's
     * @throws NotFound if there is no such receipt that the actor may read
     * @throws TryLater if the actor asked for too many, or too many are being made
     */
    @Requires(Permission.READ)
    public PrintedPaper print(Actor actor, UUID input, int sequence, Reader reader) {
        limits.paceBy(Limit.OWN_PAPER, actor);
        ReceiptDetails receipt = receipts.of(actor, input).stream()
                .filter(one -> one.sequence() == sequence)
                .findFirst()
                .orElseThrow(NotFound::new);
        limits.takeBy(Limit.OWN_PAPER, actor);
        CallDetails call = calls.details(Actor.system(), receipt.call());
        List<CanonicalForm.Signer> signers = signers(actor, receipt);
        Optional<SentContents> contents = receipts.contents(actor, input, sequence);
        Language language = reader.language();
        PaperHead head = new PaperHead(
                language,
                text(language, "receipt.paper.title"),
                text(language, "receipt.paper.description"),
                text(language, "plain.portal.name"),
                text(language, "receipt.paper.no-word"));
        Paper paper = Paper.of(head, body -> {
            body.compact()
                    .lead(text(language, receipt.isForgotten() ? "receipt.paper.forgotten" : "receipt.paper.lead"))
                    .number(
                            text(language, "receipt.paper.number"),
                            receipt.number().toString())
                    .facts(facts -> facts(facts, reader, call, receipt, signers, contents));
            if (!receipt.isForgotten()) {
                check(body, language);
                proof(body, language, receipt);
            }
        });
        return slow.own(actor, paper::print);
    }

    /** Where anyone checks it. */
    private void check(PaperBody body, Language language) {
        String address = settings.url() + "/" + language.tag() + "/verify";
        String words = text(language, "plain.layout.verify");
        body.section(words).paragraph(line -> line.link(address, URI.create(address), words));
    }

    /** How anyone checks it by hand. */
    private static void proof(PaperBody body, Language language, ReceiptDetails receipt) {
        body.section(text(language, "receipt.paper.by-hand"))
                .paragraph(text(language, "receipt.paper.by-hand-how"))
                .code("sha256sum input.json\nsha256sum files/*\nopenssl pkeyutl -verify -pubin -inkey"
                        + " receipt-key.pem -rawin \\\n  -in receipt.txt -sigfile receipt.sig")
                .section(text(language, "receipt.paper.statement"))
                .code(receipt.statement())
                .paragraph(text(language, "receipt.paper.signature"))
                .code(folded(receipt.signature()));
    }

    private static void facts(
            PaperFacts facts,
            Reader reader,
            CallDetails call,
            ReceiptDetails receipt,
            List<CanonicalForm.Signer> signers,
            Optional<SentContents> contents) {
        Language language = reader.language();
        facts.text(text(language, "receipt.paper.received"), times(reader, receipt));
        CallContent content = call.content();
        content.texts()
                .title()
                .in(language, content.original())
                .ifPresent(title -> facts.text(text(language, "shared.field.call"), title));
        facts.code(text(language, "call.public.code"), call.code().toString());
        signers.forEach(signer -> facts.text(
                text(language, "receipt.signer." + signer.part()),
                new LocalizedText(
                        signer.name().isEmpty() ? text(language, "receipt.paper.not-named") : signer.name(),
                        signer.name().isEmpty() ? language.tag() : "und")));
        facts.text(text(language, "receipt.paper.version"), Formats.number(receipt.version(), language));
        contents.ifPresent(sent -> facts.text(text(language, "receipt.paper.contents"), sent.said(language)));
        if (!receipt.isForgotten()) {
            facts.line(text(language, "receipt.paper.hash"), line -> line.compared(grouped(receipt.sha256())));
        }
    }

    /** When it was received, in Geneva and where the reader is. */
    static String times(Reader reader, ReceiptDetails receipt) {
        String geneva =
                text(reader.language(), "receipt.paper.geneva", time(receipt, Reader.GENEVA, reader.language()));
        return reader.zone().equals(Reader.GENEVA)
                ? geneva
                : geneva + "\n"
                        + text(
                                reader.language(),
                                "shared.deadline.own",
                                time(receipt, reader.zone(), reader.language()),
                                Formats.city(reader.zone(), reader.language()));
    }

    private static String time(ReceiptDetails receipt, ZoneId zone, Language language) {
        return text(
                language,
                "shared.deadline.at",
                Formats.date(receipt.received(), zone, language),
                (isOfAMinute(receipt) ? MINUTES : SECONDS)
                        .format(receipt.received().atZone(zone)));
    }

    /** As of a sealed input, whose receipt says no more. */
    private static boolean isOfAMinute(ReceiptDetails receipt) {
        return receipt.received().equals(SealedTimes.minute(receipt.received()));
    }

    /** Those who stand behind it, as its canonical form names them; none once its text was deleted. */
    private List<CanonicalForm.Signer> signers(Actor actor, ReceiptDetails receipt) {
        List<CanonicalForm.Signer> signers = new ArrayList<>();
        try {
            String sent = new String(receipts.sent(actor, receipt.input(), receipt.sequence()), StandardCharsets.UTF_8);
            CanonicalJson.read(sent)
                    .path("by")
                    .forEach(by -> signers.add(new CanonicalForm.Signer(
                            by.path("part").asString(), by.path("name").asString(""))));
        } catch (NotFound deleted) {
            return List.of();
        }
        return signers;
    }

    private static String grouped(String hash) {
        return hash.replaceAll("(.{8})(?=.)", "$1 ");
    }

    private static String folded(String signature) {
        return signature.replaceAll("(.{44})(?=.)", "$1\n");
    }

    private static String text(Language language, String key, Object... args) {
        return Translations.standard().text(language, key, args);
    }
}
