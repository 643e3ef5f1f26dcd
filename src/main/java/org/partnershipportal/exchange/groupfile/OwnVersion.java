package org.partnershipportal.exchange.groupfile;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.LocalizedText;

/**
 * A version that a person put into the space of a group, for the copy of what is kept about them.
 *
 * @param group the group; {@code null} where the person cannot read that it exists
 * @param title what the document is called
 * @param number which version; 0 for one that was only prepared
 * @param note what they said had changed
 * @param at when they shared it, or prepared it
 */
record OwnVersion(@Nullable LocalizedText group, String title, int number, String note, Instant at) {}
