/** The pages about a State's powers. */
@NullMarked
package org.partnershipportal.people.delegation.ui;

import org.jspecify.annotations.NullMarked;
