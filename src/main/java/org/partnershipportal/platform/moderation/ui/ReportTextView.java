package org.partnershipportal.platform.moderation.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import java.util.Optional;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.uikit.Card;
import org.partnershipportal.ground.uikit.CommandForm;
import org.partnershipportal.ground.uikit.PageHeader;
import org.partnershipportal.ground.uikit.TextWithLanguage;
import org.partnershipportal.platform.access.ActingPage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.OpenTo;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.moderation.HouseRule;
import org.partnershipportal.platform.moderation.ReportText;
import org.partnershipportal.platform.moderation.ReportedTexts;

/** UC-MOD-03: report a text to the moderators. */
@Route(":acting/report-text/:kind/:id")
@OpenTo(Permission.REPORT_TEXT)
class ReportTextView extends ActingPage {

    private final ReportedTexts texts;

    ReportTextView(Actors actors, ReportedTexts texts) {
        super(actors);
        this.texts = texts;
    }

    @Override
    protected void open(Actor actor, BeforeEnterEvent event) {
        ContentRef text = new ContentRef(named(event, "kind", Optional::of), named(event, "id", Optional::of));
        String page = texts.path(actor, text);
        title(getTranslation("moderation.report.title"));
        RadioButtonGroup<HouseRule> rule = new RadioButtonGroup<>(getTranslation("moderation.report.rule"));
        rule.setItems(HouseRule.values());
        rule.setItemLabelGenerator(each -> getTranslation(each.key()));
        rule.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        TextArea reason = new TextArea(getTranslation("moderation.report.reason"));
        reason.setMinRows(3);
        add(
                new PageHeader(getTranslation("moderation.report.title"))
                        .back(getTranslation("moderation.report.back"), path(page))
                        .meta(new TextWithLanguage(texts.title(actor, text), language()))
                        .lead(getTranslation("moderation.report.lead")),
                new Card(
                        getTranslation("moderation.report.card"),
                        new Paragraph(getTranslation("moderation.report.unnamed")),
                        new CommandForm<>(ReportText.class)
                                .given(ReportText::subject, text)
                                .required(ReportText::rule, rule)
                                .required(ReportText::reason, reason)
                                .submit(getTranslation("moderation.report.send"), command -> {
                                    texts.report(actor(), command);
                                    done("moderation.report.sent", page);
                                })));
    }
}
