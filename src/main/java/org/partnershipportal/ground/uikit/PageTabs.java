package org.partnershipportal.ground.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** Links between the pages of one record, the open one marked. */
public final class PageTabs extends Nav {

    private final UnorderedList list = new UnorderedList();

    /** @param name what the links are, for those who do not see them */
    public PageTabs(String name) {
        addClassName("tabs");
        setAriaLabel(name);
        add(list);
    }

    /**
     * Adds the link to a page.
     *
     * @param title the page's title
     * @param path its address
     * @param open whether it is the page that is open
     */
    public PageTabs tab(String title, String path, boolean open) {
        link(title, path, open);
        return this;
    }

    /**
     * The same with how much there is on the page. The link's name is what stands in it, so that who speaks to the browser can
     * say what they see.
     *
     * @param count how much, as it stands beside the title
     */
    public PageTabs tab(String title, String path, boolean open, String count) {
        Span beside = new Span(count);
        beside.addClassName("m");
        link(title, path, open).add(new Text(" "), beside);
        return this;
    }

    /** Adds a link that another module gives. */
    public PageTabs tab(Component link) {
        list.add(new ListItem(link));
        return this;
    }

    private AppLink link(String title, String path, boolean open) {
        AppLink link = new AppLink(title, path);
        if (open) {
            link.getElement().setAttribute("aria-current", "page");
        }
        list.add(new ListItem(link));
        return link;
    }
}
