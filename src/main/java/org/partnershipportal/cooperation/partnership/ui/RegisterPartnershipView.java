package org.partnershipportal.cooperation.partnership.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import java.util.UUID;
import java.util.function.Function;
import org.partnershipportal.cooperation.partnership.PartnershipId;
import org.partnershipportal.cooperation.partnership.PartnershipLinks;
import org.partnershipportal.cooperation.partnership.Partnerships;
import org.partnershipportal.cooperation.partnership.RegisterPartnership;
import org.partnershipportal.ground.uikit.CommandForm;
import org.partnershipportal.ground.uikit.PageHeader;
import org.partnershipportal.platform.access.ActingPage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.OpenTo;
import org.partnershipportal.platform.access.Permission;

/** UC-PAR-02: start a partnership, the first of three steps; it can be saved once it has a title. */
@Route(":acting/partnerships/new")
@OpenTo(Permission.REGISTER_PARTNERSHIP)
class RegisterPartnershipView extends ActingPage {

    private final Partnerships partnerships;

    RegisterPartnershipView(Actors actors, Partnerships partnerships) {
        super(actors);
        this.partnerships = partnerships;
    }

    @Override
    protected void open(Actor actor, BeforeEnterEvent event) {
        title(getTranslation("partnership.new.title"));
        PartnershipWording wording = new PartnershipWording(reader());
        CommandForm<RegisterPartnership> form = PartnershipFields.begin(wording, UUID.randomUUID());
        form.submit(
                getTranslation("partnership.edit.save-and-choose"),
                command -> save(command, PartnershipLinks::invite),
                new Button(
                        getTranslation("shared.verb.save-draft"),
                        click -> form.send(command -> save(command, PartnershipLinks::page))));
        add(
                DraftStep.WHAT.in(
                        new PageHeader(getTranslation("partnership.new.title"))
                                .back(getTranslation("plain.layout.partnerships"), path(PartnershipLinks.LIST))
                                .lead(getTranslation("partnership.new.lead")),
                        wording),
                form);
    }

    private void save(RegisterPartnership command, Function<PartnershipId, String> next) {
        done("shared.verb.draft-saved", next.apply(partnerships.register(actor(), command)));
    }
}
