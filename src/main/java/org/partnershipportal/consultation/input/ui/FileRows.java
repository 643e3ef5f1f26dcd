package org.partnershipportal.consultation.input.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.partnershipportal.consultation.receipt.AttachedFile;
import org.partnershipportal.ground.uikit.PlainLink;
import org.partnershipportal.ground.uikit.TextWithLanguage;
import org.partnershipportal.platform.access.Acting;
import org.partnershipportal.platform.document.DocumentDetails;
import org.partnershipportal.platform.document.DocumentForm;
import org.partnershipportal.platform.document.DocumentLinks;
import org.partnershipportal.platform.document.DocumentStatus;

/** Files of an input to be read: each a link as soon as it has passed its check. */
final class FileRows extends UnorderedList {

    private final InputWording wording;
    private final Acting acting;

    /**
     * The files as they were frozen, or would be sent.
     *
     * @param kept those that are still there
     */
    static FileRows of(InputWording wording, Acting acting, List<AttachedFile> files, List<DocumentDetails> kept) {
        FileRows rows = new FileRows(wording, acting);
        files.forEach(file -> kept.stream()
                .filter(one -> one.sha256().equals(file.sha256()))
                .findFirst()
                .ifPresentOrElse(
                        rows::row,
                        () -> rows.add(
                                TextWithLanguage.ofAnyLanguage(file.name()), " · " + wording.size(file.bytes()))));
        return rows;
    }

    private FileRows(InputWording wording, Acting acting) {
        this.wording = wording;
        this.acting = acting;
    }

    private void row(DocumentDetails file) {
        Component name = file.status() == DocumentStatus.READY
                ? new PlainLink(
                        file.name(),
                        DocumentLinks.content(file.id(), DocumentForm.ORIGINAL, acting)
                                .substring(1))
                : new Span(file.name());
        name.getElement().setAttribute("dir", "auto"); // a name of Latin letters would take the number after it along
        add(
                name,
                " · " + wording.size(file.bytes()) + " · "
                        + wording.text(file.status().key()));
    }

    private void add(Component name, String facts) {
        Span rest = new Span(facts);
        rest.addClassName("m");
        add(new ListItem(name, rest));
    }
}
