package org.partnershipportal.consultation.call.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.call.CallCode;
import org.partnershipportal.consultation.call.CallDesk;
import org.partnershipportal.consultation.call.CallDetails;
import org.partnershipportal.consultation.call.CallExchange;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.consultation.call.CallLinks;
import org.partnershipportal.consultation.call.CallTeamSlot;
import org.partnershipportal.consultation.call.Calls;
import org.partnershipportal.consultation.call.Colleague;
import org.partnershipportal.consultation.call.Deadline;
import org.partnershipportal.consultation.call.EditCall;
import org.partnershipportal.consultation.call.Extensions;
import org.partnershipportal.consultation.call.TakeOverCall;
import org.partnershipportal.ground.questionnaire.Questionnaire;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.uikit.FormProblems;
import org.partnershipportal.ground.uikit.PageSlot;
import org.partnershipportal.ground.uikit.Toasts;
import org.partnershipportal.platform.access.ActingPage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
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
    private final List<CallTeamSlot> slots;
    private final List<PageSlot.Filler> fillers;

    DeskView(
            Actors actors,
            Calls calls,
            Extensions extensions,
            CallExchange exchange,
            ObjectProvider<CallTeamSlot> slots,
            ObjectProvider<PageSlot.Filler> fillers) {
        super(actors);
        this.calls = calls;
        this.extensions = extensions;
        this.exchange = exchange;
        this.slots = slots.orderedStream().toList();
        this.fillers = fillers.orderedStream().toList();
    }

    @Override
    protected void open(Actor actor, BeforeEnterEvent event) {
        show(named(event, "code", CallCode::parse), null);
    }

    private void show(CallCode code, @Nullable Div undo) {
        removeAll();
        Actor actor = actor();
        CallDesk desk = calls.desk(actor, code);
        CallDetails call = desk.call();
        CallWording wording = new CallWording(reader(), now());
        title(getTranslation("call.desk.title"));
        FormProblems problems = new FormProblems().naming(new FieldNames(wording, call.content())::of);
        TeamCard team = new TeamCard(desk.team(), wording, teamActs(call));
        LackingCard lacking = new LackingCard(wording, desk, this::path, team::focus);
        DeskHead head = new DeskHead(desk, wording, this::path, headActs(call, problems));
        add(head.header(lacking.next()), problems);
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
        DeskCards cards = new DeskCards(wording, call, this::path);
        Div main = new Div();
        main.addClassNames("stack", "m2");
        if (!desk.lacking().isEmpty()) {
            main.add(lacking.card());
        }
        slots.forEach(slot -> slot.fill(actor, acting(), call).ifPresent(main::add));
        if (call.allowed().contains(Permission.READ_DESK)) {
            main.add(new ExtensionsCard(wording, call, extensionActs(call)).of(extensions.asked(actor, call.id())));
        }
        main.add(new DeskQuestions(wording, call, questionActs(call)).card());
        if (call.writes()) {
            main.add(cards.preview());
        }
        main.add(cards.rules(desk.basedOn()));
        if (!call.corrections().isEmpty()) {
            main.add(new CallCards(wording, call).corrections());
        }
        main.add(cards.file(export(call.id(), code)));
        Aside aside = new Aside(cards.dates(), team.card(), cards.languages());
        aside.addClassNames("stack", "m2");
        Div two = new Div(main, aside);
        two.addClassName("two");
        add(two);
    }

    private DeskHead.Acts headActs(CallDetails call, FormProblems problems) {
        return new DeskHead.Acts() {
            @Override
            public void open() {
                if (problems.run(() -> calls.open(actor(), call.id()))) {
                    done(call.code(), "call.open.done");
                }
            }

            @Override
            public void unschedule() {
                calls.unschedule(actor(), call.id());
                done(call.code(), "call.unschedule.done");
            }

            @Override
            public void archive() {
                if (problems.run(() -> calls.archive(actor(), call.id()))) {
                    done(call.code(), "call.archive.done");
                }
            }

            @Override
            public void restore() {
                calls.restore(actor(), call.id());
                done(call.code(), "call.restore.done");
            }

            @Override
            public void delete() {
                calls.delete(actor(), call.id());
                DeskView.this.done("call.delete.done", CallLinks.LIST);
            }
        };
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
            public List<Colleague> colleagues(String typed, int max) {
                return calls.colleagues(actor(), call.id(), typed, max);
            }

            @Override
            public void join(PersonId member) {
                calls.join(actor(), call.id(), member);
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
