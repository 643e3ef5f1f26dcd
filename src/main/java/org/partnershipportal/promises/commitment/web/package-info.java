/** Commitments, without script. */
@NullMarked
package org.partnershipportal.promises.commitment.web;

import org.jspecify.annotations.NullMarked;
