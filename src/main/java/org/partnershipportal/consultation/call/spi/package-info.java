/** What a call asks of the modules that work on what came to it. */
@NamedInterface("spi")
@NullMarked
package org.partnershipportal.consultation.call.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
