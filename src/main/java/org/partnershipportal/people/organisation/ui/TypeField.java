package org.partnershipportal.people.organisation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.partnershipportal.people.organisation.OrganisationType;
import org.partnershipportal.platform.access.StakeholderGroup;

/** The type of an organisation, under the names of the groups; what is typed finds first where it begins a word. */
final class TypeField extends ComboBox<OrganisationType> {

    /** Smaller than the list, so that the browser asks the server, which knows where words begin. */
    private static final int PAGE = 20;

    private final OrganisationWording wording;

    /** Those of the types found last above which their group stands. */
    private Set<OrganisationType> first = Set.of();

    TypeField(String label, OrganisationWording wording) {
        super(label);
        this.wording = wording;
        setPageSize(PAGE);
        setItemLabelGenerator(type -> wording.text(type.key()));
        setRenderer(new ComponentRenderer<>(this::option));
        setItems(
                query -> found(query.getFilter().orElse("")).stream()
                        .skip(query.getOffset())
                        .limit(query.getLimit()),
                query -> found(query.getFilter().orElse("")).size());
    }

    private List<OrganisationType> found(String typed) {
        List<OrganisationType> found = OrganisationType.find(typed, wording.language());
        Set<OrganisationType> heads = EnumSet.noneOf(OrganisationType.class);
        StakeholderGroup before = null;
        for (OrganisationType type : found) {
            if (type.group() != before) {
                heads.add(type);
            }
            before = type.group();
        }
        first = heads;
        return found;
    }

    private Component option(OrganisationType type) {
        Span name = new Span(wording.text(type.key()));
        if (!first.contains(type)) {
            return name;
        }
        Div group = new Div(wording.text(type.group().key()));
        group.addClassName("m");
        return new Div(group, name);
    }
}
