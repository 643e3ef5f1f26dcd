package org.partnershipportal.promises.commitment.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.uikit.AppLink;
import org.partnershipportal.ground.uikit.CommandForm;
import org.partnershipportal.ground.uikit.DateField;
import org.partnershipportal.ground.uikit.PageHeader;
import org.partnershipportal.platform.access.ActingPage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.NotPermitted;
import org.partnershipportal.platform.access.OpenTo;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.promises.commitment.CommitmentDetails;
import org.partnershipportal.promises.commitment.CommitmentId;
import org.partnershipportal.promises.commitment.CommitmentLinks;
import org.partnershipportal.promises.commitment.Commitments;
import org.partnershipportal.promises.commitment.Level;
import org.partnershipportal.promises.commitment.Milestone;
import org.partnershipportal.promises.commitment.ReportProgress;
import org.partnershipportal.promises.commitment.Step;

/** UC-COM-05: the lead agency reports on its progress, milestone by milestone, with evidence. */
@Route(":acting/commitments/:id/report")
@OpenTo(Permission.REPORT_PROGRESS)
class ReportProgressView extends ActingPage {

    private final Commitments commitments;

    ReportProgressView(Actors actors, Commitments commitments) {
        super(actors);
        this.commitments = commitments;
    }

    @Override
    protected void open(Actor actor, BeforeEnterEvent event) {
        CommitmentId id = named(event, "id", CommitmentId::parse);
        CommitmentDetails now = commitments.details(actor, id);
        if (!now.allows(Permission.REPORT_PROGRESS)) {
            throw new NotPermitted(Permission.REPORT_PROGRESS);
        }
        String page = CommitmentLinks.page(id);
        title(getTranslation("commitment.report.title"));
        add(
                new PageHeader(getTranslation("commitment.report.title"))
                        .back(getTranslation("commitment.edit.back"), path(page))
                        .lead(getTranslation("commitment.report.lead")),
                form(now)
                        .submit(
                                getTranslation("commitment.report.verb"),
                                command -> {
                                    commitments.report(actor(), id, command);
                                    done("commitment.report.done", page);
                                },
                                new AppLink(getTranslation("commitment.edit.back"), path(page)).asButton()));
    }

    private CommandForm<ReportProgress> form(CommitmentDetails now) {
        CommitmentWording wording = new CommitmentWording(reader());
        ComboBox<Milestone> milestone = new ComboBox<>(getTranslation("commitment.report.milestone"));
        milestone.setItems(now.steps().stream()
                .filter(step -> step.reached() == null)
                .map(Step::milestone)
                .toList());
        milestone.setItemLabelGenerator(Milestone::what);
        milestone.setHelperText(getTranslation("commitment.report.milestone-hint"));
        DateField reached = new DateField(getTranslation("commitment.report.reached"), language());
        RadioButtonGroup<Level> level = new RadioButtonGroup<>(getTranslation("commitment.report.level"));
        level.setItems(Level.values());
        level.setItemLabelGenerator(one -> getTranslation(one.key()));
        level.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        TextArea evidence = new TextArea(getTranslation("commitment.page.evidence"));
        evidence.setHelperText(getTranslation("commitment.report.evidence-hint"));
        return new CommandForm<>(ReportProgress.class)
                .given(ReportProgress::formToken, UUID.randomUUID())
                .required(ReportProgress::level, level)
                .required(ReportProgress::text, new TextArea(getTranslation("commitment.report.text")))
                .optional(ReportProgress::milestone, milestone, () -> id(milestone.getValue()))
                .optional(ReportProgress::reached, reached)
                .optional(ReportProgress::evidence, evidence)
                .required(
                        ReportProgress::language,
                        wording.textLanguage(now.text().language()));
    }

    private static @Nullable UUID id(@Nullable Milestone milestone) {
        return milestone == null ? null : milestone.id();
    }
}
