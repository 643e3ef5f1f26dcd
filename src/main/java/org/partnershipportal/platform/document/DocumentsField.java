package org.partnershipportal.platform.document;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadFormat;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.shared.Registration;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.ground.shared.PortalException;
import org.partnershipportal.ground.shared.Translations;
import org.partnershipportal.ground.uikit.Confirm;
import org.partnershipportal.ground.uikit.Rows;
import org.partnershipportal.ground.uikit.Toasts;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.cleaning.DocumentRefusal;
import org.partnershipportal.platform.cleaning.DocumentType;

/**
 * A record's files on a page of the signed-in portal (UC-DOC-01): first what can be sent, then each file with its
 * status, then the field to choose more. Bytes go straight into quarantine and are counted there. What changes is said
 * to screen readers too. Anyone who may attach nothing sees the files alone.
 */
public final class DocumentsField extends Div {

    private final Documents documents;
    private final Supplier<Actor> actor;
    private final ContentRef owner;
    private final String slot;
    private final Rows list = Rows.bare();
    private final Paragraph none = new Paragraph();
    private final List<Arriving> arriving = new CopyOnWriteArrayList<>();
    private final Map<DocumentId, DocumentStatus> told = new HashMap<>();
    private final boolean sealed;
    private @Nullable Registration polls;

    /**
     * @param actor asks who acts, at each act; a page passes its own {@code this::actor}
     * @param owner the record
     * @param slot the record's key of the place, such as a question's; only its files are shown
     * @param label what stands above, such as the question
     */
    public DocumentsField(Documents documents, Supplier<Actor> actor, ContentRef owner, String slot, String label) {
        this.documents = documents;
        this.actor = actor;
        this.owner = owner;
        this.slot = slot;
        addClassNames("documents", "stack", "s2");
        Span heading = new Span(label);
        heading.addClassName("strong");
        getElement().setAttribute("role", "group").setAttribute("aria-label", label);
        list.getElement().setAttribute("aria-label", text("shared.field.files"));
        none.setText(text("document.field.none"));
        none.addClassName("m");
        add(heading);
        Optional<UploadRules> rules = documents.rules(actor.get(), owner);
        sealed = rules.filter(UploadRules::sealed).isPresent();
        rules.ifPresent(this::explain);
        add(list, none);
        rules.filter(UploadRules::open).ifPresent(open -> add(chooser(open)));
        refresh();
    }

    /**
     * What stands there for a record that is not there yet: what may be sent, and a button that takes nothing.
     *
     * @param rules what it will take; empty if nothing
     * @param label what stands above, such as the question
     */
    public static Div preview(Optional<UploadRules> rules, String label) {
        Div shown = new Div();
        shown.addClassNames("documents", "stack", "s2");
        shown.getElement().setAttribute("role", "group").setAttribute("aria-label", label);
        Span heading = new Span(label);
        heading.addClassName("strong");
        shown.add(heading);
        Language language = language(shown);
        rules.ifPresent(some -> shown.add(explained(some, language)));
        shown.add(note(language, "document.field.none"));
        Button choose = new Button(Translations.standard().text(language, "document.field.choose"));
        choose.setEnabled(false);
        shown.add(choose);
        return shown;
    }

    private void explain(UploadRules rules) {
        add(explained(rules, language()));
    }

    private static List<Component> explained(UploadRules rules, Language language) {
        if (!rules.open()) {
            return List.of(note(language, DocumentRefusal.NO_SCANNER.key()));
        }
        UploadLimits limits = rules.limits();
        List<Component> told = new ArrayList<>();
        told.add(note(language, rules.limitsKey(), limits.files(), limits.megabytes()));
        boolean office = rules.publishable().contains(DocumentType.DOCX);
        if (rules.sealed()) {
            told.add(note(language, "document.field.sealed"));
            if (!office) {
                told.add(note(language, "document.field.sealed-kinds"));
            }
        } else if (rules.published()) {
            told.add(note(language, office ? "document.field.cleaned" : "document.field.not-publishable"));
        }
        return told;
    }

    private static Paragraph note(Language language, String key, Object... args) {
        Paragraph note = new Paragraph(Translations.standard().text(language, key, args));
        note.addClassName("m");
        return note;
    }

    private Upload chooser(UploadRules rules) {
        Upload upload = new Upload(this::take);
        // The body of the request is the file: nothing between browser and quarantine keeps a copy.
        upload.setUploadFormat(UploadFormat.RAW);
        upload.setMaxFileSize(Math.toIntExact(rules.limits().bytes()));
        upload.setAcceptedFileExtensions(rules.types().stream()
                .flatMap(type -> type.extensions().stream())
                .sorted()
                .map(extension -> "." + extension)
                .toArray(String[]::new));
        upload.setUploadButton(new Button(text("document.field.choose")));
        upload.setDropLabel(new Span(text("document.field.drop")));
        upload.setI18n(new UploadI18N()
                .setError(new UploadI18N.Error()
                        .setFileIsTooBig(text(
                                DocumentRefusal.TOO_BIG.key(), rules.limits().megabytes()))
                        .setIncorrectFileType(text(DocumentRefusal.TYPE_NOT_ALLOWED.key()))));
        upload.addFileRejectedListener(rejected -> {
            Arriving file = new Arriving(rejected.getFileName(), 0);
            file.refused = rejected.getErrorMessage();
            arriving.add(file);
            Toasts.announce(text("shared.field.named", file.name, file.refused));
            refresh();
        });
        for (String moment : List.of("upload-start", "upload-success", "upload-error")) {
            upload.getElement().addEventListener(moment, event -> refresh());
        }
        return upload;
    }

    /**
     * For who sends the record with its files.
     *
     * @throws NotAllowed while a file is on its way, because the record would be sent without it
     */
    public void requireArrived() {
        if (arriving.stream().anyMatch(file -> file.refused == null)) {
            throw new NotAllowed("document.field.on-its-way");
        }
    }

    /** Runs in the upload's own request. */
    private void take(UploadEvent event) throws IOException {
        Arriving file = new Arriving(event.getFileName(), event.getFileSize());
        arriving.add(file);
        UI ui = event.getUI();
        try {
            documents.upload(
                    actor.get(),
                    new org.partnershipportal.platform.document.Upload(owner, slot, event.getFileName()),
                    file.counting(event.getInputStream()));
            arriving.remove(file);
        } catch (PortalException refusal) {
            file.refused = text(refusal.key(), refusal.args());
            event.reject(file.refused);
        } catch (IOException brokenOff) {
            file.refused = text("document.field.broken-off");
            throw brokenOff;
        } finally {
            var _ = ui.access(() -> {
                if (file.refused != null) {
                    Toasts.announce(text("shared.field.named", file.name, file.refused));
                }
                refresh();
            });
        }
    }

    /** Shows how all files stand now, and asks again soon while one is under way. */
    private void refresh() {
        List<DocumentDetails> files = documents.of(actor.get(), owner).stream()
                .filter(file -> file.slot().equals(slot))
                .toList();
        DocumentRows rows = new DocumentRows(language(), sealed, actor.get().acting());
        list.removeAll();
        files.forEach(file -> list.add(rows.row(file, () -> remove(file))));
        arriving.forEach(file -> list.add(
                file.refused == null
                        ? rows.uploading(file.name, file.percent())
                        : rows.refused(file.name, file.refused, () -> dismiss(file))));
        none.setVisible(files.isEmpty() && arriving.isEmpty());
        list.setVisible(!none.isVisible());
        files.forEach(this::tell);
        boolean busy = files.stream().anyMatch(file -> file.status() == DocumentStatus.CHECKING)
                || arriving.stream().anyMatch(file -> file.refused == null);
        getUI().ifPresent(ui -> Polling.of(ui).need(this, busy));
    }

    private void tell(DocumentDetails file) {
        DocumentStatus before = told.put(file.id(), file.status());
        if (before != null && before != file.status() && isAttached()) {
            String outcome = file.refusal() == null
                    ? text(file.status().key())
                    : text(file.refusal().key());
            Toasts.announce(text("shared.field.named", file.name(), outcome));
        }
    }

    private void dismiss(Arriving file) {
        arriving.remove(file);
        refresh();
    }

    private void remove(DocumentDetails file) {
        Confirm.askToEnd(
                text("document.field.remove-question"),
                text("document.field.remove-consequence", file.name()),
                text("shared.verb.remove"),
                () -> {
                    documents.remove(actor.get(), file.id());
                    Toasts.done(text("document.field.removed", file.name()));
                    refresh();
                });
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        polls = attach.getUI().addPollListener(poll -> refresh());
        refresh();
    }

    @Override
    protected void onDetach(DetachEvent detach) {
        if (polls != null) {
            polls.remove();
        }
        Polling.of(detach.getUI()).need(this, false);
    }

    private Language language() {
        return language(this);
    }

    static Language language(Component component) {
        Locale locale = component
                .getUI()
                .or(() -> Optional.ofNullable(UI.getCurrent()))
                .map(UI::getLocale)
                .orElse(Locale.UK);
        return Language.bestOf(List.of(locale));
    }

    private String text(String key, Object... args) {
        return Translations.standard().text(language(), key, args);
    }

    /** A file on its way, or one that did not arrive. */
    private static final class Arriving {
        private final String name;
        private final long size;
        private final AtomicLong read = new AtomicLong();
        private volatile @Nullable String refused;

        private Arriving(String name, long size) {
            this.name = name;
            this.size = size;
        }

        private int percent() {
            return size <= 0 ? 0 : (int) Math.min(100, read.get() * 100 / size);
        }

        private InputStream counting(InputStream in) {
            return new FilterInputStream(in) {
                @Override
                public int read(byte[] buffer, int from, int length) throws IOException {
                    int got = super.read(buffer, from, length);
                    Arriving.this.read.addAndGet(Math.max(0, got));
                    return got;
                }
            };
        }
    }
}
