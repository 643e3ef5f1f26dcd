package org.partnershipportal.consultation.call.ui;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.consultation.call.CallLinks;
import org.partnershipportal.consultation.call.DeskTabs;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.Translations;
import org.partnershipportal.ground.uikit.PageSlot;
import org.partnershipportal.ground.uikit.PageTabs;
import org.partnershipportal.platform.access.Acting;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.Permission;
import org.springframework.stereotype.Component;

/** On each of a call's pages at the desk: the way to the others, with how much there is on them. For the report team alone. */
@Component
class DeskTabsSlot implements PageSlot.Filler {

    private final Actors actors;
    private final DeskTabs tabs;

    DeskTabsSlot(Actors actors, DeskTabs tabs) {
        this.actors = actors;
        this.tabs = tabs;
    }

    @Override
    public Optional<com.vaadin.flow.component.Component> fill(String place, ContentRef record, String acting) {
        return CallLinks.deskPage(place)
                .flatMap(open -> Acting.parse(acting)
                        .flatMap(as -> CallId.parse(record.id()).flatMap(call -> tabs(open, call, as))));
    }

    private Optional<com.vaadin.flow.component.Component> tabs(String open, CallId call, Acting acting) {
        Actor actor = actors.current(acting);
        List<DeskTabs.Row> rows = Permission.READ_DESK.isOpenTo(actor) ? tabs.of(actor, call) : List.of();
        if (rows.size() < 2) {
            return Optional.empty();
        }
        Language language = actors.language();
        PageTabs drawn = new PageTabs(text(language, "call.desk.title"));
        for (DeskTabs.Row row : rows) {
            String title = text(language, row.titleKey());
            String count = count(language, row.countKey(), row.count());
            String path = acting.segment() + "/" + row.path();
            boolean isOpen = row.page().equals(open);
            if (count.isEmpty()) {
                drawn.tab(title, path, isOpen);
            } else {
                drawn.tab(title, path, isOpen, count);
            }
        }
        return Optional.of(drawn);
    }

    private static String count(Language language, @Nullable String key, @Nullable Long count) {
        if (count == null) {
            return "";
        }
        return key == null ? Formats.number(count, language) : text(language, key, count);
    }

    private static String text(Language language, String key, Object... args) {
        return Translations.standard().text(language, key, args);
    }
}
