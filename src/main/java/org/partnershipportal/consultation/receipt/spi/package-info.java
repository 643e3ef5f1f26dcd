/** What receipts ask of the module whose inputs they are given for. */
@NamedInterface("spi")
@NullMarked
package org.partnershipportal.consultation.receipt.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
