package org.partnershipportal.overview.administration.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.shared.KeptFor;
import org.partnershipportal.ground.shared.Slice;
import org.partnershipportal.ground.uikit.Card;
import org.partnershipportal.ground.uikit.ListPage;
import org.partnershipportal.ground.uikit.PageHeader;
import org.partnershipportal.ground.uikit.PageSlot;
import org.partnershipportal.ground.uikit.Row;
import org.partnershipportal.ground.uikit.StatusBadge;
import org.partnershipportal.overview.administration.Administration;
import org.partnershipportal.overview.administration.AdministrationLinks;
import org.partnershipportal.overview.administration.PartRow;
import org.partnershipportal.platform.access.ActingPage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.OpenTo;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.Persons;
import org.partnershipportal.platform.access.SecondFactor;
import org.partnershipportal.platform.access.StaffRow;
import org.partnershipportal.platform.access.spi.PortalPart;
import org.partnershipportal.platform.jobs.QueueRow;
import org.partnershipportal.platform.jobs.RoutineRow;
import org.partnershipportal.platform.limits.LimitRow;

/** UC-ADM-01: the administrator sees whether everything runs as it should, and who is staff. */
@Route(":acting/" + AdministrationLinks.OVERVIEW)
@OpenTo(value = Permission.READ_OPERATION, hidden = true)
class AdministrationView extends ActingPage {

    private final Administration administration;
    private final Persons persons;
    private final List<PageSlot.Filler> fillers;

    AdministrationView(Actors actors, Administration administration, Persons persons, List<PageSlot.Filler> fillers) {
        super(actors);
        this.administration = administration;
        this.persons = persons;
        this.fillers = fillers;
    }

    @Override
    protected void open(Actor actor, BeforeEnterEvent event) {
        title(getTranslation("administration.title"));
        add(
                new PageHeader(getTranslation("administration.title")).lead(getTranslation("administration.lead")),
                section(
                        "parts",
                        list(
                                "parts",
                                (from, max) -> part(administration.parts(actor()), from, max)
                                        .map(this::part))),
                section(
                        "routines",
                        list(
                                "routines",
                                (from, max) -> part(administration.routines(actor()), from, max)
                                        .map(this::routine))),
                section(
                        "queues",
                        list(
                                "queues",
                                (from, max) -> part(administration.queues(actor()), from, max)
                                        .map(this::queue))),
                section(
                        "limits",
                        list(
                                "limits",
                                (from, max) -> part(administration.limits(actor()), from, max)
                                        .map(this::limit))),
                section(
                        "shared",
                        list(
                                "shared",
                                (from, max) -> part(administration.shared(actor()), from, max)
                                        .map(limit -> new Row(new Span(getTranslation(limit.key(), limit.most())))))),
                section(
                        "staff",
                        list(
                                "staff",
                                (from, max) -> persons.staff(actor(), from, max).map(this::staff))),
                new PageSlot("administration", new ContentRef("portal", ""), acting().segment(), fillers));
    }

    private static <T> Slice<T> part(List<T> all, int from, int max) {
        return new Slice<>(all.stream().skip(from).limit(max).toList(), all.size());
    }

    private ListPage list(String name, ListPage.Part part) {
        return new ListPage("administration." + name + ".", part).inCard().show();
    }

    private Card section(String name, com.vaadin.flow.component.Component content) {
        return new Card(
                getTranslation("administration." + name + ".title"),
                new Paragraph(getTranslation("administration." + name + ".lead")),
                content);
    }

    private Row part(PartRow part) {
        Row row = new Row(new Span(getTranslation(part.key()))).end(badge(part));
        return part.standing() == PortalPart.Standing.WORKS ? row : row.line(new Span(getTranslation(part.cureKey())));
    }

    private StatusBadge badge(PartRow part) {
        String word = getTranslation(part.standing().key());
        return switch (part.standing()) {
            case WORKS -> StatusBadge.ok(word);
            case LIMITED -> StatusBadge.warn(word);
            case DOWN -> StatusBadge.bad(word);
        };
    }

    private Row routine(RoutineRow routine) {
        Row row = new Row(new Span(getTranslation("administration.routine." + routine.kind())));
        if (routine.underWay()) {
            row.after(StatusBadge.warn(getTranslation("administration.under-way")));
        } else if (routine.isFailing()) {
            row.after(StatusBadge.bad(
                    routine.failed() == null
                            ? getTranslation("administration.has-failed")
                            : getTranslation("administration.failed", routine.failed())));
        }
        KeptFor kept = routine.kept();
        if (kept != null) {
            row.line(new Span(getTranslation("administration.kept", period(kept))));
        }
        Instant last = routine.endedAt() == null ? routine.beganAt() : routine.endedAt();
        row.end(small(last == null ? getTranslation("administration.never-run") : ran(routine, moment(last))));
        return routine.nextAt() == null
                ? row
                : row.end(small(getTranslation("administration.next-run", moment(routine.nextAt()))));
    }

    private String ran(RoutineRow routine, String last) {
        return routine.done() == null
                ? getTranslation("administration.last-run-at", last)
                : getTranslation("administration.last-run", last, routine.done());
    }

    private String period(KeptFor kept) {
        return getTranslation("shared.kept-for", kept.months(), kept.days());
    }

    private Row queue(QueueRow queue) {
        Row row = new Row(new Span(getTranslation("administration.queue." + queue.kind())));
        if (queue.isFailing()) {
            row.after(StatusBadge.bad(
                    queue.failing() == null
                            ? getTranslation("administration.has-failed")
                            : getTranslation("administration.failing", queue.failing())));
        }
        if (queue.waiting() != null) {
            row.end(small(getTranslation("administration.waiting", queue.waiting())));
        }
        return queue.nextAt() == null
                ? row
                : row.end(small(getTranslation("administration.next-run", moment(queue.nextAt()))));
    }

    private Row limit(LimitRow limit) {
        Row row = new Row(new Span(getTranslation(limit.limit().key())))
                .meta(getTranslation(limit.limit().per().key()))
                .end(small(getTranslation(
                        "administration.limit", limit.times(), limit.period().toMinutes())));
        if (limit.aSecond() > 0) {
            row.meta(getTranslation("administration.limit-pace", limit.aSecond()));
        }
        return limit.refused() == 0 ? row : row.meta(getTranslation("administration.limit-refused", limit.refused()));
    }

    private Row staff(StaffRow person) {
        Row row = new Row(new Span(person.name()))
                .line(new Span(person.granted().stream()
                        .map(role -> getTranslation(role.key()))
                        .collect(Collectors.joining(", "))));
        if (!person.faults().isEmpty()) {
            row.after(StatusBadge.bad(getTranslation("administration.staff.void")));
            person.faults().forEach(why -> row.line(new Span(getTranslation(why.key()))));
        }
        return row.line(new Span(factor(person)));
    }

    /** With what a holder of staff roles last signed in; while that is nothing, that none of the roles counts. */
    private String factor(StaffRow person) {
        SecondFactor factor = person.factor();
        LocalDate on = person.factorOn();
        if (factor == null || on == null) {
            return getTranslation("administration.staff.factor-unseen");
        }
        String seen = getTranslation(
                "administration.staff.factor", getTranslation(factor.key()), Formats.date(on, language()));
        return factor.isEnough() ? seen : seen + " " + getTranslation("administration.staff.factor-missing");
    }

    private static Span small(String text) {
        Span words = new Span(text);
        words.addClassName("m");
        return words;
    }

    private String moment(Instant at) {
        return Formats.readersTime(at, reader().zone(), language());
    }
}
