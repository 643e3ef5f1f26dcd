package org.partnershipportal.consultation.call;

import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.ForOwnPages;

/**
 * A page of one call at the desk that the actor may open.
 *
 * @param page its name, as in {@link CallLinks#deskTabs}
 * @param titleKey key of its title
 * @param path its address below {@code /app/{acting}/}
 * @param countKey key of how many there are of what it shows; {@code null} where the number says enough
 * @param count how many; {@code null} while not even the number may be read
 */
@ForOwnPages
public record DeskTabRow(
        String page,
        String titleKey,
        String path,
        @Nullable String countKey,
        @Nullable Long count) {}
