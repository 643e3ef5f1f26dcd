/** The pages on which appeals are decided. */
@NullMarked
package org.partnershipportal.moderation.ui;

import org.jspecify.annotations.NullMarked;
