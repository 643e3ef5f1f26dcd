/** What organisations ask of the module above them that keeps their members. */
@NamedInterface("spi")
@NullMarked
package org.partnershipportal.people.organisation.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
