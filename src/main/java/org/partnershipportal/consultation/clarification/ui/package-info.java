/** Questions about calls at the desk. */
@NullMarked
package org.partnershipportal.consultation.clarification.ui;

import org.jspecify.annotations.NullMarked;
