/** Pages about commitments, signed in. */
@NullMarked
package org.partnershipportal.promises.commitment.ui;

import org.jspecify.annotations.NullMarked;
