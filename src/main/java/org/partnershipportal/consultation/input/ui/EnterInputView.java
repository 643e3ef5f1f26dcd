package org.partnershipportal.consultation.input.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import java.util.UUID;
import org.partnershipportal.consultation.call.CallCode;
import org.partnershipportal.consultation.call.CallDetails;
import org.partnershipportal.consultation.call.CallLinks;
import org.partnershipportal.consultation.call.CallRules;
import org.partnershipportal.consultation.call.Calls;
import org.partnershipportal.consultation.call.NameChoice;
import org.partnershipportal.consultation.call.TextChoice;
import org.partnershipportal.consultation.input.EnterInput;
import org.partnershipportal.consultation.input.EnteredInputs;
import org.partnershipportal.consultation.input.EntryOrigin;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.input.InputLinks;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.uikit.Card;
import org.partnershipportal.ground.uikit.CommandForm;
import org.partnershipportal.ground.uikit.DateField;
import org.partnershipportal.ground.uikit.EmptyState;
import org.partnershipportal.ground.uikit.PageHeader;
import org.partnershipportal.ground.uikit.TextWithLanguage;
import org.partnershipportal.people.organisation.OrganisationDirectory;
import org.partnershipportal.people.organisation.OrganisationField;
import org.partnershipportal.platform.access.ActingPage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.NotPermitted;
import org.partnershipportal.platform.access.OpenTo;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.StakeholderGroup;
import org.partnershipportal.platform.taxonomy.ReferenceFields;

/** UC-INP-11: the report team enters an input received on paper, by post, by email or at a hearing (R14.13). */
@Route(":acting/desk/calls/:code/enter")
@OpenTo(Permission.ENTER_INPUT)
class EnterInputView extends ActingPage {

    private final Calls calls;
    private final EnteredInputs entered;
    private final OrganisationDirectory directory;

    EnterInputView(Actors actors, Calls calls, EnteredInputs entered, OrganisationDirectory directory) {
        super(actors);
        this.calls = calls;
        this.entered = entered;
        this.directory = directory;
    }

    @Override
    protected void open(Actor actor, BeforeEnterEvent event) {
        CallDetails call = calls.details(actor, named(event, "code", CallCode::parse));
        if (call.status().isPublic() && !call.allowed().contains(Permission.READ_DESK)) {
            throw new NotPermitted(Permission.ENTER_INPUT);
        }
        InputWording wording = new InputWording(reader());
        title(getTranslation("input.enter.title"));
        add(new PageHeader(getTranslation("input.enter.title"))
                .back(wording.title(call.content()).text(), path(CallLinks.desk(call.code())))
                .lead(new TextWithLanguage(wording.title(call.content()), language())));
        if (!call.allowed().contains(Permission.ENTER_INPUT)) {
            add(new EmptyState(getTranslation("input.refusal.not-entered-now")));
            return;
        }
        add(form(call, wording), sealed(call));
    }

    private Section form(CallDetails call, InputWording wording) {
        CallRules rules = call.content().rules();
        RadioButtonGroup<EntryOrigin> origin = group("input.enter.origin");
        origin.setItems(EntryOrigin.values());
        origin.setItemLabelGenerator(one -> getTranslation(one.key()));
        DateField day = new DateField(getTranslation("shared.field.original-day"), language());
        TextField reference = new TextField(getTranslation("shared.field.original-reference"));
        reference.setHelperText(getTranslation("shared.field.original-reference-hint"));
        OrganisationField organisation = new OrganisationField(
                getTranslation("input.enter.organisation"),
                getTranslation("input.enter.organisation-hint"),
                directory,
                this::actor);
        TextField holder = new TextField(getTranslation("input.enter.holder"));
        holder.setHelperText(getTranslation("input.enter.holder-hint"));
        ComboBox<StakeholderGroup> group = new ComboBox<>(getTranslation("input.enter.group"));
        group.setItems(StakeholderGroup.values());
        group.setItemLabelGenerator(one -> getTranslation(one.key()));
        group.setHelperText(getTranslation("input.enter.group-hint"));
        ComboBox<CountryCode> country = ReferenceFields.country(getTranslation("input.enter.country"));
        RadioButtonGroup<NameChoice> name = group("input.enter.name");
        name.setItems(rules.signedInNames());
        name.setItemLabelGenerator(one -> getTranslation(one.key()));
        RadioButtonGroup<TextChoice> text = group("input.enter.text");
        text.setItems(rules.texts());
        text.setItemLabelGenerator(one -> getTranslation(one.key()));
        TextArea consent = new TextArea(getTranslation("input.enter.consent"));
        consent.setHelperText(getTranslation("input.enter.consent-hint"));
        ComboBox<String> writes = new ComboBox<>(getTranslation("shared.field.writing-language"), wording.languages());
        writes.setItemLabelGenerator(wording::languageName);
        writes.setValue(language().tag());
        TextArea late = new TextArea(getTranslation("input.enter.late"));
        late.setHelperText(getTranslation("input.enter.late-hint"));
        late.setVisible(call.isOver());
        Checkbox another = new Checkbox(getTranslation("input.enter.another"));
        another.setVisible(false);
        CommandForm<EnterInput> form = new CommandForm<>(EnterInput.class)
                .given(EnterInput::formToken, UUID.randomUUID())
                .given(EnterInput::call, call.id())
                .required(EnterInput::origin, origin)
                .required(EnterInput::day, day)
                .required(EnterInput::reference, reference)
                .optional(EnterInput::organisation, organisation, organisation::chosen)
                .optional(EnterInput::holder, holder)
                .optional(EnterInput::group, group)
                .optional(EnterInput::country, country)
                .required(EnterInput::name, name)
                .required(EnterInput::text, text)
                .required(EnterInput::consent, consent)
                .required(EnterInput::language, writes)
                .optional(EnterInput::late, late)
                .optional(EnterInput::another, another);
        form.submit(new Button(getTranslation("input.enter.begin"), click -> {
            form.send(this::enter);
            another.setVisible(another.isVisible() || another.isInvalid()); // with the problem that it answers
        }));
        Paragraph lead = new Paragraph(getTranslation("input.enter.lead"));
        lead.addClassName("prose");
        Section section = new Section(new H2(getTranslation("input.enter.what")), lead, form);
        section.addClassName("stack");
        return section;
    }

    private <T> RadioButtonGroup<T> group(String key) {
        RadioButtonGroup<T> group = new RadioButtonGroup<>(getTranslation(key));
        group.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        return group;
    }

    private void enter(EnterInput command) {
        InputId id = entered.enter(actor(), command);
        UI.getCurrent().navigate(path(InputLinks.page(id)));
    }

    /** What the team reads, it cannot seal; the holder does that without the team. */
    private Div sealed(CallDetails call) {
        Div whole = new Div();
        if (call.content().rules().takesSealed()) {
            whole.add(new Card(
                    getTranslation(NameChoice.sealed().key()),
                    new Paragraph(getTranslation("input.problem.entered-sealed"))));
        }
        return whole;
    }
}
