package org.partnershipportal.consultation.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
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
import org.partnershipportal.consultation.assessment.Publication;
import org.partnershipportal.consultation.call.CallDetails;
import org.partnershipportal.consultation.call.CallLinks;
import org.partnershipportal.consultation.call.Calls;
import org.partnershipportal.consultation.input.EnteredDetails;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.input.SubmittedInput;
import org.partnershipportal.ground.questionnaire.AnswerWording;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.uikit.AppLink;
import org.partnershipportal.ground.uikit.Card;
import org.partnershipportal.ground.uikit.Confirm;
import org.partnershipportal.ground.uikit.Facts;
import org.partnershipportal.ground.uikit.PageHeader;
import org.partnershipportal.ground.uikit.PageSlot;
import org.partnershipportal.ground.uikit.PlainLink;
import org.partnershipportal.ground.uikit.StatusBadge;
import org.partnershipportal.ground.uikit.Toasts;
import org.partnershipportal.ground.uikit.Wording;
import org.partnershipportal.people.organisation.OrganisationSummary;
import org.partnershipportal.platform.access.ActingPage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.OpenTo;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.taxonomy.Countries;
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
        Aside aside = new Aside(facts(wording, details));
        if (details.allowed().contains(Permission.ASSESS_INPUT)) {
            aside.add(new JudgeForm(wording, details, () -> edition, acts(id)));
        }
        aside.add(publication(wording, call, details, words));
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

    private Component facts(AssessmentWording wording, AssessmentDetails details) {
        SubmittedInput submitted = details.submitted();
        Facts facts = Facts.stacked();
        OrganisationSummary lead = details.sender().lead();
        if (lead != null) {
            facts.fact(
                            getTranslation("assessment.filter.group"),
                            getTranslation(lead.group().key()))
                    .fact(
                            getTranslation("shared.field.verification"),
                            lead.verified()
                                    ? StatusBadge.ok(getTranslation("organisation.public.verified"))
                                    : StatusBadge.warn(getTranslation("input.arrived.not-verified")));
        }
        if (submitted.entered() != null) {
            entered(facts, submitted.entered());
        }
        if (details.alone() != null) {
            facts.fact(getTranslation("assessment.input.alone"), details.alone());
        }
        facts.fact(
                        getTranslation("input.cosigners.title"),
                        Formats.list(
                                submitted.signers().stream()
                                        .filter(signer -> !signer.isLead())
                                        .map(signer -> details.organisations().get(signer.organisation()))
                                        .filter(java.util.Objects::nonNull)
                                        .map(one -> one.name().text())
                                        .toList(),
                                language()))
                .fact(getTranslation("assessment.column.received"), wording.moment(submitted.received()))
                .fact(getTranslation("assessment.filter.language"), wording.languageName(submitted.language()))
                .fact(
                        getTranslation("shared.field.publication"),
                        wording.treatment(submitted.name(), submitted.text()));
        if (details.admissibility() == Admissibility.INADMISSIBLE) {
            facts.fact(
                            getTranslation("assessment.judge.criterion"),
                            details.criterion() == null
                                    ? ""
                                    : getTranslation(details.criterion().key()))
                    .fact(getTranslation("shared.field.reason"), details.reason() == null ? "" : details.reason());
        }
        return facts;
    }

    /** How it came and whose it is, which of the desk's public pages none says (R14.13). */
    private void entered(Facts facts, EnteredDetails entered) {
        facts.fact(getTranslation("input.enter.holder"), entered.holder())
                .fact(
                        getTranslation("assessment.filter.group"),
                        entered.group() == null
                                ? ""
                                : getTranslation(entered.group().key()))
                .fact(
                        getTranslation("assessment.filter.country"),
                        entered.country() == null ? "" : Countries.standard().name(entered.country(), language()))
                .fact(getTranslation("shared.field.original-day"), Formats.date(entered.day(), language()))
                .fact(getTranslation("shared.field.original-reference"), entered.reference())
                .fact(getTranslation("input.enter.consent"), entered.consent())
                .fact(getTranslation("input.enter.late"), entered.late());
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

    private Component publication(
            AssessmentWording wording, CallDetails call, AssessmentDetails details, AnswerWording words) {
        InputId id = details.submitted().input();
        Card card = new Card(getTranslation("shared.field.publication"));
        if (details.number() != null) {
            card.add(
                    new PlainLink(
                            getTranslation("assessment.publish.open"),
                            language().tag() + "/" + AssessmentLinks.publication(details.number())),
                    new Button(getTranslation("assessment.publish.end"), click -> askToEnd(id)));
        } else if (call.status().isInWork() && !details.allowed().contains(Permission.ASSESS_INPUT)) {
            card.add(new Paragraph(getTranslation("assessment.refusal.entered-oneself")));
        } else if (details.publishable()) {
            Button publish = new Button(getTranslation("shared.verb.publish"), click -> askToPublish(wording, details));
            publish.addThemeName("primary");
            card.add(publish);
        } else {
            card.add(new Paragraph(getTranslation(
                    details.submitted().text().isPublished()
                            ? "assessment.refusal.not-admissible"
                            : "assessment.refusal.not-to-be-published")));
        }
        card.add(new AppLink(
                getTranslation("assessment.redact.open", details.passages().size()),
                path(AssessmentLinks.redaction(id))));
        if (details.allowed().contains(Permission.PUBLISH_INPUT)) {
            Publication shown = assessments.preview(actor(), id);
            Div everyone = new Div(preview(wording, words, shown));
            if (details.hasMoreFiles(shown)) {
                Div files = new Div();
                files.addClassName("stack");
                long waiting = details.waitingFiles(shown);
                if (waiting > 0) {
                    files.add(new Paragraph(getTranslation("assessment.files.staying", waiting)));
                }
                files.add(new Button(getTranslation("assessment.files.open"), click -> {
                    StayingFiles staying = staying(wording, id, () -> {
                        everyone.removeAll();
                        everyone.add(preview(wording, words, assessments.preview(actor(), id)));
                    });
                    files.removeAll();
                    files.add(staying);
                    staying.focus();
                }));
                card.add(files);
            }
            card.add(everyone);
        }
        return card;
    }

    /** The files are read once for it, however many of them one looks at. */
    private StayingFiles staying(AssessmentWording wording, InputId id, Runnable looked) {
        FileTexts texts = checks.texts(actor(), id);
        return new StayingFiles(wording, acting(), () -> checks.of(actor(), id, texts), file -> {
            edition = checks.lookAt(actor(), new LookAtFile(id, edition, file));
            looked.run();
        });
    }

    private Details preview(AssessmentWording wording, AnswerWording words, Publication shown) {
        Div whole = new ReadAnswers(words, shown.answers(), language());
        whole.addComponentAsFirst(new Paragraph(
                shown.signers().isEmpty()
                        ? getTranslation("assessment.public.unnamed")
                        : Formats.list(
                                shown.signers().stream()
                                        .map(one -> one.organisation().name().text())
                                        .toList(),
                                language())));
        shown.files()
                .forEach(file -> whole.add(Wording.small(wording.text(
                        "assessment.publish.file", file.type().extensions().getFirst()))));
        if (shown.number() == null && !shown.files().isEmpty()) {
            whole.add(Wording.small(wording.text("assessment.files.search")));
        }
        return new Details(getTranslation("assessment.publish.preview"), whole);
    }

    /** Says first which files stay back, and why. */
    private void askToPublish(AssessmentWording wording, AssessmentDetails details) {
        InputId id = details.submitted().input();
        Div consequence = new Div(new Paragraph(getTranslation("assessment.publish.consequence")));
        consequence.addClassName("stack");
        if (!details.submitted().files().isEmpty()) {
            consequence.add(staying(wording, id, () -> {}));
        }
        Confirm.ask(
                getTranslation("assessment.publish.question"),
                consequence,
                getTranslation("shared.verb.publish"),
                () -> {
                    assessments.publish(actor(), id, edition);
                    done(id, getTranslation("assessment.publish.done"));
                });
    }

    private void askToEnd(InputId id) {
        Confirm.askToEnd(
                getTranslation("assessment.publish.end-question"),
                getTranslation("assessment.publish.end-consequence"),
                getTranslation("assessment.publish.end"),
                () -> {
                    assessments.endPublication(actor(), id, edition);
                    done(id, getTranslation("assessment.publish.ended"));
                });
    }

    private void done(InputId id, String sentence) {
        Toasts.done(sentence);
        show(id);
    }
}
