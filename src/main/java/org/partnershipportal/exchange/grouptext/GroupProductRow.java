package org.partnershipportal.exchange.grouptext;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.exchange.workinggroup.WorkingGroupId;
import org.partnershipportal.ground.shared.LocalizedText;

/**
 * A product of a working group as everyone reads it, without its words.
 *
 * @param id the product
 * @param group whose it is
 * @param title what it is called
 * @param summary what it is about
 * @param number the number of the version of the draft text
 * @param publishedAt when it was published outside the group
 * @param withdrawnAt when it was withdrawn; {@code null} if it is not
 * @param reason why it was; {@code null} if it is not
 */
public record GroupProductRow(
        GroupProductId id,
        WorkingGroupId group,
        LocalizedText title,
        LocalizedText summary,
        int number,
        Instant publishedAt,
        @Nullable Instant withdrawnAt,
        @Nullable LocalizedText reason) {}
