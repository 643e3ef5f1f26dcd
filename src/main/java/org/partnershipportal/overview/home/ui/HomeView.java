package org.partnershipportal.overview.home.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.uikit.AppLink;
import org.partnershipportal.ground.uikit.Card;
import org.partnershipportal.ground.uikit.EmptyState;
import org.partnershipportal.ground.uikit.Icon;
import org.partnershipportal.ground.uikit.PageHeader;
import org.partnershipportal.ground.uikit.PlainLink;
import org.partnershipportal.ground.uikit.Row;
import org.partnershipportal.ground.uikit.Rows;
import org.partnershipportal.overview.home.NextStep;
import org.partnershipportal.overview.home.WorkList;
import org.partnershipportal.overview.home.WorkList.Urgency;
import org.partnershipportal.platform.access.Acting;
import org.partnershipportal.platform.access.ActingPage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.OpenTo;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.Reader;
import org.partnershipportal.platform.access.SignInLinks;
import org.partnershipportal.platform.access.spi.OpenTask;

/** UC-HOME-01: sees what needs one now, and what one may do next. */
@Route(":acting/home")
@OpenTo(Permission.READ_OWN_INBOX)
class HomeView extends ActingPage {
    private final WorkList work;
    private final boolean hasOrganisation;
    private final boolean needsSecondFactor;

    HomeView(Actors actors, WorkList work) {
        super(actors);
        this.work = work;
        this.hasOrganisation = !actors.memberships().isEmpty();
        this.needsSecondFactor = actors.needsSecondFactor();
    }

    @Override
    protected void open(Actor actor, BeforeEnterEvent event) {
        Reader reader = reader();
        if (NextStep.isNewcomer(actor, hasOrganisation)) {
            welcome();
            signInAgain();
            return;
        }
        Map<Urgency, List<OpenTask>> tasks = work.byUrgency(actor, reader.zone());
        String heading = getTranslation("home.heading", work.count(actor));
        title(heading);
        add(new PageHeader(heading).lead(lead(reader)));
        signInAgain();
        List<NextStep> steps = NextStep.of(actor);
        if (tasks.isEmpty()) {
            add(nothing(steps));
            return;
        }
        Section waiting = new Section();
        waiting.addClassNames("stack", "m2");
        tasks.forEach((urgency, group) -> waiting.add(group(urgency, group, reader)));
        Div columns = new Div(waiting, Card.section(getTranslation("home.next.heading"), "", rows(steps)));
        columns.addClassName("two");
        add(columns);
    }

    private String lead(Reader reader) {
        LocalDate today = work.today(reader.zone());
        String day = Formats.dayAndDate(today, reader.language());
        return reader.zone().equals(Reader.GENEVA)
                ? getTranslation("home.lead.geneva", day)
                : getTranslation("home.lead.both", day, Formats.city(reader.zone(), reader.language()));
    }

    private Div group(Urgency urgency, List<OpenTask> tasks, Reader reader) {
        H2 heading = new H2(getTranslation("home.urgency." + urgency.name().toLowerCase(java.util.Locale.ROOT)));
        if (urgency == Urgency.OVERDUE) {
            heading.addClassName("t-bad");
        }
        Div line = new Div(heading);
        line.addClassName("sect");
        WaitingRows rows = new WaitingRows(reader, work.today(reader.zone()));
        return new Div(
                line,
                new Rows(tasks.stream().map(task -> rows.row(task, urgency)).toList()));
    }

    private EmptyState nothing(List<NextStep> steps) {
        return new EmptyState(
                getTranslation("home.nothing"),
                steps.stream()
                        .map(step -> new AppLink(getTranslation(step.textKey()), path(step.path())).asButton())
                        .toArray(AppLink[]::new));
    }

    /** Tells a holder of staff roles that these count after a sign-in with a second factor, and leads there. */
    private void signInAgain() {
        if (needsSecondFactor) {
            Div words = new Div(
                    new Span(getTranslation("shared.refusal.second-factor")),
                    new PlainLink(
                            getTranslation("home.second-factor.go"),
                            SignInLinks.again(language(), "/app/" + Acting.STAFF.segment() + "/home")));
            words.addClassNames("stack", "s2");
            Div note = new Div(Icon.WARNING.create(), words);
            note.addClassNames("note", "warn");
            add(note);
        }
    }

    /** For someone without an organisation: ways to begin. */
    private void welcome() {
        String heading = getTranslation("home.newcomer.heading");
        title(heading);
        add(new PageHeader(heading).lead(getTranslation("home.newcomer.lead")), rows(NextStep.newcomer()));
    }

    private Rows rows(List<NextStep> steps) {
        Rows rows = new Rows();
        rows.addClassName("one");
        steps.forEach(step -> rows.add(new Row(new AppLink(getTranslation(step.textKey()), path(step.path())))
                .meta(getTranslation(step.whyKey()))));
        return rows;
    }
}
