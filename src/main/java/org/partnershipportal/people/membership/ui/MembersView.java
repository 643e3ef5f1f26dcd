package org.partnershipportal.people.membership.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.uikit.Card;
import org.partnershipportal.ground.uikit.CommandForm;
import org.partnershipportal.ground.uikit.Confirm;
import org.partnershipportal.ground.uikit.EmptyState;
import org.partnershipportal.ground.uikit.ListPage;
import org.partnershipportal.ground.uikit.PageHeader;
import org.partnershipportal.ground.uikit.Row;
import org.partnershipportal.ground.uikit.TextWithLanguage;
import org.partnershipportal.ground.uikit.Toasts;
import org.partnershipportal.ground.uikit.Wording;
import org.partnershipportal.people.membership.AnswerJoining;
import org.partnershipportal.people.membership.ChangeMember;
import org.partnershipportal.people.membership.Invitations;
import org.partnershipportal.people.membership.InviteMember;
import org.partnershipportal.people.membership.Members;
import org.partnershipportal.people.membership.MembersPage;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.people.organisation.OrganisationLinks;
import org.partnershipportal.platform.access.Acting;
import org.partnershipportal.platform.access.ActingPage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.MemberRole;
import org.partnershipportal.platform.access.OpenTo;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.Reader;

/** UC-ORG-05: manage an organisation's members. */
@Route(":acting/organisations/:id/members")
@OpenTo(Permission.READ)
class MembersView extends ActingPage {

    private final Members members;
    private final Invitations invitations;

    MembersView(Actors actors, Members members, Invitations invitations) {
        super(actors);
        this.members = members;
        this.invitations = invitations;
    }

    @Override
    protected void open(Actor actor, BeforeEnterEvent event) {
        title(getTranslation("membership.members.title"));
        show(named(event, "id", OrganisationId::parse));
    }

    private void show(OrganisationId id) {
        removeAll();
        MembersPage page = members.page(actor(), id);
        add(new PageHeader(getTranslation("membership.members.title"))
                .back(page.organisation().text(), path(OrganisationLinks.of(id)))
                .more(getTranslation("membership.members.leave"), () -> askToLeave(id)));
        if (page.manages() && page.alone()) {
            add(new EmptyState(getTranslation("membership.members.alone")));
        }
        add(new ListPage(
                        "membership.members.",
                        (from, max) -> members.list(actor(), id, from, max).map(member -> row(id, page, member)))
                .show());
        if (page.manages()) {
            addUnlessEmpty(
                    "membership.requests.title",
                    (from, max) -> members.requests(actor(), id, from, max).map(request -> row(id, request)));
            addUnlessEmpty(
                    "membership.invitations.title",
                    (from, max) -> members.invitations(actor(), id, from, max).map(invitation -> row(id, invitation)));
            add(invite(id));
        }
    }

    private void addUnlessEmpty(String titleKey, ListPage.Part part) {
        ListPage list = new ListPage(titleKey, part).inCard().none(Div::new).show();
        if (list.total() > 0) {
            add(new Card(getTranslation(titleKey), list));
        }
    }

    private Row row(OrganisationId id, MembersPage page, MembersPage.MemberRow member) {
        String name = name(member.name());
        Row row = new Row(new Span(member.self() ? getTranslation("membership.members.you", name) : name))
                .line(new Span(RolesField.words(member.roles(), language())))
                .meta(getTranslation(
                        "membership.members.since", Formats.date(member.joinedAt(), reader().zone(), language())));
        if (page.manages() && member.name() != null) {
            row.end(new Button(
                    getTranslation("membership.members.change"),
                    click -> RolesDialog.open(
                            getTranslation("membership.members.change-of", name),
                            getTranslation("shared.verb.save"),
                            member.roles(),
                            roles -> changed(id, new ChangeMember(id, member.person(), roles)))));
        }
        if (page.manages() && !member.self()) {
            row.end(new Button(getTranslation("shared.verb.remove"), click -> askToRemove(id, member, name)));
        }
        return row;
    }

    private void changed(OrganisationId id, ChangeMember command) {
        members.change(actor(), command);
        Toasts.done(getTranslation("membership.members.changed"));
        show(id);
    }

    private void askToRemove(OrganisationId id, MembersPage.MemberRow member, String name) {
        Confirm.askToEnd(
                getTranslation("membership.members.remove-question", name),
                getTranslation("membership.members.remove-consequence"),
                getTranslation("shared.verb.remove"),
                () -> {
                    members.remove(actor(), id, member.person());
                    Toasts.done(getTranslation("membership.members.removed"));
                    show(id);
                });
    }

    private void askToLeave(OrganisationId id) {
        Confirm.askToEnd(
                getTranslation("membership.members.leave-question"),
                getTranslation("membership.members.leave-consequence"),
                getTranslation("membership.members.leave"),
                () -> {
                    members.leave(actor(), id);
                    Toasts.done(getTranslation("membership.members.left"));
                    UI.getCurrent().navigate(Acting.ME.segment() + "/" + OrganisationLinks.LIST);
                });
    }

    private Row row(OrganisationId id, MembersPage.RequestRow request) {
        String name = name(request.name());
        Row row = new Row(new Span(name));
        if (!request.message().isEmpty()) {
            row.line(TextWithLanguage.ofAnyLanguage(request.message()));
        }
        if (request.invited() != null) {
            row.line(new Span(
                    new Span(getTranslation("membership.requests.invited") + " "),
                    Wording.isolated(request.invited())));
        }
        if (request.address() != null) {
            row.line(new Span(
                    new Span(getTranslation("membership.requests.own-address") + " "),
                    Wording.isolated(request.address())));
        }
        return row.end(
                new Button(
                        getTranslation("shared.verb.accept"),
                        click -> RolesDialog.open(
                                getTranslation("membership.requests.accept-of", name),
                                getTranslation("shared.verb.accept"),
                                Set.of(MemberRole.READER),
                                roles -> answered(
                                        id, new AnswerJoining(request.id(), roles), "membership.requests.accepted"))),
                new Button(
                        getTranslation("shared.verb.decline-request"),
                        click -> Confirm.ask(
                                getTranslation("membership.requests.decline-question", name),
                                getTranslation("membership.requests.decline-consequence"),
                                getTranslation("shared.verb.decline-request"),
                                () -> answered(
                                        id,
                                        new AnswerJoining(request.id(), Set.of()),
                                        "membership.requests.declined"))));
    }

    private void answered(OrganisationId id, AnswerJoining command, String doneKey) {
        members.answer(actor(), command);
        Toasts.done(getTranslation(doneKey));
        show(id);
    }

    private Row row(OrganisationId id, MembersPage.InvitationRow invitation) {
        return new Row(Wording.isolated(invitation.eMail()))
                .line(new Span(RolesField.words(invitation.roles(), language())))
                .meta(getTranslation(
                        "membership.invitations.until",
                        Formats.dateTime(invitation.expiresAt(), Reader.GENEVA, language())))
                .end(new Button(getTranslation("shared.verb.withdraw-invitation"), click -> {
                    invitations.takeBack(actor(), invitation.id());
                    Toasts.done(getTranslation("shared.verb.invitation-withdrawn"));
                    show(id);
                }));
    }

    private Card invite(OrganisationId id) {
        return new Card(
                getTranslation("membership.invite.title"),
                new Paragraph(getTranslation("membership.invite.explained")),
                new CommandForm<>(InviteMember.class)
                        .given(InviteMember::organisation, id)
                        .required(InviteMember::eMail, new EmailField(getTranslation("membership.invite.e-mail")))
                        .required(InviteMember::roles, new RolesField(Set.of(MemberRole.READER)))
                        .given(InviteMember::language, language())
                        .submit(getTranslation("shared.verb.invite"), command -> {
                            invitations.invite(actor(), command);
                            Toasts.done(getTranslation("shared.verb.invitation-sent"));
                            show(id);
                        }));
    }

    private String name(@Nullable String name) {
        return name == null ? getTranslation("membership.members.former") : name;
    }
}
