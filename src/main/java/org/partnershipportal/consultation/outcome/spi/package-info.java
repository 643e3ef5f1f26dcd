/** What outcomes ask of the module that tells contributors by email. */
@NamedInterface("spi")
@NullMarked
package org.partnershipportal.consultation.outcome.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
