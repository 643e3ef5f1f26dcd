package org.partnershipportal.promises.commitment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import java.util.List;
import org.partnershipportal.ground.uikit.AppLink;
import org.partnershipportal.ground.uikit.Difference;
import org.partnershipportal.ground.uikit.PageHeader;
import org.partnershipportal.platform.access.ActingPage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.NotPermitted;
import org.partnershipportal.platform.access.OpenTo;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.promises.commitment.CommitmentDetails;
import org.partnershipportal.promises.commitment.CommitmentId;
import org.partnershipportal.promises.commitment.CommitmentLinks;
import org.partnershipportal.promises.commitment.CommitmentPart;
import org.partnershipportal.promises.commitment.Commitments;
import org.partnershipportal.promises.commitment.WriteCommitment;

/** UC-COM-02: write a commitment, or change one that is published; anyone who comes later sees the difference. */
@Route(":acting/commitments/:id/edit")
@OpenTo(Permission.DRAFT_COMMITMENT)
class EditCommitmentView extends ActingPage {

    private final Commitments commitments;

    EditCommitmentView(Actors actors, Commitments commitments) {
        super(actors);
        this.commitments = commitments;
    }

    @Override
    protected void open(Actor actor, BeforeEnterEvent event) {
        CommitmentId id = named(event, "id", CommitmentId::parse);
        CommitmentDetails now = commitments.details(actor, id);
        if (!now.allows(Permission.DRAFT_COMMITMENT)) {
            throw new NotPermitted(Permission.DRAFT_COMMITMENT);
        }
        CommitmentWording wording = new CommitmentWording(reader());
        WriteCommitment unchanged = WriteCommitment.unchanged(now);
        Difference<WriteCommitment> difference = new Difference<>(
                unchanged,
                () -> WriteCommitment.unchanged(commitments.details(actor(), id)),
                (mine, theirs) -> differences(mine, theirs, wording));
        String page = CommitmentLinks.page(id);
        title(getTranslation("commitment.edit.title"));
        add(
                new PageHeader(getTranslation("commitment.edit.title"))
                        .back(getTranslation("commitment.edit.back"), path(page))
                        .lead(getTranslation(
                                now.isPublic() ? "commitment.edit.lead-published" : "commitment.new.lead")),
                difference,
                CommitmentFields.edit(
                                wording,
                                unchanged,
                                now.written().recommendations(),
                                typed -> commitments.offered(actor(), typed),
                                () -> difference.seen().edition())
                        .submit(
                                getTranslation("shared.verb.save-draft"),
                                command -> difference.guard(command, () -> {
                                    commitments.edit(actor(), id, command);
                                    done("shared.verb.draft-saved", page);
                                }),
                                new AppLink(getTranslation("commitment.edit.back"), path(page)).asButton()));
    }

    private List<Component> differences(WriteCommitment mine, WriteCommitment theirs, CommitmentWording wording) {
        return List.of(
                new H2(getTranslation("uikit.difference.heading")),
                new Paragraph(getTranslation("uikit.difference.lead")),
                wording.differences(
                        CommitmentPart.differences(theirs.compared(), mine.compared(), language()),
                        "uikit.difference.stored",
                        "uikit.difference.yours"));
    }
}
