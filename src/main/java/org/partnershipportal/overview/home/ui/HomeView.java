package org.partnershipportal.overview.home.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.partnershipportal.consultation.call.CallLinks;
import org.partnershipportal.consultation.call.CallStages;
import org.partnershipportal.consultation.call.CallsInStage;
import org.partnershipportal.consultation.input.RespondedCalls;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.uikit.AppLink;
import org.partnershipportal.ground.uikit.Card;
import org.partnershipportal.ground.uikit.ChartCard;
import org.partnershipportal.ground.uikit.EmptyState;
import org.partnershipportal.ground.uikit.Icon;
import org.partnershipportal.ground.uikit.PageHeader;
import org.partnershipportal.ground.uikit.PlainLink;
import org.partnershipportal.ground.uikit.Rows;
import org.partnershipportal.overview.home.NextStep;
import org.partnershipportal.overview.home.WorkList;
import org.partnershipportal.overview.home.WorkList.Urgency;
import org.partnershipportal.overview.home.WorkList.Waiting;
import org.partnershipportal.people.organisation.OwnOrganisations;
import org.partnershipportal.people.organisation.VerificationTimes;
import org.partnershipportal.platform.access.Acting;
import org.partnershipportal.platform.access.ActingPage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.OpenTo;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.Reader;
import org.partnershipportal.platform.access.SignInLinks;
import org.partnershipportal.platform.access.spi.HomeLine;
import org.partnershipportal.platform.access.spi.HomeLine.Part;

/**
 * UC-HOME-01: a person sees what needs attention, what is going on, the outcome of their work, and what they can do
 * next.
 */
@Route(":acting/home")
@OpenTo(Permission.READ_OWN_INBOX)
class HomeView extends ActingPage {
    private final WorkList work;
    private final CallStages stages;
    private final VerificationTimes verification;
    private final OwnOrganisations own;
    private final RespondedCalls responded;
    private final Actors actors;

    HomeView(
            Actors actors,
            WorkList work,
            CallStages stages,
            VerificationTimes verification,
            OwnOrganisations own,
            RespondedCalls responded) {
        super(actors);
        this.work = work;
        this.stages = stages;
        this.verification = verification;
        this.own = own;
        this.responded = responded;
        this.actors = actors;
    }

    @Override
    protected void open(Actor actor, BeforeEnterEvent event) {
        Reader reader = reader();
        HomeTimes times = new HomeTimes(reader, actors.now());
        Map<Part, List<HomeLine>> lines = work.lines(actor);
        HomeLines drawn = new HomeLines(times, this::path);
        boolean newcomer = NextStep.isNewcomer(actor, !actors.memberships().isEmpty());
        Waiting waiting = work.waiting(actor, reader.zone());
        List<CallsInStage> inStages = Permission.WRITE_CALL.isOpenTo(actor) ? stages.of(actor) : List.of();
        Optional<SecretariatHome> desk = Permission.READ_VERIFICATION_QUEUE.isOpenTo(actor)
                ? Optional.of(new SecretariatHome(times, this::path, waiting, verification.figures(actor)))
                : Optional.empty();
        long troubles = lines.getOrDefault(Part.WATCHED, List.of()).stream()
                .filter(HomeLine::isTrouble)
                .count();
        String heading = newcomer
                ? getTranslation("home.newcomer.heading")
                : getTranslation("home.heading", waiting.count() + troubles);
        title(heading);
        add(new PageHeader(heading).lead(newcomer ? getTranslation("home.newcomer.lead") : lead(reader)));
        signInAgain();
        elsewhere();
        desk.ifPresent(its -> add(its.above(inStages)));

        Section first = new Section();
        first.addClassNames("stack", "m2");
        Aside second = new Aside();
        second.addClassNames("stack", "l");
        first.add(waiting(waiting, times, desk.isPresent() ? SecretariatHome.DATED : List.of()));
        if (newcomer) {
            first.add(new WhichOrganisation(times, typed -> own.like(actor(), typed), this::path));
        } else if (waiting.groups().isEmpty() && troubles == 0) {
            first.add(new EmptyState(getTranslation(NextStep.nothing(actor))));
        }
        Stream.of(Part.WATCHED, Part.OPEN, Part.OURS).forEach(part -> section(part, lines, drawn, first));
        second.add(steps(newcomer, actor, lines, drawn));
        became(lines, drawn, second);
        if (newcomer) {
            second.add(safety());
        }
        Div columns = new Div(first, second);
        columns.addClassName("two");
        add(columns);
        if (!inStages.isEmpty()) {
            add(new StageCards(times, this::path).of(inStages));
        }
        if (Permission.READ_VERIFICATION_QUEUE.isOpenTo(actor)) {
            verification
                    .chart(actor, reader.language())
                    .ifPresent(chart -> add(new ChartCard(
                            chart,
                            "verification.csv",
                            () -> verification.chart(actor(), chart.language()).orElseThrow(NotFound::new))));
        }
        desk.ifPresent(its -> add(its.below()));
    }

    private String lead(Reader reader) {
        LocalDate today = work.today(reader.zone());
        String day = Formats.dayAndDate(today, reader.language());
        return reader.zone().equals(Reader.GENEVA)
                ? getTranslation("home.lead.geneva", day)
                : getTranslation("home.lead.both", day, Formats.city(reader.zone(), reader.language()));
    }

    /**
     * What waits for the same person where they act for somebody else, or for themselves: how much, and the way there. Of many places
     * only the first are asked, and it says how many are not.
     */
    private void elsewhere() {
        List<Acting> others = Stream.of(
                        Stream.of(Acting.ME),
                        actors.staffRoles().stream().limit(1).map(_ -> Acting.STAFF),
                        actors.memberships().stream().map(one -> Acting.organisation(one.organisation())))
                .flatMap(places -> places)
                .filter(other -> !other.equals(acting()))
                .toList();
        List<WorkList.Elsewhere> places = work.elsewhere(others.stream()
                .limit(WorkList.MOST_ELSEWHERE)
                .map(actors::current)
                .toList());
        int unasked = Math.max(0, others.size() - WorkList.MOST_ELSEWHERE);
        if (places.isEmpty() && unasked == 0) {
            return;
        }
        Div words = new Div();
        words.addClassNames("stack", "s2");
        if (!places.isEmpty()) {
            UnorderedList list = new UnorderedList();
            places.forEach(place -> list.add(elsewhere(place)));
            words.add(new Span(getTranslation("home.elsewhere")), list);
        }
        if (unasked > 0) {
            words.add(new Span(getTranslation("home.elsewhere.more", unasked)));
        }
        Div note = new Div(Icon.CLOCK.create(), words);
        note.addClassName("note");
        add(note);
    }

    private ListItem elsewhere(WorkList.Elsewhere place) {
        Span name = new Span(
                place.name().isEmpty()
                        ? getTranslation(place.acting().equals(Acting.ME) ? "shell.acting.me" : "shell.acting.staff")
                        : place.name());
        name.getElement().setAttribute("dir", "auto");
        Span count = new Span(getTranslation("home.elsewhere.count", place.count()));
        count.addClassName("m");
        return new ListItem(new AppLink(name, place.acting().segment() + "/home"), new Text(" "), count);
    }

    /** @param elsewhere what stands in a table of its own */
    private List<Component> waiting(Waiting waiting, HomeTimes times, List<Urgency> elsewhere) {
        WaitingRows rows = new WaitingRows(times);
        List<Component> groups = new ArrayList<>();
        waiting.groups().forEach((urgency, tasks) -> {
            if (elsewhere.contains(urgency)) {
                return;
            }
            H2 heading = new H2(getTranslation("home.urgency." + urgency.name().toLowerCase(Locale.ROOT)));
            if (urgency == Urgency.OVERDUE) {
                heading.addClassName("t-bad");
            }
            Div line = new Div(heading);
            line.addClassName("sect");
            groups.add(new Div(
                    line,
                    new Rows(tasks.stream().map(task -> rows.row(task, urgency)).toList())));
        });
        if (!waiting.more().isEmpty()) {
            groups.add(new Rows(waiting.more().stream().map(rows::more).toList()));
        }
        return groups;
    }

    private void section(Part part, Map<Part, List<HomeLine>> lines, HomeLines drawn, Section into) {
        List<HomeLine> its = lines.getOrDefault(part, List.of());
        if (!its.isEmpty()) {
            Section section = Card.section(
                    getTranslation("home.part." + part.name().toLowerCase(Locale.ROOT)), "", drawn.rows(its));
            if (part == Part.OPEN) {
                section.addClassNames("stack", "s2");
                section.add(new AppLink(getTranslation("home.calls.all"), path(CallLinks.LIST)));
            }
            into.add(section);
        }
    }

    /** What became of the reader's work: what a report made of it first, large. */
    private void became(Map<Part, List<HomeLine>> lines, HomeLines drawn, Aside into) {
        List<HomeLine> cited = lines.getOrDefault(Part.CITED, List.of());
        List<HomeLine> others = Stream.concat(
                        cited.stream().skip(1), lines.getOrDefault(Part.BECAME, List.of()).stream())
                .toList();
        cited.stream().limit(1).forEach(line -> into.add(drawn.large(line)));
        if (!others.isEmpty()) {
            into.add(Card.section(getTranslation("home.part.became"), "", drawn.timeLine(others)));
        }
    }

    /** What can be done next. */
    private Section steps(boolean newcomer, Actor actor, Map<Part, List<HomeLine>> lines, HomeLines drawn) {
        Rows rows = new Rows();
        rows.addClassName("one");
        NextStep.Offered offered = NextStep.offered(
                actor,
                newcomer,
                lines.getOrDefault(Part.NEXT, List.of()),
                stages.openBesides(actor, id -> responded.of(actor, id)));
        offered.found().forEach(line -> rows.add(drawn.row(line)));
        offered.always().forEach(step -> rows.add(drawn.step(step)));
        return Card.section(getTranslation(newcomer ? "home.newcomer.meanwhile" : "home.next.heading"), "", rows);
    }

    /** For whom it is not safe to be known: how they respond without an account. */
    private Div safety() {
        Div words = new Div(
                new Span(getTranslation("home.newcomer.safety")),
                new PlainLink(getTranslation("home.newcomer.sealed"), language().tag() + CallLinks.PUBLIC));
        words.addClassNames("stack", "s2");
        Div note = new Div(Icon.LOCK.create(), words);
        note.addClassName("note");
        return note;
    }

    /** Tells a holder of staff roles that these count after a sign-in with a second factor, and leads there. */
    private void signInAgain() {
        if (actors.needsSecondFactor()) {
            Div words = new Div(
                    new Span(getTranslation("shared.refusal.second-factor")),
                    new PlainLink(
                            getTranslation("shared.verb.sign-in-again"),
                            SignInLinks.again(language(), "/app/" + Acting.STAFF.segment() + "/home")));
            words.addClassNames("stack", "s2");
            Div note = new Div(Icon.WARNING.create(), words);
            note.addClassNames("note", "warn");
            add(note);
        }
    }
}
