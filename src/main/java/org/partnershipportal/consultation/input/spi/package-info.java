/** What inputs ask of the module that publishes them. */
@NamedInterface("spi")
@NullMarked
package org.partnershipportal.consultation.input.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
