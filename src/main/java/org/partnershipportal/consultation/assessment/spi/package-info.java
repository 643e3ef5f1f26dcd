/** What the assessment asks of the modules that use inputs. */
@NamedInterface("spi")
@NullMarked
package org.partnershipportal.consultation.assessment.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
