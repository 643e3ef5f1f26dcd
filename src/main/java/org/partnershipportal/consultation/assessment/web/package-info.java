/** Published inputs and the appeal, without script. */
@NullMarked
package org.partnershipportal.consultation.assessment.web;

import org.jspecify.annotations.NullMarked;
