package org.partnershipportal.platform.document;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.util.HashSet;
import java.util.Set;

/** A page polls the server every second while any of its fields waits for something, and no longer. */
final class Polling {

    private static final int MILLISECONDS = 1000;

    private final UI ui;
    private final Set<Component> waiting = new HashSet<>();

    private Polling(UI ui) {
        this.ui = ui;
    }

    static Polling of(UI ui) {
        Polling polling = ComponentUtil.getData(ui, Polling.class);
        if (polling == null) {
            polling = new Polling(ui);
            ComponentUtil.setData(ui, Polling.class, polling);
        }
        return polling;
    }

    /** Notes whether the field waits. */
    void need(Component field, boolean waits) {
        boolean changed = waits ? waiting.add(field) : waiting.remove(field);
        if (changed) {
            ui.setPollInterval(waiting.isEmpty() ? -1 : MILLISECONDS);
        }
    }
}
