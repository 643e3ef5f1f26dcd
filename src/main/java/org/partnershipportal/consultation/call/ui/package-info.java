/** The pages about calls for inputs: for everyone, and the secretariat's desk. */
@NullMarked
package org.partnershipportal.consultation.call.ui;

import org.jspecify.annotations.NullMarked;
