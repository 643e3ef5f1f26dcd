/** What other modules tell commitments of their own records. */
@NamedInterface("spi")
@NullMarked
package org.partnershipportal.promises.commitment.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
