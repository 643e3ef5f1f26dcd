package org.partnershipportal.ground.uikit;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Collection;

/** Short names beside each other, such as those of rules. */
public final class Tags extends UnorderedList {
    private Tags() {
        addClassName("tags");
    }

    /** One tag a name. */
    public static Tags of(Collection<String> names) {
        Tags tags = new Tags();
        names.forEach(name -> {
            ListItem tag = new ListItem(TextWithLanguage.ofAnyLanguage(name));
            tag.addClassName("tag");
            tags.add(tag);
        });
        return tags;
    }
}
