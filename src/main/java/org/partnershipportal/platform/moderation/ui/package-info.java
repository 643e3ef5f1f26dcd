/** The pages on which appeals are decided. */
@NullMarked
package org.partnershipportal.platform.moderation.ui;

import org.jspecify.annotations.NullMarked;
