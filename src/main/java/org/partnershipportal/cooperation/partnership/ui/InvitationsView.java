package org.partnershipportal.cooperation.partnership.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import org.partnershipportal.cooperation.partnership.InvitationRow;
import org.partnershipportal.cooperation.partnership.Parties;
import org.partnershipportal.cooperation.partnership.PartnershipLinks;
import org.partnershipportal.ground.uikit.AppLink;
import org.partnershipportal.ground.uikit.EmptyState;
import org.partnershipportal.ground.uikit.ListPage;
import org.partnershipportal.ground.uikit.PageHeader;
import org.partnershipportal.ground.uikit.Row;
import org.partnershipportal.ground.uikit.StatusBadge;
import org.partnershipportal.ground.uikit.TextWithLanguage;
import org.partnershipportal.platform.access.ActingPage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.OpenTo;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.StakeholderGroup;

/** UC-PAR-05: see the invitations to one's organisation. */
@Route(":acting/invitations")
@OpenTo(Permission.READ)
class InvitationsView extends ActingPage {

    private final Parties parties;

    InvitationsView(Actors actors, Parties parties) {
        super(actors);
        this.parties = parties;
    }

    @Override
    protected void open(Actor actor, BeforeEnterEvent event) {
        title(getTranslation("partnership.invitations.title"));
        add(
                new PageHeader(getTranslation("partnership.invitations.title"))
                        .lead(getTranslation("partnership.invitations.lead")),
                new ListPage(
                                "partnership.invitations.",
                                (from, max) -> parties.open(actor(), from, max).map(this::row))
                        .none(() -> new EmptyState(
                                getTranslation("partnership.invitations.none"),
                                new AppLink(
                                        getTranslation("partnership.invitations.see"), path(PartnershipLinks.LIST))))
                        .show());
    }

    private Row row(InvitationRow invitation) {
        PartnershipWording wording = new PartnershipWording(reader());
        Row row = new Row(new AppLink(
                        new TextWithLanguage(invitation.title(), language()),
                        path(PartnershipLinks.answer(invitation.partnership()))))
                .meta(getTranslation(
                        "partnership.invitations.row",
                        invitation.lead() == null
                                ? getTranslation("partnership.invitations.unnamed-lead")
                                : wording.name(invitation.lead(), StakeholderGroup.GOVERNMENT),
                        getTranslation(invitation.part().key()),
                        wording.day(invitation.since())));
        return invitation.again() ? row.end(StatusBadge.warn(getTranslation("partnership.party.asked-again"))) : row;
    }
}
