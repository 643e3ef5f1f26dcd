/** What inputs ask of the modules above them: of the one that publishes them, and of those that know from what they were started. */
@NamedInterface("spi")
@NullMarked
package org.partnershipportal.consultation.input.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
