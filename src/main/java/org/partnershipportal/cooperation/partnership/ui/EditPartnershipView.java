package org.partnershipportal.cooperation.partnership.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import org.partnershipportal.cooperation.partnership.EditPartnership;
import org.partnershipportal.cooperation.partnership.PartnershipDetails;
import org.partnershipportal.cooperation.partnership.PartnershipId;
import org.partnershipportal.cooperation.partnership.PartnershipLinks;
import org.partnershipportal.cooperation.partnership.PartnershipStatus;
import org.partnershipportal.cooperation.partnership.Partnerships;
import org.partnershipportal.ground.uikit.AppLink;
import org.partnershipportal.ground.uikit.CommandForm;
import org.partnershipportal.ground.uikit.Difference;
import org.partnershipportal.ground.uikit.PageHeader;
import org.partnershipportal.platform.access.ActingPage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.NotPermitted;
import org.partnershipportal.platform.access.OpenTo;
import org.partnershipportal.platform.access.Permission;

/** UC-PAR-03: write or change what a partnership says; anyone who comes later sees the difference. */
@Route(":acting/partnerships/:id/edit")
@OpenTo(Permission.EDIT_PARTNERSHIP)
class EditPartnershipView extends ActingPage {

    private final Partnerships partnerships;

    EditPartnershipView(Actors actors, Partnerships partnerships) {
        super(actors);
        this.partnerships = partnerships;
    }

    @Override
    protected void open(Actor actor, BeforeEnterEvent event) {
        PartnershipId id = named(event, "id", PartnershipId::parse);
        PartnershipDetails now = partnerships.details(actor, id);
        if (!now.allows(Permission.EDIT_PARTNERSHIP)) {
            throw new NotPermitted(Permission.EDIT_PARTNERSHIP);
        }
        boolean draft = now.status() == PartnershipStatus.DRAFT;
        PartnershipWording wording = new PartnershipWording(reader());
        EditPartnership unchanged = EditPartnership.unchanged(now);
        Difference<EditPartnership> difference = new Difference<>(
                unchanged,
                () -> EditPartnership.unchanged(partnerships.details(actor(), id)),
                PartnershipFields.differences(wording));
        CommandForm<EditPartnership> form = PartnershipFields.change(
                        wording, unchanged, () -> difference.seen().edition())
                .submit(
                        getTranslation(draft ? "partnership.edit.save-and-choose" : "shared.verb.save"),
                        command -> difference.guard(command, () -> save(command, draft)),
                        new AppLink(getTranslation("partnership.edit.back"), path(PartnershipLinks.page(id)))
                                .asButton());
        title(getTranslation("partnership.edit.title"));
        add(
                new PageHeader(getTranslation("partnership.edit.title"))
                        .back(getTranslation("partnership.edit.back"), path(PartnershipLinks.page(id)))
                        .lead(getTranslation(draft ? "partnership.edit.lead-draft" : "partnership.edit.lead")),
                difference,
                form);
    }

    private void save(EditPartnership command, boolean draft) {
        partnerships.edit(actor(), command);
        done(
                "shared.verb.saved",
                draft ? PartnershipLinks.invite(command.partnership()) : PartnershipLinks.page(command.partnership()));
    }
}
