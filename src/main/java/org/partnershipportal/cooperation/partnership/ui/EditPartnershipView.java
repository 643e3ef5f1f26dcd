package org.partnershipportal.cooperation.partnership.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import java.util.function.Consumer;
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
                wording, unchanged, () -> difference.seen().edition());
        form.submit(
                getTranslation(draft ? "partnership.edit.save-and-choose" : "shared.verb.save"),
                save(difference, draft ? PartnershipLinks.invite(id) : PartnershipLinks.page(id)),
                draft
                        ? new Button(
                                getTranslation("shared.verb.save-draft"),
                                click -> form.send(save(difference, PartnershipLinks.page(id))))
                        : new AppLink(getTranslation("partnership.edit.back"), path(PartnershipLinks.page(id)))
                                .asButton());
        String heading = getTranslation(draft ? "partnership.new.title" : "partnership.edit.title");
        PageHeader header = new PageHeader(heading)
                .back(getTranslation("partnership.edit.back"), path(PartnershipLinks.page(id)))
                .lead(getTranslation(draft ? "partnership.new.lead" : "partnership.edit.lead"));
        title(heading);
        add(draft ? DraftStep.WHAT.in(header, wording) : header, difference, form);
    }

    private Consumer<EditPartnership> save(Difference<EditPartnership> difference, String next) {
        return command -> difference.guard(command, () -> {
            partnerships.edit(actor(), command);
            done("shared.verb.saved", next);
        });
    }
}
