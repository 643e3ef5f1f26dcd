package org.partnershipportal.cooperation.partnership.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.partnershipportal.cooperation.partnership.PartnershipId;
import org.partnershipportal.cooperation.partnership.PartnershipLinks;
import org.partnershipportal.cooperation.partnership.Partnerships;
import org.partnershipportal.cooperation.partnership.RegisterPartnership;
import org.partnershipportal.cooperation.partnership.spi.Origin;
import org.partnershipportal.cooperation.partnership.spi.OriginRef;
import org.partnershipportal.ground.uikit.Card;
import org.partnershipportal.ground.uikit.CommandForm;
import org.partnershipportal.ground.uikit.PageHeader;
import org.partnershipportal.ground.uikit.TextWithLanguage;
import org.partnershipportal.platform.access.ActingPage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.OpenTo;
import org.partnershipportal.platform.access.Permission;

/** UC-PAR-02, UC-REL-04: start a partnership, the first of three steps; it can be saved once it has a title. */
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
        Optional<Origin> origin = origin(event.getLocation().getQueryParameters());
        CommandForm<RegisterPartnership> form =
                PartnershipFields.begin(wording, UUID.randomUUID(), origin.orElse(null));
        form.submit(
                getTranslation("partnership.edit.save-and-choose"),
                command -> save(command, PartnershipLinks::invite),
                new Button(
                        getTranslation("shared.verb.save-draft"),
                        click -> form.send(command -> save(command, PartnershipLinks::page))));
        add(DraftStep.WHAT.in(
                new PageHeader(getTranslation("partnership.new.title"))
                        .back(getTranslation("plain.layout.partnerships"), path(PartnershipLinks.LIST))
                        .lead(getTranslation("partnership.new.lead")),
                wording));
        origin.ifPresent(known -> add(new Card(
                getTranslation("partnership.new.on"),
                new TextWithLanguage(known.title(), language()),
                new Paragraph(getTranslation("partnership.new.on-hint")))));
        add(form);
    }

    /** The record from whose page one came; none if no partnership can be started on it here. */
    private Optional<Origin> origin(QueryParameters parameters) {
        return parameters
                .getSingleParameter(PartnershipLinks.KIND)
                .flatMap(kind -> parameters
                        .getSingleParameter(PartnershipLinks.ON)
                        .flatMap(id -> partnerships.origin(actor(), new OriginRef(kind, id))));
    }

    private void save(RegisterPartnership command, Function<PartnershipId, String> next) {
        done("shared.verb.draft-saved", next.apply(partnerships.register(actor(), command)));
    }
}
