/** What the vault asks of the modules whose tables held words in plain text. */
@NamedInterface("spi")
@NullMarked
package org.partnershipportal.platform.vault.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
