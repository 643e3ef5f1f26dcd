/** Answering a call without script, signed in or sealed; modules above add to its pages. */
@NamedInterface("web")
@NullMarked
package org.partnershipportal.consultation.input.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
