/** What the module asks of modules that know more about practices than it does. */
@NamedInterface("spi")
@NullMarked
package org.partnershipportal.exchange.practice.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
