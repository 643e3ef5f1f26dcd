package org.partnershipportal.overview.notification.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import java.util.EnumMap;
import java.util.Map;
import org.partnershipportal.ground.uikit.FormColumn;
import org.partnershipportal.ground.uikit.PageHeader;
import org.partnershipportal.ground.uikit.Toasts;
import org.partnershipportal.overview.notification.ChosenThemes;
import org.partnershipportal.overview.notification.Follows;
import org.partnershipportal.overview.notification.Frequency;
import org.partnershipportal.overview.notification.MailChoices;
import org.partnershipportal.overview.notification.NoticeKind;
import org.partnershipportal.overview.notification.NotificationLinks;
import org.partnershipportal.overview.notification.ThemeChoices;
import org.partnershipportal.platform.access.ActingPage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.OpenTo;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.taxonomy.Theme;
import org.partnershipportal.platform.taxonomy.Themes;

/**
 * UC-NOT-02, UC-NOT-04, UC-NOT-05: a person chooses how to be emailed, kind by kind, which new calls to be notified of, and
 * which commitments to follow.
 */
@Route(":acting/" + NotificationLinks.MAIL)
@OpenTo(Permission.EDIT_OWN_ACCOUNT)
class MailChoicesView extends ActingPage {

    private final MailChoices choices;
    private final ThemeChoices themeChoices;
    private final Follows follows;
    private final Map<NoticeKind, Select<Frequency>> fields = new EnumMap<>(NoticeKind.class);
    private final Checkbox everyTheme = new Checkbox();
    private final CheckboxGroup<String> themes = new CheckboxGroup<>();

    MailChoicesView(Actors actors, MailChoices choices, ThemeChoices themeChoices, Follows follows) {
        super(actors);
        this.choices = choices;
        this.themeChoices = themeChoices;
        this.follows = follows;
    }

    @Override
    protected void open(Actor actor, BeforeEnterEvent event) {
        title(getTranslation("notification.mail.title"));
        FormColumn form = new FormColumn();
        choices.of(actor).forEach((kind, frequency) -> form.required(field(kind, frequency)));
        prepareThemes(themeChoices.of(actor));
        form.group(
                getTranslation("notification.themes.title"),
                new Paragraph(getTranslation("notification.themes.lead")),
                everyTheme,
                themes);
        form.submit(new Button(getTranslation("shared.verb.save"), click -> save()));
        add(
                new PageHeader(getTranslation("notification.mail.title"))
                        .back(getTranslation("shell.account"), path("me"))
                        .lead(getTranslation(
                                "notification.mail.lead",
                                reader().zone().getId().replace('_', ' '))),
                form,
                new FollowedCard(follows, this::actor, language()));
    }

    private Select<Frequency> field(NoticeKind kind, Frequency frequency) {
        Select<Frequency> field = new Select<>();
        field.setLabel(getTranslation(kind.key()));
        if (kind.urgent()) {
            field.setHelperText(getTranslation("notification.mail.urgent"));
            field.setItems(Frequency.AT_ONCE, Frequency.NEVER);
            field.setValue(frequency == Frequency.NEVER ? Frequency.NEVER : Frequency.AT_ONCE);
        } else {
            field.setItems(Frequency.AT_ONCE, Frequency.DAILY, Frequency.WEEKLY, Frequency.NEVER);
            field.setValue(frequency);
        }
        field.setItemLabelGenerator(item -> getTranslation(item.key()));
        fields.put(kind, field);
        return field;
    }

    /** Single themes are offered while not all are wanted. */
    private void prepareThemes(ChosenThemes chosen) {
        Themes all = Themes.standard();
        everyTheme.setLabel(getTranslation("notification.themes.every"));
        themes.setLabel(getTranslation("shared.field.themes"));
        themes.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        themes.setItems(all.all().stream().map(Theme::code).toList());
        themes.setItemLabelGenerator(code -> all.name(code, language()));
        everyTheme.addValueChangeListener(change -> themes.setVisible(!change.getValue()));
        everyTheme.setValue(chosen.every());
        themes.setValue(chosen.themes());
    }

    private void save() {
        Map<NoticeKind, Frequency> wanted = new EnumMap<>(NoticeKind.class);
        fields.forEach((kind, field) -> wanted.put(kind, field.getValue()));
        choices.choose(actor(), wanted);
        themeChoices.choose(actor(), new ChosenThemes(everyTheme.getValue(), themes.getValue()));
        Toasts.done(getTranslation("notification.mail.saved"));
    }
}
