package org.partnershipportal.consultation.assessment.ui;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.assessment.Admissibility;
import org.partnershipportal.consultation.assessment.AssessmentDetails;
import org.partnershipportal.consultation.assessment.AssessmentFilter;
import org.partnershipportal.consultation.assessment.AssessmentLinks;
import org.partnershipportal.consultation.assessment.Assessments;
import org.partnershipportal.consultation.assessment.FileTexts;
import org.partnershipportal.consultation.assessment.InputFileChecks;
import org.partnershipportal.consultation.assessment.LookAtFile;
import org.partnershipportal.consultation.call.CallDetails;
import org.partnershipportal.consultation.call.CallLinks;
import org.partnershipportal.consultation.call.Calls;
import org.partnershipportal.consultation.input.EnteredDetails;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.input.SubmittedInput;
import org.partnershipportal.ground.questionnaire.AnswerWording;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.uikit.AppLink;
import org.partnershipportal.ground.uikit.Card;
import org.partnershipportal.ground.uikit.PageHeader;
import org.partnershipportal.ground.uikit.PageSlot;
import org.partnershipportal.ground.uikit.StatusBadge;
import org.partnershipportal.ground.uikit.Toasts;
import org.partnershipportal.platform.access.ActingPage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.OpenTo;
import org.partnershipportal.platform.access.Permission;
import org.springframework.beans.factory.ObjectProvider;

/**
 * UC-ASM-02, UC-ASM-04: the report team reads an input, assesses it, and publishes what its contributors let it
 * publish.
 */
@Route(":acting/desk/inputs/:id")
@OpenTo(Permission.READ_DESK)
class DeskInputView extends ActingPage {

    private final Assessments assessments;
    private final InputFileChecks checks;
    private final Calls calls;
    private final List<PageSlot.Filler> fillers;

    /** What the page has seen, its reader's own looks at files included: every act on the page carries it. */
    private long edition;

    /** The list from which its reader came, as the address says. */
    private AssessmentFilter listed = AssessmentFilter.everything();

    DeskInputView(
            Actors actors,
            Assessments assessments,
            InputFileChecks checks,
            Calls calls,
            ObjectProvider<PageSlot.Filler> fillers) {
        super(actors);
        this.fillers = fillers.orderedStream().toList();
        this.assessments = assessments;
        this.checks = checks;
        this.calls = calls;
    }

    @Override
    protected void open(Actor actor, BeforeEnterEvent event) {
        listed = AssessmentFilter.of(event.getLocation().getQueryParameters()::getSingleParameter);
        show(named(event, "id", InputId::parse));
    }

    private void show(InputId id) {
        removeAll();
        Actor actor = actor();
        AssessmentDetails details = assessments.details(actor, id);
        edition = details.edition();
        CallDetails call = calls.details(actor, details.submitted().call());
        AssessmentWording wording = new AssessmentWording(reader());
        AnswerWording words =
                wording.answers(call.content().original(), details.submitted().language());
        title(getTranslation("shared.field.input"));
        Div main = new Div(new Card(
                getTranslation("assessment.input.answers"),
                new ReadAnswers(words, details.submitted().answers(), language())));
        if (!details.submitted().files().isEmpty()) {
            main.add(new Card(
                    getTranslation("shared.field.files"),
                    InputFiles.of(wording, acting(), details.submitted().files())));
        }
        main.addClassNames("stack", "m2");
        PageSlot tabs = new PageSlot(
                CallLinks.deskTabs("inputs"),
                new ContentRef("call", call.id().toString()),
                acting().segment(),
                fillers);
        Aside aside = new Aside(new InputFacts(wording).of(details));
        if (details.allowed().contains(Permission.ASSESS_INPUT)) {
            aside.add(new JudgeForm(wording, details, () -> edition, acts(id)));
        }
        aside.add(new PublicationCard(wording, call, details, words, publishing(wording, id)).card());
        boolean inadmissible = details.admissibility() == Admissibility.INADMISSIBLE;
        aside.add(new PageSlot(
                inadmissible ? "desk-input-inadmissible" : "desk-input-coding", id.ref(), acting().segment(), fillers));
        aside.add(new PageSlot("desk-input", id.ref(), acting().segment(), fillers));
        aside.addClassNames("stack", "m2");
        Div two = new Div(main, aside);
        two.addClassName("two");
        add(header(wording, call, details), tabs, two);
    }

    private PageHeader header(AssessmentWording wording, CallDetails call, AssessmentDetails details) {
        SubmittedInput submitted = details.submitted();
        PageHeader header = PageHeader.of(whose(wording, details), language())
                .back(getTranslation("assessment.list.title"), listed(AssessmentLinks.inputs(call.code())))
                .meta(wording.badge(details.admissibility()));
        if (submitted.entered() != null) {
            header.meta(StatusBadge.neutral(
                    getTranslation(submitted.entered().origin().markKey())));
        }
        if (details.number() != null) {
            header.meta(StatusBadge.ok(getTranslation("assessment.list.published")));
        }
        if (details.same() > 1) {
            header.meta(new AppLink(
                    getTranslation("assessment.column.same-number", details.same()),
                    path(AssessmentLinks.inputs(call.code())) + "?same=" + submitted.input()));
        }
        assessments.around(actor(), call.id(), listed, submitted.input()).ifPresent(around -> {
            header.meta(getTranslation("assessment.pane.place", around.place(), around.total()));
            beside(header, "assessment.pane.previous", around.previousInput());
            beside(header, "assessment.pane.next", around.nextInput());
        });
        return header;
    }

    private void beside(PageHeader header, String key, @Nullable InputId input) {
        if (input != null) {
            header.secondary(new AppLink(getTranslation(key), listed(AssessmentLinks.input(input))));
        }
    }

    /** The address of a page with the list from which one came. */
    private String listed(String below) {
        return path(new Location(below, QueryParameters.simple(listed.address())).getPathWithQueryParameters());
    }

    private LocalizedText whose(AssessmentWording wording, AssessmentDetails details) {
        SubmittedInput submitted = details.submitted();
        EnteredDetails entered = submitted.entered();
        return entered == null || entered.holder().isEmpty()
                ? wording.whose(details.sender())
                : new LocalizedText(entered.holder(), submitted.language());
    }

    private JudgeForm.Acts acts(InputId id) {
        return new JudgeForm.Acts(
                () -> {
                    assessments.admit(actor(), id, edition);
                    done(id, getTranslation("assessment.judge.admitted"));
                },
                () -> done(id, getTranslation("assessment.judge.many", assessments.admitAlike(actor(), id))),
                command -> {
                    assessments.judgeInadmissible(actor(), command);
                    done(id, getTranslation("assessment.judge.rejected"));
                },
                command -> done(
                        id,
                        getTranslation("assessment.judge.many", assessments.judgeAlikeInadmissible(actor(), command))));
    }

    private PublicationCard.Acts publishing(AssessmentWording wording, InputId id) {
        return new PublicationCard.Acts(
                path(AssessmentLinks.redaction(id)),
                () -> assessments.preview(actor(), id),
                looked -> staying(wording, id, looked),
                () -> {
                    assessments.publish(actor(), id, edition);
                    done(id, getTranslation("assessment.publish.done"));
                },
                () -> {
                    assessments.endPublication(actor(), id, edition);
                    done(id, getTranslation("assessment.publish.ended"));
                });
    }

    /** The files are read once for it, however many of them one looks at. */
    private StayingFiles staying(AssessmentWording wording, InputId id, Runnable looked) {
        FileTexts texts = checks.texts(actor(), id);
        return new StayingFiles(wording, acting(), () -> checks.of(actor(), id, texts), file -> {
            edition = checks.lookAt(actor(), new LookAtFile(id, edition, file));
            looked.run();
        });
    }

    private void done(InputId id, String sentence) {
        Toasts.done(sentence);
        show(id);
    }
}
