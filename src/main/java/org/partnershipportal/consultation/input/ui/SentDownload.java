package org.partnershipportal.consultation.input.ui;

import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.util.function.Supplier;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.receipt.ReceiptPapers;
import org.partnershipportal.consultation.receipt.SentArchive;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Reader;

/** Downloads of a receipt; the rights of the reader are checked again at each download. */
final class SentDownload {

    private SentDownload() {}

    /** What was sent, with receipt and signature. */
    static DownloadHandler archive(SentArchive sent, Supplier<Actor> actor, InputId id, int sequence) {
        return event -> {
            Actor asking = actor.get();
            begin(event, SentArchive.NAME, "application/zip");
            sent.write(asking, id.value(), sequence, event.getOutputStream());
        };
    }

    /** The receipt as a paper. */
    static DownloadHandler paper(ReceiptPapers papers, Supplier<Actor> actor, InputId id, int sequence, Reader reader) {
        return event -> {
            byte[] pdf = papers.print(actor.get(), id.value(), sequence, reader).pdf();
            begin(event, ReceiptPapers.NAME, "application/pdf");
            event.getOutputStream().write(pdf);
        };
    }

    static void begin(DownloadEvent event, String name, String type) {
        event.setFileName(name);
        event.setContentType(type);
        event.getResponse().setHeader("Cache-Control", "no-store");
        event.getResponse().setHeader("X-Content-Type-Options", "nosniff");
    }
}
