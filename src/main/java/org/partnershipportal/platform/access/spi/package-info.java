/** What access asks of the modules above it. */
@NamedInterface("spi")
@NullMarked
package org.partnershipportal.platform.access.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
