package org.partnershipportal.platform.document;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.Tone;
import org.partnershipportal.ground.shared.Translations;
import org.partnershipportal.ground.uikit.Icon;
import org.partnershipportal.ground.uikit.Row;
import org.partnershipportal.ground.uikit.StatusBadge;
import org.partnershipportal.platform.access.Acting;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.cleaning.DocumentRefusal;

/** Files as rows of a list: name, status, and what follows from it. */
final class DocumentRows {

    private final Language reader;
    private final boolean sealed;
    private final Optional<Acting> acting;

    DocumentRows(Language reader, boolean sealed, Optional<Acting> acting) {
        this.reader = reader;
        this.sealed = sealed;
        this.acting = acting;
    }

    /** A file that was stored. */
    Row row(DocumentDetails file, Runnable remove) {
        Row row = new Row(name(file)).after(badge(file));
        if (file.bytes() > 0) {
            row.meta(Formats.size(file.bytes(), reader));
        }
        DocumentRefusal refusal = file.refusal();
        if (refusal != null) {
            row.line(new Span(text(refusal.key())));
        }
        if (file.encoding() != null && refusal == null) {
            row.line(new Span(text("document.field.converted", file.encoding())));
        }
        if (file.delayed()) {
            row.line(new Span(text("document.field.delayed")));
        }
        if (file.status() == DocumentStatus.READY) {
            if (!file.publishable()) {
                row.line(new Span(text("document.field.not-published")));
            }
            if (!file.scanned()) {
                row.meta(text("document.field.not-scanned"));
            }
        }
        return file.allowed().contains(Permission.ATTACH_DOCUMENT)
                ? row.end(button("shared.verb.remove", "shared.verb.remove-named", file.name(), remove))
                : row;
    }

    /** A file on its way. */
    Row uploading(String name, int percent) {
        return new Row(plain(name))
                .after(new StatusBadge(Tone.NEUTRAL, Icon.CLOCK, text("document.field.uploading", percent)));
    }

    /** A file that did not arrive. */
    Row refused(String name, String why, Runnable dismiss) {
        return new Row(plain(name))
                .after(StatusBadge.bad(text(DocumentStatus.REFUSED.key())))
                .line(new Span(why))
                .end(button("shared.verb.close", "document.field.dismiss-named", name, dismiss));
    }

    private Component name(DocumentDetails file) {
        if (file.status() != DocumentStatus.READY) {
            return plain(file.name());
        }
        DocumentForm form = sealed ? DocumentForm.CLEANED : DocumentForm.ORIGINAL;
        return new FileLink(file.id(), form, acting.orElse(null), file.name());
    }

    /** A name has a direction of its own. */
    private static Span plain(String name) {
        Span plain = new Span(name);
        plain.getElement().setAttribute("dir", "auto");
        return plain;
    }

    private StatusBadge badge(DocumentDetails file) {
        String word = text(file.status().key());
        return switch (file.status()) {
            case CHECKING -> new StatusBadge(Tone.NEUTRAL, Icon.CLOCK, word);
            case READY -> new StatusBadge(file.tone(), Icon.TICK, word);
            case REFUSED -> StatusBadge.bad(word);
        };
    }

    private Button button(String key, String named, String name, Runnable act) {
        Button button = new Button(text(key), click -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        button.setAriaLabel(text(named, name));
        return button;
    }

    private String text(String key, Object... args) {
        return Translations.standard().text(reader, key, args);
    }
}
