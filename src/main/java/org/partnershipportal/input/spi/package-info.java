/** What inputs ask of the module that publishes them. */
@NamedInterface("spi")
@NullMarked
package org.partnershipportal.input.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
