package org.partnershipportal.people.membership.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
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
        setItemLabelGenerator(role -> explained(this, role));
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

    /** What the roles let one do, each on a line of its own. */
    static UnorderedList explained(Collection<MemberRole> roles) {
        UnorderedList list = new UnorderedList();
        Arrays.stream(MemberRole.values())
                .filter(roles::contains)
                .forEach(role -> list.add(new ListItem(explained(list, role))));
        list.addClassNames("stack", "s2");
        return list;
    }

    private static String explained(Component page, MemberRole role) {
        return page.getTranslation(
                "shared.field.explained", page.getTranslation(role.key()), page.getTranslation(meaning(role)));
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
