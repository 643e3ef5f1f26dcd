/** The pages about inputs for those who are signed in, and the endpoint to which the answer field saves. */
@NullMarked
package org.partnershipportal.consultation.input.ui;

import org.jspecify.annotations.NullMarked;
