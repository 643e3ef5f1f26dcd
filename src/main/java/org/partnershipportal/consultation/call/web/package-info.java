/** Calls as any visitor reads them, without script. */
@NamedInterface("web")
@NullMarked
package org.partnershipportal.consultation.call.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
