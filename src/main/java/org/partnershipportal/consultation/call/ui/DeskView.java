package org.partnershipportal.consultation.call.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.call.CallAct;
import org.partnershipportal.consultation.call.CallCode;
import org.partnershipportal.consultation.call.CallDetails;
import org.partnershipportal.consultation.call.CallExchange;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.consultation.call.CallLinks;
import org.partnershipportal.consultation.call.Calls;
import org.partnershipportal.consultation.call.Deadline;
import org.partnershipportal.consultation.call.EditCall;
import org.partnershipportal.consultation.call.Extensions;
import org.partnershipportal.consultation.call.TakeOverCall;
import org.partnershipportal.ground.questionnaire.Questionnaire;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.uikit.AppLink;
import org.partnershipportal.ground.uikit.Confirm;
import org.partnershipportal.ground.uikit.FormProblems;
import org.partnershipportal.ground.uikit.PageHeader;
import org.partnershipportal.ground.uikit.PageSlot;
import org.partnershipportal.ground.uikit.Toasts;
import org.partnershipportal.ground.uikit.Wording;
import org.partnershipportal.platform.access.ActingPage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.NotPermitted;
import org.partnershipportal.platform.access.OpenTo;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.PersonId;
import org.springframework.beans.factory.ObjectProvider;

/** UC-CAL-09: a call at the desk: what is complete and what is missing, open it, see what has been received. */
@Route(":acting/desk/calls/:code")
@OpenTo(Permission.WRITE_CALL)
class DeskView extends ActingPage {

    private final Calls calls;
    private final Extensions extensions;
    private final CallExchange exchange;
    private final List<PageSlot.Filler> fillers;

    DeskView(
            Actors actors,
            Calls calls,
            Extensions extensions,
            CallExchange exchange,
            ObjectProvider<PageSlot.Filler> fillers) {
        super(actors);
        this.calls = calls;
        this.extensions = extensions;
        this.exchange = exchange;
        this.fillers = fillers.orderedStream().toList();
    }

    @Override
    protected void open(Actor actor, BeforeEnterEvent event) {
        show(named(event, "code", CallCode::parse), null);
    }

    private void show(CallCode code, @Nullable Div undo) {
        removeAll();
        Actor actor = actor();
        CallDetails call = calls.details(actor, code);
        if (!call.opensDesk()) {
            throw new NotPermitted(Permission.WRITE_CALL);
        }
        CallWording wording = new CallWording(reader(), now());
        title(getTranslation("call.desk.title"));
        FormProblems problems = new FormProblems().naming(new FieldNames(wording, call.content())::of);
        add(header(call, wording, problems), problems);
        if (!call.status().isInWork()) {
            Div note = new Div(new Span(getTranslation("call.refusal.archived")));
            note.addClassName("note");
            add(note);
        }
        if (undo != null) {
            add(undo);
        }
        ContentRef record = new ContentRef("call", call.id().toString());
        add(new PageSlot(CallLinks.deskTabs("call"), record, acting().segment(), fillers));
        add(new PageSlot("desk-inputs", record, acting().segment(), fillers));
        if (call.allowed().contains(Permission.READ_DESK)) {
            add(new ExtensionsCard(wording, call, extensionActs(call)).of(extensions.asked(actor, call.id())));
        }
        DeskCards cards = new DeskCards(wording, call, this::path);
        Div first = new Div(cards.texts(), cards.dates());
        first.addClassName("eq");
        add(first, new DeskQuestions(wording, call, questionActs(call)).card());
        if (call.writes()) {
            add(cards.preview());
        }
        Div last = new Div(cards.rules(), TeamCard.of(calls.team(actor, call.id()), wording, teamActs(call)));
        last.addClassName("eq");
        add(last);
        if (!call.corrections().isEmpty()) {
            add(new CallCards(wording, call).corrections());
        }
        add(cards.file(export(call.id(), code)));
    }

    private PageHeader header(CallDetails call, CallWording wording, FormProblems problems) {
        PageHeader header = new PageHeader(
                        wording.read(
                                        call.content().texts().title(),
                                        call.content().original())
                                .orElseGet(() -> new LocalizedText(call.code().value(), "en")),
                        language())
                .back(getTranslation("plain.layout.calls"), path(CallLinks.LIST))
                .meta(
                        wording.status(call.status(), call.deadline()),
                        Wording.isolated(call.code().value(), "m"));
        Deadline deadline = call.deadline();
        if (call.status().isPublic() && deadline != null) {
            header.meta(wording.left(deadline));
        }
        if (call.can(CallAct.OPEN)) {
            header.primary(new Button(getTranslation("call.open.act"), click -> askToOpen(call, problems)));
        }
        header.secondary(new AppLink(getTranslation("call.desk.preview"), path(CallLinks.page(call.code()))));
        if (call.can(CallAct.UNSCHEDULE)) {
            header.more(getTranslation("call.unschedule.act"), () -> {
                calls.unschedule(actor(), call.id());
                done(call.code(), "call.unschedule.done");
            });
        }
        if (call.can(CallAct.ARCHIVE)) {
            header.more(getTranslation("call.archive.act"), () -> askToArchive(call, problems));
        }
        if (call.can(CallAct.RESTORE)) {
            header.more(getTranslation("call.restore.act"), () -> {
                calls.restore(actor(), call.id());
                done(call.code(), "call.restore.done");
            });
        }
        if (call.can(CallAct.DELETE)) {
            header.more(getTranslation("call.delete.act"), () -> askToDelete(call));
        }
        return header;
    }

    private void askToOpen(CallDetails call, FormProblems problems) {
        Confirm.ask(
                getTranslation("call.open.question"),
                getTranslation("call.open.consequence"),
                getTranslation("call.open.act"),
                () -> {
                    if (problems.run(() -> calls.open(actor(), call.id()))) {
                        done(call.code(), "call.open.done");
                    }
                });
    }

    private void askToArchive(CallDetails call, FormProblems problems) {
        Confirm.ask(
                getTranslation("call.archive.question"),
                getTranslation("call.archive.consequence"),
                getTranslation("call.archive.act"),
                () -> {
                    if (problems.run(() -> calls.archive(actor(), call.id()))) {
                        done(call.code(), "call.archive.done");
                    }
                });
    }

    private void askToDelete(CallDetails call) {
        Confirm.askToEnd(
                getTranslation("call.delete.question"),
                getTranslation("call.delete.consequence"),
                getTranslation("call.delete.act"),
                () -> {
                    calls.delete(actor(), call.id());
                    done("call.delete.done", CallLinks.LIST);
                });
    }

    private DeskQuestions.Acts questionActs(CallDetails call) {
        return new DeskQuestions.Acts() {
            @Override
            public void move(UnaryOperator<Questionnaire> change, String done) {
                CallDetails now = calls.details(actor(), call.id());
                ask(now, now.edition(), change.apply(now.content().questionnaire()));
                Toasts.done(done);
                show(now.code(), null);
            }

            @Override
            public void delete(UnaryOperator<Questionnaire> change, String done) {
                CallDetails now = calls.details(actor(), call.id());
                ask(now, now.edition(), change.apply(now.content().questionnaire()));
                Toasts.done(done);
                show(now.code(), undo(now, done));
            }

            @Override
            public String path(String below) {
                return DeskView.this.path(below);
            }
        };
    }

    /** What was deleted comes back, unless somebody has changed the call since. */
    private Div undo(CallDetails before, String done) {
        long edition = calls.details(actor(), before.id()).edition();
        Button button = new Button(getTranslation("shared.verb.undo"), click -> {
            ask(before, edition, before.content().questionnaire());
            done(before.code(), "call.rows.undone");
        });
        Div note = new Div(new Span(done), button);
        note.addClassName("note");
        return note;
    }

    private void ask(CallDetails call, long edition, Questionnaire wanted) {
        calls.edit(
                actor(),
                new EditCall(
                        call.id(), edition, call.code().value(), call.content().asking(wanted), call.deadline()));
    }

    private TeamCard.Acts teamActs(CallDetails call) {
        return new TeamCard.Acts() {
            @Override
            public void join(String eMail) {
                calls.join(actor(), call.id(), eMail);
                done(call.code(), "call.team.added");
            }

            @Override
            public void leave(PersonId member) {
                calls.leave(actor(), call.id(), member);
                done(call.code(), "call.team.removed");
            }

            @Override
            public void takeOver(String reason) {
                calls.takeOver(actor(), new TakeOverCall(call.id(), reason));
                done(call.code(), "call.take-over.done");
            }
        };
    }

    private ExtensionsCard.Acts extensionActs(CallDetails call) {
        return new ExtensionsCard.Acts() {
            @Override
            public void grant(UUID draft, Deadline deadline) {
                extensions.grant(actor(), call.id(), draft, deadline);
                done(call.code(), "call.extensions.granted");
            }

            @Override
            public void decline(UUID draft, String reason) {
                extensions.decline(actor(), call.id(), draft, reason);
                done(call.code(), "shared.verb.request-declined");
            }
        };
    }

    private DownloadHandler export(CallId id, CallCode code) {
        return event -> {
            byte[] json = exchange.export(actor(), id);
            event.setFileName(code + ".json");
            event.setContentType("application/json");
            event.getOutputStream().write(json);
        };
    }

    private void done(CallCode code, String key) {
        Toasts.done(getTranslation(key));
        show(code, null);
    }
}
