package org.partnershipportal.consultation.assessment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.partnershipportal.consultation.assessment.FileStanding;
import org.partnershipportal.ground.uikit.PlainLink;
import org.partnershipportal.ground.uikit.Row;
import org.partnershipportal.ground.uikit.Rows;
import org.partnershipportal.platform.access.Acting;
import org.partnershipportal.platform.document.DocumentDetails;
import org.partnershipportal.platform.document.DocumentForm;
import org.partnershipportal.platform.document.DocumentId;
import org.partnershipportal.platform.document.DocumentLinks;

/**
 * The files of an input that are not published with it, each with the reason, and with the action of the person who has
 * checked one that is withheld; and who checked the others.
 */
final class StayingFiles extends Div {

    private final AssessmentWording wording;
    private final Acting acting;
    private final Supplier<List<FileStanding>> search;
    private final Consumer<DocumentId> look;

    /**
     * @param search searches the files; it is asked again after each look
     * @param look says that one has looked at a file
     */
    StayingFiles(
            AssessmentWording wording, Acting acting, Supplier<List<FileStanding>> search, Consumer<DocumentId> look) {
        this.wording = wording;
        this.acting = acting;
        this.search = search;
        this.look = look;
        addClassName("stack");
        getElement().setAttribute("aria-live", "polite");
        draw();
    }

    private void draw() {
        removeAll();
        List<FileStanding> files = search.get();
        long staying = files.stream().filter(FileStanding::staysBack).count();
        add(new Paragraph(wording.text("assessment.files.staying", staying)));
        Rows rows = Rows.bare();
        files.forEach(file -> rows.add(row(file)));
        add(rows);
    }

    /** Puts the focus on the sentence that says how many stay back, where a button that was used is gone. */
    void focus() {
        getElement().executeJs("this.firstElementChild.tabIndex = -1; this.firstElementChild.focus()");
    }

    private Row row(FileStanding standing) {
        DocumentDetails file = standing.file();
        Row row = new Row(new PlainLink(
                        file.name(),
                        DocumentLinks.content(
                                        file.id(),
                                        file.publishable() ? DocumentForm.CLEANED : DocumentForm.ORIGINAL,
                                        acting)
                                .substring(1)))
                .meta(wording.text(standing.result().key()));
        if (standing.heldBack()) {
            row.meta(wording.text("assessment.files.held-back"));
        }
        if (standing.looked() != null) {
            row.meta(wording.text(
                    "assessment.files.looked",
                    Objects.requireNonNullElseGet(standing.lookedBy(), () -> wording.text("membership.members.former")),
                    wording.moment(standing.looked())));
        }
        if (standing.staysBack()) {
            String release = wording.text(standing.result().releaseKey());
            Button publish = new Button(release, click -> {
                look.accept(file.id());
                draw();
                focus();
            });
            publish.setAriaLabel(release + ": " + file.name());
            row.end(publish);
        }
        return row;
    }
}
