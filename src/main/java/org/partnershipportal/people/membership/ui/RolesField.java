package org.partnershipportal.people.membership.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.Translations;
import org.partnershipportal.platform.access.MemberRole;

/** The roles that a member holds, each with what it lets one do. */
class RolesField extends CheckboxGroup<MemberRole> {

    RolesField(Set<MemberRole> preset) {
        setLabel(getTranslation("membership.roles.label"));
        setItems(MemberRole.values());
        setItemLabelGenerator(role ->
                getTranslation("shared.field.explained", getTranslation(role.key()), getTranslation(meaning(role))));
        addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        setValue(preset);
    }

    /** Roles as words, joined. */
    static String words(Collection<MemberRole> roles, Language reader) {
        return Formats.list(
                Arrays.stream(MemberRole.values())
                        .filter(roles::contains)
                        .map(role -> Translations.standard().text(reader, role.key()))
                        .toList(),
                reader);
    }

    private static String meaning(MemberRole role) {
        return switch (role) {
            case OWNER -> "membership.roles.owner";
            case EDITOR -> "membership.roles.editor";
            case SIGNATORY -> "membership.roles.signatory";
            case READER -> "membership.roles.reader";
        };
    }
}
