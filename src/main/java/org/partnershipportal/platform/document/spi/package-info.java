/** What documents ask of the modules whose records they belong to. */
@NamedInterface("spi")
@NullMarked
package org.partnershipportal.platform.document.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
