package org.partnershipportal.ground.uikit;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;

/** A button that opens a short list of links and actions; Escape closes it. */
public final class MenuButton extends Button {
    private final UnorderedList list = new UnorderedList();
    private final Popover popover = new Popover();

    /** @param text the button's words; a small arrow follows them */
    public MenuButton(String text) {
        this(face(new Span(text), Icon.DOWN.small()), text);
    }

    /**
     * @param face what the button shows
     * @param name the list's name for screen readers
     */
    public MenuButton(Component face, String name) {
        getElement().appendChild(face.getElement());
        list.addClassName("menu");
        popover.add(list);
        popover.setTarget(this);
        popover.setPosition(PopoverPosition.BOTTOM_END);
        popover.setAutofocus(true);
        popover.setAriaLabel(name);
    }

    /** Pieces beside each other, as a button shows them. */
    public static Component face(Component... pieces) {
        Div face = new Div(pieces);
        face.addClassName("tool-face");
        return face;
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        super.onAttach(attach);
        attach.getUI().add(popover);
    }

    @Override
    protected void onDetach(DetachEvent detach) {
        super.onDetach(detach);
        popover.removeFromParent();
    }

    /** Drawn without an edge, for the page's header. */
    public MenuButton asTool() {
        addClassName("tool");
        return this;
    }

    /** Adds an action. */
    public MenuButton item(String text, Runnable act) {
        return choice(new Span(text), false, act);
    }

    /** Adds an action that chooses one of several; the present choice is marked. */
    public MenuButton choice(Component words, boolean chosen, Runnable act) {
        NativeButton button = new NativeButton("", click -> {
            popover.close();
            act.run();
        });
        button.removeAll();
        button.add(words);
        button.getElement().setAttribute("type", "button");
        // The list goes with the choice. A question that the act asks gives the focus back to what had it: this button.
        button.addAttachListener(attached ->
                button.getElement().executeJs("this.addEventListener('click', () => $0.focus())", getElement()));
        return entry(button, chosen);
    }

    /** Adds a link, mostly an {@link AppLink}; the one to where one is already is marked. */
    public MenuButton link(Component link, boolean current) {
        link.getElement().addEventListener("click", click -> popover.close());
        return entry(link, current);
    }

    /** Adds words above the entries that follow. */
    public MenuButton heading(String text) {
        ListItem item = new ListItem(text);
        item.addClassName("heading");
        list.add(item);
        return this;
    }

    /** Parts the entries that follow by a line. */
    public MenuButton rule() {
        ListItem last = (ListItem) list.getChildren().reduce((a, b) -> b).orElseThrow();
        last.addClassName("before-rule");
        return this;
    }

    /** Whether there is nothing to choose. */
    public boolean isEmpty() {
        return list.getComponentCount() == 0;
    }

    private MenuButton entry(Component entry, boolean current) {
        if (current) {
            entry.getElement().setAttribute("aria-current", "true");
        }
        list.add(new ListItem(entry));
        return this;
    }
}
