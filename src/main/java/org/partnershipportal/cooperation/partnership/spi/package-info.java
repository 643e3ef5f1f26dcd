/** What partnerships ask of the modules above them. */
@NamedInterface("spi")
@NullMarked
package org.partnershipportal.cooperation.partnership.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
