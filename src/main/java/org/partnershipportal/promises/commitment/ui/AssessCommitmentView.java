package org.partnershipportal.promises.commitment.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import java.util.UUID;
import org.partnershipportal.ground.uikit.AppLink;
import org.partnershipportal.ground.uikit.Card;
import org.partnershipportal.ground.uikit.CommandForm;
import org.partnershipportal.ground.uikit.PageHeader;
import org.partnershipportal.platform.access.ActingPage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.OpenTo;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.moderation.HouseRule;
import org.partnershipportal.platform.taxonomy.Themes;
import org.partnershipportal.promises.commitment.CommitmentDetails;
import org.partnershipportal.promises.commitment.CommitmentId;
import org.partnershipportal.promises.commitment.CommitmentLinks;
import org.partnershipportal.promises.commitment.Commitments;
import org.partnershipportal.promises.commitment.Level;
import org.partnershipportal.promises.commitment.Observations;
import org.partnershipportal.promises.commitment.PlaceObservation;

/** UC-COM-06: an NHRI or a civil-society organisation places its own assessment beside a commitment. */
@Route(":acting/commitments/:id/assess")
@OpenTo(Permission.ASSESS_COMMITMENT)
class AssessCommitmentView extends ActingPage {

    private final Commitments commitments;
    private final Observations observations;

    AssessCommitmentView(Actors actors, Commitments commitments, Observations observations) {
        super(actors);
        this.commitments = commitments;
        this.observations = observations;
    }

    @Override
    protected void open(Actor actor, BeforeEnterEvent event) {
        CommitmentId id = named(event, "id", CommitmentId::parse);
        CommitmentDetails now = commitments.details(actor, id);
        String page = CommitmentLinks.page(id);
        UnorderedList rules = new UnorderedList();
        for (HouseRule rule : HouseRule.values()) {
            rules.add(new ListItem(getTranslation(rule.key())));
        }
        title(getTranslation("commitment.assess.title"));
        add(
                new PageHeader(getTranslation("commitment.assess.title"))
                        .back(now.text().title(), path(page))
                        .lead(getTranslation("commitment.assess.lead")),
                form(now)
                        .submit(
                                getTranslation("commitment.assess.verb"),
                                command -> {
                                    observations.place(actor(), command);
                                    done("commitment.assess.done", page);
                                },
                                new AppLink(getTranslation("commitment.edit.back"), path(page)).asButton()),
                new Card(getTranslation("commitment.assess.rules"), rules));
    }

    private CommandForm<PlaceObservation> form(CommitmentDetails now) {
        CommitmentWording wording = new CommitmentWording(reader());
        RadioButtonGroup<Level> level = new RadioButtonGroup<>(getTranslation("commitment.report.level"));
        level.setItems(Level.values());
        level.setItemLabelGenerator(one -> getTranslation(one.key()));
        level.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        ComboBox<String> theme = new ComboBox<>(getTranslation("commitment.assess.theme"));
        theme.setItems(now.text().themes());
        theme.setItemLabelGenerator(code -> Themes.standard().name(code, language()));
        theme.setHelperText(getTranslation("commitment.assess.theme-hint"));
        theme.setClearButtonVisible(true);
        TextArea evidence = new TextArea(getTranslation("commitment.page.evidence"));
        evidence.setHelperText(getTranslation("commitment.assess.evidence-hint"));
        return new CommandForm<>(PlaceObservation.class)
                .given(PlaceObservation::formToken, UUID.randomUUID())
                .given(PlaceObservation::commitment, now.id())
                .required(PlaceObservation::level, level)
                .required(PlaceObservation::text, new TextArea(getTranslation("commitment.assess.text")))
                .optional(PlaceObservation::evidence, evidence)
                .optional(PlaceObservation::theme, theme)
                .required(
                        PlaceObservation::language,
                        wording.textLanguage(language().tag()));
    }
}
