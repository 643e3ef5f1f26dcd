package org.partnershipportal.exchange.challenge.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.partnershipportal.exchange.challenge.AnswerDetails;
import org.partnershipportal.exchange.challenge.AnswerId;
import org.partnershipportal.exchange.challenge.ChallengeAnswers;
import org.partnershipportal.exchange.challenge.ChallengeDetails;
import org.partnershipportal.exchange.challenge.ChallengeId;
import org.partnershipportal.exchange.challenge.ChallengeLinks;
import org.partnershipportal.exchange.challenge.ChallengeStatus;
import org.partnershipportal.exchange.challenge.Challenges;
import org.partnershipportal.exchange.challenge.CloseChallenge;
import org.partnershipportal.exchange.challenge.OwnerReply;
import org.partnershipportal.exchange.challenge.Reach;
import org.partnershipportal.ground.uikit.AppLink;
import org.partnershipportal.ground.uikit.Card;
import org.partnershipportal.ground.uikit.CommandForm;
import org.partnershipportal.ground.uikit.Confirm;
import org.partnershipportal.ground.uikit.CopyLink;
import org.partnershipportal.ground.uikit.Facts;
import org.partnershipportal.ground.uikit.Icon;
import org.partnershipportal.ground.uikit.PageHeader;
import org.partnershipportal.ground.uikit.PageSlot;
import org.partnershipportal.ground.uikit.PlainLink;
import org.partnershipportal.ground.uikit.TextWithLanguage;
import org.partnershipportal.ground.uikit.Toasts;
import org.partnershipportal.platform.access.ActingPage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.OpenTo;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.taxonomy.RuleSets;
import org.partnershipportal.platform.taxonomy.Themes;
import org.springframework.beans.factory.ObjectProvider;

/** UC-CHA-01 to UC-CHA-04: read a challenge with its answers; open it, answer it, close it with what helped. */
@Route(":acting/challenges/:id")
@OpenTo(Permission.READ)
class ChallengeView extends ActingPage {

    private final Challenges challenges;
    private final ChallengeAnswers answers;
    private final List<PageSlot.Filler> fillers;

    ChallengeView(
            Actors actors, Challenges challenges, ChallengeAnswers answers, ObjectProvider<PageSlot.Filler> fillers) {
        super(actors);
        this.challenges = challenges;
        this.answers = answers;
        this.fillers = fillers.orderedStream().toList();
    }

    @Override
    protected void open(Actor actor, BeforeEnterEvent event) {
        show(named(event, "id", ChallengeId::parse));
    }

    private void show(ChallengeId id) {
        removeAll();
        ChallengeDetails details = challenges.details(actor(), id);
        ChallengeWording wording = new ChallengeWording(reader());
        title(details.title().text());
        add(header(details, wording));
        if (details.status() == ChallengeStatus.WITHDRAWN) {
            return;
        }
        add(reach(details));
        if (details.helped() != null) {
            add(new Card(
                    getTranslation("challenge.page.helped"), TextWithLanguage.block(details.helped(), language())));
        }
        add(new Card(getTranslation("challenge.field.hard"), TextWithLanguage.block(details.hard(), language())));
        if (details.tried() != null) {
            add(new Card(getTranslation("challenge.field.tried"), TextWithLanguage.block(details.tried(), language())));
        }
        add(new Card(getTranslation("challenge.page.about"), about(details, wording)));
        if (details.status() != ChallengeStatus.DRAFT) {
            add(new AnswersCard(answers, this::actor, wording, this::path, key -> done(id, key)).of(details));
        }
        add(new PageSlot("challenge", id.ref(), acting().segment(), fillers));
    }

    private PageHeader header(ChallengeDetails details, ChallengeWording wording) {
        PageHeader header = new PageHeader(details.title(), language())
                .back(getTranslation("plain.layout.challenges"), path(ChallengeLinks.LIST))
                .meta(wording.status(details.status(), details.statusKey()));
        if (details.author() != null) {
            header.meta(new TextWithLanguage(details.author().name(), language()));
        }
        if (details.openedAt() != null) {
            header.meta(getTranslation("challenge.page.opened", wording.day(details.openedAt())));
        }
        if (details.editedAt() != null) {
            header.meta(getTranslation("challenge.page.edited", wording.day(details.editedAt())));
        }
        if (details.closedAt() != null) {
            header.meta(getTranslation("challenge.page.closed", wording.day(details.closedAt())));
        }
        acts(details, wording, header);
        return header;
    }

    private void acts(ChallengeDetails details, ChallengeWording wording, PageHeader header) {
        boolean mayOpen = details.allows(Permission.OPEN_CHALLENGE);
        if (mayOpen && details.status() == ChallengeStatus.DRAFT) {
            header.primary(new Button(getTranslation("challenge.open.verb"), click -> open(details)));
        }
        if (mayOpen && details.status() == ChallengeStatus.OPEN) {
            header.primary(new Button(getTranslation("challenge.close.verb"), click -> close(details, wording)));
        }
        if (mayOpen && details.status() == ChallengeStatus.CLOSED) {
            header.secondary(new Button(getTranslation("challenge.reopen.verb"), click -> reopen(details)));
        }
        if (details.allows(Permission.WRITE_CHALLENGE)) {
            header.secondary(new AppLink(getTranslation("shared.verb.edit"), path(ChallengeLinks.edit(details.id()))));
            if (details.status() == ChallengeStatus.DRAFT) {
                header.more(getTranslation("challenge.discard.verb"), () -> discard(details));
            }
        }
        if (mayOpen && details.status() != ChallengeStatus.DRAFT) {
            header.more(getTranslation("challenge.withdraw.verb"), () -> withdraw(details));
        }
    }

    /** Who reads it, and where everyone does. */
    private Component reach(ChallengeDetails details) {
        Div line = new Div(
                Icon.SEEN.create(),
                new Span(getTranslation(
                        details.status() == ChallengeStatus.DRAFT
                                ? "challenge.page.will-read"
                                : "challenge.page.read-by",
                        getTranslation(details.reach().key()))));
        line.addClassNames("row", "s");
        if (details.reach() == Reach.PUBLIC && details.status() != ChallengeStatus.DRAFT) {
            String address = language().tag() + ChallengeLinks.published(details.id());
            line.add(new PlainLink(getTranslation("challenge.page.public-link"), address), new CopyLink(address));
        }
        return line;
    }

    private Facts about(ChallengeDetails details, ChallengeWording wording) {
        return Facts.lines()
                .fact(
                        getTranslation("challenge.field.rules"),
                        new Span(RuleSets.standard().list(details.rules(), language())))
                .fact(getTranslation("challenge.field.country"), new Span(wording.place(details.country())))
                .fact(
                        getTranslation("challenge.field.themes"),
                        Themes.standard().list(details.themes(), language()));
    }

    private void open(ChallengeDetails details) {
        Confirm.ask(
                getTranslation("challenge.open.question"),
                getTranslation(
                        "challenge.open.consequence",
                        getTranslation(details.reach().key())),
                getTranslation("challenge.open.verb"),
                () -> {
                    challenges.open(actor(), details.id(), details.edition());
                    done(details.id(), "challenge.open.done");
                });
    }

    private void close(ChallengeDetails details, ChallengeWording wording) {
        TextArea helped = new TextArea(getTranslation("challenge.page.helped"));
        helped.setMinRows(3);
        CheckboxGroup<AnswerId> named = new CheckboxGroup<>(getTranslation("challenge.close.answers"));
        named.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        named.setItems(details.shown().stream().map(AnswerDetails::id).toList());
        named.setItemLabelGenerator(id -> label(details, id, wording));
        named.setValue(details.shown().stream()
                .filter(one -> one.reply() == OwnerReply.HELPFUL)
                .map(AnswerDetails::id)
                .collect(Collectors.toSet()));
        named.setVisible(!details.shown().isEmpty());
        Consumer<CloseChallenge> act = command -> {
            challenges.close(actor(), details.id(), command);
            done(details.id(), "challenge.close.done");
        };
        Confirm.ask(
                getTranslation("challenge.close.question"),
                getTranslation("challenge.close.consequence"),
                getTranslation("challenge.close.verb"),
                new CommandForm<>(CloseChallenge.class)
                        .given(CloseChallenge::edition, details.edition())
                        .required(CloseChallenge::helped, helped)
                        .required(
                                CloseChallenge::language,
                                wording.textLanguage(language().tag()))
                        .optional(CloseChallenge::answers, named),
                act);
    }

    private static String label(ChallengeDetails details, AnswerId id, ChallengeWording wording) {
        return details.shown().stream()
                .filter(one -> one.id().equals(id))
                .map(one -> wording.text(
                        "challenge.close.answer",
                        one.author() == null ? "" : one.author().name().text(),
                        wording.day(one.givenAt())))
                .findFirst()
                .orElse("");
    }

    private void reopen(ChallengeDetails details) {
        Confirm.ask(
                getTranslation("challenge.reopen.question"),
                getTranslation("challenge.reopen.consequence"),
                getTranslation("challenge.reopen.verb"),
                () -> {
                    challenges.reopen(actor(), details.id(), details.edition());
                    done(details.id(), "challenge.reopen.done");
                });
    }

    private void discard(ChallengeDetails details) {
        Confirm.askToEnd(
                getTranslation("challenge.discard.question"),
                getTranslation("challenge.discard.consequence"),
                getTranslation("challenge.discard.verb"),
                () -> {
                    challenges.discard(actor(), details.id(), details.edition());
                    done("challenge.discard.done", ChallengeLinks.LIST);
                });
    }

    private void withdraw(ChallengeDetails details) {
        Confirm.askToEnd(
                getTranslation("challenge.withdraw.question"),
                getTranslation("challenge.withdraw.consequence"),
                getTranslation("challenge.withdraw.verb"),
                () -> {
                    challenges.withdraw(actor(), details.id(), details.edition());
                    done("challenge.withdraw.done", ChallengeLinks.LIST);
                });
    }

    private void done(ChallengeId id, String key) {
        Toasts.done(getTranslation(key));
        show(id);
    }
}
