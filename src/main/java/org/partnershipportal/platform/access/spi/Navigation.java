package org.partnershipportal.platform.access.spi;

import java.util.List;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.NavigationEntry;

/** A module's entries in the side navigation; the shell asks all beans of this type and knows no module. */
public interface Navigation {

    /** The entries that this actor may use; none that would lead to a refusal. At most one query. */
    List<NavigationEntry> entries(Actor actor);
}
